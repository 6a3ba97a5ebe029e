"""Hears emergencies in lay words. Knows signs and their look-alikes from the content; refuses to weigh how bad it is."""

from __future__ import annotations

from shared.understanding.hearing import Heard, spot
from shared.understanding.listen import Listener, Verdict
from shared.understanding.meaning import Urgent

NEAR = 6  # words between two parts joined by ~


def emergency(listener: Listener) -> Verdict | None:
    """The first sign, in the order of urgent.yaml, all of whose parts are heard and none of its look-alikes."""
    heard = spot(listener.words, listener.index["signs"], longest=False)
    if not heard:
        return None
    for sentence in sorted({each.sentence for each in heard}):
        parts: dict[str, list[Heard]] = {}
        for each in heard:
            if each.sentence in (sentence, sentence + 1) and not _denied(listener, each):
                parts.setdefault(each.concept, []).append(each)
        for sign, lines in listener.index["listen"].items():
            if f"unless:{sign}" in parts:
                continue
            for needed, near in lines:
                if all(part in parts for part in needed) and all(_close(parts[a], parts[b]) for a, b in near):
                    return Verdict(Urgent(sign), listener.said([parts[part][0] for part in needed]))
    return None


def _denied(listener: Listener, heard: Heard) -> bool:
    """ "No chest pain": a denial right before it."""
    before = listener.stems[max(0, heard.start - 2) : heard.start]
    return bool(listener.index["negators"].intersection(before)) and not listener.stems[heard.start] in ("not", "no")


def _close(some: list[Heard], others: list[Heard]) -> bool:
    return any(max(a.start, b.start) - min(a.end, b.end) <= NEAR for a in some for b in others if a != b)
