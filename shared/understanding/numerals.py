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
    found: list[Figure] = []
    place = 0
    while place < len(words):
        figure = None
        if _begins(words[place].said, numerals):
            figure = (_fraction(words, place, numerals, units) if units else None) or _whole(
                words, place, numerals, units
            )
        if figure is None:
            place += 1
            continue
        figure = _halved(words, figure, numerals)
        found.append(figure)
        place = figure.end
    return found


def _begins(said: str, numerals: Numerals) -> bool:
    known = said in numerals.ones or said in numerals.tens or said in numerals.parts or said in numerals.one_of
    return known or said[:1].isdigit()


def _whole(words: Sequence[Word], at: int, numerals: Numerals, units: Collection[int]) -> Figure | None:
    said, after = words[at].said, _said(words, at + 1)
    if _DIGITS.fullmatch(said):
        return Figure(float(said), at, at + 1)
    if said in numerals.parts:
        return _part(words, Figure(numerals.parts[said], at, at + 1), numerals)
    if said in numerals.one_of and (at + 1 in units or after in numerals.parts):
        if after in numerals.parts:
            return _part(words, Figure(numerals.parts[after], at, at + 2), numerals)
        return Figure(1, at, at + 1)
    if said in numerals.tens:
        return _tens(words, at, numerals)
    if said in numerals.ones:
        return _ones(words, at, numerals)
    return None


def _tens(words: Sequence[Word], at: int, numerals: Numerals) -> Figure:
    """Seventy, seventy two, or twenty nineteen."""
    value = numerals.tens[words[at].said]
    ones = numerals.ones.get(_said(words, at + 1), 0)
    if 0 < ones < 10:
        return Figure(value + ones, at, at + 2)
    return _year(value, words, at, numerals) or Figure(value, at, at + 1)


def _ones(words: Sequence[Word], at: int, numerals: Numerals) -> Figure:
    """Seven, three quarters, or nineteen sixty two."""
    value = numerals.ones[words[at].said]
    part = numerals.parts.get(_said(words, at + 1).removesuffix("s"))
    if part is not None and part < 1 / 2:
        return _part(words, Figure(value * part, at, at + 2), numerals)
    return _year(value, words, at, numerals) or Figure(value, at, at + 1)


def _year(value: int, words: Sequence[Word], at: int, numerals: Numerals) -> Figure | None:
    said = _said(words, at + 1)
    if value not in _CENTURIES or not said:
        return None
    if said in numerals.tens:
        rest = _tens(words, at + 1, numerals)
        return Figure(100 * value + rest.value, at, rest.end)
    ones = numerals.ones.get(said, 0)
    return Figure(100 * value + ones, at, at + 2) if ones >= 10 else None


def _part(words: Sequence[Word], figure: Figure, numerals: Numerals) -> Figure:
    """Half of an: the words after a part belong to it."""
    end = figure.end
    end += _said(words, end) in numerals.of
    end += _said(words, end) in numerals.one_of
    return Figure(figure.value, figure.start, end)


def _halved(words: Sequence[Word], figure: Figure, numerals: Numerals) -> Figure:
    """One and a half; the sign for a half comes as a word by itself ("1 half")."""
    for length in (len(numerals.and_a_half), 1):
        said = tuple(word.said for word in words[figure.end : figure.end + length])
        is_sign = length == 1 and said and numerals.parts.get(said[0]) == 1 / 2
        if figure.value >= 1 and (said == numerals.and_a_half or is_sign):
            return Figure(figure.value + 1 / 2, figure.start, figure.end + length)
    return figure


def _fraction(words: Sequence[Word], at: int, numerals: Numerals, units: Collection[int]) -> Figure | None:
    """3 4 before an inch is three quarters, 1 1 2 is one and a half."""
    run: list[tuple[float, int]] = []
    place = at
    while len(run) < 3 and (one := _digit(words, place, numerals)):
        run.append(one)
        place = one[1]
    end = place + (_said(words, place) in numerals.of)
    end += _said(words, end) in numerals.one_of
    if len(run) < 2 or end not in units or not 1 <= run[-2][0] < run[-1][0] <= _FINEST:
        return None
    whole = run[0][0] if len(run) == 3 else 0
    return Figure(whole + run[-2][0] / run[-1][0], at, end)


def _digit(words: Sequence[Word], at: int, numerals: Numerals) -> tuple[float, int] | None:
    """A whole figure and where it ends. "1/2" may have come as shorthand: two words that share one token."""
    if at >= len(words):
        return None
    word = words[at]
    if word.said.isascii() and word.said.isdigit() and len(word.said) <= 2:
        return float(word.said), at + 1
    shares = at + 1 < len(words) and " " in word.typed and words[at + 1].typed == word.typed
    return (float(numerals.ones[word.said]), at + 2) if shares and word.said in numerals.ones else None


def _said(words: Sequence[Word], at: int) -> str:
    return words[at].said if at < len(words) else ""
