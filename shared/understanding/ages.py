"""Reads how old somebody is: 67, late 60s, nearly 65, born in 1950. Knows no age that matters to anything."""

from __future__ import annotations

from collections.abc import Iterator

from shared.rules.stated import Span, Told, ToldKind
from shared.understanding.numerals import Figure
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


def ages(statement: Statement) -> Iterator[Told]:
    """Every age that somebody is said to have; not the age at which something happened."""
    taken = 0
    for start, end, span in sorted([*statement.decades, *_figures(statement)], key=lambda each: each[0]):
        read = _read(statement, start, end, span) if start >= taken else None
        if read is None:
            continue
        years, clear = read
        about = years.low != years.high and "about" in lead(statement, start, end)[0]
        maybe = not about and statement.doubted(start, end)  # "about" is no doubt where the years tell of it
        for told in statement.told(ToldKind.AGE, start, end, span=years, denied=False, maybe=maybe, clear=clear):
            taken = end
            yield told


def is_year(figure: Figure, statement: Statement) -> bool:
    """Whether a figure can only be a calendar year, up to that of the content."""
    return FIRST_YEAR <= figure.value <= statement.net.year and figure.value == int(figure.value)


def lead(statement: Statement, start: int, end: int) -> tuple[frozenset[str], int]:
    """What is said around a figure ("nearly", "or older"), and where the words before it begin."""
    signs: set[str] = set()
    place = start
    while heard := statement.before(place, *_BEFORE, "age_filler"):
        signs.update(name for name in _BEFORE if statement.before(place, name))
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
    clear = _led_to(statement, before) or "soon" in signs or bool(follows and not my)
    if not clear and not _alone(statement, end):
        return None
    if "soon" in signs and statement.heard("in_years"):
        signs = frozenset({"under"})
    return (_since(statement, end, span) if statement.before(before, "turned") else moved(span, signs)), clear


def _led_to(statement: Statement, place: int) -> bool:
    """Whether the words before an age say that it is one: "I am", "turned", "age", "my mother"."""
    in_law = statement.before(place, "by_marriage")
    relatives = {each.concept for each in statement.relatives}
    if statement.before(in_law.start if in_law else place, *relatives):
        return True
    aged = statement.before(place, "aged") and not statement.heard("broke", "had_change")  # nothing happened at it
    return bool(aged or statement.before(place, "turned", "age_lead"))


def _alone(statement: Statement, end: int) -> bool:
    """Whether a text may be nothing but this age: "72", "72 years", "in my late 60s"."""
    most = BEGUN if any(figure.start == 0 for figure in statement.figures) else ALONE
    other = statement.named or statement.heard("broke", "hip_part", "wrist_part", "other_part", "spine_part")
    if other or len(statement.words) > most:
        return False
    unit = statement.after(end, "years_word")
    return unit is None or unit.end == len(statement.words) or bool(statement.after(end, "age_after"))


def _since(statement: Statement, end: int, span: Span) -> Span:
    """The age of somebody who turned so many, by when that was."""
    last = statement.bounds(end - 1)[1]
    low, high = span.low or 0, span.high or 0
    for figure in statement.figures:
        if end <= figure.start < min(last, end + _NEAR + 1):
            if statement.after(figure.end, "ago"):
                return Span(low + figure.value, high + figure.value + 1)
            if is_year(figure, statement):
                return Span(low + max(0, statement.net.year - figure.value - 1), None)
    if statement.within(end, last, "last_year"):
        return Span(low, high + 2)
    return Span(low, None) if statement.within(end, last, "long_ago") else span
