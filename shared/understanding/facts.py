"""Reads a stated fact that answers a checklist question: an age, a medicine, a broken bone, an inch of height.

Knows which facts settle which question. Thresholds come from numbers.yaml, words from listening.yaml and the lexicon; a
fact that does not settle its question is no answer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from shared.understanding.hearing import Heard
from shared.understanding.listen import Listener
from shared.understanding.meaning import Value
from shared.understanding.measures import NEGATORS, age_told, inches_told, sex_told

SHORT = 6  # words of a reply that says one thing
SHORTEST = 4  # words that say who somebody is: "my sister is a nurse" says something else
SOME_MEDICINE = frozenset({"other_meds", "medicine"})  # concepts of hearing.yaml


@dataclass(frozen=True)
class Fact:
    """What was read: a value or a follow-up question, what to echo, the words, and whether it is clear unasked."""

    words: tuple[str, ...]
    value: Value | None = None
    heard: str | None = None
    follow_up: str | None = None
    clear: bool = False


def read_fact(question: str, listener: Listener) -> Fact | None:
    """The fact in this text that answers this question, or None."""
    return _READERS[question](listener) if question in _READERS else None


def age(listener: Listener) -> Fact | None:
    """An age; between the two thresholds it takes woman or man to settle it."""
    found = age_told(listener)
    if found is None:
        return None
    years, word = found
    women, men = _number(listener, "screening_age_women"), _number(listener, "screening_age_men")
    if years >= men or years < women:
        return Fact((word,), "yes" if years >= men else "no", "heard_age", clear=True)
    sex = sex_told(listener)
    if sex is None:
        return Fact((word,), follow_up="woman_or_man")
    return Fact((word,), "yes" if sex == "woman" else "no", "heard_age", clear=True)


def woman_or_man(listener: Listener) -> Fact | None:
    """The reply to "are you a woman?"."""
    sex = sex_told(listener) if len(listener.words) <= SHORTEST else None
    return Fact((sex,), "yes" if sex == "woman" else "no", f"heard_{sex}") if sex else None


def menopause(listener: Listener) -> Fact | None:
    """A man, no longer, not yet."""
    if sex_told(listener) == "man" and len(listener.words) <= SHORTEST and "bone" not in listener.concepts:
        return Fact(("man",), "no", "heard_man")
    for name, value in (
        ("ovaries_out", "yes"),
        ("not_change", "no"),
        ("maybe_change", "unsure"),
        ("had_change", "yes"),
    ):
        heard = listener.told(name)
        if heard:
            refused = value == "yes" and denied(listener, heard[0].start)
            return Fact(listener.said(heard), "no" if refused else value, "heard_menopause")  # type: ignore[arg-type]
    return None


def fracture(listener: Listener) -> Fact | None:
    """A broken bone; one long before the age that counts is none. A year tells no age: taken as since, and echoed."""
    broke, parts = listener.told("broke"), listener.told("broken_part")
    pending = listener.pending == "fracture_since_50"
    alone = pending and (_only_names(listener, parts) or "bone_fracture" in listener.concepts)
    if pending and listener.told("young"):
        return Fact(listener.said(listener.told("young")), "no", "heard_fracture")
    if not (broke and parts) and not alone:
        return None
    said = listener.said([*broke, *parts])
    if listener.told("young"):
        return Fact(said, "no", "heard_fracture")
    if broke and denied(listener, broke[0].start):
        return Fact(said, "no", "heard_fracture")
    found = age_told(listener, then=True)
    old_enough = found is None or found[0] >= _number(listener, "fracture_age")
    return Fact(said, "yes" if old_enough else "no", "heard_fracture", clear=bool(broke and parts))


def _only_names(listener: Listener, parts: list[Heard]) -> bool:
    """ "My left wrist, in 2019": parts that break, and little else; "bone" names none, and an ache is no break."""
    named = [part for part in parts if not listener.words[part.start].said.startswith("bone")]
    return bool(named) and len(listener.words) <= SHORT and "pain" not in listener.concepts


def back_pain(listener: Listener) -> Fact | None:
    """A painful back; when the person knows another cause, only a doctor can tell."""
    heard = listener.told("back_pain")
    if not heard:
        return None
    if denied(listener, heard[0].start):
        return Fact(listener.said(heard), "no", "heard_back_pain")
    return Fact(listener.said(heard), "unsure" if listener.told("other_back") else "yes", "heard_back_pain")


def height(listener: Listener) -> Fact | None:
    """So many inches or centimetres; lost over many years, only a measurement can tell."""
    if listener.told("same_height"):
        return Fact(listener.said(listener.told("same_height")), "no", "heard_height")
    inches = inches_told(listener)
    if inches is None:
        shorter = listener.told("shorter")
        return Fact(listener.said(shorter), "unsure", "heard_height") if shorter else None
    if listener.told("long_time"):
        return Fact(("over years",), "unsure", "heard_height")
    lost = inches >= _number(listener, "height_loss_inches")
    return Fact((f"{inches:g} in",), "yes" if lost else "no", "heard_height")


def condition(listener: Listener) -> Fact | None:
    """A named condition that counts; wear and tear does not; bare arthritis could be either."""
    named = _thing(listener, "condition")
    if named:
        return named
    wear, arthritis = listener.told("wear"), listener.told("arthritis")
    if wear and (listener.pending == "arthritis_kind" or arthritis or _has_only(listener, "osteoarthritis")):
        return Fact(listener.said(wear), "no", "heard_arthritis")
    if arthritis and listener.pending == "condition" and not denied(listener, arthritis[0].start):
        return Fact(listener.said(arthritis), follow_up="arthritis_kind")
    return None


def medicines(listener: Listener) -> Fact | None:
    """A named medicine that counts; one no longer taken, or that we do not know, is for somebody who does to judge."""
    named = _thing(listener, "medicines")
    if named and named.value == "yes" and listener.told("past_use"):
        return Fact(named.words, "unsure", named.heard)
    return named or (_some_medicine(listener) if listener.pending == "medicines" else None)


def _some_medicine(listener: Listener) -> Fact | None:
    """A medicine of another kind, or medicines in general; denied, there is none."""
    some = next((heard for heard in listener.subjects if heard.concept in SOME_MEDICINE), None)
    if some is None:
        return None
    return Fact(listener.said([some]), "no" if denied(listener, some.start) else "unsure", "heard_medicine")


def _thing(listener: Listener, reason: str) -> Fact | None:
    """The first thing of the lexicon that is a reason for yes to this question; denied, it is a no."""
    refused = None
    for heard in listener.subjects:
        thing = listener.content.things.get(heard.concept.removeprefix("thing:"))
        if thing is None or thing.reason != reason or not heard.concept.startswith("thing:"):
            continue
        said = listener.said([heard])
        if not denied(listener, heard.start):
            return Fact(said, "yes", thing.id, clear=True)
        refused = Fact(said, "no", thing.id)
    return refused


def denied(listener: Listener, start: int) -> bool:
    """Whether a denial stands within four words before, with no "but" between."""
    before = listener.stems[max(0, start - 4) : start]
    last = max((place for place, stem in enumerate(before) if stem in NEGATORS), default=None)
    return last is not None and "but" not in before[last:]


def _has_only(listener: Listener, word: str) -> bool:
    return word in {each.said for each in listener.words}


def _number(listener: Listener, name: str) -> float:
    return float(listener.content.numbers[name]["value"])


_READERS: dict[str, Callable[[Listener], Fact | None]] = {
    "woman_65_man_70": age,
    "woman_or_man": lambda listener: woman_or_man(listener) or age(listener),
    "menopause": menopause,
    "fracture_since_50": fracture,
    "back_pain": back_pain,
    "height_loss": height,
    "condition": condition,
    "arthritis_kind": condition,
    "medicines": medicines,
}
