"""Reads what was broken, and when: "broke my wrist at 61", "I have a vertebral fracture". Knows not what counts."""

from __future__ import annotations

from dataclasses import dataclass

from shared.rules.stated import Bone, Span, Told, ToldKind, When
from shared.understanding.events import Time, time_of
from shared.understanding.persons import Persons
from shared.understanding.phrases import Heard
from shared.understanding.statement import Statement

_TIMES = ("when_aged", "before_age", "past_age", "young", "in_my")
BREAKS = frozenset({"broke", "spine_part", "hip_part", "wrist_part", "other_part", *_TIMES})
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


def breaks(statement: Statement, persons: Persons, aged: bool) -> list[Told]:
    """Every bone that is said to have broken, or not to have; `aged`: the text tells an age, so a bare one is that."""
    parts = _broken(statement) or _alone(statement) or ([] if aged else _then(statement))
    found: list[Told] = []
    for part, time in zip(parts, _times(statement, parts), strict=True):
        person = persons.of(part.start, part.end)
        inside = part.clear and statement.within(part.start, part.end, "no")  # "broke nothing", "hip not broken"
        denied = bool(inside) or statement.denied(part.start, part.end)
        if person is None or not statement.stated(part.start) or (denied and statement.excepted(part.start + 1)):
            continue
        if time.age and part.end == len(statement.words) and statement.within(part.start, part.end, "no"):
            time = Time(age=Span(0, time.age.low))  # "not since I was 12"
        found.append(
            Told(
                ToldKind.BROKE,
                part.bone,
                span=time.age,
                ago=time.ago,
                whose=person.whose,
                relative=person.relative,
                when=When.ONCE if statement.within(*statement.bounds(part.start), "broke_once") else When.NOW,
                denied=denied,
                maybe=statement.doubted(part.start, part.end),
                clear=part.clear and part.bone is not Bone.SOME,
                words=statement.said(part.start, part.end),
            )
        )
    return found


def _broken(statement: Statement) -> list[_Part]:
    """The parts near a word for breaking; such a word alone is a bone that is not named."""
    found: dict[int, _Part] = {}
    broke = statement.heard("broke")
    for heard, bone in _named_parts(statement):
        near = [each for each in broke if _near(each, heard)]
        if near:
            by = min(near, key=lambda each: abs(each.start - heard.start))
            start, end = min(by.start, heard.start), max(by.end, heard.end)
            found.setdefault(heard.start, _Part(bone, start, end, heard.start))
    for each in broke:
        if not any(part.start <= each.start < part.end for part in found.values()):
            found[each.start] = _Part(Bone.SOME, each.start, each.end, each.start)
    named = [part for part in found.values() if part.bone is not Bone.SOME]
    return sorted(named or found.values(), key=lambda part: part.at)


def _near(broke: Heard, part: Heard) -> bool:
    apart = part.start - broke.end if part.start >= broke.end else broke.start - part.end
    return broke.sentence == part.sentence and apart <= _REACH


def _named_parts(statement: Statement) -> list[tuple[Heard, Bone]]:
    return [(heard, bone) for sign, bone in _PARTS.items() for heard in statement.heard(sign)]


def _alone(statement: Statement) -> list[_Part]:
    """ "My left wrist, in 2019": a part, and little else that says nothing of it."""
    parts = [(heard, bone) for heard, bone in _named_parts(statement) if bone is not Bone.SOME]
    if not parts or len(statement.words) > _SHORT:
        return []
    if not _nothing_else(statement, {place for heard, _ in parts for place in range(heard.start, heard.end)}):
        return []
    return [_Part(bone, heard.start, heard.end, heard.start, clear=False) for heard, bone in parts]


def _nothing_else(statement: Statement, places: set[int]) -> bool:
    """Whether all words but these are of a time, or such as may stand beside a part that is named alone."""
    around = statement.heard("around_part", "no", *_TIMES)
    beside = {place for each in around for place in range(each.start, each.end)}
    beside.update(place for each in statement.figures for place in range(each.start, each.end))
    beside.update(place for start, end, _ in statement.decades for place in range(start, end))
    return places | beside == set(range(len(statement.words)))


def _then(statement: Statement) -> list[_Part]:
    """ "Not since I was 12", "as a child": a time, and not what happened."""
    last = len(statement.words)
    if last > _SHORT or not _nothing_else(statement, set()) or time_of(statement, 0, last).age is None:
        return []
    return [_Part(Bone.SOME, 0, last, 0, clear=False)]


def _times(statement: Statement, parts: list[_Part]) -> list[Time]:
    """For each part the time told after it and before the next; else that of one joined to it, or told before all."""
    times: list[Time] = []
    for place in reversed(range(len(parts))):
        part = parts[place]
        first, last = statement.bounds(part.start)
        after = parts[place + 1] if place + 1 < len(parts) and parts[place + 1].at < last else None
        time = time_of(statement, part.at, after.at if after else last)
        if not time and after and after.at - part.end <= _JOINED:
            time = times[0]
        if not time and (place == 0 or parts[place - 1].at < first):
            time = time_of(statement, first, part.end)
        times.insert(0, time)
    return times
