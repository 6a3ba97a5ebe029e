"""The bag beside the encoder, and what one wording teaches."""

from __future__ import annotations

from pathlib import Path

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.rules import referral
from shared.understanding import feed
from shared.understanding.bag import ROWS, Bag, features
from tools.model.examples import waited_for
from tools.model.wordings import Wording, WordingError, read_files


@given(st.text(max_size=400), st.text(max_size=80))
def test_any_text_has_features_each_a_row_once_and_in_order(text: str, beside: str) -> None:
    found = features(text, beside)
    assert found == sorted(set(found))
    assert all(0 <= row < ROWS for row in found)


def test_the_question_that_waits_tells_replies_apart() -> None:
    menopause, height = (set(features("years ago", feed.waiting(name))) for name in ("menopause", "height_loss"))
    assert menopause - height
    assert menopause & height >= set(features("years ago", "")) - set(features("", ""))


def test_scores_are_the_mean_rows_of_what_is_found(tmp_path: Path) -> None:
    weights = numpy.zeros((ROWS, 2), "int8")
    rows = features("calcium", "")
    weights[rows, 1] = 100
    numpy.savez(tmp_path / "bag.npz", weights=weights, scale=numpy.array([1.0, 0.5]), bias=numpy.array([0.25, 0.0]))
    nothing, found = Bag(tmp_path / "bag.npz").scores("calcium", "")
    assert nothing == pytest.approx(0.25)
    assert found == pytest.approx(len(rows) * 100 * 0.5 / len(rows) ** 0.5)


def test_sections_of_wordings_say_what_they_teach(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text("## call_today back_pain.new_pain\nsneezed\n## reply any yes\nsure have\n## emergency\nno air\n")
    today, reply, emergency = read_files([path])
    assert (today.urgency, today.subject) == ("call_today", "back_pain.new_pain")
    assert (reply.act, reply.question) == ("yes", "any")
    assert (emergency.urgency, emergency.subject) == ("emergency", None)
    path.write_text("## reply any perhaps\nhm\n")
    with pytest.raises(WordingError):
        read_files([path])


def test_a_reply_to_any_question_is_one_to_each() -> None:
    questions = [each.question for each in waited_for(Wording("sure have", act="yes", question="any"))]
    assert questions == [*referral.QUESTIONS, *referral.FOLLOW_UPS]
    alike = [each.question for each in waited_for(Wording("i'm his wife", act="yes", question="woman_or_man"))]
    assert alike == ["woman_or_man", "woman_first"]
