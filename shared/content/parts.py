"""One file that holds a large object in parts, each read when it is first looked into. Knows nothing of what it holds.

The first line is the table of the parts, as JSON; after it come their bytes, JSON too. A part is

    a GROUP   an object that holds a crowd or a row: its entries are parts themselves, and the table says where each is
    a CROWD   an object of thousands of entries: in bins by a hash of the key, of which a look-up reads one
    a ROW     a long list of objects, each read when it is asked for
    WHOLE     anything else: read in one go, an object when it is first looked into

so that a first answer waits for little more than what it uses. Crowds and rows begin with the sizes of their pieces.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any
from zlib import crc32

GROUP, CROWD, ROW, WHOLE = "group", "crowd", "row", "whole"
CROWDED, LONG = 1_000, 500
"""From how many entries on an object is a crowd, and a list of objects a row."""
A_BIN = 8
"""Entries in a bin of a crowd, about."""

Shape = Callable[[Any], Any]


def to_bytes(data: Mapping[str, Any]) -> bytes:
    """The bytes of a file that holds this JSON-ready object; dates become text."""
    rest = bytearray()
    table = {name: _place(part, rest) for name, part in data.items()}
    return _packed(table) + b"\n" + rest


def from_file(path: Path, shapes: Mapping[str, Shape]) -> dict[str, Any]:
    """The object in a file made by `to_bytes`; the file must stay. Raises OSError.

    `shapes` gives, for entries of the object that are objects, what each of their entries becomes when asked for.
    """
    with path.open("rb") as file:
        head = file.readline()

    def read(start: int, length: int) -> bytes:
        with path.open("rb") as file:
            file.seek(len(head) + start)
            return file.read(length)

    return {name: _part(read, at, shapes.get(name, _as_it_is)) for name, at in json.loads(head).items()}


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


class Row(Sequence[Any]):
    """A list whose entries are read from its bytes one by one."""

    def __init__(self, read: Callable[[], bytes]) -> None:
        self._open = read
        self._read: dict[int, Any] = {}

    @cached_property
    def _bytes(self) -> bytes:
        return self._open()

    @cached_property
    def _places(self) -> list[tuple[int, int]]:
        end = self._bytes.index(b"\n")
        return list(pairwise(accumulate(json.loads(self._bytes[:end]), initial=end + 1)))

    def __getitem__(self, place: Any) -> Any:
        if place not in self._read:
            start, end = self._places[place]
            self._read[place] = json.loads(self._bytes[start:end])
        return self._read[place]

    def __len__(self) -> int:
        return len(self._places)


class Crowd(Mapping[str, Any]):
    """Thousands of entries in a row of bins; a bin is read when a key that belongs into it is first looked for."""

    def __init__(self, bins: Row) -> None:
        self._bins = bins

    def _bin(self, key: str) -> dict[str, Any]:
        bin_: dict[str, Any] = self._bins[_hash(key) % len(self._bins)]
        return bin_

    def __getitem__(self, key: str) -> Any:
        return self._bin(key)[key]

    def __contains__(self, key: object) -> bool:
        return isinstance(key, str) and key in self._bin(key)

    def __iter__(self) -> Iterator[str]:
        return (key for each in self._bins for key in each)

    def __len__(self) -> int:
        return sum(map(len, self._bins))


def _part(read: Callable[[int, int], bytes], at: list[Any], shape: Shape) -> Any:
    """What the table says is here: something to look into later, or a value."""
    kind, *where = at
    if kind == GROUP:
        return Later(lambda: where[0], lambda entry: _part(read, entry, shape))
    if kind in (ROW, CROWD):
        row = Row(lambda: read(*where))
        return Crowd(row) if kind == CROWD else row
    start, length, is_object = where
    if is_object:
        return Later(lambda: json.loads(read(start, length)), shape)
    return json.loads(read(start, length))


def _place(part: Any, rest: bytearray) -> list[Any]:
    """Add a part's bytes to the rest, and give its entry of the table."""
    start = len(rest)
    if _is_crowd(part) or _is_row(part):
        pieces = [_packed(each) for each in (_binned(part) if _is_crowd(part) else part)]
        rest += _packed([len(piece) for piece in pieces]) + b"\n" + b"".join(pieces)
        return [CROWD if _is_crowd(part) else ROW, start, len(rest) - start]
    if isinstance(part, Mapping) and any(map(_is_parted, part.values())):
        return [GROUP, {name: _place(value, rest) for name, value in part.items()}]
    rest += _packed(part)
    return [WHOLE, start, len(rest) - start, isinstance(part, Mapping)]


def _is_crowd(part: Any) -> bool:
    return isinstance(part, Mapping) and len(part) >= CROWDED


def _is_row(part: Any) -> bool:
    return isinstance(part, list) and len(part) >= LONG and isinstance(part[0], Mapping)


def _is_parted(part: Any) -> bool:
    return _is_crowd(part) or _is_row(part) or (isinstance(part, Mapping) and any(map(_is_parted, part.values())))


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
