"""Reads how old somebody is: 67, late 60s, nearly 65, born in 1950. Knows no age that matters to anything."""

from __future__ import annotations

from collections.abc import Iterator

from shared.rules.stated import Span, Told, ToldKind
from shared.understanding.numerals import Figure
from shared.understanding.persons import Persons
from shared.understanding.statement import Statement

YOUNGEST, OLDEST = 16, 115  # no figure outside these is taken for an age
ALONE = 4  # words of a text that may be nothing but an age
BEGUN = 9  # of one that begins with it: "57 thank you very much"
FIRST_YEAR = 1900  # a figure from here to the year of the content may be a calendar year
ABOUT = 2  # years to either side of "about 65"
_NEAR = 5  # words after "turned 65" that may say when

_BEFORE = ("about", "nearly", "soon", "under", "over", "at_least")
_AFTER = ("or_more", "or_less", "soon_after", "about")
_EVENTS = ("when_aged", "before_age", "past_age")
_Place = tuple[int, int, Span]  # where an age stands, from and to before, and its years


def ages(statement: Statement, persons: Persons) -> list[Told]:
    """Every age that somebody is said to have; not the age at which something happened."""
    found: list[Told] = []
    taken = 0
    for start, end, span in sorted([*statement.decades, *_figures(statement)], key=lambda each: each[0]):
        person = persons.of(start, end) if start >= taken and statement.stated(start) else None
        read = _read(statement, start, end, span) if person else None
        if read is None or person is None:
            continue
        span, clear = read
        taken = end
        maybe = statement.doubted(start, end) and not _round_about(statement, start, end, span)
        words = statement.said(start, end)
        found.append(
            Told(
                ToldKind.AGE,
                span=span,
                whose=person.whose,
                relative=person.relative,
                maybe=maybe,
                clear=clear,
                words=words,
            )
        )
    return found


def is_year(figure: Figure, statement: Statement) -> bool:
    """Whether a figure can only be a calendar year, up to that of the content."""
    return FIRST_YEAR <= figure.value <= statement.net.year and figure.value == int(figure.value)


def lead(statement: Statement, start: int, end: int) -> tuple[frozenset[str], int]:
    """What is said around a figure ("nearly", "or older"), and where the words before it begin."""
    signs: set[str] = set()
    place = start
    while place:
        names = [name for name in _BEFORE if statement.before(place, name)]
        heard = statement.before(place, *_BEFORE) or statement.before(place, "age_filler")
        if heard is None:
            break
        signs.update(names)
        place = heard.start
    return frozenset(signs | {name for name in _AFTER if statement.after(end, name)}), place


def moved(span: Span, signs: frozenset[str]) -> Span:
    """The years meant by nearly, over, under, about or "or older" so many."""
    low, high = span.low or 0, span.high or OLDEST
    if "under" in signs:
        return Span(None, high - 1)
    if signs & {"nearly", "soon", "soon_after"}:
        return Span(low - 1, high - 1)
    if "over" in signs:
        return Span(low + 1, None)
    if signs & {"at_least", "or_more"}:
        return Span(low, None)
    if "or_less" in signs:
        return Span(None, high)
    return Span(low - ABOUT, high + ABOUT) if "about" in signs else span


def _figures(statement: Statement) -> Iterator[_Place]:
    """Each figure that may be an age, or two that are a range, or a year of birth."""
    inside = {place for start, end, _ in statement.decades for place in range(start, end)}
    skip = 0
    for place, figure in enumerate(statement.figures):
        if figure.start < skip or figure.start in inside:
            continue
        if is_year(figure, statement) and statement.before(figure.start, "born"):
            yield figure.start, figure.end, Span(statement.net.year - figure.value - 1, None)
        elif YOUNGEST <= figure.value <= OLDEST:
            other = _other_end(statement, place)
            skip = other.end if other else figure.end
            yield figure.start, skip, Span(int(figure.value), int(other.value if other else figure.value))


def _other_end(statement: Statement, place: int) -> Figure | None:
    """The other end of "65 to 70" or "65-70"."""
    figure, rest = statement.figures[place], statement.figures[place + 1 :]
    if not rest or not figure.value < rest[0].value <= OLDEST or not statement.same(figure.start, rest[0].start):
        return None
    joined = rest[0].start - figure.end
    return rest[0] if joined == 0 or (joined == 1 and statement.after(figure.end, "to")) else None


def _read(statement: Statement, start: int, end: int, span: Span) -> tuple[Span, bool] | None:
    """The years that a figure in its place says somebody has, and whether by itself; None if it is no age."""
    if span.high is None:
        return span, True  # a year of birth
    follows = statement.after(end, "age_after")
    if (statement.after(end, "unit") and not follows) or statement.before(start, *_EVENTS):
        return None
    signs, before = lead(statement, start, follows.end if follows else end)
    my = statement.before(before, "in_my")
    before = my.start if my else before
    if statement.before(before, *_EVENTS):
        return None
    if statement.before(before, "no"):
        return (Span(None, (span.low or 0) - 1), True) if statement.after(end, "yet") else None
    turned = statement.before(before, "turned")
    clear = bool(turned or statement.before(before, "age_lead") or "soon" in signs) or _aged(statement, before)
    clear = clear or _of_relative(statement, before) or (follows is not None and my is None)
    if not clear and not _alone(statement, end):
        return None
    if "soon" in signs and statement.heard("in_years"):
        signs = frozenset({"under"})
    return (_since(statement, end, span) if turned else moved(span, signs)), clear


def _round_about(statement: Statement, start: int, end: int, span: Span) -> bool:
    """Whether a doubt is only an "about", of which the years already tell."""
    return "about" in lead(statement, start, end)[0] and span.low != span.high


def _alone(statement: Statement, end: int) -> bool:
    """Whether a text may be nothing but this age: "72", "72 years", "in my late 60s"."""
    if (
        len(statement.words) > (BEGUN if statement.figures and statement.figures[0].start == 0 else ALONE)
        or statement.named
        or statement.heard("broke", "hip_part", "wrist_part", "other_part", "spine_part")
    ):
        return False
    unit = statement.after(end, "years_word")
    return unit is None or unit.end == len(statement.words) or bool(statement.after(end, "age_after"))


def _aged(statement: Statement, place: int) -> bool:
    """ "Age 67", where nothing is told that happened at it."""
    return bool(statement.before(place, "aged")) and not statement.heard("broke", "had_change")


def _of_relative(statement: Statement, place: int) -> bool:
    """ "My mother is 72": the word before is a relative."""
    by_marriage = statement.before(place, "by_marriage")
    place = by_marriage.start if by_marriage else place
    return any(each.end == place for each in statement.relatives)


def _since(statement: Statement, end: int, span: Span) -> Span:
    """The age of somebody who turned so many, by when that was."""
    last = statement.bounds(end - 1)[1]
    for figure in statement.figures:
        if end <= figure.start <= end + _NEAR < last + _NEAR and figure.start < last:
            if statement.after(figure.end, "ago"):
                return Span((span.low or 0) + figure.value, (span.high or 0) + figure.value + 1)
            if is_year(figure, statement):
                return Span((span.low or 0) + max(0, statement.net.year - figure.value - 1), None)
    if statement.within(end, last, "last_year"):
        return Span(span.low, (span.high or 0) + 2)
    return Span(span.low, None) if statement.within(end, last, "long_ago") else span
