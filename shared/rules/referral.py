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

from shared.rules.judgement import Judgement as Judgement
from shared.rules.judgement import Value as Value
from shared.rules.judges import judge as judge


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
FOLLOW_UPS = {"arthritis_kind": "condition", "woman_or_man": "woman_65_man_70"}


@dataclass(frozen=True)
class Outcome:
    """`reasons` are the questions answered yes, `to_find_out` those answered not sure, both in the list's order."""

    finding: Finding
    reasons: tuple[str, ...]
    to_find_out: tuple[str, ...]


def settles(question: str) -> str:
    """The checklist question that an answer to this question or follow-up belongs to."""
    return FOLLOW_UPS.get(question, question)


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


def outcome(answers: Mapping[str, str]) -> Outcome | None:
    """What the answers amount to; None while a question is still open."""
    if next_question(answers) is not None:
        return None
    reasons = tuple(question for question in QUESTIONS if answers[question] == Value.YES)
    to_find_out = tuple(question for question in QUESTIONS if answers[question] == Value.UNSURE)
    if reasons:
        return Outcome(Finding.REASON_TO_ASK, reasons, to_find_out)
    return Outcome(Finding.FIND_OUT if to_find_out else Finding.NO_REASON, reasons, to_find_out)
