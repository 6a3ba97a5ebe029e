"""Before a turn: what is typed on the page becomes the very request that Twilio or Alexa would send.

The page posts that request to /sms or /alexa itself, so that the browser's own tools show it as it is. The phone's is
signed here, because the token must not leave the server: the page gets one signature for one text, nothing more.
"""

from __future__ import annotations

from typing import Any

from skill.settings import from_environment
from sms.settings import Settings
from tools import nlu
from tools.phone import Phone
from tools.speaker import SKILL_ID, envelope
from tools.spoken import key

Plain = dict[str, Any]

SILENCE = {"type": "SessionEndedRequest", "reason": "EXCEEDED_MAX_REPROMPTS"}


def text_request(number: str, country: str, text: str, settings: Settings) -> Plain:
    """A signed webhook request: {"form": body, "headers": {...}}. Posted again it is the same text, delivered twice."""
    phone = Phone(settings.public_base_url, settings.auth_token, number=number.replace(" ", ""))
    post = phone.post(text, FromCountry=country)
    return {"form": post.body.decode(), "headers": post.headers}


def voice_request(utterance: str | None, locale: str, attributes: Plain, is_open: bool) -> Plain:
    """An Alexa request: {"heard": the words with the wake word if the device slept, "event": the request}.

    No utterance means that the person kept silent to the end. Raises FileNotFoundError for a locale without a model.
    """
    model = nlu.model(locale)
    heard = utterance or ""
    if not is_open and model.name not in key(heard):
        heard = f"Alexa, ask {model.name.title()}, {heard}"
    request = SILENCE if utterance is None else model.request(heard)
    skill_id = from_environment().skill_id or SKILL_ID
    return {"heard": heard, "event": envelope(request, locale, skill_id, attributes, new=not is_open)}
