"""Whatever arrives, the door answers with a reply or a 4xx, never with a failure of its own."""

from __future__ import annotations

from urllib.parse import parse_qsl, quote_from_bytes, urlencode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.stores.memory import MemoryStore
from sms.app import create_app
from tests.sms_phone import FORM, SETTINGS, signed

NAMES = st.sampled_from(["From", "Body", "MessageSid", "FromCountry", "NumMedia", "OptOutType", "", "New"])
WORDS = st.text(max_size=60) | st.sampled_from(["yes", "+15005550006", "US", "STOP", "START", "HELP", "1", "checklist"])
PERCENT = st.binary(max_size=40).map(quote_from_bytes)


@pytest.fixture(scope="module")
def client():
    return create_app(SETTINGS, MemoryStore(30)).test_client()


@pytest.fixture(autouse=True)
def nothing_breaks_inside(caplog):
    """A failure that was caught and apologised for is still a failure."""
    yield
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []


def send(client, body: bytes, headers: dict[str, str]):
    return client.post("/sms", data=body, headers=headers)


@settings(max_examples=150, deadline=None)
@given(body=st.binary(max_size=300), kind=st.sampled_from([FORM, FORM, "text/plain", "x", ""]))
def test_raw_bytes(client, body, kind):
    assert 400 <= send(client, body, {"Content-Type": kind, "X-Twilio-Signature": "x"}).status_code < 500


@settings(max_examples=150, deadline=None)
@given(pairs=st.lists(st.tuples(NAMES, PERCENT), max_size=8))
def test_any_bytes_in_a_form_signed_as_the_form_reads(client, pairs):
    body = "&".join(f"{name}={value}" for name, value in pairs).encode()
    read = dict(parse_qsl(body.decode(), keep_blank_values=True))
    assert send(client, body, signed(read)).status_code in (200, 400, 403)


@settings(max_examples=200, deadline=None)
@given(fields=st.dictionaries(NAMES, WORDS, max_size=8))
def test_signed_forms_of_any_words(client, fields):
    whole = all(fields.get(name, "").strip() for name in ("From", "MessageSid")) and "Body" in fields
    status = send(client, urlencode(fields).encode(), signed(fields)).status_code
    assert status in ((200, 400) if whole else (400,))


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=200), number=st.integers(1, 5))
def test_any_text_gets_one_reply_or_silence(client, text, number):
    fields = {"From": f"+1500555000{number}", "MessageSid": f"SM{abs(hash(text))}", "Body": text}
    answer = send(client, urlencode(fields).encode(), signed(fields))
    assert answer.status_code == 200
    assert answer.data.count(b"<Message>") <= 1
