"""The content as one file for a deployed package, and back. Loses nothing.

The first line is a table of the parts: where in the rest each one's JSON starts, how many bytes it has, and whether it
is an object. An object is read when it is first looked into, so a first answer waits only for the parts it needs.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from functools import cached_property
from pathlib import Path
from typing import Any

from shared.content.model import Answer, Content, Paragraph, Question, Sentence, Thing

INDEX = "index."
"""Each part of the index stands by itself, under this and its name."""


def to_bytes(content: Content) -> bytes:
    """All of the content; dates become text."""
    parts = asdict(content)
    parts |= {f"{INDEX}{name}": part for name, part in parts.pop("index").items()}
    table, rest = {}, b""
    for name, part in parts.items():
        packed = _packed(part)
        table[name] = [len(rest), len(packed), isinstance(part, dict)]
        rest += packed
    return _packed(table) + b"\n" + rest


def from_file(path: Path) -> Content:
    """The content whose bytes are in this file; the file must stay. Raises OSError."""
    with path.open("rb") as file:
        head = file.readline()
    table = json.loads(head)

    def part(name: str) -> Any:
        start, length, is_object = table[name]

        def read() -> Any:
            with path.open("rb") as file:
                file.seek(len(head) + start)
                return json.loads(file.read(length))

        return Later(read, SHAPES.get(name, _plain)) if is_object else read()

    index = Later(lambda: {name.removeprefix(INDEX): name for name in table if name.startswith(INDEX)}, part)
    return Content(**{name: part(name) for name in table if not name.startswith(INDEX)}, index=index)


class Later(Mapping[str, Any]):
    """Entries that are read together when one is first looked for, and take their `shape` each when it is asked for."""

    def __init__(self, read: Callable[[], dict[str, Any]], shape: Callable[[Any], Any]) -> None:
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


def _packed(part: Any) -> bytes:
    return json.dumps(part, default=str, separators=(",", ":")).encode()


def _plain(value: Any) -> Any:
    return value


def _thing(data: dict[str, Any]) -> Thing:
    return Thing(**data | {"names": tuple(data["names"])})


def _answer(data: dict[str, Any]) -> Answer:
    paragraphs = tuple(_paragraph(each) for each in data["paragraphs"])
    return Answer(**data | {"asked": tuple(data["asked"]), "paragraphs": paragraphs})


def _question(data: dict[str, Any]) -> Question:
    return Question(**data | {name: _paragraph(data[name]) for name in ("why", "help", "how")})


def _outcome(data: dict[str, Any]) -> dict[str, Paragraph]:
    return {channel: _paragraph(text) for channel, text in data.items()}


def _paragraph(data: list[dict[str, Any]]) -> Paragraph:
    return tuple(Sentence(each["text"], tuple(each["facts"])) for each in data)


SHAPES: dict[str, Callable[[Any], Any]] = {
    "answers": _answer,
    "questions": _question,
    "things": _thing,
    "outcomes": _outcome,
}
