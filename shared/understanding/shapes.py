"""Scores which topics a text asks about, from the concepts heard. Knows shapes and points; refuses to know any word.

A shape such as `bone + symptom` belongs to a topic. It fits a sentence when all its concepts are heard and at least one
of them in that sentence; its score is the sum of their points, fewer for a concept that only another sentence names.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared.understanding.hearing import Heard

NEAR = 6  # words between two concepts joined by ~


@dataclass(frozen=True)
class Fit:
    """A shape that fits: the topic, its score, the sentence that asks, the concepts that decided, where they begin."""

    topic: str
    score: float
    sentence: int
    concepts: tuple[str, ...]
    start: int = 0


def fits(heard: Sequence[Heard], index: Mapping[str, Any], asking: Collection[int]) -> list[Fit]:
    """The best fit of each topic in each sentence, best first; of equals the one whose topic stands first in the file
    (medicines stand equal there) or was named first.

    `asking` are sentences that ask: there a topic also fits whose concepts (a medicine) all stand elsewhere.
    """
    places: dict[str, list[Heard]] = {}
    for each in heard:
        places.setdefault(each.concept, []).append(each)
    sentences = {name: {spot.sentence for spot in spots} for name, spots in places.items()}
    best: dict[tuple[str, int], Fit] = {}
    for concept in places:
        for topic, needed, near, never in index["shapes"].get(concept, ()):
            if any(name not in places for name in needed):
                continue
            if not all(close(places[one], places[other]) for one, other in near):
                continue
            unless: set[int] = set().union(*(sentences.get(name, set()) for name in never))
            for sentence in set().union(asking, *(sentences[name] for name in needed)) - unless:
                score = sum(index["points"].get(name, _UNKNOWN)[sentence not in sentences[name]] for name in needed)
                if (topic, sentence) not in best or score > best[topic, sentence].score:
                    best[topic, sentence] = Fit(topic, score, sentence, tuple(needed), places[needed[0]][0].start)
    return sorted(best.values(), key=lambda fit: (-fit.score, index["order"][fit.topic], fit.start))


_UNKNOWN = (1, 0.4)


def close(some: Iterable[Heard], others: Iterable[Heard]) -> bool:
    """Some place where the two stand within NEAR words of each other in one sentence."""
    return any(
        a.sentence == b.sentence and max(a.start, b.start) - min(a.end, b.end) <= NEAR and a != b
        for a in some
        for b in others
    )
