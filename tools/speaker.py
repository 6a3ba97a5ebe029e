"""A speaker on this machine: turns words into the requests that Alexa would send, and keeps the session as Alexa does.

For `make talk AS=speaker`, the page in the browser, and tests. Understands through tools/nlu.py; knows no answers.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from html import unescape
from typing import Any

from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model.request import Request
from ask_sdk_model.request_envelope import RequestEnvelope

from skill.envelope import trimmed
from tools import nlu

Plain = dict[str, Any]
Handler = Callable[[Plain, object], Plain]

SKILL_ID = "amzn1.ask.skill.00000000-0000-0000-0000-000000000000"
_TAGS = re.compile(r"<[^>]+>")


@dataclass(frozen=True)
class Said:
    """What came back: the words spoken, the words after silence, the card's text, and whether it listens on.

    `says` are the keys of what was said, as the session attributes hold them; `response` is the whole response.
    """

    speech: str
    reprompt: str
    card: str
    listening: bool
    says: tuple[str, ...]
    response: Plain


@dataclass
class Speaker:
    """One device in one locale. `handler` is the skill's door; `skill_id` is sent as the called skill's."""

    handler: Handler
    locale: str = "en-US"
    skill_id: str = SKILL_ID
    attributes: Plain = field(default_factory=dict)
    open: bool = False

    def hear(self, utterance: str) -> Said:
        """Words said to the device, with or without the invocation name."""
        return self.send(nlu.model(self.locale).request(utterance))

    def send(self, request: Plain) -> Said:
        """A request object as it stands, in this device's session; a closed session is followed by a new one."""
        event = envelope(request, self.locale, self.skill_id, self.attributes, new=not self.open)
        answer = json.loads(json.dumps(self.handler(event, None)))
        result = said(answer)
        self.open = result.listening
        self.attributes = answer.get("sessionAttributes") or {} if self.open else {}
        return result


def envelope(request: Plain, locale: str, skill_id: str, attributes: Plain, new: bool) -> Plain:
    """A whole Alexa request, as Amazon documents it."""
    application, user = {"applicationId": skill_id}, {"userId": "amzn1.ask.account.LOCAL"}
    device = {"deviceId": "amzn1.ask.device.LOCAL", "supportedInterfaces": {}}
    session = {"new": new, "sessionId": "amzn1.echo-api.session.local", "application": application, "user": user}
    return {
        "version": "1.0",
        "session": session | {"attributes": attributes},
        "context": {"System": {"application": application, "user": user, "device": device}},
        "request": {
            "requestId": "amzn1.echo-api.request.local",
            "timestamp": "2026-01-01T00:00:00Z",
            "locale": locale,
        }
        | request,
    }


def received(event: Plain) -> Request:
    """The request of an event as the skill has it: cut down to what is read, and an object of Amazon's."""
    request: Request = DefaultSerializer().deserialize(json.dumps(trimmed(event)), RequestEnvelope).request
    return request


def said(answer: Plain) -> Said:
    """The parts of the skill's answer that a person meets, with the tags taken out."""
    response = answer.get("response") or {}
    return Said(
        speech=_plain((response.get("outputSpeech") or {}).get("ssml", "")),
        reprompt=_plain(((response.get("reprompt") or {}).get("outputSpeech") or {}).get("ssml", "")),
        card=(response.get("card") or {}).get("content", ""),
        listening=response.get("shouldEndSession") is False,
        says=tuple((answer.get("sessionAttributes") or {}).get("said", ())),
        response=response,
    )


def _plain(ssml: str) -> str:
    return unescape(_TAGS.sub("", ssml)).strip()
