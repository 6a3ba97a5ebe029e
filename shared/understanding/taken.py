"""Reads which medicines somebody takes or took, and which illnesses somebody has. Knows not which of them count."""

from __future__ import annotations

from collections.abc import Iterator

from shared.rules.stated import Told, ToldKind, When
from shared.understanding.persons import Persons
from shared.understanding.phrases import Heard
from shared.understanding.statement import Statement

MEDICINES = frozenset({"any_medicine", "no_medicine", "some_medicine", "takes"})
CONDITIONS = frozenset({"unclear_condition"})
_KINDS = {"medicines": ToldKind.MEDICINE, "conditions": ToldKind.CONDITION}  # by the lexicon's own
_JUST = 4  # words between "stopped" and what was stopped
_AFTER = 8  # words after a name that may say that it is over


def medicines(statement: Statement, persons: Persons, _aged: bool) -> list[Told]:
    """Each medicine that is named; else medicines that are not, or a word after "I take" that we do not know."""
    found = [*_named(statement, persons, ToldKind.MEDICINE)]
    for heard in statement.heard("any_medicine", "no_medicine")[:1]:
        if not found and not statement.excepted(heard.end):
            denied = bool(statement.heard("no_medicine"))
            found += _made(statement, persons, ToldKind.MEDICINE, "", heard, clear=False, denied=denied)
    if found:
        return found
    some = statement.heard("some_medicine") or [*_unknown(statement)]
    return [told for heard in some[:1] for told in _made(statement, persons, ToldKind.MEDICINE, "", heard, clear=False)]


def conditions(statement: Statement, persons: Persons, _aged: bool) -> list[Told]:
    """Each illness of the lexicon that is named, and those that doctors ask about beside them."""
    found = [*_named(statement, persons, ToldKind.CONDITION)]
    taken = {place for each in statement.named for place in range(each.start, each.end)}
    for heard in statement.heard("unclear_condition"):
        if not taken.intersection(range(heard.start, heard.end)):
            clear = persons.mentions_own(heard.start, heard.end)
            found += _made(statement, persons, ToldKind.CONDITION, "", heard, clear, unclear=True)
            taken |= set(range(heard.start, heard.end))
    return found


def _named(statement: Statement, persons: Persons, told: ToldKind) -> Iterator[Told]:
    denied = _denials(statement)
    for heard in statement.named:
        kind, reason, unclear = statement.net.things.get(heard.concept, ("", "", False))
        if _KINDS.get(kind) is told:
            clear = persons.mentions_own(heard.start, heard.end)
            yield from _made(
                statement, persons, told, heard.concept, heard, clear, reason, unclear, heard.start in denied
            )


def _made(
    statement: Statement, persons: Persons, kind: ToldKind, value: str, heard: Heard, clear: bool,
    reason: str = "", unclear: bool = False, denied: bool = False,
) -> Iterator[Told]:  # fmt: skip
    person = persons.of(heard.start, heard.end)
    if person is None or not statement.stated(heard.start):
        return
    denied = denied or statement.denied(heard.start, heard.end)
    once = _over(statement, heard) if kind is ToldKind.MEDICINE else _had(statement, heard)
    if denied and statement.within(heard.end, statement.bounds(heard.start)[1], "not_now"):
        denied, once = False, True  # "I don't take it any more"
    yield Told(
        kind, value, when=When.ONCE if once and not denied else When.NOW,
        whose=person.whose, relative=person.relative, denied=denied, maybe=statement.doubted(heard.start, heard.end),
        clear=clear, reason=reason, unclear=unclear, words=statement.said(heard.start, heard.end),
    )  # fmt: skip


def _denials(statement: Statement) -> set[int]:
    """Where each thing starts that is denied by itself, or as one of several: "no lupus, celiac or Crohn's"."""
    denied: list[Heard] = []
    for heard in statement.named:
        near = [
            each for each in denied[-2:] if each.end <= heard.start <= each.end + 2 and each.sentence == heard.sentence
        ]
        joined = any(not statement.within(each.end, heard.start, "but", "own") for each in near)
        if joined or statement.denied(heard.start, heard.end):
            denied.append(heard)
    return {heard.start for heard in denied}


def _over(statement: Statement, heard: Heard) -> bool:
    """Whether a medicine was taken once; "stopped" just before counts most, then that it still is, then the past."""
    first, last = statement.bounds(heard.start)
    stopped = statement.within(max(first, heard.start - _JUST - 1), heard.start, "stopped")
    if stopped:
        return not statement.denied(stopped[-1].start, stopped[-1].end)
    end = min(last, heard.end + _AFTER)
    if statement.within(heard.end, end, "stopped"):
        return not statement.denied(*_place(statement.within(heard.end, end, "stopped")[0]))
    if statement.within(first, end, "again"):
        return False
    return bool(statement.within(first, end, "once", "young")) or _then(statement, first, last)


def _then(statement: Statement, first: int, last: int) -> bool:
    """ "When I was 30": an age at which it was so."""
    starts = {figure.start for figure in statement.figures}
    return any(each.end in starts for each in statement.within(first, last, "when_aged"))


def _had(statement: Statement, heard: Heard) -> bool:
    first, last = statement.bounds(heard.start)
    return bool(statement.within(first, last, "once_had")) and not statement.within(first, last, "again")


def _unknown(statement: Statement) -> Iterator[Heard]:
    """The word after "I take" when it is none of those that are no medicine, and no thing that we know."""
    known = {each.start for each in statement.named} | {each.start for each in statement.figures}
    for takes in statement.heard("takes"):
        place = takes.end
        if place >= len(statement.words) or place in known or not statement.same(takes.start, place):
            continue
        if len(statement.words[place].said) > 2 and not statement.after(place, "not_taken"):
            yield Heard("", place, place + 1, takes.sentence)


def _place(heard: Heard) -> tuple[int, int]:
    return heard.start, heard.end
