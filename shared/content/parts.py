"""One file that holds a large object in parts, each read when it is first looked into. Knows nothing of what it holds.

The first line is the table of the parts, as JSON; after it come their bytes, JSON too. An object lies in the file as

    GROUP   when it holds a crowd: its entries are parts themselves, and the table says where each is
    CROWD   when it has thousands of entries: in bins by a hash of the key, of which a look-up reads one
    WHOLE   otherwise, as everything that is no object: read in one go

so that a first answer waits for little more than what it uses.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from itertools import accumulate
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

WHOLE, CROWD, GROUP = "whole", "crowd", "group"
CROWDED = 1_000
"""Entries from which on an object is a crowd."""
A_BIN = 32
"""Entries in a bin, about."""

Shape = Callable[[Any], Any]


def to_bytes(data: Mapping[str, Any]) -> bytes:
    """The bytes of a file that holds this JSON-ready object; dates become text."""
    rest: list[bytes] = []
    table = _place(data, rest, [0])
    return _packed(table) + b"\n" + b"".join(rest)


def from_file(path: Path, shapes: Mapping[str, Shape]) -> dict[str, Any]:
    """The object in a file made by `to_bytes`; the file must stay. Raises OSError.

    `shapes` gives, for entries of the object that are objects, what each of their entries becomes when asked for.
    """
    with path.open("rb") as file:
        head = file.readline()
    _, entries = json.loads(head)
    return {name: _part(_Place(path, len(head)), at, shapes.get(name, _as_it_is)) for name, at in entries.items()}


class Later(Mapping[str, Any]):
    """Entries that are read together when one is first looked for, each given its shape when it is asked for."""

    def __init__(self, read: Callable[[], dict[str, Any]], shape: Shape) -> None:
        self._read = read
        self._shape = shape
        self._shaped: dict[str, Any] = {}

    @cached_property
    def _entries(self) -> dict[str, Any]:
        return self._read()

    def __getitem__(self, key: str) -> Any:
        if key not in self._shaped:
            self._shaped[key] = self._shape(self._entries[key])
        return self._shaped[key]

    def __contains__(self, key: object) -> bool:
        return key in self._entries

    def __iter__(self) -> Iterator[str]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)


class Crowd(Mapping[str, Any]):
    """Thousands of entries in bins; a bin is read when a key that belongs into it is first looked for."""

    def __init__(self, bins: list[Callable[[], dict[str, Any]]]) -> None:
        self._bins = bins
        self._read: dict[int, dict[str, Any]] = {}

    def _bin(self, number: int) -> dict[str, Any]:
        if number not in self._read:
            self._read[number] = self._bins[number]()
        return self._read[number]

    def __getitem__(self, key: str) -> Any:
        return self._bin(_hash(key) % len(self._bins))[key]

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and key in self._bin(_hash(key) % len(self._bins))

    def __iter__(self) -> Iterator[str]:
        return (key for number in range(len(self._bins)) for key in self._bin(number))

    def __len__(self) -> int:
        return sum(len(self._bin(number)) for number in range(len(self._bins)))


class _Place(NamedTuple):
    """Where in a file the parts' bytes begin."""

    path: Path
    start: int

    def read(self, start: int, length: int) -> Any:
        with self.path.open("rb") as file:
            file.seek(self.start + start)
            return json.loads(file.read(length))


def _part(place: _Place, at: list[Any], shape: Shape) -> Any:
    """What lies at this entry of the table: an object to look into later, or a value."""
    kind, where, *more = at
    if kind == GROUP:
        return Later(lambda: where, lambda entry: _part(place, entry, shape))
    if kind == CROWD:
        starts = accumulate(more[0], initial=where)
        return Crowd([_reader(place, start, length) for start, length in zip(starts, more[0], strict=False)])
    length, is_object = more
    return Later(_reader(place, where, length), shape) if is_object else place.read(where, length)


def _reader(place: _Place, start: int, length: int) -> Callable[[], Any]:
    return lambda: place.read(start, length)


def _place(part: Any, rest: list[bytes], end: list[int]) -> list[Any]:
    """Add a part's bytes to the rest, and give its entry of the table."""
    start = end[0]
    if _is_crowd(part):
        return [CROWD, start, [_add(each, rest, end) for each in _binned(part)]]
    if isinstance(part, Mapping) and any(map(_holds_a_crowd, part.values())):
        return [GROUP, {name: _place(value, rest, end) for name, value in part.items()}]
    return [WHOLE, start, _add(part, rest, end), isinstance(part, Mapping)]


def _add(part: Any, rest: list[bytes], end: list[int]) -> int:
    rest.append(_packed(part))
    end[0] += len(rest[-1])
    return len(rest[-1])


def _is_crowd(part: Any) -> bool:
    return isinstance(part, Mapping) and len(part) >= CROWDED


def _holds_a_crowd(part: Any) -> bool:
    return _is_crowd(part) or (isinstance(part, Mapping) and any(map(_holds_a_crowd, part.values())))


def _binned(part: Mapping[str, Any]) -> list[dict[str, Any]]:
    bins: list[dict[str, Any]] = [{} for _ in range(len(part) // A_BIN + 1)]
    for key, value in part.items():
        bins[_hash(key) % len(bins)][key] = value
    return bins


def _hash(key: str) -> int:
    return crc32(key.encode())


def _packed(part: Any) -> bytes:
    return json.dumps(part, default=str, separators=(",", ":")).encode()


def _as_it_is(value: Any) -> Any:
    return value
