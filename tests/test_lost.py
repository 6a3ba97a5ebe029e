"""Who is not understood is never sent away: the emergency number is named in time, and a speaker goes on listening."""

from __future__ import annotations

import pytest

from shared.content.loader import load
from shared.conversation.respond import respond
from shared.conversation.session import Session
from shared.conversation.words import Words
from shared.understanding.meaning import Checklist, Meaning, NotCovered, Unclear
from skill.lambda_function import lambda_handler
from tools.speaker import Plain, Speaker

OFTEN = 8
FALLBACK: Plain = {"type": "IntentRequest", "intent": {"name": "AMAZON.FallbackIntent", "slots": {}}}
CHECKLIST: Plain = {"type": "IntentRequest", "intent": {"name": "ChecklistIntent", "slots": {}}}
LAUNCH: Plain = {"type": "LaunchRequest"}


@pytest.mark.parametrize("first", [LAUNCH, CHECKLIST, FALLBACK])
def test_a_speaker_that_does_not_understand_names_the_number_and_goes_on_listening(first: Plain) -> None:
    speaker = Speaker(lambda_handler)
    speaker.send(first)
    heard = [speaker.send(FALLBACK) for _ in range(3)]
    assert any("911" in each.speech for each in heard[:2])
    for each in heard:
        assert each.listening
        assert "oodbye" not in each.speech


@pytest.mark.parametrize("region", [*sorted(load().regions.keys() - {"default"}), None])
@pytest.mark.parametrize("meaning", [Unclear(), NotCovered()])
def test_a_person_who_speaks_is_never_met_with_silence(meaning: Meaning, region: str | None) -> None:
    words, session = Words(load(), "voice", region), Session()
    for _ in range(OFTEN):
        reply, session = respond(meaning, session, words)
        assert reply.question
        assert reply.text.endswith("?")
        assert not reply.closes


@pytest.mark.parametrize("start", [None, Checklist()])
@pytest.mark.parametrize("region", [*sorted(load().regions.keys() - {"default"}), None])
def test_the_number_is_that_of_the_country(region: str | None, start: Meaning | None) -> None:
    words, session = Words(load(), "voice", region), Session()
    if start:
        _, session = respond(start, session, words)
    _, session = respond(Unclear(), session, words)
    reply, session = respond(Unclear(), session, words)
    assert str(load().regions[region or "default"]["call"]) in reply.text


def test_the_last_text_before_silence_names_the_number() -> None:
    words, session, texts = Words(load(), "text", "US"), Session(), []
    for _ in range(OFTEN):
        reply, session = respond(Unclear(), session, words)
        texts.append(reply.text)
    assert "911" in [text for text in texts if text][-1]
    assert not texts[-1]
