"""The walk of each channel, done once for all tests that look at its messages."""

from __future__ import annotations

from functools import cache

from shared.content.loader import load
from shared.conversation.words import Words
from tools.checks.replies import REGION as REGION
from tools.walk import Step, abroad, results, walk


@cache
def walked(channel: str) -> tuple[Step, ...]:
    """One step for each different message that can be reached, the results aside."""
    return _different(walk(Words(load(), channel, REGION)))


@cache
def resulting(channel: str) -> tuple[Step, ...]:
    """One step for each different result: all 3^7 ways to answer, said at their longest."""
    return _different(results(Words(load(), channel, REGION)))


@cache
def abroad_in(channel: str, region: str) -> tuple[Step, ...]:
    """One step for each different message that a country has for itself."""
    return _different(abroad(Words(load(), channel, region)))


def reached(channel: str) -> tuple[Step, ...]:
    """Every different message of a channel."""
    return (*walked(channel), *resulting(channel))


def _different(steps: object) -> tuple[Step, ...]:
    kept: dict[object, Step] = {}
    for step in steps:  # type: ignore[attr-defined]
        if step.reply.text:
            kept.setdefault((step.reply.text, step.reply.question, step.reply.choices), step)
    return tuple(kept.values())
