"""The content as one file for a deployed package, and back. Loses nothing; parts.py reads only what is asked for."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

from shared.content import parts
from shared.content.model import Answer, Content, Country, Paragraph, Passage, Question, Sentence, Thing


def to_bytes(content: Content) -> bytes:
    """All of the content; dates become text."""
    return parts.to_bytes(asdict(content))


def from_file(path: Path) -> Content:
    """The content whose bytes are in this file; the file must stay. Raises OSError."""
    return Content(**parts.from_file(path, SHAPES))


def _thing(data: dict[str, Any]) -> Thing:
    return Thing(**data | {"names": tuple(data["names"])})


def _answer(data: dict[str, Any]) -> Answer:
    passages = tuple(_passage(each) for each in data["passages"])
    return Answer(**data | {"asked": tuple(data["asked"]), "passages": passages, "family": tuple(data["family"])})


def _passage(data: dict[str, Any]) -> Passage:
    return Passage(**data | {"asked": tuple(data["asked"]), "sentences": _paragraph(data["sentences"])})


def _question(data: dict[str, Any]) -> Question:
    return Question(**data | {name: _paragraph(data[name]) for name in ("why", "help", "how", "other_help")})


def _country(data: dict[str, Any]) -> Country:
    return Country(
        data["words"], {subject: _paragraph(said) for subject, said in data["says"].items()}, data["phrases"]
    )


def _outcome(data: dict[str, Any]) -> dict[str, Paragraph]:
    return {channel: _paragraph(text) for channel, text in data.items()}


def _paragraph(data: list[dict[str, Any]]) -> Paragraph:
    return tuple(Sentence(each["text"], tuple(each["facts"])) for each in data)


SHAPES: dict[str, parts.Shape] = {
    "answers": _answer,
    "questions": _question,
    "things": _thing,
    "outcomes": _outcome,
    "countries": _country,
}
"""What an entry of these fields is, when it is not plain data."""
