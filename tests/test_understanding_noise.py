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
from shared.understanding.clean import LONGEST, MOST, Clean, clean
from shared.understanding.index import index_of
from shared.understanding.lookup import is_auto_reply, look_up
from shared.understanding.names import things
from shared.understanding.reader import read
from shared.understanding.told import find

PENDING = (None, "more", "start_checklist", "choose", "nonsense", *referral.QUESTIONS, *referral.FOLLOW_UPS)
ABOUT = (None, "calcium", "bisphosphonates.how_taken", "nonsense")
LETTER = ("my mother is 82 and takes prednisone for her arthritis. how much calcium does she need each day? " * 20)[
    :1600
]
SLOWER = 4  # times as long as a letter of 1,600 characters
WORDS = """
i can not stop fosamax bone bones pain chest yes no sure prednisone osteoporosis ? . 70 fell do have to take the what is
calcium and steroids my mother 2019 !! 👍 half an inch don't
"""
KNOWN = st.sampled_from(WORDS.split())
ANY = st.characters(exclude_categories=())  # all of Unicode, halves of pairs included
NUMERIC = st.characters(categories=["Nd", "Nl", "No"])
APART = st.sampled_from(["n't", "is n't", "ca n't", "'t", "isn 't", "n' t", "'", "''", "'s"])
PIECES = st.lists(ANY | NUMERIC | APART | KNOWN, max_size=12)
BEFORE = st.builds(m.Before, st.sampled_from(PENDING), st.sampled_from(ABOUT))
NOISE = (
    "a ", "i can not ", "bone ", "do i have to take ", "chest pain ", "?", "😀", "x", "ab1", "lost ", "it's ", "½",
    "骨",
    "no yes ", "\n", "a. ", "1 ",
)  # fmt: skip


def without_the_model(text: str, pending: str | None = None) -> Clean:
    """All that is asked of a text but the encoder."""
    index = index_of(load())
    plain = clean(text, index.language)
    look_up(plain, index.replies, pending)
    is_auto_reply(plain, index.replies)
    find(plain, things(plain, index.names), index.told, index.language)
    return plain


@settings(max_examples=400, deadline=None)
@given(st.text(ANY, max_size=200), st.sampled_from(PENDING))
def test_any_text_is_cleaned_and_looked_up(text: str, pending: str | None) -> None:
    plain = without_the_model(text, pending)
    assert len(plain.words) <= MOST * 2
    assert all(word.said and word.stem for word in plain.words)


@settings(max_examples=400, deadline=None)
@given(PIECES, st.sampled_from(["", " "]), st.sampled_from(PENDING))
def test_no_character_fails(pieces: list[str], between: str, pending: str | None) -> None:
    without_the_model(between.join(pieces), pending)


@settings(max_examples=15, deadline=None)
@given(st.text(ANY, max_size=80) | PIECES.map(" ".join), BEFORE)
def test_any_text_is_read_and_the_same_twice(text: str, before: m.Before) -> None:
    meaning = read(text, load(), before)
    assert isinstance(meaning, get_args(m.Meaning))
    assert read(text, load(), before) == meaning


def test_every_numeric_character_is_read() -> None:
    for number in (letter for letter in map(chr, range(sys.maxunicode + 1)) if letter.isnumeric()):
        without_the_model(f"{number} inches", "height_loss")


@pytest.mark.parametrize("digits", ["72", "٧٢", "७२", "\uff17\uff12", "❼❷", "፯፪"])
def test_a_digit_is_one_in_every_script(digits: str) -> None:
    found = read(digits, load(), m.Before("woman_65_man_70"))
    assert isinstance(found, m.Stated)
    judged = referral.judge("woman_65_man_70", found.told, load().numbers, asked=True)
    assert judged
    assert (judged.value, judged.heard) == ("yes", "heard_age")


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
    assert read(text, load(), m.Before(pending)) == m.Urgent("emergency")


@pytest.mark.parametrize("piece", NOISE)
def test_a_long_text_of_anything_is_cleaned_and_looked_up_soon(piece: str) -> None:
    assert _seconds((piece * LONGEST)[:LONGEST]) < SLOWER * _seconds(LETTER)


@pytest.mark.parametrize("piece", ["i can not ", "😀", "ab1", "a. "])
def test_a_long_text_of_anything_is_read(piece: str) -> None:
    assert isinstance(read((piece * LONGEST)[:LONGEST], load(), m.Before("back_pain")), get_args(m.Meaning))


def _seconds(text: str) -> float:
    """Our own time for one look-up: the least of a few, as what else the process does only adds to it."""
    return min(_once(text) for _ in range(5))


def _once(text: str) -> float:
    began = time.thread_time()
    without_the_model(text, "back_pain")
    return time.thread_time() - began


def test_words_after_the_longest_text_are_not_read() -> None:
    assert not isinstance(read(" " * 1700 + "i want to kill myself", load()), m.Urgent)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(["yes", "no"]), st.sampled_from(["!", ".", "...", " please", " sir", "  ", "\n"]), st.booleans())
def test_a_yes_stays_a_yes(word: str, after: str, loud: bool) -> None:
    text = (word.upper() if loud else word) + after
    for question in referral.QUESTIONS:
        assert read(text, load(), m.Before(question)) == m.Answer(word)  # type: ignore[arg-type]
