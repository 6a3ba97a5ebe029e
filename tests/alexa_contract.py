"""What every response of the voice door must keep, whatever was asked. Used by the tests of the door."""

from __future__ import annotations

import json
from xml.etree import ElementTree

from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model import ResponseEnvelope

from shared.content import loader
from tools.speaker import Plain, Said, said

MOST_SPEECH, MOST_CARD, MOST_BYTES = 8000, 8000, 24_000


def check(answer: Plain, failed: bool = False) -> Said:
    """The promises: what Amazon can read, well-formed speech, and a session open exactly after a question."""
    known = DefaultSerializer()
    back = known.serialize(known.deserialize(json.dumps(answer), ResponseEnvelope))
    assert back == json.loads(json.dumps(answer)), "nothing in it that Amazon does not know"
    assert len(json.dumps(answer)) < MOST_BYTES
    response, heard = answer["response"], said(answer)
    assert isinstance(response["shouldEndSession"], bool), "always said, never left to the device"
    for speech in (
        response["outputSpeech"],
        *([response["reprompt"]["outputSpeech"]] if "reprompt" in response else []),
    ):
        assert speech["type"] == "SSML"
        assert len(speech["ssml"]) < MOST_SPEECH
        assert ElementTree.fromstring(speech["ssml"]).tag == "speak"
    assert len(heard.card) < MOST_CARD
    assert heard.speech
    assert (heard.speech == loader.load().phrases["went_wrong"]["voice"]) == failed
    assert heard.listening == bool(heard.reprompt) == heard.speech.endswith("?"), heard
    if heard.listening:
        assert heard.reprompt.endswith("?")
        assert heard.reprompt != heard.speech
        assert not heard.speech.endswith(heard.reprompt)
    return heard
