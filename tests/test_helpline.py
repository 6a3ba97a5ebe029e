"""An operator's own helpline is named where people may call, in every country and on both channels, within bounds."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from shared.content.helpline import SETTING, with_helpline
from shared.content.loader import CHANNELS, load
from shared.conversation.respond import respond
from shared.conversation.session import Session
from shared.conversation.words import Words
from shared.understanding.meaning import TODAY, Ask, CallToday, Meaning
from skill import lambda_function
from skill.ssml import ssml
from sms.segments import segments
from tools.measure import seconds

NUMBER = "1 800 555 0100"
HELPED = with_helpline(load(), NUMBER)
SIGNS = [sign for sign, each in HELPED.urgent.items() if sign.startswith(TODAY) and "{after_hours}" in each["say"]]


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("region", [None, *HELPED.regions])
def test_it_is_named_and_there_is_room_for_it(channel: str, region: str | None) -> None:
    assert SIGNS
    meanings: list[Meaning] = [Ask("service", "human"), *map(CallToday, SIGNS)]
    for meaning in meanings:
        text = respond(meaning, Session(), Words(HELPED, channel, region))[0].text
        assert text.count(NUMBER) == 1
        assert NUMBER not in respond(meaning, Session(), Words(load(), channel, region))[0].text
        assert channel == "voice" or segments(text).count <= 2
        assert channel == "text" or (len(text.split()) <= 40 and seconds(text) <= 18)


def test_its_digits_are_said_one_by_one() -> None:
    assert ssml(NUMBER, HELPED).count("<say-as") == 3
    assert "telephone" in ssml("1-800-555-0100", with_helpline(load(), "1-800-555-0100"))


def test_without_one_the_content_is_as_it_was() -> None:
    assert with_helpline(load(), "") is load()


@pytest.fixture
def spoken_with_a_helpline(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv(SETTING, NUMBER)
    lambda_function._content.cache_clear()
    yield
    lambda_function._content.cache_clear()


@pytest.mark.usefixtures("spoken_with_a_helpline")
def test_the_voice_door_takes_it_from_the_environment() -> None:
    assert lambda_function._content().regions == HELPED.regions
