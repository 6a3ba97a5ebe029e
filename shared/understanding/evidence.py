"""Weighs every word: how much more often it is used when people ask about one topic than about another.

Counted from the lines under `asked` in the answers and `examples` in hearing.yaml (a naive Bayes count). It is the
second opinion, for wordings that no shape foresees; it knows words and concepts, and refuses to decide alone.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from shared.understanding.hearing import Heard
from shared.understanding.words import Word

SMOOTHING = 0.2  # added to each count, so that a word never heard of a topic does not rule it out
SHARE = 0.5  # what the evidence counts beside the points of a shape
WORST = -3.0  # points a topic can lose at most


def features(words: Sequence[Word], heard: Iterable[Heard], sentences: Collection[int]) -> set[str]:
    """The stems and concepts of these sentences; concepts are written <concept>."""
    return {word.stem for word in words if word.sentence in sentences} | {
        f"<{each.concept}>" for each in heard if each.sentence in sentences
    }


def count(examples: Iterable[tuple[str, Collection[str]]]) -> dict[str, list[float]]:
    """For each feature, its weight for each topic of `topics(examples)`, in that order."""
    rows = list(examples)
    names = topics(rows)
    counts = {name: Counter[str]() for name in names}
    for name, found in rows:
        counts[name].update(found)
    everything = {feature for each in counts.values() for feature in each}
    totals = {name: sum(counts[name].values()) + SMOOTHING * len(everything) for name in names}
    weights = {}
    for feature in sorted(everything):
        logs = [math.log((counts[name][feature] + SMOOTHING) / totals[name]) for name in names]
        middle = sum(logs) / len(logs)
        weights[feature] = [round(each - middle, 3) for each in logs]
    return weights


def topics(examples: Iterable[tuple[str, Collection[str]]]) -> list[str]:
    """The topics that have examples, in alphabetical order."""
    return sorted({name for name, _ in examples})


def weigh(found: Collection[str], weights: Mapping[str, Sequence[float]], names: Sequence[str]) -> dict[str, float]:
    """Points for each topic: 0 for the likeliest, less for the others, WORST at the least."""
    known = [weights[feature] for feature in found if feature in weights]
    if not known:
        return dict.fromkeys(names, 0.0)
    sums = [sum(column) / math.sqrt(len(known)) for column in zip(*known, strict=True)]
    best = max(sums)
    return {name: max(WORST, SHARE * (each - best)) for name, each in zip(names, sums, strict=True)}
