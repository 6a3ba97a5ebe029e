"""Makes the reader's phrase nets smaller without changing what they hear: nodes that lead to the same become one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Exits = dict[str, list[int]]


def merged(phrases: Mapping[str, Any]) -> dict[str, Any]:
    """The same phrases as `shared.understanding.phrases.compile_phrases` gives them, on as few nodes as will do.

    Relies on one thing: a node leads only to nodes of higher numbers. The first node stays the first.
    """
    nodes: dict[Any, int] = {}
    new: dict[int, int] = {}
    exits: list[Exits] = []
    ends: list[list[str]] = []
    for node in reversed(range(len(phrases["net"]))):
        out = {word: sorted({new[after] for after in afters}) for word, afters in phrases["net"][node].items()}
        names = phrases["ends"].get(str(node), [])
        same = (frozenset((word, tuple(afters)) for word, afters in out.items()), tuple(names))
        if same not in nodes:
            nodes[same] = len(exits)
            exits.append(out)
            ends.append(names)
        new[node] = nodes[same]
    last = len(exits) - 1
    return {
        "net": [{word: [last - after for after in afters] for word, afters in out.items()} for out in reversed(exits)],
        "ends": {str(node): names for node, names in enumerate(reversed(ends)) if names},
    }
