"""Spots the concepts that a text names. Knows phrases and their order; refuses to know what any of them leads to.

Phrases are written by people: `how (do|can) i take [my]`, where (a|b) is one of, [x] may be left out and ... stands for
up to four other words, and =took is that very form (take and taking are not). Of two phrases one of which lies inside the other, only the longer is heard: in "bone marrow" no
bone is heard.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared.understanding.words import Word

GAP = "..."
EXACT = "="
WIDEST_GAP = 4

_PIECE = re.compile(r"\.\.\.|[()\[\]|]|[^()\[\]|.]+|\.")
_CLOSING = {"(": ")", "[": "]"}


@dataclass(frozen=True)
class Heard:
    """A concept, the words it was heard in (`start` to before `end`), and their sentence."""

    concept: str
    start: int
    end: int
    sentence: int


def compile_phrases(phrases: Mapping[str, Iterable[Any]], stems: Callable[[str], Sequence[str]]) -> dict[str, Any]:
    """A net of nodes: each node maps a stem to the nodes after it; `ends` names the concepts that end at a node.

    `stems` turns a run of words into the stems an utterance would have. Raises ValueError naming a malformed phrase.
    """
    net: list[dict[str, list[int]]] = [{}]
    ends: dict[str, list[str]] = {}
    for concept, wordings in phrases.items():
        for wording in wordings:
            exits, rest = _weave(_PIECE.findall(str(wording).lower()), {0}, "", net, stems)
            if rest or 0 in exits:
                raise ValueError(f"{concept}: a bracket is missing, or nothing is certain, in {wording!r}")
            for node in exits:
                names = ends.setdefault(str(node), [])
                if concept not in names:
                    names.append(concept)
    return {"net": net, "ends": ends}


def _weave(
    pieces: Sequence[str], entries: set[int], closing: str, net: list[dict[str, list[int]]], stems: Callable[[str], Sequence[str]]
) -> tuple[set[int], Sequence[str]]:
    """Add pieces after the entry nodes, up to the closing bracket; the nodes they end at, and the pieces left over."""
    done: set[int] = set()
    now = entries
    while pieces:
        piece, pieces = pieces[0], pieces[1:]
        if piece == closing:
            return done | now, pieces
        if piece == "|":
            done, now = done | now, entries
        elif piece in _CLOSING:
            inner, pieces = _weave(pieces, now, _CLOSING[piece], net, stems)
            now = inner | (now if piece == "[" else set())
        elif piece in (")", "]"):
            return done | now, (piece,)
        else:
            for word in [GAP] if piece == GAP else _words(piece, stems):
                net.append({})
                for node in now:
                    net[node].setdefault(word, []).append(len(net) - 1)
                now = {len(net) - 1}
    return done | now, (closing,) if closing else ()


def _words(piece: str, stems: Callable[[str], Sequence[str]]) -> list[str]:
    """The stems of a run of words; a word written =took stays as it is, and only that form of it is heard."""
    found: list[str] = []
    for word in piece.split():
        found += [word] if word[0] == EXACT else stems(word)
    return found


def spot(
    words: Sequence[Word], phrases: Mapping[str, Any], longest: bool = True, meek: Collection[str] = ()
) -> list[Heard]:
    """Every concept heard, in order; `longest` leaves out those inside a longer phrase of a concept that is not meek."""
    net, ends = phrases["net"], phrases["ends"]
    found: dict[Heard, None] = {}
    for start, first in enumerate(words):
        reached = [(start + 1, node) for node in _next(net[0], first)]
        while reached:
            place, node = reached.pop()
            for concept in ends.get(node, ()):
                found[Heard(concept, start, place, first.sentence)] = None
            if not net[node] or place >= len(words) or words[place].sentence != first.sentence:
                continue
            reached += [(place + 1, after) for after in _next(net[node], words[place])]
            for gap in net[node].get(GAP, ()):
                for skipped, word in enumerate(words[place : place + WIDEST_GAP + 1]):
                    if word.sentence == first.sentence:
                        reached += [(place + skipped + 1, after) for after in _next(net[gap], word)]
    return _longest(list(found), meek) if longest else list(found)


def _next(node: Mapping[str, Sequence[int]], word: Word) -> list[int]:
    return [*node.get(word.stem, ()), *node.get(EXACT + word.said, ())]


def _longest(found: list[Heard], meek: Collection[str]) -> list[Heard]:
    """Drop what lies strictly inside a longer phrase."""
    solid = {(heard.start, heard.end) for heard in found if heard.concept not in meek}
    return [
        heard
        for heard in found
        if not any(
            start <= heard.start and heard.end <= end and end - start > heard.end - heard.start for start, end in solid
        )
    ]
