"""Reads when something happened: at 61, in my 40s, years ago, in 2019, as a child. Knows not what happened."""

from __future__ import annotations

from dataclasses import dataclass

from shared.rules.stated import Span
from shared.understanding.ages import is_year, lead, moved
from shared.understanding.statement import Statement

YOUNG = Span(0, 29)  # "as a child", "in my teens", "in college"
ONE_YEAR = Span(0, 1)


@dataclass(frozen=True)
class Time:
    """The age of the person then, or how many years ago it was; neither where no time is told."""

    age: Span | None = None
    ago: Span | None = None


def time_of(statement: Statement, start: int, end: int) -> Time:
    """The time that is told from word `start` to before `end`."""
    if statement.within(start, end, "young"):
        return Time(age=YOUNG)
    age = _age(statement, start, end)
    return Time(age=age) if age else Time(ago=_ago(statement, start, end))


def _age(statement: Statement, start: int, end: int) -> Span | None:
    for first, last, span in statement.decades:
        if start <= first and last <= end:
            _, place = lead(statement, first, last)
            if statement.before(place, "in_my", "when_aged", "before_age", "past_age"):
                return span
    for figure in statement.figures:
        if not start <= figure.start < end or statement.after(figure.end, "unit") or figure.value > 115:
            continue
        years = Span(figure.value, figure.value)
        signs, place = lead(statement, figure.start, figure.end)
        for sign, meant in (
            ("before_age", Span(0, figure.value - 1)),
            ("past_age", Span(figure.value, None)),
            ("aged", years),
            ("when_aged", moved(years, signs - {"soon", "soon_after"})),
        ):
            if statement.before(place, sign) or statement.before(figure.start, sign):
                return meant
        if "over" in signs:
            return Span(figure.value, None)
        if "about" in signs:
            return moved(years, frozenset({"about"}))
    return None


def _ago(statement: Statement, start: int, end: int) -> Span | None:
    for figure in statement.figures:
        if not start <= figure.start < end:
            continue
        if statement.after(figure.end, "ago"):
            return Span(figure.value, figure.value + 1)
        if statement.after(figure.end, "months_ago"):
            return ONE_YEAR if figure.value <= 12 else Span(1, figure.value / 12 + 1)
        if is_year(figure, statement):
            gone = statement.net.year - figure.value
            return Span(max(0, gone - 1), gone + 1)
    if statement.within(start, end, "last_year"):
        return Span(0, 2)
    if statement.within(start, end, "recent", "months_ago"):
        return ONE_YEAR
    return Span(2, None) if statement.within(start, end, "long_ago") else None
