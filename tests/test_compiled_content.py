"""The content as a package carries it says and hears exactly what the edited files say and hear."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from shared.content.compiled import from_file
from shared.content.loader import FOLDER, read_folder
from shared.content.model import Content
from shared.understanding.reader import read
from tools.compile_content import compiled

QUESTIONS = Path(__file__).parent / "questions"
DATED = {"sources"}
"""Parts whose dates become text."""


@pytest.fixture(scope="module")
def edited() -> Content:
    return read_folder(FOLDER)


@pytest.fixture(scope="module")
def carried(tmp_path_factory: pytest.TempPathFactory) -> Content:
    file = tmp_path_factory.mktemp("content") / "compiled.bin"
    file.write_bytes(compiled())
    return from_file(file)


def test_nothing_is_lost(edited: Content, carried: Content) -> None:
    for part in (each.name for each in fields(Content) if each.name not in {"index"} | DATED):
        assert getattr(carried, part) == getattr(edited, part), part
    assert {source: {**said} for source, said in carried.sources.items()} == json.loads(
        json.dumps(edited.sources, default=str)
    )


def test_every_text_is_understood_alike(edited: Content, carried: Content) -> None:
    texts = sorted(set(_texts()))
    assert len(texts) > 1000
    meant = {text: read(text, carried) for text in texts}
    assert {text: read(text, edited) for text in texts} == meant


def _texts() -> Iterator[str]:
    for path in QUESTIONS.glob("*.jsonl"):
        yield from (json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines())
    for path in QUESTIONS.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            yield from (cell for row in csv.reader(file) for cell in row)
