"""How much a text is like what people write about each subject, by the words and concepts that both share.

The weights are learned from content/en/wordings/ by tools/learn.py; here they are only added up. Knows no subject by
name and decides nothing. A multinomial logistic regression over words, pairs of words and concepts.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared.understanding.hearing import Heard
from shared.understanding.words import Word

CONCEPT = "@"
"""Marks a feature that is a concept and no word."""


@dataclass(frozen=True)
class Likeness:
    """`shares` gives each subject its part of 1, most alike first; `told` the words that spoke most for the first."""

    shares: Mapping[str, float]
    told: tuple[str, ...]


def features(words: Sequence[Word], subjects: Iterable[Heard]) -> set[str]:
    """The words, the pairs of neighbours and the concepts of a text; all numbers are one."""
    stems = ["#" if word.stem[0].isdigit() else word.stem for word in words]
    pairs = {f"{one} {other}" for one, other in zip(["<", *stems], [*stems, ">"], strict=True)}
    return {*stems, *pairs, *(CONCEPT + heard.concept for heard in subjects)}


def liken(found: set[str], learned: Mapping[str, Any]) -> Likeness:
    """Each subject's share. `learned` is what tools/learn.py wrote: names, bias, and for each feature its rarity and
    its weights as [place of the subject, weight, ...]."""
    known = {feature: learned["weights"][feature] for feature in found if feature in learned["weights"]}
    length = math.sqrt(sum(rarity * rarity for rarity, _ in known.values())) or 1.0
    sums = list(learned["bias"])
    for rarity, weights in known.values():
        for place, weight in weights:
            sums[place] += weight * rarity / length
    top = max(sums)
    shares = [math.exp(value - top) for value in sums]
    total = sum(shares)
    ranked = sorted(range(len(shares)), key=lambda place: -shares[place])
    return Likeness({learned["names"][place]: shares[place] / total for place in ranked}, _told(known, ranked[0]))


def _told(known: Mapping[str, Any], first: int) -> tuple[str, ...]:
    """The three features that spoke most for the first subject, concepts by their name."""
    weighed = {
        feature: rarity * weight
        for feature, (rarity, weights) in known.items()
        for place, weight in weights
        if place == first and weight > 0
    }
    return tuple(sorted(weighed, key=lambda feature: (-weighed[feature], feature))[:3])
