"""What a reading comes to as a reply to a checklist question, and what a statement comes to without one.

As the conversation takes it (rules/reply.py), for the tools that show and measure readings. Judges nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

from shared.content.model import Content
from shared.rules import referral
from shared.rules.reply import unasked, weigh
from shared.rules.stated import Told
from shared.understanding import meaning as m

DIGITS: dict[int, m.Value] = {1: "yes", 2: "no", 3: "unsure"}
"""What a digit answers to a question: its choices are always these."""


@dataclass(frozen=True)
class Replied:
    """`value` is put down; `follow_up`: one more question is asked; `again`: it says two things, and is asked again.

    None of them: nothing was said to the question.
    """

    value: m.Value | None = None
    follow_up: bool = False
    again: bool = False


def replied(meaning: m.Meaning, question: str, content: Content) -> Replied:
    """What is put down when this is read while the question waits."""
    if isinstance(meaning, m.Choice):
        return Replied(DIGITS.get(meaning.number))
    if isinstance(meaning, m.Answer):
        return Replied(meaning.value)
    if not isinstance(meaning, m.Stated):
        return Replied()
    weighed = weigh(question, meaning.told, meaning.value, meaning.sure, content.numbers)
    if weighed.found is None:
        return Replied(again=weighed.torn)
    found = weighed.found
    return Replied(follow_up=True) if found.follow_up else Replied(found.value.value if found.value else None)


def noted(told: tuple[Told, ...], waiting: str | None, content: Content) -> list[str]:
    """The checklist questions, other than the one that waits, that these items answer by themselves."""
    return list(unasked(told, referral.settles(waiting) if waiting else None, content.numbers))


def topic_of(told: tuple[Told, ...], content: Content) -> str | None:
    """The topic that answers for what is stated, when it answers no question of the checklist."""
    things = (content.things.get(item.value) for item in told)
    return next((thing.topic for thing in things if thing and thing.topic), None)
