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
from shared.understanding.clean import clean
from shared.understanding.index import index_of
from shared.understanding.lookup import is_auto_reply, look_up
from shared.understanding.names import Mender, things
from shared.understanding.phrases import spot
from shared.understanding.reader import understand
from shared.understanding.told import find
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


def test_a_medicine_stays_one(edited: Content, carried: Content) -> None:
    assert carried.medicine_topics == edited.medicine_topics
    assert carried.medicine_topics


def test_every_text_is_found_alike(edited: Content, carried: Content) -> None:
    texts = sorted(set(_texts()))
    assert len(texts) > 1000
    for text in texts:
        assert _found(text, carried) == _found(text, edited), text


def test_a_few_texts_are_read_alike(edited: Content, carried: Content) -> None:
    for text in sorted(set(_texts()))[::150]:
        assert understand(text, carried) == understand(text, edited), text


def _found(text: str, content: Content) -> tuple[object, ...]:
    """All that the index finds in a text, whatever the encoder makes of it; each word counts as a slip."""
    index = index_of(content)
    plain = Mender(index.spelling, index.language, lambda word: False).mended(clean(text, index.language))
    named = things(plain, index.names)
    return (
        look_up(plain, index.replies, "more"),
        is_auto_reply(plain, index.replies),
        named,
        sorted(spot(plain.words, index.signs), key=repr),
        find(plain, named, index.told, index.language),
        index.asked.get(" ".join(plain.stems)),
    )


def _texts() -> Iterator[str]:
    for path in QUESTIONS.glob("*.jsonl"):
        yield from (json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines())
    for path in QUESTIONS.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            yield from (cell for row in csv.reader(file) for cell in row)
