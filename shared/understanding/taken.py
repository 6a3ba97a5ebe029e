"""Reads which medicines somebody takes or took, and which illnesses somebody has. Knows not which of them count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from shared.rules.stated import Told, ToldKind, When
from shared.understanding.phrases import Heard
from shared.understanding.statement import Statement

_KINDS = {"medicines": ToldKind.MEDICINE, "conditions": ToldKind.CONDITION}  # by the lexicon's own
_JUST = 4  # words between "stopped" and what was stopped
_AFTER = 8  # words after a name that may say that it is over


def medicines(statement: Statement) -> list[Told]:
    """Each medicine that is named; else medicines that are not, or a word after "I take" that we do not know."""
    found = [*_named(statement, ToldKind.MEDICINE)]
    for heard in statement.heard("any_medicine", "no_medicine")[:1]:
        if not found and not statement.excepted(heard.end):
            denied = bool(statement.heard("no_medicine"))
            found += _made(statement, ToldKind.MEDICINE, heard, denied=denied, clear=False)
    some = [] if found else statement.heard("some_medicine") or [*_unknown(statement)]
    for heard in some[:1]:
        found += _made(statement, ToldKind.MEDICINE, heard, clear=False)
    return found


def conditions(statement: Statement) -> Iterator[Told]:
    """Each illness of the lexicon that is named, and those that doctors ask about beside them."""
    yield from _named(statement, ToldKind.CONDITION)
    taken = {place for each in statement.named for place in range(each.start, each.end)}
    for heard in statement.heard("unclear_condition"):
        if taken.isdisjoint(range(heard.start, heard.end)):
            clear = statement.mentions_own(heard.start, heard.end)
            yield from _made(statement, ToldKind.CONDITION, heard, clear=clear, unclear=True)
            taken.update(range(heard.start, heard.end))


def _named(statement: Statement, told: ToldKind) -> Iterator[Told]:
    denials = _denials(statement)
    for heard in statement.named:
        kind, reason, unclear = statement.net.things.get(heard.concept, ("", "", False))
        if _KINDS.get(kind) is told:
            clear = statement.mentions_own(heard.start, heard.end)
            yield from _made(
                statement, told, heard, heard.start in denials,
                value=heard.concept, clear=clear, reason=reason, unclear=unclear,
            )  # fmt: skip


def _made(statement: Statement, kind: ToldKind, heard: Heard, denied: bool = False, **more: Any) -> Iterator[Told]:
    """The item, now or once: "I don't take it any more" denies nothing."""
    for told in statement.told(kind, heard.start, heard.end, **more):
        denied = denied or told.denied
        ended = denied and bool(statement.within(heard.end, statement.bounds(heard.start)[1], "not_now"))
        over = _stopped(statement, heard) if kind is ToldKind.MEDICINE else _had(statement, heard)
        when = When.ONCE if ended or (over and not denied) else When.NOW
        yield replace(told, when=when, denied=denied and not ended)


def _denials(statement: Statement) -> set[int]:
    """Where each thing starts that is denied by itself, or as one of several: "no lupus, celiac or Crohn's"."""
    denied: list[Heard] = []
    for heard in statement.named:
        near = [each for each in denied[-2:] if each.end <= heard.start <= each.end + 2]
        here = [each for each in near if each.sentence == heard.sentence]
        joined = any(not statement.within(each.end, heard.start, "but", "own") for each in here)
        if joined or statement.denied(heard.start, heard.end):
            denied.append(heard)
    return {heard.start for heard in denied}


def _stopped(statement: Statement, heard: Heard) -> bool:
    """Whether a medicine was taken once; "stopped" just before counts most, then that it still is, then the past."""
    first, last = statement.bounds(heard.start)
    end = min(last, heard.end + _AFTER)
    before = statement.within(max(first, heard.start - _JUST - 1), heard.start, "stopped")
    stopped = before[-1:] or statement.within(heard.end, end, "stopped")
    if stopped:
        return not statement.denied(stopped[0].start, stopped[0].end)
    if statement.within(first, end, "again"):
        return False
    ages = {figure.start for figure in statement.figures}
    then = any(each.end in ages for each in statement.within(first, last, "when_aged"))  # "when I was 30"
    return then or bool(statement.within(first, end, "once", "young"))


def _had(statement: Statement, heard: Heard) -> bool:
    return bool(statement.around(heard.start, "once_had")) and not statement.around(heard.start, "again")


def _unknown(statement: Statement) -> Iterator[Heard]:
    """The word after "I take" when it is none of those that are no medicine, and no thing that we know."""
    known = {each.start for each in statement.named} | {figure.start for figure in statement.figures}
    for takes in statement.heard("takes"):
        place = takes.end
        if place >= len(statement.words) or place in known or not statement.same(takes.start, place):
            continue
        if len(statement.words[place].said) > 2 and not statement.after(place, "not_taken"):
            yield Heard("", place, place + 1, takes.sentence)
