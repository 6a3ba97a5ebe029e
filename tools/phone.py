"""A telephone on this machine: signs a text as Twilio does, and reads the TwiML that comes back."""

from __future__ import annotations

import itertools
import secrets
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from twilio.request_validator import RequestValidator

FORM = "application/x-www-form-urlencoded"
_numbers = itertools.count(5_550_100)


@dataclass(frozen=True)
class Post:
    """One webhook request: its body and headers, ready to be sent to `url`."""

    url: str
    body: bytes
    headers: dict[str, str]


@dataclass
class Phone:
    """One person's telephone, texting to the service at `base_url` whose requests are signed with `token`."""

    base_url: str
    token: str
    number: str = field(default_factory=lambda: f"+1202{next(_numbers)}")

    def post(self, body: str, message_id: str | None = None, **more: Any) -> Post:
        """The request for one text; the same `message_id` again is the same text delivered twice."""
        fields = {
            "MessageSid": message_id or f"SM{secrets.token_hex(16)}",
            "AccountSid": "AC" + "0" * 32,
            "From": self.number,
            "To": "+12025550001",
            "Body": body,
            "NumMedia": "0",
            "FromCountry": "US",
            **{name: str(value) for name, value in more.items()},
        }
        url = f"{self.base_url}/sms"
        signature = RequestValidator(self.token).compute_signature(url, fields)
        return Post(url, urlencode(fields).encode(), {"Content-Type": FORM, "X-Twilio-Signature": signature})


def words_of(twiml: bytes | str) -> str:
    """The text of the one message in a TwiML reply; empty for silence. Raises ParseError when it is not XML."""
    return ElementTree.fromstring(twiml).findtext("Message") or ""
