"""Reads figures, in digits or in words: 72, seventy two, one and a half, half a, 3/4. Knows no units."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from shared.understanding.words import Word

_ONES = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
_TENS = {
    word: 10 * (place + 2)
    for place, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])
}
_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_PARTS = {"half": 0.5, "quarter": 0.25, "third": 1 / 3}


@dataclass(frozen=True)
class Figure:
    """A value and the words it was said in, from `start` to before `end`."""

    value: float
    start: int
    end: int


def figures(words: Sequence[Word]) -> list[Figure]:
    """All figures in order; "a" and "an" count as one only before a part or an inch."""
    found: list[Figure] = []
    place = 0
    while place < len(words):
        figure = _figure(words, place)
        if figure:
            found.append(figure)
        place = figure.end if figure else place + 1
    return found


def _figure(words: Sequence[Word], at: int) -> Figure | None:
    said = words[at].said
    after = [word.said for word in words[at + 1 : at + 4]] + ["", "", ""]
    if _NUMBER.fullmatch(said):
        return _digits(float(said), after, at)
    if said in _PARTS:
        return Figure(_PARTS[said], at, at + 1 + (after[0] in ("a", "an", "of")) + (after[1] in ("a", "an")))
    if said in ("a", "an") and (after[0].startswith(("inch", "cent")) or after[0] == "cm"):
        return Figure(1, at, at + 1)
    if said in _TENS:
        ones = _ONES.get(after[0], 0)
        return Figure(_TENS[said] + (ones if 0 < ones < 10 else 0), at, at + 1 + (0 < ones < 10))
    if said in _ONES:
        if after[:3] == ["and", "a", "half"]:
            return Figure(_ONES[said] + 0.5, at, at + 4)
        return Figure(_ONES[said], at, at + 1)
    return None


def _digits(value: float, after: Sequence[str], at: int) -> Figure:
    """A figure in digits: 3 4 before an inch is three quarters, 1 and a half is one and a half."""
    if _NUMBER.fullmatch(after[0]) and after[1].startswith("inch") and value < float(after[0]) <= 16:
        return Figure(value / float(after[0]), at, at + 2)
    if list(after[:3]) == ["and", "a", "half"]:
        return Figure(value + 0.5, at, at + 4)
    return Figure(value, at, at + 1)
