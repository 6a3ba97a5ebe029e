"""The content as one JSON file and back: what a deployed package carries instead of YAML. Loses nothing."""

from __future__ import annotations

from dataclasses import asdict, fields
from typing import Any

from shared.content.model import Answer, Content, Paragraph, Question, Sentence, Thing


def to_plain(content: Content) -> dict[str, Any]:
    """JSON-ready data holding all of the content."""
    return asdict(content)


def from_plain(data: dict[str, Any]) -> Content:
    """The content that `to_plain` was given."""
    plain = {each.name: data[each.name] for each in fields(Content)}
    return Content(
        **plain
        | {
            "answers": {key: _answer(value) for key, value in data["answers"].items()},
            "questions": {key: _question(value) for key, value in data["questions"].items()},
            "things": {key: Thing(**value | {"names": tuple(value["names"])}) for key, value in data["things"].items()},
            "outcomes": {
                key: {channel: _paragraph(text) for channel, text in value.items()}
                for key, value in data["outcomes"].items()
            },
        }
    )


def _answer(data: dict[str, Any]) -> Answer:
    paragraphs = tuple(_paragraph(each) for each in data["paragraphs"])
    return Answer(**data | {"asked": tuple(data["asked"]), "paragraphs": paragraphs})


def _question(data: dict[str, Any]) -> Question:
    return Question(**data | {name: _paragraph(data[name]) for name in ("why", "help", "how")})


def _paragraph(data: list[dict[str, Any]]) -> Paragraph:
    return tuple(Sentence(each["text"], tuple(each["facts"])) for each in data)
