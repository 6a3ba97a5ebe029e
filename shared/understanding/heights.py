"""Reads how much height is lost, and over how long: inches, centimetres, "the same height". Knows not what counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from shared.rules.stated import Span, Told, ToldKind, When
from shared.understanding.statement import Statement

CM_PER_INCH = 2.54
MOST = 12  # inches; more is how tall somebody is
SHORT = 8  # words of a text that may give a measure and not say of what
A_LITTLE = 0.01  # inches by which "less than" is less
ABOUT = 0.25  # part of the figure to either side of "about"
_REACH = 3  # words between a figure and its unit, or before it and still of it


def heights(statement: Statement) -> Iterator[Told]:
    """The height that somebody is said to have lost."""
    same, shorter = statement.heard("same_height"), statement.heard("shorter")
    lost = bool(shorter or statement.heard("lost_height"))
    other = len(statement.words) > SHORT or bool(statement.heard("tall", "feet"))
    if same:
        yield from _told(statement, same[0].start, same[0].end, Span(0, 0), clear=True)
    elif (lost or not other) and (shorter or not statement.heard("not_height")):
        spans = ((figure, _inches(statement, place)) for place, figure in enumerate(statement.figures))
        figure, span = next((each for each in spans if each[1]), (None, None))
        if figure:
            yield from _told(statement, figure.start, figure.end + 1, span, lost)
        elif shorter:
            yield from _told(statement, shorter[0].start, shorter[0].end, None, clear=True)


def _told(statement: Statement, start: int, end: int, span: Span | None, clear: bool) -> Iterator[Told]:
    when = When.PAST_YEAR if statement.around(start, "past_year") else When.NOW
    when = When.MANY_YEARS if statement.around(start, "many_years") else when
    for told in statement.told(ToldKind.HEIGHT, start, end, span=span, when=when, clear=clear):
        if told.denied and span and span.low:
            told = replace(told, span=Span(0, span.low - A_LITTLE), denied=False)  # "not an inch" is less than that
        yield replace(told, maybe=told.maybe and span is not None)


def _inches(statement: Statement, place: int) -> Span | None:
    """The inches from and to that a figure, or two, give; None where no unit follows."""
    figure, rest = statement.figures[place], statement.figures[place + 1 :]
    other = rest[0] if rest and rest[0].start - figure.end <= 1 and statement.after(figure.end, "to") else None
    unit = _unit(statement, figure.end) or (_unit(statement, other.end) if other else None)
    stature = statement.before(figure.start, "feet") or figure.start in {each.end for each in statement.figures}
    if unit is None or stature:  # "still five nine in my socks"
        return None
    at, sign = unit
    scale = 1 / CM_PER_INCH if sign == "centimetres" else 1
    low = figure.value * scale
    high = (other.value if other and other.start <= at else figure.value) * scale
    second = next((each for each in rest if each.start == at + 2), None)
    if second and second.value > figure.value and statement.after(at + 1, "to"):
        high = second.value * scale  # "an inch or two"
    more = statement.language.numerals.and_a_half
    if tuple(word.said for word in statement.words[at + 1 : at + 1 + len(more)]) == more and figure.value >= 1:
        low, high = low + scale / 2, high + scale / 2
    return _moved(statement, figure.start, Span(low, high)) if high <= MOST else None


def _unit(statement: Statement, end: int) -> tuple[int, str] | None:
    """The unit that follows a figure; the short one only directly, and not before a year or a month."""
    for place in range(end, min(end + _REACH, len(statement.words))):
        sign = statement.units.get(place)
        if sign == "inches_short":
            date = statement.after(place, "recent") or any(figure.start == place + 1 for figure in statement.figures)
            sign = None if date or place > end else sign
        if sign and statement.same(end - 1, place):
            return place, sign
    return None


def _moved(statement: Statement, start: int, span: Span) -> Span:
    """The inches meant by less than, more than, about so many."""
    low, high = span.low or 0, span.high or 0
    around = statement.heard("under", "over", "nearly", "about", "at_least")
    before = {each.concept for each in around if start - _REACH < each.end <= start}
    if "under" in before:
        return Span(0, low - A_LITTLE)
    if "nearly" in before:
        return Span(low * (1 - ABOUT), high)
    if before & {"over", "at_least"}:
        return Span(low, None)
    return Span(low * (1 - ABOUT), high * (1 + ABOUT)) if "about" in before else span
