"""Fits the weights of the bag (shared/understanding/bag.py) to the wordings. Part of `make learn` and `make train`."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy
from scipy.sparse import csr_matrix

from shared.content.model import Thing
from shared.understanding import feed
from shared.understanding.bag import ROWS, features
from tools.model.drawn import one_round
from tools.model.examples import Example, targets
from tools.model.marginal import marginal

SEED, ROUNDS, BATCH = 20, 4, 256
RATE, START, FORGET = 0.5, 1e-8, 0.3
"""Adagrad's step, and where its sums begin; how often a feature is left out, so that no one word decides."""


def fit(taught: Sequence[Example], heads: Mapping[str, Sequence[str]], things: Mapping[str, Thing], path: Path) -> None:
    """Write the weights of all heads, one after the other, to `path`."""
    dice, chance = random.Random(SEED), numpy.random.default_rng(SEED)
    width = sum(map(len, heads.values()))
    weights, bias = numpy.zeros((ROWS, width), "float32"), numpy.zeros(width, "float32")
    moved, moved_bias = numpy.full_like(weights, START), numpy.full_like(bias, START)
    for _ in range(ROUNDS):
        pool = one_round(taught, heads["subject"], dice)
        for start in range(0, len(pool), BATCH):
            part = pool[start : start + BATCH]
            given = _rows(part, things, chance)
            slope = _slope(given @ weights + bias, part, heads)
            used = numpy.unique(given.indices)
            down = given[:, used].T @ slope
            moved[used] += down**2
            weights[used] -= RATE * down / numpy.sqrt(moved[used])
            down = slope.sum(axis=0)
            moved_bias += down**2
            bias -= RATE * down / numpy.sqrt(moved_bias)
    scale = numpy.abs(weights).max(axis=0).clip(1e-6) / 127
    numpy.savez_compressed(path, weights=numpy.rint(weights / scale).astype("int8"), scale=scale, bias=bias)


def relabel(path: Path, stood: Mapping[str, Sequence[str]], heads: Mapping[str, Sequence[str]]) -> None:
    """Give the labels of all heads their columns again, where some have come or gone; a new one says nothing yet."""
    before = [(name, label) for name, labels in stood.items() for label in labels]
    after = [(name, label) for name, labels in heads.items() for label in labels]
    if before == after:
        return
    stored, (places, old) = numpy.load(path), columns(before, after)
    weights, scale = numpy.zeros((ROWS, len(after)), "int8"), numpy.ones(len(after), "float32")
    bias = numpy.full(len(after), numpy.median(stored["bias"]), "float32")
    weights[:, places] = stored["weights"][:, old]
    scale[places], bias[places] = stored["scale"][old], stored["bias"][old]
    numpy.savez_compressed(path, weights=weights, scale=scale, bias=bias)


def columns(before: Sequence[Any], after: Sequence[Any]) -> tuple[list[int], list[int]]:
    """The places of the labels that stay, among those after and among those before."""
    at = {label: place for place, label in enumerate(before)}
    places = [place for place, label in enumerate(after) if label in at]
    return places, [at[after[place]] for place in places]


def _rows(part: Sequence[Example], things: Mapping[str, Thing], chance: Any) -> csr_matrix:
    """One row a text: its features, each as much as there are few of them."""
    found = [numpy.array(features(each.text, feed.beside(each.named, things, each.before))) for each in part]
    kept = [each[chance.random(len(each)) >= FORGET] for each in found]
    ends = numpy.cumsum([0, *map(len, kept)])
    values = numpy.concatenate([numpy.full(len(each), 1 / max(1, len(each)) ** 0.5, "float32") for each in kept])
    return csr_matrix((values, numpy.concatenate(kept), ends), shape=(len(part), ROWS))


def _slope(scores: Any, part: Sequence[Example], heads: Mapping[str, Sequence[str]]) -> Any:
    """How the loss moves with each score: cross-entropy of "one of the allowed", head by head."""
    slope = numpy.zeros_like(scores)
    start = 0
    for name, labels in heads.items():
        place = slice(start, start + len(labels))
        allowed = numpy.array([targets(getattr(each, name), labels) for each in part], "float32")
        _, moves = marginal(scores[:, place], allowed)
        slope[:, place] = allowed.any(axis=1, keepdims=True) * moves / len(part)
        start += len(labels)
    return slope
