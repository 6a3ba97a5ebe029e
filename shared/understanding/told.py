"""Reads what is stated in a text, as typed items (rules/stated.py). Judges nothing: rules/judges.py does.

Figures, persons and times have files of their own; here are the kinds that need little more than their words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from shared.content.model import Content
from shared.rules.stated import Arthritis, Cause, Change, Sex, Told, ToldKind, When, Whose
from shared.understanding.ages import ages
from shared.understanding.breaks import BREAKS, breaks
from shared.understanding.clean import Clean, clean
from shared.understanding.heights import HEIGHTS, heights
from shared.understanding.language import Language
from shared.understanding.persons import Persons
from shared.understanding.phrases import Heard, compile_phrases, ready_net
from shared.understanding.statement import HIDING, RELATIVE, SIGNS, Statement, ToldNet
from shared.understanding.taken import CONDITIONS, MEDICINES, conditions, medicines

SHORT = 6  # words of a reply that leaves out what it is about
_CHANGES = (
    ("ovaries_out", Change.OVARIES_OUT, True),
    ("not_change", Change.NOT_YET, False),
    ("maybe_change", Change.MAYBE, False),
    ("had_change", Change.HAD, True),
    ("had_change_short", Change.HAD, False),
)


def compile_told(content: Content, language: Language) -> dict[str, Any]:
    """What `ready_told` makes the net of, JSON-ready. Raises ValueError naming a sign too many or too few."""
    stated = content.stated
    signs = {str(name): lines for name, lines in stated["signs"].items()}
    wrong = sorted(SIGNS ^ signs.keys())
    if wrong:
        raise ValueError(f"stated.yaml: signs that the code does not know, or misses: {', '.join(wrong)}")
    people = {RELATIVE + name: each["words"] for name, each in stated["relatives"].items()}
    sexes = {RELATIVE + name: each["sex"] for name, each in stated["relatives"].items()}
    return {
        "phrases": compile_phrases(signs | people, lambda words: clean(words, language).stems),
        "relatives": sexes,
        "decades": {word: 10 * (place + 2) for place, word in enumerate(stated["decades"])},
        "decade_ending": stated["decade_ending"],
        "decade_parts": stated["decade_parts"],
        "things": {thing.id: [thing.kind, thing.reason or "", thing.unclear] for thing in content.things.values()},
        "year": int(content.date[:4]),
    }


def ready_told(compiled: Mapping[str, Any]) -> ToldNet:
    """The net for `find`, from what `compile_told` made."""
    things = {
        name: (str(kind), str(reason), bool(unclear)) for name, (kind, reason, unclear) in compiled["things"].items()
    }
    meek = (SIGNS - HIDING) | compiled["relatives"].keys()
    return ToldNet(**{**compiled, "phrases": ready_net(compiled["phrases"]), "things": things, "meek": meek})


def find(text: Clean, named: Sequence[Heard], net: ToldNet, language: Language) -> tuple[Told, ...]:
    """Everything that is stated, kind by kind. `named` are the things of the lexicon in this text. Never raises."""
    if not text.words:
        return ()
    statement = Statement(text, named, net, language)
    persons = Persons(statement)
    aged = ages(statement, persons) if statement.figures or statement.decades else []
    found = list(aged)
    for signs, read in _READERS:
        if not signs.isdisjoint(statement.signs) or (read in _OF_NAMES and (named or statement.relatives)):
            found += read(statement, persons, bool(aged))
    return tuple(found)


def _sexes(statement: Statement, persons: Persons, _aged: bool) -> Iterator[Told]:
    """Woman or man: of the person in so many words ("a man of 70"), of relatives by what they are."""
    for sex, heard in persons.described:
        if statement.stated(heard.start):
            yield Told(ToldKind.SEX, sex, words=statement.said(heard.start, heard.end))
    for sign in (Sex.WOMAN, Sex.MAN):
        for heard in statement.heard(sign):
            clear = _says_sex(statement, heard)
            both = statement.heard(Sex.WOMAN) and statement.heard(Sex.MAN)
            if statement.stated(heard.start) and (clear or both or len(statement.words) <= 3):
                yield from _made(statement, persons, ToldKind.SEX, sign, heard, clear, cut=False)
    for name, sex in persons.relatives:
        yield Told(ToldKind.SEX, sex, whose=Whose.OTHER, relative=name)


def _says_sex(statement: Statement, heard: Heard) -> bool:
    """Whether a word is said of somebody: after "I am a", or beside a figure."""
    start = statement.before(heard.start, "age_filler")
    place = start.start if start else heard.start
    beside = {figure.end for figure in statement.figures} | {each.end for each in statement.heard("age_after")}
    joined = statement.before(place, "to")
    follows = {figure.start for figure in statement.figures}
    after = statement.after(heard.end, "age_filler", "age_lead")
    return bool(
        statement.before(heard.start, "self")
        or statement.before(place, "sex_lead", "age_lead")
        or place in beside
        or (joined and joined.start in beside)
        or heard.end in follows
        or (after and after.end in follows)
    )


def _arthritis(statement: Statement, persons: Persons, _aged: bool) -> Iterator[Told]:
    """Wear and tear, or a bare "arthritis"; a kind with a name of its own is a condition."""
    named = [(each.start, each.end) for each in statement.named]
    wear = statement.heard("wear")
    for heard in wear:
        yield from _made(statement, persons, ToldKind.ARTHRITIS, Arthritis.WEAR, heard, clear=False)
    for heard in statement.heard("arthritis"):
        if not any(start <= heard.start < end for start, end in named) and not wear:
            yield from _made(statement, persons, ToldKind.ARTHRITIS, Arthritis.UNKNOWN, heard, clear=False)


def _menopause(statement: Statement, persons: Persons, aged: bool) -> Iterator[Told]:
    """Had or not; the shortest words ("years ago") only where they do not tell of an age."""
    for sign, value, clear in _CHANGES:
        for heard in statement.heard(sign)[:1]:
            vague = statement.heard("maybe_change", "not_change", "broke")
            if sign == "had_change_short" and (vague or aged or len(statement.words) > SHORT):
                continue
            if value is Change.OVARIES_OUT and statement.heard("ovaries_in"):
                value = Change.MAYBE
            yield from _made(statement, persons, ToldKind.MENOPAUSE, value, heard, clear)


def _back_pain(statement: Statement, persons: Persons, _aged: bool) -> Iterator[Told]:
    """A painful back, one that is well, or a known cause by itself ("just sciatica")."""
    cause = statement.heard("other_cause")
    pain = statement.heard("back_pain")
    value = Cause.OTHER if cause else ""
    for heard in pain[:1]:
        once = bool(statement.heard("once_had", "not_now")) and not statement.heard("again")
        yield from _made(statement, persons, ToldKind.BACK_PAIN, value, heard, True, When.ONCE if once else When.NOW)
    if not pain:
        for heard in statement.heard("back_well")[:1]:
            yield Told(ToldKind.BACK_PAIN, denied=True, clear=False, words=statement.said(heard.start, heard.end))
        for heard in cause[:1] if len(statement.words) <= SHORT else ():
            if not statement.denied(heard.start, heard.end):
                yield from _made(statement, persons, ToldKind.BACK_PAIN, value, heard, clear=False)


def _diagnosed(statement: Statement, persons: Persons, _aged: bool) -> Iterator[Told]:
    if not statement.heard("not_diagnosed"):
        for heard in statement.heard("diagnosed")[:1]:
            for told in _made(statement, persons, ToldKind.DIAGNOSED, "", heard, clear=True):
                inside = bool(statement.within(heard.start, heard.end, "no"))
                yield replace(told, denied=told.denied or inside)


def _made(
    statement: Statement, persons: Persons, kind: ToldKind, value: str, heard: Heard, clear: bool,
    when: When = When.NOW, cut: bool = True,
) -> Iterator[Told]:  # fmt: skip
    """The item, unless it is asked, of nobody in particular, or (with `cut`) denied but for an exception."""
    person = persons.of(heard.start, heard.end)
    denied = statement.denied(heard.start, heard.end)
    if person is None or not statement.stated(heard.start) or (cut and denied and statement.excepted(heard.end)):
        return
    yield Told(
        kind, value, when=when, whose=person.whose, relative=person.relative, denied=denied,
        maybe=statement.doubted(heard.start, heard.end), clear=clear,
        words=statement.said(heard.start, heard.end),
    )  # fmt: skip


_Reader = Callable[[Statement, Persons, bool], Iterable[Told]]  # the last: whether the text tells an age
_READERS: tuple[tuple[frozenset[str], _Reader], ...] = (
    (frozenset({"woman", "man", "self"}), _sexes),
    (BREAKS, breaks),
    (HEIGHTS, heights),
    (MEDICINES, medicines),
    (CONDITIONS, conditions),
    (frozenset({"wear", "arthritis"}), _arthritis),
    (frozenset(sign for sign, _, _ in _CHANGES), _menopause),
    (frozenset({"back_pain", "back_well", "other_cause"}), _back_pain),
    (frozenset({"diagnosed"}), _diagnosed),
)
"""Each reader, and the signs of which it needs at least one."""

_OF_NAMES: tuple[_Reader, ...] = (_sexes, medicines, conditions)
"""These read relatives or things of the lexicon as well."""
