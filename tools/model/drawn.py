"""Which wordings one round of learning takes: of each label at most so many, drawn anew each time."""

from __future__ import annotations

import random
from collections.abc import Sequence

from tools.model.examples import Example, varied
from tools.model.wordings import ANY_ALARM, URGENCIES

A_LABEL, A_REPLY, A_WIDE_LABEL = 100, 240, 700
"""Wordings of one label in a round, so that no subject drowns another."""
NOT_OURS = {"other_health": 2500, "off_topic": 1000, "other_bone": 250}
"""The same of a kind that is not ours: there is no end of such things, so more of them are needed."""
WIDE = frozenset({
    "personal_medical_decision", "stated", "chatter", "opt_out.stop", ANY_ALARM,
    *URGENCIES,
})  # fmt: skip
"""Labels that hold many kinds of texts."""


def one_round(taught: Sequence[Example], labels: Sequence[str], dice: random.Random) -> list[Example]:
    """The examples of one round, each varied anew, in no order. `labels` are those of the subject."""
    asides = [each for each in taught if {"stated", "chatter"} & each.subject]
    pool = [varied(each, asides, labels, dice) for each in drawn(taught, dice)]
    dice.shuffle(pool)
    return pool


def drawn(taught: Sequence[Example], dice: random.Random) -> list[Example]:
    """The examples of one round."""
    groups: dict[tuple[str, bool], list[Example]] = {}
    for each in taught:
        groups.setdefault((each.label, each.leans), []).append(each)
    return [
        each
        for (label, _), group in sorted(groups.items())
        for each in dice.sample(group, min(len(group), _most(label, group[0])))
    ]


def _most(label: str, example: Example) -> int:
    kind = label.partition(".")[0]
    if kind in NOT_OURS:
        return NOT_OURS[kind]
    if label in WIDE:
        return A_WIDE_LABEL
    return A_REPLY if example.act else A_LABEL
