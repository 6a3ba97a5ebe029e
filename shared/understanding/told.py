"""Reads what is stated in a text, as typed items (rules/stated.py). Judges nothing: rules/judges.py does.

Kinds with figures and times have files of their own; here are those that need little more than their words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from shared.content.model import Content
from shared.rules.stated import Arthritis, Cause, Change, Sex, Told, ToldKind, When, Whose
from shared.understanding.ages import ages
from shared.understanding.breaks import breaks
from shared.understanding.clean import Clean, clean
from shared.understanding.heights import heights
from shared.understanding.language import Language
from shared.understanding.phrases import Heard, compile_phrases, ready_net
from shared.understanding.signs import HIDING, RELATIVE, SIGNS, ToldNet
from shared.understanding.statement import Statement
from shared.understanding.taken import conditions, medicines

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
    meek = (SIGNS - HIDING) | compiled["relatives"].keys()
    return ToldNet(**{**compiled, "phrases": ready_net(compiled["phrases"]), "meek": meek})


def find(text: Clean, named: Sequence[Heard], net: ToldNet, language: Language) -> tuple[Told, ...]:
    """Everything that is stated, kind by kind. `named` are the things of the lexicon in this text. Never raises."""
    statement = Statement(text, named, net, language)
    aged = tuple(ages(statement))
    return (
        *aged,
        *_sexes(statement),
        *breaks(statement, bool(aged)),
        *heights(statement),
        *medicines(statement),
        *conditions(statement),
        *_arthritis(statement),
        *_menopause(statement, bool(aged)),
        *_back_pain(statement),
        *_diagnosed(statement),
    )


def _sexes(statement: Statement) -> Iterator[Told]:
    """Woman or man: of the person in so many words ("a man of 70"), of relatives by what they are."""
    sexes = statement.net.relatives
    for heard in statement.relatives:
        lead = statement.before(heard.start, "self")  # "I am a grandmother", but not "I am her daughter"
        described = lead and not statement.within(lead.start, heard.start, "own_part", "she", "he")
        if sexes[heard.concept] and described and statement.stated(heard.start):
            yield Told(ToldKind.SEX, Sex(sexes[heard.concept]), words=statement.said(heard.start, heard.end))
    both = statement.heard(Sex.WOMAN) and statement.heard(Sex.MAN)
    for sex in (Sex.WOMAN, Sex.MAN):
        for heard in statement.heard(sex):
            clear = _says_sex(statement, heard)
            if clear or both or len(statement.words) <= 3:
                told = statement.told(ToldKind.SEX, heard.start, heard.end, sex, clear=clear)
                yield from (each for each in told if clear or not each.denied)  # "no, male" is a man
    for name in dict.fromkeys(name for _, name in statement.mentions if name):
        if sexes[RELATIVE + name]:
            yield Told(ToldKind.SEX, Sex(sexes[RELATIVE + name]), whose=Whose.OTHER, relative=name)


def _says_sex(statement: Statement, heard: Heard) -> bool:
    """Whether a word is said of somebody: after "I am a", or beside a figure."""
    filler = statement.before(heard.start, "age_filler")
    place = filler.start if filler else heard.start
    ends = {figure.end for figure in statement.figures} | {each.end for each in statement.heard("age_after")}
    starts = {figure.start for figure in statement.figures}
    to, after = statement.before(place, "to"), statement.after(heard.end, "age_filler", "age_lead")
    beside = place in ends or (to and to.start in ends) or heard.end in starts or (after and after.end in starts)
    return bool(beside or statement.before(heard.start, "self") or statement.before(place, "sex_lead", "age_lead"))


def _arthritis(statement: Statement) -> Iterator[Told]:
    """Wear and tear, or a bare "arthritis"; a kind with a name of its own is a condition."""
    wear = statement.heard("wear")
    for heard in wear:
        yield from _made(statement, ToldKind.ARTHRITIS, heard, Arthritis.WEAR, clear=False)
    for heard in [] if wear else statement.heard("arthritis"):
        if not any(named.start <= heard.start < named.end for named in statement.named):
            yield from _made(statement, ToldKind.ARTHRITIS, heard, Arthritis.UNKNOWN, clear=False)


def _menopause(statement: Statement, aged: bool) -> Iterator[Told]:
    """Had or not; the shortest words ("years ago") only where they do not tell of an age."""
    vague = aged or len(statement.words) > SHORT or statement.heard("maybe_change", "not_change", "broke")
    for sign, value, clear in _CHANGES:
        if sign == "had_change_short" and vague:
            continue
        if value is Change.OVARIES_OUT and statement.heard("ovaries_in"):
            value = Change.MAYBE
        for heard in statement.heard(sign)[:1]:
            yield from _made(statement, ToldKind.MENOPAUSE, heard, value, clear=clear)


def _back_pain(statement: Statement) -> Iterator[Told]:
    """A painful back, one that is well, or a known cause by itself ("just sciatica")."""
    pain, cause = statement.heard("back_pain"), statement.heard("other_cause")
    value = Cause.OTHER if cause else ""
    if pain:
        once = statement.heard("once_had", "not_now") and not statement.heard("again")
        yield from _made(statement, ToldKind.BACK_PAIN, pain[0], value, when=When.ONCE if once else When.NOW)
        return
    for heard in statement.heard("back_well")[:1]:
        yield Told(ToldKind.BACK_PAIN, denied=True, clear=False, words=statement.said(heard.start, heard.end))
    for heard in cause[:1] if len(statement.words) <= SHORT else ():
        if not statement.denied(heard.start, heard.end):
            yield from _made(statement, ToldKind.BACK_PAIN, heard, value, clear=False)


def _diagnosed(statement: Statement) -> Iterator[Told]:
    if not statement.heard("not_diagnosed"):
        for heard in statement.heard("diagnosed")[:1]:
            inside = bool(statement.within(heard.start, heard.end, "no"))
            for told in _made(statement, ToldKind.DIAGNOSED, heard):
                yield replace(told, denied=told.denied or inside)


def _made(statement: Statement, kind: ToldKind, heard: Heard, value: str = "", **more: Any) -> Iterator[Told]:
    """The item, unless it is denied but for an exception."""
    for told in statement.told(kind, heard.start, heard.end, value, **more):
        if not told.denied or not statement.excepted(heard.end):
            yield told
