"""How every figure would move with each threshold, and how sure the encoder is against how right it is.

Nothing is read again: the decision is taken anew on what was seen. The thresholds are those of
shared/understanding/thresholds.py.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from unittest.mock import patch

from shared.content.model import Content
from shared.understanding import thresholds
from shared.understanding.decision import ALARMS, decide, grouped
from tools.evaluate.figures import NOT_OURS, Kind, figures, is_bone_question, is_right
from tools.evaluate.readings import Outcome
from tools.evaluate.rows import Row
from tools.replied import Replied, replied

BINS = 10
GRID = tuple(round(0.05 * step, 2) for step in range(1, 20))

CURVES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("ALARM", "From which share on it is an emergency",
     ("emergencies_heard", "suicidal_heard", "false_alarms", "false_alarms_alike", "false_alarms_today")),
    ("CALL_TODAY", "From which share on the doctor should hear of it today", ("today_heard", "today_alike")),
    ("OURS", "From which share on a question is ours",
     ("lay_right", "lay_helped", "topic_given_other_health", "topic_given_other_bone", "topic_given_off_topic")),
    ("CLEAR", "From which part of our topics' share on one topic is answered, and not several offered",
     ("lay_right", "lay_helped")),
    ("PERSONAL", "From which share on it is a decision on the person's own medicine",
     ("personal_right", "personal_wrongly", "lay_right")),
    ("REPLY", "From which share on a reply is put down", ("replies_right", "replies_again", "flips", "put_down")),
    ("OPT_OUT", "From which share on it is no more messages", ("opt_out_honoured", "opt_out_wrongly")),
)  # fmt: skip
"""Threshold, what it is, and the figures that it moves."""


@dataclass(frozen=True)
class Line:
    """One figure at each threshold tried; None where there was nothing to measure."""

    name: str
    title: str
    bad: bool
    shares: tuple[float | None, ...]


@dataclass(frozen=True)
class Curve:
    """What a threshold does. `now` is what it is set to; `at` are the thresholds tried, `now` among them."""

    threshold: str
    title: str
    now: float
    at: tuple[float, ...]
    lines: tuple[Line, ...]


def curves(outcomes: Sequence[Outcome], content: Content) -> list[Curve]:
    """Every threshold's curve, where there is something to measure."""
    found = [_curve(name, title, moved, outcomes, content) for name, title, moved in CURVES]
    return [each for each in found if each.lines]


def _curve(name: str, title: str, moved: Sequence[str], outcomes: Sequence[Outcome], content: Content) -> Curve:
    now = float(getattr(thresholds, name))
    at = tuple(sorted({*GRID, now}))
    tried = []
    for value in at:
        with patch.object(thresholds, name, value):
            tried.append(figures([_anew(each, content) for each in outcomes]))
    lines = [
        Line(figure, tried[0][figure].title, tried[0][figure].kind is Kind.BAD, tuple(f[figure].share for f in tried))
        for figure in moved
    ]
    return Curve(name, title, now, at, tuple(line for line in lines if any(share is not None for share in line.shares)))


def _anew(each: Outcome, content: Content) -> Outcome:
    """The outcome under the thresholds as they are now; the reading the other way round is not decided anew."""
    if each.read.evidence is None:
        return each
    meaning = decide(each.read.evidence)
    if meaning == each.meaning:
        return each
    came = replied(meaning, each.row.question, content) if each.row.question else Replied()
    return replace(each, read=replace(each.read, meaning=meaning), replied=came)


@dataclass(frozen=True)
class Bin:
    """The texts between two shares: how many, how sure on average, and how many of them right."""

    low: float
    high: float
    count: int
    sure: float
    right: float


def sureness(outcomes: Iterable[Outcome]) -> list[Bin]:
    """How sure the encoder is of its likeliest topic or kind, against how often that is the right one."""
    pairs = []
    for each in outcomes:
        if each.row.label and not each.row.act and each.read.evidence:
            kinds = grouped(each.read.evidence.subject)
            best = max(kinds, key=kinds.__getitem__)
            pairs.append((kinds[best], best in _wanted(each.row)))
    return _bins(pairs)


def alarms(outcomes: Iterable[Outcome]) -> list[Bin]:
    """How likely the encoder finds an emergency, against how often it is one."""
    pairs = [
        (sum(each.read.evidence.urgency[sign] for sign in ALARMS), each.row.emergency)
        for each in outcomes
        if each.read.evidence
    ]
    return _bins(pairs)


def how_far_off(bins: Sequence[Bin]) -> float | None:
    """The mean distance between how sure and how right, over all texts."""
    count = sum(each.count for each in bins)
    return sum(each.count * abs(each.sure - each.right) for each in bins) / count if count else None


def _bins(pairs: Sequence[tuple[float, bool]]) -> list[Bin]:
    found = []
    for place in range(BINS):
        mine = [each for each in pairs if min(int(each[0] * BINS), BINS - 1) == place]
        if mine:
            sure, right = (sum(values) / len(mine) for values in zip(*mine, strict=True))
            found.append(Bin(place / BINS, (place + 1) / BINS, len(mine), sure, right))
    return found


def _wanted(row: Row) -> set[str]:
    return {label.partition(".")[0] for label in (row.label, row.also) if label}


@dataclass(frozen=True)
class Confusion:
    """`wanted` taken for `got`, so many times of all its texts."""

    wanted: str
    got: str
    count: int
    whole: int


def confusions(outcomes: Iterable[Outcome]) -> list[Confusion]:
    """What is taken for what, most often first: topics and kinds, replies left out."""
    labelled = [each for each in outcomes if (each.row.label or each.row.urgency) and not each.row.act]
    whole = Counter(_name(each.row) for each in labelled)
    wrong = Counter((_name(each.row), each.got) for each in labelled if not _fits(each))
    return [Confusion(wanted, got, count, whole[wanted]) for (wanted, got), count in wrong.most_common()]


def _name(row: Row) -> str:
    if row.label:
        return row.topic
    return "emergency" if row.emergency else "calm look-alike" if row.urgency == "calm" else str(row.urgency)


def _fits(each: Outcome) -> bool:
    if each.row.label:
        return is_right(each)
    return each.got == _name(each.row) if each.row.urgency != "calm" else each.got not in ("emergency", "call_today")


@dataclass(frozen=True)
class Miss:
    """A row that went wrong, what it was taken for, and how sure the encoder was of that."""

    row: Row
    wanted: str
    got: str
    sure: float | None


def misses(outcomes: Sequence[Outcome], tests: Mapping[str, Callable[[Outcome], bool]]) -> dict[str, list[Miss]]:
    """For each title, the rows that its test finds, those first of which the encoder was surest."""
    return {
        title: sorted((_miss(each) for each in outcomes if is_one(each)), key=lambda miss: -(miss.sure or 0))
        for title, is_one in tests.items()
    }


def _miss(each: Outcome) -> Miss:
    row = each.row
    wanted = row.label or (f"{row.question}: {row.act}" if row.act else row.urgency) or ""
    got = (each.replied.value or each.got) if row.act else _subject(each)
    return Miss(row, wanted, got, _sure(each))


def _subject(each: Outcome) -> str:
    passage = getattr(each.meaning, "passage", None)
    parts = getattr(each.meaning, "kind", None) or getattr(each.meaning, "name", None) or passage
    shown = ", ".join(getattr(each.meaning, "topics", ()))
    return f"{each.got}.{parts}" if parts else f"{each.got}: {shown}" if shown else each.got


def _sure(each: Outcome) -> float | None:
    """How sure it was of being wrong: the calm that an emergency was given, or the topic that was answered."""
    seen = each.read.evidence
    if seen is None:
        return None
    if each.row.emergency:
        return 1 - sum(seen.urgency[sign] for sign in ALARMS)
    if each.row.act:
        return max(seen.act.values(), default=None)
    if each.got in ("emergency", "call_today"):
        return 1 - seen.urgency["calm"]
    return grouped(seen.subject).get(each.got)


def is_wrong_question(each: Outcome) -> bool:
    """A question on bones that got another topic, or none."""
    return is_bone_question(each) and not is_right(each)


def is_not_ours_given(each: Outcome) -> bool:
    """What is not ours, given a topic."""
    return each.row.topic in NOT_OURS and not is_right(each)
