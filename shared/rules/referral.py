"""The referral checklist: which question comes next, and what the answers amount to.

Knows seven question names and pure rules about them. Refuses to know words, channels, the clock, and any number: ages
come from the content. What a statement ("I'm 67") says to a question is `judge`, in judges.py. The reasons are those of
the Bone Health and Osteoporosis Foundation as the seed article gives them (facts.yaml, `referral_*`). It is a list of
reasons to ask a doctor, never a score.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from shared.rules.judgement import Judgement as Judgement
from shared.rules.judgement import Value as Value
from shared.rules.judges import judge as judge
from shared.rules.stated import Sex


class Finding(StrEnum):
    """What all seven answers amount to."""

    REASON_TO_ASK = "reason_to_ask"
    FIND_OUT = "find_out"
    NO_REASON = "no_reason"


# The easy ones first: what everybody knows of themselves, then what takes a moment's thought, then a tape measure.
QUESTIONS = (
    "woman_65_man_70",
    "menopause",
    "fracture_since_50",
    "back_pain",
    "medicines",
    "condition",
    "height_loss",
)

# A follow-up narrows an answer that settles nothing yet, and settles the question it belongs to.
FOLLOW_UPS = {
    "arthritis_kind": "condition",
    "woman_or_man": "woman_65_man_70",  # of an age from that of women to that of men: a man says no
    "woman_first": "woman_65_man_70",  # of an age that was not told: a man is asked for his own
    "man_70": "woman_65_man_70",
}
AGE, MENOPAUSE = "woman_65_man_70", "menopause"

SOON, ALONE = "soon", "alone"
GRAVE = ("heard_hip", "heard_spine")
NOTHING_NAMED: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Outcome:
    """`reasons` are the questions answered yes, `to_find_out` those answered not sure, both in the list's order.

    `weight`: SOON where a broken hip or spine bone is among the reasons (osteoporosis by itself, BHOF 2022);
    ALONE where menopause is the only one (BHOF and USPSTF look for one risk more); else empty.
    """

    finding: Finding
    reasons: tuple[str, ...]
    to_find_out: tuple[str, ...]
    weight: str = ""


def settles(question: str) -> str:
    """The checklist question that an answer to this question or follow-up belongs to."""
    return FOLLOW_UPS.get(question, question)


def narrowed(question: str, value: str, sex: str | None) -> str | None:
    """The follow-up that a plain answer still needs: the question puts the age of women, and men have their own."""
    if question == AGE and value == Value.YES and sex != Sex.WOMAN:
        return "man_70" if sex == Sex.MAN else "woman_first"
    return "man_70" if question == "woman_first" and value == Value.NO else None


def sex_told(question: str, value: str) -> Sex | None:
    """Woman or man, where a plain answer says so."""
    if question not in ("woman_or_man", "woman_first") or value == Value.UNSURE:
        return None
    return Sex.WOMAN if value == Value.YES else Sex.MAN


def is_moot(question: str, sex: str | None) -> bool:
    """Whether a question need not be put: a man is not asked about menopause."""
    return question == MENOPAUSE and sex == Sex.MAN


def is_question(name: str | None) -> bool:
    """Whether this is the name of a checklist question or of one of its follow-ups."""
    return name in QUESTIONS or name in FOLLOW_UPS


def next_question(answers: Mapping[str, str]) -> str | None:
    """The first question without an answer, or None when all seven have one."""
    return next((question for question in QUESTIONS if question not in answers), None)


def previous_question(answers: Mapping[str, str], pending: str | None) -> str | None:
    """The last answered question before the pending one; None at the start of the list."""
    end = QUESTIONS.index(settles(pending)) if pending and is_question(pending) else len(QUESTIONS)
    return next((question for question in reversed(QUESTIONS[:end]) if question in answers), None)


def outcome(answers: Mapping[str, str], named: Mapping[str, str] = NOTHING_NAMED) -> Outcome | None:
    """What the answers amount to, by what was named in them; None while a question is still open."""
    if next_question(answers) is not None:
        return None
    reasons = tuple(question for question in QUESTIONS if answers[question] == Value.YES)
    to_find_out = tuple(question for question in QUESTIONS if answers[question] == Value.UNSURE)
    if not reasons:
        return Outcome(Finding.FIND_OUT if to_find_out else Finding.NO_REASON, reasons, to_find_out)
    grave = any(named.get(question) in GRAVE for question in reasons)
    weight = SOON if grave else ALONE if reasons == (MENOPAUSE,) else ""
    return Outcome(Finding.REASON_TO_ASK, reasons, to_find_out, weight)
