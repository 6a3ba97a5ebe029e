"""Spots the concepts that a text names. Knows phrases and their order; refuses to know what any of them leads to.

Phrases are written by people: `how (do|can) i take [my]`, where (a|b) is one of, [x] may be left out, ... stands for
up to four other words, and =took is that very form (take and taking are not). Of two phrases, one of which lies inside
the other, only the longer is heard: in "bone marrow" no bone is heard.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared.understanding.clean import Word

GAP = "..."
EXACT = "="
WIDEST_GAP = 4

_PIECE = re.compile(r"\.\.\.|[()\[\]|]|[^()\[\]|.]+|\.")
_CLOSING = {"(": ")", "[": "]"}
_Nodes = frozenset[int]


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
    loom = _Loom(stems)
    ends: dict[str, dict[str, None]] = {}
    for concept, wordings in phrases.items():
        for wording in wordings:
            exits, rest = loom.weave(_PIECE.findall(str(wording).lower().removesuffix(GAP)), frozenset({0}), "")
            if rest or 0 in exits:
                raise ValueError(f"{concept}: a bracket is missing, or nothing is certain, in {wording!r}")
            for node in sorted(exits):
                ends.setdefault(str(node), {})[concept] = None
    return {"net": loom.net, "ends": {node: list(concepts) for node, concepts in ends.items()}}


def ready_net(phrases: Mapping[str, Any]) -> dict[str, Any]:
    """JSON has no numbers as keys: turn them back."""
    return {"net": phrases["net"], "ends": {int(node): names for node, names in phrases["ends"].items()}}


class _Loom:
    """Weaves phrases into one net; the same words after the same nodes share a node."""

    def __init__(self, stems: Callable[[str], Sequence[str]]) -> None:
        self.net: list[dict[str, list[int]]] = [{}]
        self.after: dict[tuple[_Nodes, str], int] = {}
        self.stems = stems

    def weave(self, pieces: Sequence[str], entries: _Nodes, closing: str) -> tuple[_Nodes, Sequence[str]]:
        """Add pieces after the entry nodes, up to the closing bracket; the nodes they end at, and what is left over."""
        done: _Nodes = frozenset()
        now = entries
        while pieces:
            piece, pieces = pieces[0], pieces[1:]
            if piece == closing:
                return done | now, pieces
            if piece == "|":
                done, now = done | now, entries
            elif piece in _CLOSING:
                inner, pieces = self.weave(pieces, now, _CLOSING[piece])
                now = inner | (now if piece == "[" else frozenset())
            elif piece in (")", "]"):
                return done | now, (piece,)
            else:
                for word in piece.split():
                    for stem in [word] if word == GAP or word[0] == EXACT else self.stems(word):
                        now = frozenset({self._node(now, stem)})
        return done | now, (closing,) if closing else ()

    def _node(self, entries: _Nodes, word: str) -> int:
        if (entries, word) not in self.after:
            self.after[entries, word] = len(self.net)
            for node in entries:
                self.net[node].setdefault(word, []).append(len(self.net))
            self.net.append({})
        return self.after[entries, word]


def spot(
    words: Sequence[Word], net: Mapping[str, Any], longest: bool = True, meek: Collection[str] = ()
) -> list[Heard]:
    """Every concept heard, in order; `longest` leaves out those inside a longer phrase, unless that one is meek."""
    nodes, ends = net["net"], net["ends"]
    lasts = {word.sentence: place + 1 for place, word in enumerate(words)}  # where each sentence ends
    found: dict[Heard, None] = {}

    def after(node: int, place: int) -> list[tuple[int, int]]:
        forms = (words[place].stem, EXACT + words[place].said)
        return [(place + 1, to) for form in forms for to in nodes[node].get(form, ())]

    for start, word in enumerate(words):
        last = lasts[word.sentence]
        reached = [(start, 0)]
        while reached:
            place, node = reached.pop()
            for concept in ends.get(node, ()):
                found[Heard(concept, start, place, word.sentence)] = None
            if nodes[node] and place < last:
                reached += after(node, place)
                for gap in nodes[node].get(GAP, ()):
                    for skipped in range(place, min(place + WIDEST_GAP + 1, last)):
                        reached += after(gap, skipped)
    return _outermost(found, meek) if longest else list(found)


def _outermost(found: Collection[Heard], meek: Collection[str]) -> list[Heard]:
    """Without what lies strictly inside a longer phrase; a meek concept hides nothing."""
    ends: dict[int, int] = {}  # where the longest phrase that begins at a place ends
    for heard in found:
        if heard.concept not in meek:
            ends[heard.start] = max(heard.end, ends.get(heard.start, 0))
    reach, before = 0, {}  # how far phrases that begin before a place reach
    for start in sorted({heard.start for heard in found}):
        before[start] = reach
        reach = max(reach, ends.get(start, 0))
    return [heard for heard in found if before[heard.start] < heard.end and ends.get(heard.start, 0) <= heard.end]
