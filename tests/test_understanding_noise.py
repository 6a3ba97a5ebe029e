"""Whatever is sent, the reader answers with a meaning, soon, and the same one each time."""

from __future__ import annotations

import sys
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
ANY = st.characters(exclude_categories=())  # all of Unicode, halves of pairs included
NUMERIC = st.characters(categories=["Nd", "Nl", "No"])
APART = st.sampled_from(["n't", "is n't", "ca n't", "'t", "isn 't", "n' t", "'", "''", "'s"])


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


@settings(max_examples=300, deadline=None)
@given(st.lists(ANY | NUMERIC | APART | KNOWN, max_size=12), st.sampled_from(["", " "]), st.sampled_from(PENDING))
def test_no_character_fails(pieces: list[str], between: str, pending: str | None) -> None:
    for place in {pending, None}:
        assert isinstance(read(between.join(pieces), load(), place), get_args(m.Meaning))


@pytest.mark.parametrize("pending", [None, "height_loss", "woman_65_man_70"])
def test_every_numeric_character_is_read(pending: str | None) -> None:
    for number in (letter for letter in map(chr, range(sys.maxunicode + 1)) if letter.isnumeric()):
        assert isinstance(read(f"{number} inches", load(), pending), get_args(m.Meaning)), number


@pytest.mark.parametrize("digits", ["72", "٧٢", "७२", "\uff17\uff12", "❼❷", "፯፪"])
def test_a_digit_is_one_in_every_script(digits: str) -> None:
    assert read(digits, load(), "woman_65_man_70") == m.Answer("yes", "woman_65_man_70", "heard_age")


@pytest.mark.parametrize("pending", [None, "back_pain", "more"])
@pytest.mark.parametrize(
    "text",
    [
        "my husband is n't breathing",
        "i ca n't breathe",
        "i can 't breathe",
        "he isn\u2019 t breathing",
        "i ca n\u2019t breathe",
    ],
)
def test_a_not_that_came_apart_is_still_an_emergency(text: str, pending: str | None) -> None:
    assert read(text, load(), pending) == m.Urgent("emergency")


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
