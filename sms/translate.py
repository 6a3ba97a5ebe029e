"""Between Twilio's envelope and ours: fields to an incoming message, an incoming message to a meaning, words to TwiML.

Knows Twilio's field names and keywords. Holds no word a person could read, and lets no phone number past it.
"""

from __future__ import annotations

import hmac
import re
from dataclasses import dataclass, field
from typing import Literal

from markupsafe import escape
from werkzeug.exceptions import BadRequest

from shared.content.model import Content
from shared.conversation.session import Session
from shared.understanding.meaning import Command, Ignore, Meaning, OptOut
from shared.understanding.reader import read
from sms.body import clean, without_controls
from sms.form import Fields
from sms.settings import Settings

STOP_WORDS = {"STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT"}
START_WORDS = {"START", "YES", "UNSTOP"}
HELP_WORDS = {"HELP", "INFO"}
"""Words that Twilio acts on by itself when they are the whole message."""

XML = '<?xml version="1.0" encoding="UTF-8"?>'
SILENCE = f"{XML}<Response/>"
LONGEST_FIELD = 100
"""Characters of a MessageSid or a From; Twilio's have 34 and about 25."""

_COUNTRY = re.compile(r"[A-Z]{2}")

Keyword = Literal["STOP", "START", "HELP"]


@dataclass(frozen=True)
class Incoming:
    """One message as it came, without the number it came from.

    person      pseudonym of the sender
    message_id  Twilio's MessageSid; a message delivered twice has the same
    text        what was typed; empty when there was nothing but a picture, or nothing at all
    region      ISO country code of the number, or None
    has_media   something other than words came with it
    opt_out     OptOutType: Twilio has acted on a keyword already
    """

    person: str = field(repr=False)
    message_id: str
    text: str = field(repr=False)
    region: str | None = None
    has_media: bool = False
    opt_out: str = ""


def incoming(fields: Fields, settings: Settings) -> Incoming:
    """The message in a form's fields. Raises BadRequest, naming the field that is missing or unusable."""
    number = _field(fields, "From").removeprefix("whatsapp:").strip()
    return Incoming(
        person=pseudonym(number, settings.pseudonym_secret),
        message_id=_field(fields, "MessageSid"),
        text=clean(_present(fields, "Body")),
        region=region(fields.first("FromCountry"), number),
        has_media=fields.first("NumMedia").strip() not in ("", "0"),
        opt_out=fields.first("OptOutType").strip().upper(),
    )


def pseudonym(number: str, secret: str) -> str:
    """Who somebody is to us: 64 hex digits that lead back to the number only for who holds the secret."""
    return hmac.digest(secret.encode(), number.encode(), "sha256").hex()


def region(country: str, number: str) -> str | None:
    """ISO country code: as Twilio names it, else as the number tells it; None when neither does."""
    if _COUNTRY.fullmatch(country):
        return country
    import phonenumbers  # 40 ms to import, and seldom needed

    try:
        return phonenumbers.region_code_for_number(phonenumbers.parse(number))
    except phonenumbers.NumberParseException:
        return None


def keyword(message: Incoming) -> Keyword | None:
    """The carriers' keyword that the whole message is. YES counts only where Twilio took it for one."""
    word = message.text.upper()
    if message.opt_out == "STOP" or word in STOP_WORDS:
        return "STOP"
    if message.opt_out == "START" or word in START_WORDS:
        return "START"
    if message.opt_out == "HELP" or word in HELP_WORDS:
        return "HELP"
    return None


def is_left_to_twilio(message: Incoming, settings: Settings) -> bool:
    """Whether Twilio has answered this message already, by itself."""
    match keyword(message):
        case "STOP":
            return not settings.own_opt_out
        case "HELP":
            return not settings.help_replies
    return False


def meaning(message: Incoming, session: Session, content: Content) -> Meaning:
    """What was meant, given where the conversation is."""
    if not message.text:
        return Ignore("media" if message.has_media else "blank")
    match keyword(message):
        case "STOP":
            return OptOut("stop")
        case "HELP":
            return Command("help")
        case "START" if not session.pending and (session.opted_out or message.opt_out == "START"):
            return OptOut("start")
    return read(message.text, content, session.before)


def to_twiml(text: str) -> str:
    """One Message, or silence when there is nothing to say."""
    if not text:
        return SILENCE
    return f"{XML}<Response><Message>{escape(without_controls(text))}</Message></Response>"


def _present(fields: Fields, name: str) -> str:
    if name not in fields:
        raise BadRequest(f"The field {name} is missing.")
    return fields.first(name)


def _field(fields: Fields, name: str) -> str:
    value = without_controls(_present(fields, name)).strip()
    if not value or len(value) > LONGEST_FIELD:
        raise BadRequest(f"The field {name} is empty or too long.")
    return value
