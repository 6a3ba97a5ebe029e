"""Reads figures, in digits or in words: 72, seventy two, one and a half, half a, 3/4. Knows no unit and no language."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from shared.understanding.clean import Word
from shared.understanding.language import Numerals

_DIGITS = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_CENTURIES = (19, 20)
_FINEST = 16  # a part of an inch is at the finest a sixteenth


@dataclass(frozen=True)
class Figure:
    """A value and the words it was said in, from `start` to before `end`."""

    value: float
    start: int
    end: int


def figures(words: Sequence[Word], numerals: Numerals, units: Collection[int] = ()) -> list[Figure]:
    """All figures in order. `units` are the places of units that are halved: only there is "an" one, and 3 4 a part."""
    reading = _Reading(words, numerals, units)
    found: list[Figure] = []
    place = 0
    while place < len(words):
        figure = (reading.fraction(place) if units else None) or reading.whole(place)
        if figure:
            found.append(reading.halved(figure))
        place = found[-1].end if figure else place + 1
    return found


@dataclass(frozen=True)
class _Reading:
    words: Sequence[Word]
    numerals: Numerals
    units: Collection[int]

    def said(self, at: int) -> str:
        return self.words[at].said if at < len(self.words) else ""

    def whole(self, at: int) -> Figure | None:
        """The figure that begins at a word; it may have a half after it."""
        numerals, said, after = self.numerals, self.said(at), self.said(at + 1)
        if _DIGITS.fullmatch(said):
            return Figure(float(said), at, at + 1)
        if said in numerals.parts:
            return Figure(numerals.parts[said], at, self._past_of(at + 1))
        if said in numerals.one_of and after in numerals.parts:
            return Figure(numerals.parts[after], at, self._past_of(at + 2))
        if said in numerals.one_of and at + 1 in self.units:
            return Figure(1, at, at + 1)
        if said in numerals.tens:
            return self._tens(at)
        return self._ones(at) if said in numerals.ones else None

    def fraction(self, at: int) -> Figure | None:
        """3 4 before an inch is three quarters, 1 1 2 is one and a half."""
        run: list[tuple[float, int]] = []
        place = at
        while len(run) < 3 and (one := self._digit(place)):
            run.append(one)
            place = one[1]
        end = self._past_of(place)
        if len(run) < 2 or end not in self.units or not 1 <= run[-2][0] < run[-1][0] <= _FINEST:
            return None
        whole = run[0][0] if len(run) == 3 else 0
        return Figure(whole + run[-2][0] / run[-1][0], at, end)

    def halved(self, figure: Figure) -> Figure:
        """One and a half; the sign for a half comes as a word by itself ("1 half")."""
        and_a_half, end = self.numerals.and_a_half, figure.end
        length = 1 if self.numerals.parts.get(self.said(end)) == 1 / 2 else 0
        if tuple(word.said for word in self.words[end : end + len(and_a_half)]) == and_a_half:
            length = len(and_a_half)
        return Figure(figure.value + 1 / 2, figure.start, end + length) if length and figure.value >= 1 else figure

    def _tens(self, at: int) -> Figure:
        """Seventy, seventy two, or twenty nineteen."""
        value = self.numerals.tens[self.said(at)]
        ones = self.numerals.ones.get(self.said(at + 1), 0)
        if 0 < ones < 10:
            return Figure(value + ones, at, at + 2)
        return self._year(value, at) or Figure(value, at, at + 1)

    def _ones(self, at: int) -> Figure:
        """Seven, three quarters, or nineteen sixty two."""
        value = self.numerals.ones[self.said(at)]
        part = self.numerals.parts.get(self.said(at + 1).removesuffix("s"))
        if part is not None and part < 1 / 2:
            return Figure(value * part, at, self._past_of(at + 2))
        return self._year(value, at) or Figure(value, at, at + 1)

    def _year(self, value: int, at: int) -> Figure | None:
        said = self.said(at + 1)
        if value in _CENTURIES and said in self.numerals.tens:
            rest = self._tens(at + 1)
            return Figure(100 * value + rest.value, at, rest.end)
        ones = self.numerals.ones.get(said, 0)
        return Figure(100 * value + ones, at, at + 2) if value in _CENTURIES and ones >= 10 else None

    def _past_of(self, end: int) -> int:
        """Where a part ends with the words that belong to it: half "of an"."""
        end += self.said(end) in self.numerals.of
        return end + (self.said(end) in self.numerals.one_of)

    def _digit(self, at: int) -> tuple[float, int] | None:
        """A whole figure and where it ends. "1/2" may have come as shorthand: two words that share one token."""
        said = self.said(at)
        if said.isascii() and said.isdigit() and len(said) <= 2:
            return float(said), at + 1
        shares = said in self.numerals.ones and at + 1 < len(self.words) and " " in self.words[at].typed
        same = shares and self.words[at].typed == self.words[at + 1].typed
        return (float(self.numerals.ones[said]), at + 2) if same else None
