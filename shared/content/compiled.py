"""The content as one file for a deployed package, and back. Loses nothing.

One line a part: its name, a tab, its JSON. A part is read from its line when it is first looked into, so a first answer
waits only for the parts that it needs.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict, fields
from functools import cached_property
from typing import Any

from shared.content.model import Answer, Content, Paragraph, Question, Sentence, Thing

INDEX = "index."


def to_text(content: Content) -> str:
    """All of the content in ASCII; dates become text. Each part of the index is a line of its own."""
    plain = asdict(content)
    parts = plain | {f"{INDEX}{name}": part for name, part in plain.pop("index").items()}
    return "".join(f"{name}\t{_packed(part)}\n" for name, part in parts.items() if name != "index")


def from_text(text: str) -> Content:
    """The content that `to_text` was given."""
    lines = dict(line.split("\t", 1) for line in text.split("\n") if line)
    parts = {name: _part(name, line) for name, line in lines.items()}
    index = {name.removeprefix(INDEX): part for name, part in parts.items() if name.startswith(INDEX)}
    return Content(**{each.name: parts[each.name] for each in fields(Content) if each.name in parts}, index=index)


class Later(Mapping[str, Any]):
    """A part as it stands in the file, read when it is first looked into."""

    def __init__(self, line: str, read: Callable[[Any], Any]) -> None:
        self._line = line
        self._read = read

    @cached_property
    def _all(self) -> dict[str, Any]:
        return {key: self._read(value) for key, value in json.loads(self._line).items()}

    def __getitem__(self, key: str) -> Any:
        return self._all[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)


def _part(name: str, line: str) -> Any:
    return Later(line, READ.get(name, _as_it_is)) if line.startswith("{") else json.loads(line)


def _packed(part: Any) -> str:
    return json.dumps(part, default=str, separators=(",", ":"))


def _as_it_is(value: Any) -> Any:
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


READ: dict[str, Callable[[Any], Any]] = {
    "answers": _answer,
    "questions": _question,
    "things": _thing,
    "outcomes": _outcome,
}
