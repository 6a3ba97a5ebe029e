"""What a statement comes to in the checklist: on the question that waits, and on the others that it answers unasked.

Used by the conversation, which acts on it, and by the tools that show and measure readings. Knows no words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from shared.rules import referral
from shared.rules.judgement import Judgement
from shared.rules.judges import judge, settle
from shared.rules.stated import Told, ToldKind

Judged = dict[str, Judgement]


@dataclass(frozen=True)
class Weighed:
    """`found` is what is put down for the waiting question, or a follow-up to ask; None: it is asked again.

    `others` are the answers to other questions that are kept beside it. `torn`: reply and fact gainsay each other.
    """

    found: Judgement | None = None
    others: Judged = field(default_factory=dict)
    torn: bool = False


def weigh(waiting: str, told: Sequence[Told], value: str | None, sure: bool, numbers: Mapping[str, Any]) -> Weighed:
    """A statement while a question or follow-up waits. `value` is what the same words are as a plain reply, if they are
    one, and `sure` whether that was said in so many words."""
    found = settle(waiting, told, value, numbers, sure)
    if found and (found.follow_up or found.heard):
        return Weighed(found)
    others = unasked(told, referral.settles(waiting), numbers)
    torn = found is None and value is not None
    if others and not sure:  # what is stated concerns other questions, and the reply was only read out of it
        found = None
    return Weighed(found, others, torn)  # "no, but I take prednisone" answers both


def to_the_point(waiting: str, told: Sequence[Told], numbers: Mapping[str, Any]) -> tuple[Told, ...]:
    """What may be meant as told while this question waits. What is vague and names nothing ("slipped on gravy", for a
    medicine) is left out where no item says anything to the question; an age stays, whatever is asked."""
    if judge(waiting, told, numbers, asked=True):
        return tuple(told)
    return tuple(item for item in told if item.clear or item.value or item.kind is ToldKind.AGE)


def unasked(told: Sequence[Told], waiting: str | None, numbers: Mapping[str, Any]) -> Judged:
    """What the items say, by themselves, to the questions that do not wait."""
    found = {
        question: judge(question, told, numbers, asked=False) for question in referral.QUESTIONS if question != waiting
    }
    return {question: each for question, each in found.items() if each and each.value}
