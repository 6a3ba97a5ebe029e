"""The shapes of everything Bone Guide knows. Plain frozen data: no files, no checks, no channel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Sentence:
    """One sentence and the ids of the facts it rests on; no facts means it is talk and claims nothing."""

    text: str
    facts: tuple[str, ...] = ()


Paragraph = tuple[Sentence, ...]


@dataclass(frozen=True)
class Answer:
    """One topic: how people ask it (`asked`), how it is named in a list (`title`) and in a sentence (`name`)."""

    topic: str
    title: str
    name: str
    asked: tuple[str, ...]
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True)
class Thing:
    """Something people name: a medicine, condition, food, activity.

    `names` are what people call it, common misspellings included. `topic` is the card that answers for it.
    `reason` is the checklist question that having or taking it answers with yes. `say` is how it is echoed.
    """

    id: str
    kind: str
    names: tuple[str, ...]
    say: str
    topic: str | None = None
    reason: str | None = None


@dataclass(frozen=True)
class Question:
    """A checklist question as people meet it. `part_of` is set on a follow-up, and names the question it settles."""

    id: str
    ask: str
    reprompt: str
    why: str
    facts: tuple[str, ...]
    help: str
    short: str
    find_out: str
    how: str
    part_of: str | None = None


@dataclass(frozen=True)
class Content:
    """All words, facts, sources and numbers in one language. `fingerprint` names this exact content."""

    language: str
    fingerprint: str
    date: str
    answers: Mapping[str, Answer]
    questions: Mapping[str, Question]
    things: Mapping[str, Thing]
    phrases: Mapping[str, Mapping[str, str]]
    facts: Mapping[str, Any]
    sources: Mapping[str, Any]
    numbers: Mapping[str, Any]
    listening: Mapping[str, Any] = field(default_factory=dict)
    urgent: Mapping[str, Any] = field(default_factory=dict)
