"""A second reader beside the encoder: weighs the words themselves, their neighbours and their letters. Decides nothing.

It errs on other texts than the encoder does, so the two together are right more often than either. A text is the set
of its features, each hashed to a row of weights; the sum of the rows is the score of every label.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zlib import crc32

from shared.understanding import feed

ROWS = 1 << 15
LETTERS = (3, 4, 5)
"""Lengths of the runs of letters in a word."""


def features(text: str, beside: str) -> list[int]:
    """The rows of a text, and of what stands beside it (feed.py), in order."""
    return sorted({crc32(each.encode()) % ROWS for each in _named(text, beside)})


def _named(text: str, beside: str) -> Iterator[str]:
    words = text.split()
    yield from (f"word {word}" for word in words)
    yield from (f"pair {one} {other}" for one, other in zip(["", *words], [*words, ""], strict=True))
    for word in dict.fromkeys(words):
        whole = f"<{word}>"
        yield from (whole[at : at + size] for size in LETTERS for at in range(len(whole) - size + 1))
    for hint in beside.split(feed.BREAK):
        yield f"beside {hint}"
        if hint.startswith((feed.QUESTION, feed.ABOUT)):
            yield from (f"beside {hint} {word}" for word in words)


class Bag:
    """The weights of one language: whole numbers of eight bits, a scale for each label, and its bias."""

    def __init__(self, path: Path) -> None:
        import numpy

        stored = numpy.load(path)
        self._weights, self._scale, self._bias = stored["weights"], stored["scale"], stored["bias"]

    def scores(self, text: str, beside: str) -> Any:
        """A score for each label of all heads, one after the other."""
        rows = features(text, beside)
        total = self._weights[rows].sum(axis=0, dtype="int32")
        return total * self._scale / max(1, len(rows)) ** 0.5 + self._bias
