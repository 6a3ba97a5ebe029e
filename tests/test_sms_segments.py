"""The segment counter against figures from Twilio's own calculator, and against the rules of the alphabet."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms.segments import ONE_SEPTET, TWO_SEPTETS, Segments, segments

VECTORS = [
    json.loads(line)
    for line in (Path(__file__).parent / "data" / "segments.jsonl").read_text(encoding="utf-8").splitlines()
]


def test_every_vector_of_the_calculator():
    wrong = [
        vector
        for vector in VECTORS
        if segments(vector["text"]) != Segments(vector["segments"], vector["encoding"], vector["units"])
    ]
    assert VECTORS
    assert wrong == []


def test_the_alphabet_has_its_127_characters():
    """128 places of the default table less the escape; and the extension table without its escape and page break."""
    assert len(ONE_SEPTET) == 127
    assert len(TWO_SEPTETS) == 10


@pytest.mark.parametrize("character", "áíóúç\u2018\u2019\u201c\u2013\u2014\u2026\u2022½≥\t`🙂")
def test_these_look_harmless_and_double_the_bill(character):
    assert segments("x" * 70 + character).encoding == "UCS-2"
    assert segments("x" * 70 + character).count == 2


@given(st.text(max_size=700))
def test_one_more_character_never_costs_less(text):
    before, after = segments(text[:-1]), segments(text)
    assert before.count <= after.count <= before.count + (1 if before.encoding == after.encoding else 10_000)
    assert before.units <= after.units or before.encoding != after.encoding


@given(st.text(alphabet=sorted(ONE_SEPTET), max_size=160))
def test_160_plain_characters_are_one_segment(text):
    assert segments(text) == Segments(1, "GSM-7", len(text))
