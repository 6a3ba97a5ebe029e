"""Hears emergencies in lay words. Knows signs and their look-alikes from the content; never weighs how bad it is."""

from __future__ import annotations

from collections.abc import Iterable

from shared.understanding.hearing import Heard, spot
from shared.understanding.listen import Listener, Verdict
from shared.understanding.meaning import Urgent
from shared.understanding.words import LONGEST

REACH = {"~": 6, ">": 2}  # words between two parts of a line
ALWAYS = frozenset({"suicide"})  # signs that nothing said about the past or in general sets aside
ALIKE = 0.004  # part of 1: likeness to emergencies below which words of most signs are a coincidence
ALIKE_LETTER = 0.05  # the same in a letter, which has room for many coincidences
ALIKE_ALONE = 0.75  # likeness that makes listed words an emergency however they are put together
ENOUGH = 8  # places of one part that are looked at; more is noise
REPLY = 8  # words from which a text is more than a reply
LETTER = 20  # words from which a text is a letter
SUBJECT = "urgent_"  # how subjects of likeness that are signs begin
RARE = frozenset({"suicide", "poison"})  # signs said in so many ways that likeness has no say


def emergency(listener: Listener) -> Verdict | None:
    """The first sign, in the order of urgent.yaml, all of whose parts are heard and none of its look-alikes.

    A text without them can still be so like what people write in emergencies that it is taken for one.
    """
    heard = spot(listener.words, listener.index["signs"], longest=False)
    return _sign(listener, heard) or _alike(listener, heard)


def _sign(listener: Listener, heard: list[Heard]) -> Verdict | None:
    denied = {id(each) for each in heard if _denied(listener, each)}
    for sentence in sorted({each.sentence for each in heard}):
        calm = _calm({each.concept for each in heard if each.sentence == sentence})
        near = [each for each in heard if each.sentence in (sentence, sentence + 1)]
        everything, asserted = _by_part(near), _by_part(each for each in near if id(each) not in denied)
        lines = [line for part in everything for line in listener.index["listen"].get(part, ())]
        for sign, needed, joints in sorted(lines, key=lambda line: listener.index["signs_order"].index(line[0])):
            parts = everything if sign in ALWAYS else asserted
            if not all(part in parts for part in needed) or f"unless:{sign}" in everything:
                continue
            alike = ALIKE_LETTER if len(listener.words) >= LETTER else ALIKE
            coincidence = sign not in RARE and _likeness(listener) < alike
            if (calm and sign not in ALWAYS) or coincidence:
                continue
            if all(_close(parts[one], parts[other], how) for one, other, how in joints):
                return Verdict(Urgent(sign), listener.said([parts[part][0] for part in needed]))
    return None


def _by_part(heard: Iterable[Heard]) -> dict[str, list[Heard]]:
    parts: dict[str, list[Heard]] = {}
    for each in heard:
        parts.setdefault(each.concept, []).append(each)
    return parts


def _alike(listener: Listener, heard: list[Heard]) -> Verdict | None:
    """An emergency put together as nobody listed it, from listed words in two places at least, without a look-alike."""
    if not heard or (listener.pending and len(listener.words) < REPLY):  # a reply, and those are short
        return None
    if not _danger(listener, heard) or _likeness(listener) < ALIKE_ALONE:
        return None
    concepts = {each.concept for each in heard}
    if _calm(concepts) or "off_words" in listener.concepts or any(name.startswith("unless:") for name in concepts):
        return None
    name = next(name for name in listener.likeness.shares if name.startswith(SUBJECT)).removeprefix(SUBJECT)
    return None if name in ALWAYS else Verdict(Urgent(name), listener.likeness.told)


def _danger(listener: Listener, heard: list[Heard]) -> bool:
    """Listed words in two places, one of them no everyday word."""
    listed = [each for each in heard if not each.concept.startswith(("calm:", "unless:"))]
    if any(_denied(listener, each) for each in listed):
        return False
    rare = {
        each.start for each in listed if not listener.index["plain"].issuperset(listener.stems[each.start : each.end])
    }
    return bool(rare) and len({each.start for each in listed}) > 1


def _likeness(listener: Listener) -> float:
    """How much the text is like emergencies that people wrote about, as a part of 1."""
    return sum(share for name, share in listener.likeness.shares.items() if name.startswith(SUBJECT))


def _calm(concepts: set[str]) -> bool:
    """Long past, feared or asked about, and not now; or asked in general, of nobody."""
    return ("calm:never" in concepts and "calm:now" not in concepts) or (
        "calm:general" in concepts and "calm:person" not in concepts
    )


def _denied(listener: Listener, heard: Heard) -> bool:
    """ "No chest pain": a denial right before it."""
    before = listener.stems[max(0, heard.start - 1) : heard.start]
    return bool(listener.index["negators"].intersection(before))


def _close(some: list[Heard], others: list[Heard], how: str) -> bool:
    """In one sentence: near each other in either order (~), or the second right after the first (>)."""
    return any(
        a.sentence == b.sentence and a != b and _apart(a, b, how) <= REACH[how]
        for a in some[:ENOUGH]
        for b in others[:ENOUGH]
    )


def _apart(a: Heard, b: Heard, how: str) -> int:
    """Words between the two; when the order counts and is not kept, more than any reach."""
    if how == ">":
        return b.start - a.end if b.start >= a.end else LONGEST
    return max(a.start, b.start) - min(a.end, b.end)
