"""What a person states about themselves or somebody else, as typed items. Knows shapes only.

`understanding/told.py` makes them from a text; `judges.py` says what they amount to. They claim nothing medical.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class ToldKind(StrEnum):
    """What a statement is about."""

    AGE = "age"
    SEX = "sex"
    BROKE = "broke"
    HEIGHT = "height"
    MEDICINE = "medicine"
    CONDITION = "condition"
    MENOPAUSE = "menopause"
    BACK_PAIN = "back_pain"
    ARTHRITIS = "arthritis"
    DIAGNOSED = "diagnosed"


class Whose(StrEnum):
    """Of the person that the checklist is about, or of somebody else, whom `Told.relative` names."""

    OWN = "own"
    OTHER = "other"


class When(StrEnum):
    """NOW also stands for what has no time of its own."""

    NOW = "now"
    ONCE = "once"
    PAST_YEAR = "past_year"
    MANY_YEARS = "many_years"


class Sex(StrEnum):
    """The value of a SEX."""

    WOMAN = "woman"
    MAN = "man"


class Bone(StrEnum):
    """The value of a BROKE: one that doctors ask for by name, or another; SOME names none ("a bone", "anything")."""

    HIP = "hip"
    SPINE = "spine"
    WRIST = "wrist"
    OTHER = "other"
    SOME = "some"


class Change(StrEnum):
    """The value of a MENOPAUSE."""

    HAD = "had"
    NOT_YET = "not_yet"
    MAYBE = "maybe"
    OVARIES_OUT = "ovaries_out"


class Arthritis(StrEnum):
    """The value of an ARTHRITIS; one that is named (rheumatoid) is a CONDITION."""

    WEAR = "wear"
    UNKNOWN = "unknown"


class Cause(StrEnum):
    """The value of a BACK_PAIN whose cause is known to be another."""

    OTHER = "other_cause"


@dataclass(frozen=True)
class Span:
    """From `low` to `high`, both included; None is open. "Late 60s" is 66 to 69, "over 70" is 71 and up."""

    low: float | None
    high: float | None


@dataclass(frozen=True)
class Told:
    """One thing that is stated.

    value     an enum value of this module, a lexicon thing id (MEDICINE, CONDITION), or "" where none is known
    span      AGE: years; BROKE: the age it happened at; HEIGHT: inches lost
    ago       BROKE: how many years ago
    relative  who it is, if it is somebody else's: a name of `relatives` in stated.yaml
    denied    it is said not to be so ("no lupus")
    maybe     it is said to be uncertain ("I might have lupus")
    clear     the words say it by themselves; else they do so only in reply to the question
    reason    the checklist question that the lexicon counts a thing for, if any; `unclear`: whether it only may count
    words     the words as typed
    """

    kind: ToldKind
    value: str = ""
    span: Span | None = None
    ago: Span | None = None
    when: When = When.NOW
    whose: Whose = Whose.OWN
    relative: str = ""
    denied: bool = False
    maybe: bool = False
    clear: bool = True
    reason: str = ""
    unclear: bool = False
    words: str = ""
