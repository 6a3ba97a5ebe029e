"""Whatever is sent, the reader answers with a meaning, soon, and the same one each time."""

from __future__ import annotations

import time
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.content.loader import load
from shared.rules import referral
from shared.understanding import meaning as m
from shared.understanding.reader import read

PENDING = (None, "more", "start_checklist", "choose", "nonsense", *referral.QUESTIONS, *referral.FOLLOW_UPS)
LETTER = "my mother is 82 and takes prednisone for her arthritis. how much calcium does she need each day? " * 20
SLOWER = 4  # times as long as a letter of 1,600 characters: five milliseconds where benchmarks/understanding.py runs
WORDS = """
i can not stop fosamax bone bones pain chest yes no sure prednisone osteoporosis ? . 70 fell do have to take the what is
calcium and steroids my mother 2019 !! 👍 half an inch don't
"""
KNOWN = st.sampled_from(WORDS.split())


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=1600), st.sampled_from(PENDING))
def test_any_text_is_read(text: str, pending: str | None) -> None:
    assert isinstance(read(text, load(), pending), get_args(m.Meaning))
    assert _soon(text)


@settings(max_examples=60, deadline=None)
@given(st.lists(KNOWN, max_size=60).map(" ".join), st.sampled_from(PENDING))
def test_any_jumble_of_our_words_is_read_the_same_twice(text: str, pending: str | None) -> None:
    assert read(text, load(), pending) == read(text, load(), pending)
    assert _soon(text)


@pytest.mark.parametrize(
    "piece",
    [
        "a ",
        "i can not ",
        "bone ",
        "do i have to take ",
        "chest pain ",
        "?",
        "😀",
        "x",
        "ab1",
        "lost ",
        "it's ",
        "½",
        "骨",
        "no yes ",
        "\n",
    ],
)
def test_a_long_text_of_anything_is_read_soon(piece: str) -> None:
    assert _soon((piece * 1600)[:1600])


def _soon(text: str) -> bool:
    return _seconds(text) < SLOWER * _seconds(LETTER[:1600])


def _seconds(text: str) -> float:
    """Our own time for one reading: the least of a few, as what else the process does only adds to it."""
    return min(_once(text) for _ in range(5))


def _once(text: str) -> float:
    began = time.thread_time()
    read(text, load(), "back_pain")
    return time.thread_time() - began


def test_words_after_the_longest_text_are_not_read() -> None:
    assert not isinstance(read(" " * 1700 + "i want to kill myself", load()), m.Urgent)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["yes", "no"]), st.sampled_from(["!", ".", "...", " please", " sir", "  ", "\n"]), st.booleans())
def test_a_yes_stays_a_yes(word: str, after: str, loud: bool) -> None:
    text = (word.upper() if loud else word) + after
    for question in referral.QUESTIONS:
        assert read(text, load(), question) == m.Answer(word)
