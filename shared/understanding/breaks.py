"""Reads what was broken, and when: "broke my wrist at 61", "I have a vertebral fracture". Knows not what counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from shared.rules.stated import Bone, Span, Told, ToldKind, When
from shared.understanding.events import Time, time_of
from shared.understanding.phrases import Heard
from shared.understanding.statement import Statement

_TIMES = ("when_aged", "before_age", "past_age", "young", "in_my")
_REACH = 6  # words between what breaks and that it broke
_JOINED = 4  # words from one bone to the next where both broke at once: "my arm and my wrist at 12"
_SHORT = 6  # words of a text that names a part of the body and little else

_PARTS = {
    "spine_part": Bone.SPINE, "hip_part": Bone.HIP, "wrist_part": Bone.WRIST, "other_part": Bone.OTHER,
    "some_bone": Bone.SOME,
}  # fmt: skip


@dataclass(frozen=True)
class _Part:
    bone: Bone
    start: int  # of the part, or of "broke" where that comes first
    end: int
    at: int
    clear: bool = True


def breaks(statement: Statement, aged: bool) -> Iterator[Told]:
    """Every bone that is said to have broken, or not to have; `aged`: the text tells an age, so a bare one is that."""
    parts = _broken(statement) or _alone(statement, aged)
    for part, time in zip(parts, _times(statement, parts), strict=True):
        age = time.age
        inside = bool(statement.within(part.start, part.end, "no"))  # "broke nothing", "hip not broken"
        if age and inside and part.end == len(statement.words):
            age = Span(0, age.low)  # "not since I was 12"
        when = When.ONCE if statement.around(part.start, "broke_once") else When.NOW
        clear = part.clear and part.bone is not Bone.SOME
        for told in statement.told(
            ToldKind.BROKE, part.start, part.end, part.bone, span=age, ago=time.ago, when=when, clear=clear
        ):
            denied = told.denied or (inside and part.clear)
            if not denied or not statement.excepted(part.start + 1):
                yield replace(told, denied=denied)


def _broken(statement: Statement) -> list[_Part]:
    """The parts near a word for breaking; such a word alone is a bone that is not named."""
    found: dict[int, _Part] = {}
    broke = statement.heard("broke")
    for heard in statement.heard(*_PARTS):
        near = [each for each in broke if _near(each, heard)]
        if near:
            by = min(near, key=lambda each: abs(each.start - heard.start))
            start, end = min(by.start, heard.start), max(by.end, heard.end)
            found.setdefault(heard.start, _Part(_PARTS[heard.concept], start, end, heard.start))
    for each in broke:
        if not any(part.start <= each.start < part.end for part in found.values()):
            found[each.start] = _Part(Bone.SOME, each.start, each.end, each.start)
    named = [part for part in found.values() if part.bone is not Bone.SOME]
    return sorted(named or found.values(), key=lambda part: part.at)


def _near(broke: Heard, part: Heard) -> bool:
    apart = part.start - broke.end if part.start >= broke.end else broke.start - part.end
    return broke.sentence == part.sentence and apart <= _REACH


def _alone(statement: Statement, aged: bool) -> list[_Part]:
    """ "My left wrist, in 2019", "not since I was 12": a part or a time, and little else."""
    parts = [each for each in statement.heard(*_PARTS) if _PARTS[each.concept] is not Bone.SOME]
    last = len(statement.words)
    beside = [*parts, *statement.heard("around_part", "no", *_TIMES)]
    places = {place for each in beside for place in range(each.start, each.end)}
    places.update(place for figure in statement.figures for place in range(figure.start, figure.end))
    places.update(place for start, end, _ in statement.decades for place in range(start, end))
    if last > _SHORT or len(places) < last:
        return []
    if not parts and not aged and statement.heard(*_TIMES) and time_of(statement, 0, last).age:
        return [_Part(Bone.SOME, 0, last, 0, clear=False)]
    return [_Part(_PARTS[each.concept], each.start, each.end, each.start, clear=False) for each in parts]


def _times(statement: Statement, parts: list[_Part]) -> list[Time]:
    """For each part the time told after it and before the next; else that of one joined to it, or told before all."""
    times: list[Time] = []
    for place in reversed(range(len(parts))):
        part = parts[place]
        first, last = statement.bounds(part.start)
        after = parts[place + 1] if place + 1 < len(parts) and parts[place + 1].at < last else None
        time = time_of(statement, part.at, after.at if after else last)
        if time == Time() and after and after.at - part.end <= _JOINED:
            time = times[0]
        if time == Time() and (place == 0 or parts[place - 1].at < first):
            time = time_of(statement, first, part.end)
        times.insert(0, time)
    return times
