"""What there is to measure on: every text with what it should be taken for. Knows the files' forms, and no reader.

.txt    wordings (tools/model/wordings.py), a whole person each
.jsonl  a row a line with text, label, and maybe label2, human_asked, borderline, hard
.csv    dialog acts (intent, text), said while a plain question waits
"""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tools.model.wordings import ALARMS, ANY_ALARM, URGENCIES, Wording, WordingError, read_files

LONG = 40
"""Words of what is no message any more, but a letter."""
PENDING = "back_pain"
"""A plain yes-or-no question, for replies whose question nobody has told."""
ACTS = {"yes": "yes", "no": "no", "maybe": "unsure", "affirm": "yes", "deny": "no"}
_NEAR_MISS = {"near_miss": "other_bone"}


class RowError(Exception):
    """A file cannot be measured on. The message names the file, the line, and what to do."""


@dataclass(frozen=True)
class Row:
    """One text and what it should be taken for.

    person    who says it, or the file's name
    label     what it is about, as in the wordings; None where only its urgency or its act is told
    also      another label that is as right
    urgency   one of URGENCIES or `alarm`; None where it is no urgent text and no look-alike of one
    act       what it is as a reply to `question`, or None
    about     the topic or passage spoken of before, on which it leans, or None
    """

    text: str
    person: str
    label: str | None = None
    also: str | None = None
    urgency: str | None = None
    act: str | None = None
    question: str | None = None
    about: str | None = None
    human: bool = False
    hard: bool = False

    @property
    def topic(self) -> str:
        """The label without its passage."""
        return (self.label or "").partition(".")[0]

    @property
    def emergency(self) -> bool:
        """Whether it must be heard as one."""
        return self.urgency in (*ALARMS, ANY_ALARM, "suicide")

    @property
    def letter(self) -> bool:
        """Whether it is a letter or a post rather than a message."""
        return len(self.text.split()) >= LONG


def rows(paths: Iterable[Path]) -> list[Row]:
    """Every row of these files, in order; borderline ones left out. Raises RowError."""
    return [row for path in paths for row in _read(path)]


def _read(path: Path) -> Iterator[Row]:
    reading = {".txt": _wordings, ".jsonl": _labelled, ".csv": _acts}.get(path.suffix)
    if reading is None:
        raise RowError(f"{path.name}: only .txt, .jsonl and .csv files can be measured on")
    try:
        yield from reading(path)
    except (OSError, UnicodeDecodeError, WordingError) as error:
        raise RowError(str(error)) from error


def _wordings(path: Path) -> Iterator[Row]:
    for each in read_files([path]):
        yield _row(each)


def _row(each: Wording) -> Row:
    return Row(
        each.text, each.person, label=each.subject, urgency=each.urgency, act=each.act, question=each.question,
        about=each.about,
    )  # fmt: skip


def _labelled(path: Path) -> Iterator[Row]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            raw: dict[str, Any] = json.loads(line)
            text, label = str(raw["text"]), str(raw["label"])
        except (ValueError, KeyError, TypeError) as error:
            raise RowError(f"{path.name}:{number}: a row needs text and label, as JSON ({error})") from error
        if raw.get("borderline"):
            continue
        label = _NEAR_MISS.get(label, label)
        urgency = ANY_ALARM if label == "emergency" else label if label in URGENCIES else None
        yield Row(
            text, path.stem, label=None if urgency else label, also=raw.get("label2"), urgency=urgency,
            human=bool(raw.get("human_asked")), hard=bool(raw.get("hard")),
        )  # fmt: skip


def _acts(path: Path) -> Iterator[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        for raw in csv.DictReader(file):
            if not {"intent", "text"} <= raw.keys():
                raise RowError(f"{path.name}: the first line must name the columns intent and text")
            if raw["intent"] in ACTS:
                yield Row(raw["text"], path.stem, act=ACTS[raw["intent"]], question=PENDING)
