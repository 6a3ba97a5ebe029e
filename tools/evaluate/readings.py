"""Reads every row, once, and says what came of it. What is right is for figures.py to say.

A text that is no reply is read a second time as if a question waited, unless `twice` is off: nobody should be
unsubscribed, nor a question put down as an answer, because of when it was asked.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

from shared.content.model import Content
from shared.understanding import meaning as m
from shared.understanding import reader
from shared.understanding.encoder import Encoder, Pair
from shared.understanding.reader import Read, understand
from tools.evaluate.rows import PENDING, Row
from tools.replied import Replied, replied

PERSONAL = "personal_medical_decision"
MOST_SHOWN = 3
NOT_REPLIED = Replied()
Understand = Callable[[str, Content, m.Before], Read]


@dataclass(frozen=True)
class Outcome:
    """A row, how it was read, what that comes to as a reply, and how it is read the other way round.

    `otherwise` is the reading of a reply with nothing pending, and of any other text with a question pending; None
    where nobody looked.
    """

    row: Row
    read: Read
    replied: Replied
    otherwise: m.Meaning | None = None
    replied_otherwise: Replied = NOT_REPLIED

    @property
    def meaning(self) -> m.Meaning:
        """What was meant."""
        return self.read.meaning

    @property
    def got(self) -> str:
        """The topic, kind or act that it was taken for."""
        return predicted(self.meaning)


def readings(
    rows: Sequence[Row], content: Content, *, twice: bool = True, show: bool = True, read: Understand = understand
) -> list[Outcome]:
    """Every row read, a person at a time; progress goes to the error stream."""
    outcomes: list[Outcome] = []
    started = time.monotonic()
    for place, row in enumerate(rows):
        outcomes.append(_outcome(row, content, twice, read))
        last = place + 1 == len(rows) or rows[place + 1].person != row.person
        if show and (last or (place % 20 == 0 and sys.stderr.isatty())):
            spent = time.monotonic() - started
            left = spent / (place + 1) * (len(rows) - place - 1)
            line = f"{place + 1} of {len(rows)} read, {left:.0f} s left: {row.person}"
            ends = "\n" if last or not sys.stderr.isatty() else ""
            print(f"\r{line[:100]:100}".rstrip(" " if last else ""), end=ends, file=sys.stderr, flush=True)
    return outcomes


def _outcome(row: Row, content: Content, twice: bool, read: Understand) -> Outcome:
    found = read(row.text, content, m.Before(row.question, row.about))
    came = replied(found.meaning, row.question, content) if row.question else NOT_REPLIED
    if not twice:
        return Outcome(row, found, came)
    if row.question:
        return Outcome(row, found, came, read(row.text, content, m.NOTHING).meaning)
    other = read(row.text, content, m.Before(PENDING, row.about)).meaning
    return Outcome(row, found, came, other, replied(other, PENDING, content))


def predicted(meaning: m.Meaning) -> str:
    """What the reader made of a text, in the words of the labels, passages left out."""
    if isinstance(meaning, m.Ask):
        return meaning.topic
    if isinstance(meaning, m.PersonalDecision):
        return PERSONAL
    if isinstance(meaning, m.Urgent):
        return "emergency"
    return _NAMES[type(meaning)]


_NAMES: dict[type, str] = {
    m.CallToday: "call_today",
    m.Torn: "torn",
    m.OptOut: "opt_out",
    m.Answer: "answer",
    m.Stated: "stated",
    m.Choice: "choice",
    m.Command: "command",
    m.Checklist: "checklist",
    m.AlreadyDiagnosed: "already_diagnosed",
    m.NotCovered: "not_covered",
    m.Unclear: "unclear",
    m.Ignore: "ignored",
}


def offered(meaning: m.Meaning) -> tuple[str, ...]:
    """The topics a person is shown: answered first, then offered; three at most."""
    shown: tuple[str, ...] = ()
    if isinstance(meaning, m.Ask):
        shown = (meaning.topic, *meaning.also)
    elif isinstance(meaning, m.Torn):
        shown = meaning.topics
    elif isinstance(meaning, m.PersonalDecision):
        shown = (PERSONAL, *((meaning.topic,) if meaning.topic else ()))
    return tuple(dict.fromkeys(subject.partition(".")[0] for subject in shown))[:MOST_SHOWN]


class Remembering(Encoder):
    """The encoder of a folder, which keeps every vector that it has given."""

    def __init__(self, folder: Path, known: dict[Pair, Any] | None = None) -> None:
        super().__init__(folder)
        self.known: dict[Pair, Any] = {} if known is None else known

    def vectors(self, pairs: Sequence[Pair]) -> Any:
        import numpy

        new = [pair for pair in dict.fromkeys(pairs) if pair not in self.known]
        if new:
            self.known |= dict(zip(new, super().vectors(new), strict=True))
        return numpy.stack([self.known[pair] for pair in pairs])


@contextmanager
def using(model: Encoder) -> Iterator[None]:
    """Let this model read, instead of the one that is in place."""
    with patch.object(reader, "encoder", lambda _language: model):
        yield
