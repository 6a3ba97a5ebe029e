"""What people state is read as typed items. The sentences are our own, in tests/understanding/stated.yaml."""

from __future__ import annotations

import json
from dataclasses import replace
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.content.loader import load
from shared.rules.stated import Told
from shared.understanding.clean import clean
from shared.understanding.language import Language
from shared.understanding.numerals import figures
from shared.understanding.phrases import Heard
from shared.understanding.signs import HIDING, SIGNS
from shared.understanding.told import compile_told, find, ready_told
from tests.stated import lines, shortly, told

LANGUAGE = Language(load().pack)
SOME = [
    *[
        "67",
        "i",
        "half",
        "of",
        "an",
        "inch",
        "1/2",
        "and",
        "a",
        "2",
        "in",
        "60",
        "s",
        "my",
        "mother",
        "broke",
        "hip",
        "no",
        "not",
        "?",
        ".",
        "1950",
    ]
]
WORDS = sorted({word for lines_ in load().stated["signs"].values() for line in lines_ for word in line.split()})


@pytest.mark.parametrize(("text", "items"), [(str(text), items) for text, items in lines()["told"].items()])
def test_a_statement_is_read_as_its_items(text: str, items: str) -> None:
    assert ", ".join(map(shortly, told(text))) == items


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("72", [72]),
        ("seventy two", [72]),
        ("one and a half", [1.5]),
        ("1½", [1.5]),
        ("half of an inch", [0.5]),
        ("a quarter", [0.25]),
        ("three quarters", [0.75]),
        ("nineteen sixty two", [1962]),
        ("twenty nineteen", [2019]),
        ("sixty five seventy", [65, 70]),
        ("1,200", [1200]),
        ("a dog", []),
    ],
)
def test_figures(text: str, values: list[float]) -> None:
    words = clean(text, LANGUAGE).words
    assert [round(each.value, 2) for each in figures(words, LANGUAGE.numerals)] == values


@given(st.text(max_size=200) | st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))
def test_no_text_raises(text: str) -> None:
    assert all(isinstance(item, Told) for item in told(text))


@given(
    st.lists(
        st.sampled_from(SOME),
        max_size=12,
    )
)
def test_no_order_of_the_words_raises(words: list[str]) -> None:
    told(" ".join(words))


def test_a_name_at_the_end_or_beyond_is_no_harm() -> None:
    net = ready_told(compile_told(load(), LANGUAGE))
    text = clean("lupus", LANGUAGE)
    assert find(text, [Heard("no such thing", 0, 1, 0)], net, LANGUAGE) == ()
    assert find(clean("", LANGUAGE), [], net, LANGUAGE) == ()


def test_the_code_knows_every_sign_and_no_other() -> None:
    assert set(load().stated["signs"]) == SIGNS
    assert HIDING < SIGNS
    content = load()
    more = {**content.stated, "signs": {**content.stated["signs"], "colour": ["red"]}}
    with pytest.raises(ValueError, match="colour"):
        compile_told(replace(content, stated=more), LANGUAGE)


def test_the_net_survives_a_file() -> None:
    compiled = compile_told(load(), LANGUAGE)
    assert ready_told(json.loads(json.dumps(compiled))) == ready_told(compiled)


def test_a_short_text_is_read_at_once() -> None:
    net, text = ready_told(compile_told(load(), LANGUAGE)), clean("i am 67 and broke my wrist in 2019", LANGUAGE)
    took = []
    for _ in range(200):
        start = process_time()
        find(text, [], net, LANGUAGE)
        took.append(process_time() - start)
    assert min(took) < 0.0005  # seconds of this process, on a machine that others use
