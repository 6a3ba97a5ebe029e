"""Scores which topics a text asks about, from the concepts heard. Knows shapes and points; refuses to know any word.

A shape such as `bone + symptom` belongs to a topic. It fits when all its concepts are heard; its score is the sum of
their points, fewer for a concept that only another sentence names. The best score wins.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared.understanding.hearing import Heard

NEAR = 6  # words between two concepts joined by ~


@dataclass(frozen=True)
class Fit:
    """A shape that fits: the topic, its score, the sentence that asks, and the concepts that decided."""

    topic: str
    score: float
    sentence: int
    concepts: tuple[str, ...]


def fits(heard: Sequence[Heard], shapes: Mapping[str, Any], points: Mapping[str, Sequence[float]]) -> list[Fit]:
    """The best fit of each topic in each sentence, best first; equal ones in the order of the shapes file."""
    places: dict[str, list[Heard]] = {}
    for each in heard:
        places.setdefault(each.concept, []).append(each)
    best: dict[tuple[str, int], Fit] = {}
    for concept in places:
        for topic, needed, near, never in shapes.get(concept, ()):
            if any(name not in places for name in needed) or any(name in places for name in never):
                continue
            if not all(_near(places[one], places[other]) for one, other in near):
                continue
            for sentence in {spot.sentence for name in needed for spot in places[name]}:
                score = sum(points.get(name, (1, 0.4))[not _in(places[name], sentence)] for name in needed)
                if (topic, sentence) not in best or score > best[topic, sentence].score:
                    best[topic, sentence] = Fit(topic, score, sentence, tuple(needed))
    return sorted(best.values(), key=lambda fit: -fit.score)


def _in(spots: Iterable[Heard], sentence: int) -> bool:
    return any(spot.sentence == sentence for spot in spots)


def _near(one: Iterable[Heard], other: Iterable[Heard]) -> bool:
    """Some place where the two stand within NEAR words of each other in one sentence."""
    return any(
        a.sentence == b.sentence and max(a.start, b.start) - min(a.end, b.end) <= NEAR and a != b
        for a in one
        for b in other
    )
