"""What the try-it page does for one turn of either side, without a browser."""

from __future__ import annotations

import re
from urllib.parse import parse_qs

import pytest
from flask.testing import FlaskClient

from shared.content.loader import load
from shared.stores.store import StoreDown
from sms.segments import segments
from tests.sms_phone import SETTINGS, TOKEN
from tests.try_page.devices import Talker, Texter, keys
from tools.nlu import MODELS
from tools.try_page import network
from tools.try_page.heard import as_said


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
    assert out["dollars"] == pytest.approx(network.prices()["out"] * out["count"])
    assert re.search(r"\d{4}", network.prices()["read"]), "a price has a date"
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


def test_a_sleeping_speaker_is_called_by_its_name(client: FlaskClient) -> None:
    speaker = Talker(client)
    assert speaker.say("checklist")["heard"].endswith("Bone Guide, checklist")
    assert speaker.say("yes")["heard"] == "yes"
    assert Talker(client).say("Alexa, open Bone Guide")["request"]["type"] == "LaunchRequest"


def test_unknown_words_are_handed_over_whole_and_answered(client: FlaskClient) -> None:
    behind = Talker(client).say("purple monkey dishwasher")
    assert behind["request"]["intent"] == "FreeSpeech"
    assert behind["request"]["slots"] == {"anything": "purple monkey dishwasher"}
    assert behind["understood"]["kind"] in ("unclear", "not_covered")
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


@pytest.mark.parametrize(
    ("ssml", "sounds"),
    [
        ('<speak>Call <say-as interpret-as="digits">911</say-as>.</speak>', "Call 9 1 1."),
        ('<speak>A <say-as interpret-as="spell-out">DXA</say-as> scan</speak>', "A D X A scan"),
        ('<speak>Take <sub alias="for tayo">Forteo</sub> &amp; rest</speak>', "Take for tayo & rest"),
        ('<speak><phoneme alphabet="ipa" ph="bənivə">Boniva</phoneme></speak>', "Boniva"),
        ("", ""),
    ],
)
def test_marked_up_speech_is_written_as_it_sounds(ssml: str, sounds: str) -> None:
    assert as_said(ssml) == sounds


def test_a_locale_without_a_model_is_refused(client: FlaskClient) -> None:
    fields = {"utterance": "hello", "attributes": {}, "open": False}
    for locale in ("xx-XX", "../en-US"):
        assert client.post("/try/voice", json=fields | {"locale": locale}).status_code == 400
