"""The webhook over real HTTP: who may call, what is refused, what is answered, and what a repeat does."""

from __future__ import annotations

import json
import sqlite3
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from urllib.parse import urlencode

import pytest

from shared.content.loader import load
from shared.conversation.session import Session
from shared.conversation.words import Words
from shared.stores.memory import MemoryStore
from shared.stores.sqlite import SqliteStore
from shared.stores.store import StoreDown
from sms.app import create_app
from sms.segments import segments
from sms.settings import SettingsError
from sms.translate import pseudonym
from tests.sms_phone import BASE, FORM, SETTINGS, TOKEN, Phone, request, serving, signed

WORDS = Words(load(), "text", "US")


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    store = SqliteStore(tmp_path_factory.mktemp("sessions") / "sessions.sqlite", days=30)
    yield store
    store.close()


@pytest.fixture(scope="module")
def port(store):
    with serving(create_app(SETTINGS, store)) as port:
        yield port


@pytest.fixture
def phone(port) -> Phone:
    return Phone(port)


@pytest.fixture
def session(store, phone):
    """What is kept of this phone's owner."""

    def look() -> Session | None:
        stored = store.load(pseudonym(phone.number, SETTINGS.pseudonym_secret))
        return Session.from_plain(stored.record["session"]) if stored else None

    return look


# Who may call


def test_a_signed_text_is_answered_in_twiml(phone):
    answer = phone.post(phone.fields("Is osteoporosis reversible?"))
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/xml; charset=utf-8"
    assert segments(answer.words).encoding == "GSM-7"
    assert segments(answer.words).count <= 2


def test_sha256_when_twilio_says_so(phone):
    fields = phone.fields("hi")
    assert request(
        phone.port, "POST", "/sms", urlencode(fields).encode(), signed(fields, algorithm="HMAC_SHA256")
    ).words


def test_sha256_with_a_shared_key():
    with serving(create_app(replace(SETTINGS, shared_key="another secret"), MemoryStore(30))) as port:
        phone = Phone(port)
        fields = phone.fields("hi")
        body = urlencode(fields).encode()
        with_key = signed(fields, token="another secret", algorithm="HMAC_SHA256")
        with_token = signed(fields, algorithm="HMAC_SHA256")
        assert request(port, "POST", "/sms", body, with_key).words
        assert request(port, "POST", "/sms", body, with_token).status == 403
        assert phone.text("hi")


@pytest.mark.parametrize(
    "changed",
    [
        {"X-Twilio-Signature": None},
        {"X-Twilio-Signature": ""},
        {"X-Twilio-Signature": "x"},
        {"X-Twilio-Signature": "é" * 28},
        {"X-Twilio-Webhooks-Signature-Settings": "key=k,algorithm=HMAC_SHA256"},
        {"X-Twilio-Webhooks-Signature-Settings": "key=k,algorithm=NONE"},
        {"X-Twilio-Webhooks-Signature-Settings": "algorithm=,=,,="},
    ],
)
def test_a_wrong_signature_is_refused(phone, session, changed):
    fields = phone.fields("checklist")
    headers = signed(fields) | changed
    sent = {name: value.encode().decode("latin-1") for name, value in headers.items() if value is not None}
    answer = request(phone.port, "POST", "/sms", urlencode(fields).encode(), sent)
    harmless = changed.get("X-Twilio-Webhooks-Signature-Settings") == "algorithm=,=,,="
    assert answer.status == (200 if harmless else 403)
    assert (session() is not None) == harmless


@pytest.mark.parametrize("change", [{"Body": "yes"}, {"From": "+15005550009"}, {"New": ""}])
def test_a_changed_field_is_refused(phone, change):
    fields = phone.fields("no")
    assert request(phone.port, "POST", "/sms", urlencode(fields | change).encode(), signed(fields)).status == 403


@pytest.mark.parametrize(
    ("path", "url", "status"),
    [
        ("/sms", f"{BASE}/sms", 200),
        ("/sms", f"{BASE.replace('.org', '.org:443')}/sms", 200),
        ("/sms/", f"{BASE}/sms/", 200),
        ("/sms?a=b&c=%20d+e", f"{BASE}/sms?a=b&c=%20d+e", 200),
        ("/sms/", f"{BASE}/sms", 403),
        ("/sms", f"{BASE}/sms/", 403),
        ("/sms?a=b", f"{BASE}/sms", 403),
        ("/sms?a=b&c=d", f"{BASE}/sms?c=d&a=b", 403),
        ("/sms", f"{BASE.replace('https', 'http')}/sms", 403),
        ("/sms", f"{BASE.replace('.org', '.org:8443')}/sms", 403),
        ("/sms", "https://bones.example.org/sms", 403),
        ("/sms", f"{BASE.upper()}/sms", 403),
    ],
)
def test_the_signature_covers_the_public_address_exactly(phone, path, url, status):
    fields = phone.fields("hi")
    assert request(phone.port, "POST", path, urlencode(fields).encode(), signed(fields, url)).status == status


def test_headers_of_the_request_cannot_choose_the_address(phone):
    fields = phone.fields("hi")
    forged = signed(fields, "https://evil.example/sms")
    forged |= {"Host": "evil.example", "X-Forwarded-Proto": "https", "X-Forwarded-Host": "evil.example"}
    assert request(phone.port, "POST", "/sms", urlencode(fields).encode(), forged).status == 403


def test_unknown_fields_are_welcome(phone):
    assert phone.text("hi", SomethingNew="1", Empty="")


# What is refused


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_another_method(port, method):
    answer = request(port, method, "/sms")
    assert answer.status == 405
    assert answer.headers["Allow"] == "POST"


@pytest.mark.parametrize("field", ["From", "MessageSid", "Body"])
def test_a_missing_field_is_named(phone, field):
    answer = phone.post(phone.fields("hi", **{field: None}))
    assert answer.status == 400
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    assert field in answer.body.decode()


@pytest.mark.parametrize("value", ["", "   ", "\x00\x01", "x" * 101])
@pytest.mark.parametrize("field", ["From", "MessageSid"])
def test_an_unusable_field_is_named(phone, field, value):
    answer = phone.post(phone.fields("hi", **{field: value}))
    assert answer.status == 400
    assert field in answer.body.decode()


def test_a_body_too_large(port):
    answer = request(port, "POST", "/sms", b"Body=" + b"x" * 70_000, {"Content-Type": FORM})
    assert answer.status == 413


@pytest.mark.parametrize(
    ("content_type", "body", "status"),
    [
        (None, b"Body=hi", 415),
        ("application/json", b"{}", 415),
        ("multipart/form-data; boundary=x", b"--x--", 415),
        ("application/x-www-form-urlencoded; charset=latin-1", b"Body=hi", 415),
        (FORM, b"Body=\xff\xfe", 400),
        (FORM, b"Body=%FF%FE", 400),
        (FORM, b"Body=%ED%A0%80", 400),
        (FORM, b"&".join(b"a%d=1" % number for number in range(300)), 400),
        (FORM, b"", 403),
        (FORM, b"%%%=&&&=%", 403),
    ],
)
def test_a_broken_request(port, content_type, body, status):
    headers = {"X-Twilio-Signature": "x"} | ({"Content-Type": content_type} if content_type else {})
    answer = request(port, "POST", "/sms", body, headers)
    assert answer.status == status
    assert answer.body.count(b"\n") == 1


def test_another_path(port):
    assert request(port, "GET", "/").status == 404


# What is answered


def test_a_number_on_whatsapp_is_the_same_person(phone, session):
    assert phone.text("checklist", From=f"whatsapp:{phone.number}")
    assert session() is not None


def test_the_country_of_the_number_chooses_the_emergency_number(phone):
    assert "911" in phone.text("I have chest pain")
    assert "999" in phone.text("I have chest pain", FromCountry="GB")
    assert "999" in phone.text("I have chest pain", FromCountry=None, From="+447400123456")
    assert "911" in phone.text("I have chest pain", FromCountry="", From="+14165550123")


def test_control_characters_never_reach_the_xml(phone):
    assert phone.text("is it \x00\x0brever\x1bsible?\x07") == Phone(phone.port).text("is it reversible?")


@pytest.mark.parametrize("body", ["", "   ", "\n\t", "\x00"])
def test_nothing_but_blanks_is_answered_and_no_crash(phone, body):
    assert phone.text("hi")
    assert phone.text(body)


def test_a_picture_is_not_seen(phone):
    assert WORDS.phrase("no_pictures") in phone.text("", NumMedia="1", MediaUrl0="https://example.org/x")


def test_words_beside_a_picture_count(phone):
    assert WORDS.phrase("no_pictures") not in phone.text("is it reversible?", NumMedia="1")


# Leaving, coming back, help


@pytest.mark.parametrize(
    "word", ["STOP", "stop ", "StopAll", "unsubscribe", "CANCEL", "end", "QUIT", "revoke", "optout"]
)
def test_what_twilio_stops_is_met_with_silence_and_forgotten(phone, session, word):
    phone.text("checklist")
    answer = phone.post(phone.fields(word))
    assert answer.body.decode().endswith("<Response/>")
    assert session() is None


def test_a_stop_in_another_language_is_known_by_its_type(phone, session):
    phone.text("checklist")
    assert phone.text("arret", OptOutType="STOP") == ""
    assert session() is None


def test_yes_is_an_answer_while_a_question_is_open(phone, session):
    phone.text("checklist")
    first = session().pending
    phone.text("no")
    asked = session().pending
    phone.text("YES", OptOutType="START")
    assert session().answers == {first: "no", asked: "yes"}


def test_start_without_an_open_question_opts_in(phone, session):
    assert phone.text("START", OptOutType="START")
    assert not session().opted_out


def test_opting_out_in_own_words_lasts_until_start(phone, session):
    phone.text("checklist")
    assert phone.text("please stop texting me")
    assert session().opted_out
    assert phone.text("yes maybe") == ""
    assert phone.text("START")
    assert not session().opted_out


@pytest.mark.parametrize("body", ["HELP", "info", "Aide"])
def test_help_is_ours_to_answer_by_default(phone, body):
    assert phone.text(body, OptOutType="HELP")


@pytest.mark.parametrize("body", ["HELP", "info"])
def test_help_can_be_left_to_twilio(body):
    with serving(create_app(replace(SETTINGS, help_replies=False), MemoryStore(30))) as port:
        assert Phone(port).text(body) == ""
        assert Phone(port).text("Aide", OptOutType="HELP") == ""


def test_stop_can_be_ours_to_answer():
    with serving(create_app(replace(SETTINGS, own_opt_out=True), MemoryStore(30))) as port:
        phone = Phone(port)
        phone.text("checklist")
        assert phone.text("STOP") == WORDS.phrase("opted_out")
        assert phone.text("maybe so") == ""
        assert phone.text("Yes") == WORDS.phrase("opted_in")


def test_forget_me_erases_at_once(phone, session):
    phone.text("checklist")
    phone.text("yes")
    assert phone.text("FORGET ME")
    assert session() is None


# At least once, and at the same moment


def test_a_repeated_message_gets_the_same_reply_and_changes_nothing(phone, session):
    phone.text("checklist")
    no = phone.fields("no")
    first = phone.post(no)
    before = session()
    assert phone.post(no).body == first.body
    assert session() == before
    assert len(before.answers) == 1


def test_a_message_delivered_many_times_at_one_moment_counts_once(phone, session):
    phone.text("checklist")
    no = phone.fields("no")
    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(lambda _: phone.post(no), range(6)))
    assert len({answer.body for answer in answers}) == 1
    assert len(session().answers) == 1


def test_two_texts_at_one_moment_are_both_answered_and_kept(phone, session):
    phone.text("checklist")
    phone.text("no")
    for turn in range(3):
        phone.text("checklist")
        texts = [phone.fields("yes"), phone.fields("no")]
        with ThreadPoolExecutor(2) as pool:
            answers = list(pool.map(phone.post, texts))
        assert all(answer.words for answer in answers)
        assert len(session().answers) == 1 + 2 * (turn + 1)


# When something fails


class BrokenStore:
    def __init__(self, error: Exception) -> None:
        self.error = error

    def fail(self, *_):
        raise self.error

    load = save = forget = fail


def test_a_store_that_is_down_is_said_and_logged(caplog):
    with serving(create_app(SETTINGS, BrokenStore(StoreDown("down")))) as port:
        assert Phone(port).text("is it reversible?") == WORDS.phrase("store_down")
        assert Phone(port).text("STOP") == ""
        assert request(port, "GET", "/healthz").status == 503
    assert _events(caplog, "store_down")


def test_an_emergency_is_answered_without_a_store(caplog):
    with serving(create_app(SETTINGS, BrokenStore(StoreDown("down")))) as port:
        assert "911" in Phone(port).text("I have chest pain")
    assert _events(caplog, "store_down")


@pytest.mark.parametrize("error", [StoreDown("down"), KeyError("a fault of ours")])
def test_what_cannot_wait_is_answered_whatever_fails(error):
    with serving(create_app(SETTINGS, BrokenStore(error))) as port:
        assert "911" in Phone(port).text("I have chest pain")
        assert "988" in Phone(port).text("I want to kill myself")
        assert "doctor today" in Phone(port).text("my prolia shot is two months late")


def test_a_locked_file_delays_nobody_for_long(tmp_path, monkeypatch):
    """Each waits for its own load and save at most, not for those of others."""
    monkeypatch.setattr("shared.stores.sqlite.BUSY_SECONDS", 0.5)
    path, texts = tmp_path / "sessions.sqlite", ["is it hereditary"] * 9 + ["I have chest pain"]
    store = SqliteStore(path, 30)
    with serving(create_app(SETTINGS, store)) as port, closing(sqlite3.connect(path, isolation_level=None)) as other:
        Phone(port).text("hello")
        other.execute("BEGIN IMMEDIATE")
        began = time.monotonic()
        with ThreadPoolExecutor(len(texts)) as pool:
            phones = [Phone(port) for _ in texts]
            replies = list(pool.map(lambda phone, text: phone.text(text), phones, texts))
        waited = time.monotonic() - began
        other.execute("ROLLBACK")
        assert replies[:-1] == [WORDS.phrase("store_down")] * 9
        assert "911" in replies[-1]
        assert waited < 0.5 * len(texts), "one after the other they would wait so long, and twice that"
        assert Phone(port).text("is it hereditary") != WORDS.phrase("store_down")


@pytest.mark.parametrize(
    "record", ["{", "[]", '{"session": [], "replies": 3, "used": "x"}', '{"session": {"answers": {"a": []}}}']
)
def test_a_broken_record_begins_afresh(record, tmp_path):
    path = tmp_path / "sessions.sqlite"
    with serving(create_app(SETTINGS, SqliteStore(path, 30))) as port:
        phone = Phone(port)
        for ask in ("CHECKLIST", "FORGET ME"):
            phone.text("hello")
            with closing(sqlite3.connect(path)) as other, other:
                other.execute("UPDATE session SET record = ?", (record,))
            assert phone.text(ask) not in ("", WORDS.phrase("went_wrong"))


def test_an_unexpected_error_is_an_answer_and_a_log_line_without_values(caplog):
    error = KeyError("prednisone since my 70th birthday")
    error.add_note("+15005550006")
    with serving(create_app(SETTINGS, BrokenStore(error))) as port:
        assert Phone(port).text("prednisone since my 70th birthday") == WORDS.phrase("went_wrong")
        assert request(port, "GET", "/healthz").status == 503
    [event] = _events(caplog, "went_wrong")
    assert event["error"] == ["KeyError"]
    assert any("sms/app.py" in frame for frame in event["at"])
    assert "prednisone" not in caplog.text
    assert "500555" not in caplog.text


def test_health(port):
    answer = request(port, "GET", "/healthz")
    assert answer.status == 200
    assert json.loads(answer.body) == {"status": "ok"}


def test_no_log_line_tells_who_or_what(phone, caplog):
    caplog.set_level("DEBUG")
    secrets = [phone.number, phone.number[1:], "SPRINGFIELD", pseudonym(phone.number, SETTINGS.pseudonym_secret)]
    for body in ("checklist", "yes", "prednisone zebra", "1", "", "FORGET ME", "STOP"):
        phone.text(body)
    phone.post(phone.fields("zebra", MessageSid=None))
    fields = phone.fields("zebra")
    request(phone.port, "POST", "/sms", urlencode(fields | {"Body": "zebras"}).encode(), signed(fields))
    assert _events(caplog, "answered")
    for secret in [*secrets, "zebra", TOKEN, SETTINGS.pseudonym_secret]:
        assert secret not in caplog.text


def test_it_starts_from_the_environment_alone(monkeypatch, tmp_path):
    for name in ("TWILIO_AUTH_TOKEN", "PUBLIC_BASE_URL", "PSEUDONYM_SECRET", "SESSION_STORE"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(SettingsError):
        create_app()
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", TOKEN)
    monkeypatch.setenv("PUBLIC_BASE_URL", BASE)
    monkeypatch.setenv("PSEUDONYM_SECRET", "a secret only for tests")
    monkeypatch.setenv("SESSION_STORE", f"sqlite:{tmp_path}/sessions.sqlite")
    with serving(create_app()) as port:
        assert Phone(port).text("hi")
    assert (tmp_path / "sessions.sqlite").exists()


def _events(caplog, name: str) -> list[dict]:
    lines = [record.getMessage() for record in caplog.records if record.name == "bone_guide.sms"]
    return [event for event in map(json.loads, lines) if event["event"] == name]
