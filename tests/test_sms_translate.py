"""Twilio's envelope to our shapes and back: bodies, countries, keywords, pseudonyms, TwiML."""

from __future__ import annotations

import base64
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sms.body import clean
from sms.translate import SILENCE, pseudonym, region, to_twiml

LONG = "My doctor says I have thin bones. What can I eat to make them stronger, and is walking good? Café 3½"


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


# Bodies


@pytest.mark.parametrize("text", [LONG, "is it reversible?", "Is osteoporosis\nreversible"])
def test_base64_is_undone(text):
    assert clean(encoded(text)) == " ".join(text.split())
    wrapped = re.sub("(.{76})", "\\1\r\n", encoded(text))
    assert clean(wrapped) == " ".join(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "osteoporosis",
        "hydroxychloroquine",
        "Fosamax+Actonel+Boniva+Prolia/Evenity",
        "bisphosphonatesbisphosphonatesaaaa",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "https://example.org/thisIsNotBase64",
        "yes",
        "Yes=",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        encoded(LONG) + "!",
        encoded(LONG)[:-3],
        encoded("\x00\x01\x02\x03\x04 \x05\x06\x07\x08\x0b\x0c\x0e\x0f"),
        "ok " + encoded(LONG),
    ],
)
def test_what_is_no_base64_stays(text):
    assert clean(text) == text


def test_no_word_of_ours_is_taken_for_base64():
    content = Path(__file__).parent.parent / "shared" / "content"
    files = [*content.rglob("*.yaml"), *content.rglob("*.md")]
    words = {word for path in files for word in re.findall(r"[A-Za-z0-9+/=]+", path.read_text(encoding="utf-8"))}
    run_together = {a + b for a in list(words)[:300] for b in list(words)[:300]}
    assert words
    assert [word for word in words | run_together if clean(word) != word] == []


@given(st.text())
def test_clean_words_are_plain_and_stay_clean(text):
    once = clean(text)
    assert not re.search(r"[\x00-\x1f\x7f-\x9f]", once)
    assert once == once.strip()
    assert len(once) <= 1600


@given(st.text(alphabet=st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), max_size=200))
def test_typed_words_stay_as_they_are(text):
    typed = text.strip()
    assert clean(typed) == typed


# People and countries


def test_a_pseudonym_is_stable_and_hides_the_number():
    ann = pseudonym("+15005550006", "secret one of sixteen")
    assert ann == pseudonym("+15005550006", "secret one of sixteen")
    assert ann != pseudonym("+15005550007", "secret one of sixteen")
    assert ann != pseudonym("+15005550006", "secret two of sixteen")
    assert re.fullmatch("[0-9a-f]{64}", ann)


@pytest.mark.parametrize(
    ("country", "number", "expected"),
    [
        ("US", "+447400123456", "US"),
        ("", "+447400123456", "GB"),
        ("gb!", "+14165550123", "CA"),
        ("", "+353851234567", "IE"),
        ("", "12345", None),
        ("", "+000", None),
        ("", "anonymous", None),
        ("", "+" + "9" * 90, None),
    ],
)
def test_the_country(country, number, expected):
    assert region(country, number) == expected


# Replies


def test_silence():
    assert to_twiml("") == SILENCE
    assert ElementTree.fromstring(SILENCE.split("?>")[1]).tag == "Response"


@given(st.text())
def test_any_reply_is_well_formed(text):
    response = ElementTree.fromstring(to_twiml(text))
    assert len(response) == (1 if text else 0)


def test_the_words_arrive_as_they_are():
    said = "Salt & \"pepper\" <10 'g' é £"
    message = ElementTree.fromstring(to_twiml(said)).find("Message")
    assert message is not None
    assert message.text == said
