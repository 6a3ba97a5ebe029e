"""The try-it page without a browser: who may call it, what it signs, what it tells behind the words."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from flask.testing import FlaskClient

from shared.content.loader import load
from shared.rules import referral
from shared.stores.store import StoreDown
from sms.app import create_app
from sms.segments import segments
from tests.sms_phone import SETTINGS, TOKEN
from tools.local_app import create_local_app
from tools.nlu import MODELS
from tools.phone import words_of
from tools.try_page import network
from tools.try_page.page import WEB

Plain = dict[str, Any]
POSTS = ("person", "text", "text/after", "voice", "voice/after")


@pytest.fixture
def client() -> FlaskClient:
    return create_local_app(SETTINGS).test_client()


def ask(client: FlaskClient, path: str, **fields: Any) -> Plain:
    answer = client.post(f"/try/{path}", json=fields)
    assert answer.status_code == 200, answer.text
    told: Plain = answer.get_json()
    return told


class Texter:
    """One person's phone on the page."""

    def __init__(self, client: FlaskClient, country: str = "US") -> None:
        self.client = client
        self.person = ask(client, "person", country=country)
        self.blocked = False

    def prepare(self, words: str) -> Plain:
        return ask(self.client, "text", **self.person, text=words, blocked=self.blocked)

    def deliver(self, made: Plain) -> tuple[str, Plain]:
        """The words that come back, and what is behind them."""
        letter = made["letter"]
        answer = self.client.post("/sms", data=letter["form"], headers=letter["headers"])
        assert answer.status_code == 200
        reply, before = words_of(answer.data), made["before"]["session"]
        return reply, ask(self.client, "text/after", form=letter["form"], before=before, reply=reply)

    def text(self, words: str) -> Plain:
        made = self.prepare(words)
        self.blocked = made["carried"]["blocked"]
        return self.deliver(made)[1]


class Talker:
    """One speaker on the page."""

    def __init__(self, client: FlaskClient, locale: str = "en-US") -> None:
        self.client, self.locale = client, locale
        self.attributes: Plain = {}
        self.open = False

    def say(self, words: str | None) -> Plain:
        made = ask(
            self.client, "voice", utterance=words, locale=self.locale, attributes=self.attributes, open=self.open
        )
        answer = self.client.post("/alexa", json=made["event"]).get_json()
        behind = ask(self.client, "voice/after", event=made["event"], answer=answer)
        self.open = behind["spoken"]["listening"]
        self.attributes = behind["session"]["session"] if self.open else {}
        return behind | {"heard": made["heard"]}


def keys(behind: Plain) -> list[str]:
    return [part["key"] for part in behind["says"]]


# --- who may call ---


@pytest.mark.parametrize("path", ["/", "/try/setup", "/try/app.js", "/alexa"])
def test_a_deployed_application_has_no_such_page(path: str) -> None:
    deployed = create_app(SETTINGS).test_client()
    assert deployed.get(path).status_code == deployed.post(path).status_code == 404


@pytest.mark.parametrize("path", ["/", "/try/setup", "/try/app.js"])
@pytest.mark.parametrize(
    "headers", [{"Host": "bones.example.org"}, {"X-Forwarded-For": "192.0.2.1"}, {"Host": "127.0.0.1.example.org:80"}]
)
def test_it_is_not_seen_through_a_tunnel(client: FlaskClient, path: str, headers: dict[str, str]) -> None:
    assert client.get(path).status_code == 200
    assert client.get(path, headers=headers).status_code == 404


@pytest.mark.parametrize("path", POSTS)
def test_nobody_else_gets_anything_signed(client: FlaskClient, path: str) -> None:
    fields = {"number": "+12025550100", "country": "US", "text": "hello", "blocked": False}
    assert client.post(f"/try/{path}", json=fields, headers={"Host": "bones.example.org"}).status_code == 404
    assert client.post(f"/try/{path}", data=fields).status_code == 415, "another site's form cannot post JSON"


@pytest.mark.parametrize("path", POSTS)
@pytest.mark.parametrize("given", [{}, [], {"number": 3, "country": 1, "form": [], "utterance": 5}])
def test_a_field_that_is_missing_or_odd_is_named(client: FlaskClient, path: str, given: Any) -> None:
    answer = client.post(f"/try/{path}", json=given)
    assert answer.status_code == 400
    assert "The field" in answer.text


def test_the_page_may_reach_only_its_server_and_has_nothing_inline(client: FlaskClient) -> None:
    page = client.get("/")
    policy = page.headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'")
    assert not re.findall(r"unsafe|https?:|\*", policy)
    assert not re.findall(r"<style|\sstyle=|\son\w+=|<script(?![^>]*\bsrc=)", page.text)
    for asset in re.findall(r'(?:src|href)="(?!#)([^"]+)"', page.text):
        assert client.get(f"/{asset}").status_code == 200, asset


def test_no_file_of_the_page_names_another_place() -> None:
    files = [file for file in Path(WEB).rglob("*") if file.suffix in (".html", ".css", ".js")]
    assert len(files) > 5
    for file in files:
        assert not re.findall(r"(?:https?:)?//[a-z0-9-]+\.[a-z]", file.read_text(encoding="utf-8")), file.name


# --- the phone ---


def test_a_text_is_signed_and_the_token_stays_here(client: FlaskClient) -> None:
    made = Texter(client).prepare("hello & good day")
    letter = made["letter"]
    assert parse_qs(letter["form"])["Body"] == ["hello & good day"]
    assert client.post("/sms", data=letter["form"], headers=letter["headers"]).status_code == 200
    forged = letter["form"].replace("hello", "bye")
    assert client.post("/sms", data=forged, headers=letter["headers"]).status_code == 403
    assert TOKEN not in str(made)


def test_a_new_person_is_new(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "new_number", lambda _: "+1 202 555 0100")
    assert Texter(client).text("checklist")["session"]["state"] == "kept"
    assert Texter(client).prepare("hello")["before"]["state"] == "nothing"


@pytest.mark.parametrize("country", network.data()["countries"])
def test_the_phones_country_decides_whom_to_call(client: FlaskClient, country: str) -> None:
    phone = Texter(client, country)
    made = phone.prepare("I fell and I can't get up")
    reply, behind = phone.deliver(made)
    assert load().regions[country]["call"] in reply
    assert behind["understood"]["kind"] == "urgent"


def test_segments_and_costs_are_of_the_reply(client: FlaskClient) -> None:
    phone = Texter(client)
    reply, behind = phone.deliver(phone.prepare("is walking good for bones"))
    out = behind["segments"]["out"]
    assert out["count"] == segments(reply).count
    assert out["dollars"] == pytest.approx(network.data()["price"]["out"] * out["count"])
    assert re.search(r"\d{4}", network.data()["price"]["as_of"]), "a price has a date"
    assert "notice" in keys(behind)


def test_delivered_twice_the_reply_comes_twice_and_nothing_moves(client: FlaskClient) -> None:
    phone = Texter(client)
    phone.text("checklist")
    made = phone.prepare("yes")
    first, second = phone.deliver(made), phone.deliver(made)
    assert first == second


def test_a_store_that_is_down_is_told(client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    phone = Texter(client)

    def down(*_: object) -> None:
        raise StoreDown

    monkeypatch.setattr("shared.stores.memory.MemoryStore.load", down)
    monkeypatch.setattr("shared.stores.memory.MemoryStore.forget", down)
    reply, behind = phone.deliver(phone.prepare("hello"))
    assert reply
    assert (behind["session"]["state"], behind["certain"]) == ("down", False)
    assert client.post("/try/person", json={"country": "US"}).status_code == 503


@pytest.mark.parametrize(
    ("text", "blocked", "own_opt_out", "blocked_then", "delivers", "speaks"),
    [
        ("hello", False, False, False, True, False),
        ("hello", True, False, True, False, False),
        (" stop ", False, False, True, False, True),
        ("STOP", True, False, True, False, False),
        ("please stop", False, False, False, True, False),
        ("START", True, False, False, True, True),
        ("yes", True, False, False, True, True),
        ("yes", False, False, False, True, False),
        ("STOP", False, True, False, True, False),
    ],
)
def test_twilio_blocks_after_stop_until_start(
    text: str, blocked: bool, own_opt_out: bool, blocked_then: bool, delivers: bool, speaks: bool
) -> None:
    settings = type(SETTINGS)(**vars(SETTINGS) | {"own_opt_out": own_opt_out})
    carried = network.carry(text, blocked, settings)
    assert (carried.blocked, carried.delivers, bool(carried.says)) == (blocked_then, delivers, speaks)


def test_stop_is_left_to_twilio_and_forgets(client: FlaskClient) -> None:
    phone = Texter(client)
    phone.text("checklist")
    behind = phone.text("STOP")
    assert behind["understood"]["kind"] == "left_to_twilio"
    assert behind["session"]["state"] == "nothing"


# --- the speaker ---


def test_a_sleeping_speaker_is_called_by_its_name(client: FlaskClient) -> None:
    speaker = Talker(client)
    assert speaker.say("checklist")["heard"].endswith("Bone Guide, checklist")
    assert speaker.say("yes")["heard"] == "yes"
    assert Talker(client).say("Alexa, open Bone Guide")["request"]["type"] == "LaunchRequest"


def test_unknown_words_are_a_fallback_that_is_answered(client: FlaskClient) -> None:
    behind = Talker(client).say("purple monkey dishwasher")
    assert behind["request"]["intent"] == "AMAZON.FallbackIntent"
    assert behind["understood"]["kind"] == "unclear"
    assert behind["spoken"]["speech"]


def test_silence_to_the_end_says_nothing(client: FlaskClient) -> None:
    speaker = Talker(client)
    assert speaker.say("Alexa, open Bone Guide")["spoken"]["reprompt"]
    behind = speaker.say(None)
    assert behind["request"]["type"] == "SessionEndedRequest"
    assert (behind["spoken"]["speech"], behind["spoken"]["listening"]) == ("", False)


@pytest.mark.parametrize("locale", sorted(path.stem for path in MODELS.glob("*.json")))
def test_numbers_to_call_are_shown_as_they_are_said(client: FlaskClient, locale: str) -> None:
    behind = Talker(client, locale).say("I fell and I can't get up")
    number = load().regions[locale.partition("-")[2]]["call"]
    assert " ".join(number) in behind["spoken"]["speech"]


def test_a_locale_without_a_model_is_refused(client: FlaskClient) -> None:
    fields = {"utterance": "hello", "attributes": {}, "open": False}
    for locale in ("xx-XX", "../en-US"):
        assert client.post("/try/voice", json=fields | {"locale": locale}).status_code == 400


# --- behind the words ---


def test_both_sides_walk_the_checklist_and_every_turn_is_explained(client: FlaskClient) -> None:
    phone, speaker = Texter(client), Talker(client)
    for place, words in enumerate(("checklist", "yes", "no", "not sure", "no", "no", "no", "no")):
        texted, said = phone.text(words), speaker.say(words)
        assert texted["certain"]
        assert said["certain"]
        assert texted["checklist"] == said["checklist"]
        assert [step["waits"] for step in texted["checklist"]] == [place == step for step in range(7)]
    assert texted["outcome"] == said["outcome"] == referral.Finding.REASON_TO_ASK
    assert said["spoken"]["card"]
    assert said["session"]["state"] == "riding"


@pytest.mark.parametrize("topic", sorted(load().answers))
def test_every_claim_shown_has_its_fact_and_every_fact_its_source(client: FlaskClient, topic: str) -> None:
    answer = load().answers[topic]
    behind = Texter(client).text(answer.asked[0] if answer.asked else topic)
    for part in behind["says"]:
        for sentence in part["sentences"]:
            assert set(sentence["facts"]) <= set(behind["facts"])
    assert all(fact["claim"] and fact["sources"][0]["title"] for fact in behind["facts"].values())


def test_an_outcome_shows_only_what_was_said_of_it(client: FlaskClient) -> None:
    phone = Texter(client)
    for words in ("checklist", *["no"] * 7):
        behind = phone.text(words)
    outcome = next(part for part in behind["says"] if part["key"].startswith("outcome."))
    others = {each.text for words in load().outcomes.values() for each in words["text"]}
    assert 0 < len(outcome["sentences"]) < len(others)
