"""Hears emergencies in lay words. Knows signs and their look-alikes from the content; refuses to weigh how bad it is."""

from __future__ import annotations

from shared.understanding.hearing import Heard, spot
from shared.understanding.listen import Listener, Verdict
from shared.understanding.meaning import Urgent

REACH = {"~": 6, ">": 2}  # words between two parts of a line
ALWAYS = frozenset({"suicide"})  # signs that nothing said about the past or in general sets aside


def emergency(listener: Listener) -> Verdict | None:
    """The first sign, in the order of urgent.yaml, all of whose parts are heard and none of its look-alikes."""
    heard = spot(listener.words, listener.index["signs"], longest=False)
    for sentence in sorted({each.sentence for each in heard}):
        calm = _calm({each.concept for each in heard if each.sentence == sentence})
        parts: dict[str, list[Heard]] = {}
        for each in heard:
            if each.sentence in (sentence, sentence + 1) and not _denied(listener, each):
                parts.setdefault(each.concept, []).append(each)
        for sign, lines in listener.index["listen"].items():
            if f"unless:{sign}" in parts or (calm and sign not in ALWAYS):
                continue
            for needed, near in lines:
                if all(part in parts for part in needed) and all(_close(parts[a], parts[b], how) for a, b, how in near):
                    return Verdict(Urgent(sign), listener.said([parts[part][0] for part in needed]))
    return None


def _calm(concepts: set[str]) -> bool:
    """Long past, feared or asked about; or asked in general, of nobody."""
    return "calm:never" in concepts or ("calm:general" in concepts and "calm:person" not in concepts)


def _denied(listener: Listener, heard: Heard) -> bool:
    """ "No chest pain": a denial right before it."""
    before = listener.stems[max(0, heard.start - 1) : heard.start]
    return bool(listener.index["negators"].intersection(before))


def _close(some: list[Heard], others: list[Heard], how: str) -> bool:
    """Near each other in either order (~), or the second right after the first (>)."""
    return any(
        (how == "~" and max(a.start, b.start) - min(a.end, b.end) <= REACH[how] and a != b)
        or (how == ">" and 0 <= b.start - a.end <= REACH[how])
        for a in some
        for b in others
    )
