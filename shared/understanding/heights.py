"""Reads how much height is lost, and over how long: inches, centimetres, "the same height". Knows not what counts."""

from __future__ import annotations

from collections.abc import Iterator

from shared.rules.stated import Span, Told, ToldKind, When
from shared.understanding.persons import Persons
from shared.understanding.statement import Statement

HEIGHTS = frozenset({"same_height", "shorter", "inches", "inches_short", "centimetres"})
CM_PER_INCH = 2.54
MOST = 12  # inches; more is how tall somebody is
SHORT = 8  # words of a text that may give a measure and not say of what
A_LITTLE = 0.01  # inches by which "less than" is less
ABOUT = 0.25  # part of the figure to either side of "about"
_REACH = 3  # words between a figure and its unit, or before it and still of it


def heights(statement: Statement, persons: Persons, _aged: bool) -> list[Told]:
    """The height that somebody is said to have lost."""
    same = statement.heard("same_height")
    if same:
        return list(_told(statement, persons, same[0].start, same[0].end, Span(0, 0), clear=True))
    lost = bool(statement.heard("lost_height", "shorter"))
    if statement.heard("not_height") and not statement.heard("shorter"):
        return []
    if not lost and (len(statement.words) > SHORT or statement.heard("tall", "feet")):
        return []
    for place, figure in enumerate(statement.figures):
        span = _inches(statement, place)
        if span is not None:
            return list(_told(statement, persons, figure.start, figure.end + 1, span, lost))
    short = statement.heard("shorter")
    return list(_told(statement, persons, short[0].start, short[0].end, None, clear=True)) if short else []


def _told(
    statement: Statement, persons: Persons, start: int, end: int, span: Span | None, clear: bool
) -> Iterator[Told]:
    person = persons.of(start, end)
    if person is None or not statement.stated(start):
        return
    denied = statement.denied(start, end)
    if denied and span is not None and span.low:
        span, denied = Span(0, span.low - A_LITTLE), False  # "not lost an inch" is less than that
    yield Told(
        ToldKind.HEIGHT, span=span, when=_when(statement, start), whose=person.whose, relative=person.relative,
        denied=denied, maybe=statement.doubted(start, end) and span is not None, clear=clear,
        words=statement.said(start, min(end, len(statement.words))),
    )  # fmt: skip


def _when(statement: Statement, place: int) -> When:
    first, last = statement.bounds(place)
    if statement.within(first, last, "many_years"):
        return When.MANY_YEARS
    return When.PAST_YEAR if statement.within(first, last, "past_year") else When.NOW


def _inches(statement: Statement, place: int) -> Span | None:
    """The inches from and to that a figure, or two, give; None where no unit follows."""
    figure, rest = statement.figures[place], statement.figures[place + 1 :]
    other = rest[0] if rest and rest[0].start - figure.end <= 1 and statement.after(figure.end, "to") else None
    unit = _unit(statement, figure.end) or (_unit(statement, other.end) if other else None)
    if unit is None or statement.before(figure.start, "feet"):
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
        if sign and statement.same(end - 1, place):
            if sign != "inches_short":
                return place, sign
            next_figure = any(figure.start == place + 1 for figure in statement.figures)
            if place == end and not next_figure and not statement.after(place, "recent"):
                return place, sign
    return None


def _moved(statement: Statement, start: int, span: Span) -> Span:
    """The inches meant by less than, more than, about so many."""
    low, high = span.low or 0, span.high or 0
    before = {
        name
        for name in ("under", "over", "nearly", "about", "at_least")
        if any(start - _REACH < each.end <= start for each in statement.heard(name))
    }
    if "under" in before:
        return Span(0, low - A_LITTLE)
    if "nearly" in before:
        return Span(low * (1 - ABOUT), high)
    if before & {"over", "at_least"}:
        return Span(low, None)
    return Span(low * (1 - ABOUT), high * (1 + ABOUT)) if "about" in before else span
