"""A telephone for tests: signs its texts as Twilio does and sends them over real HTTP to the real application."""

from __future__ import annotations

import http.client
import itertools
import threading
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from flask import Flask
from twilio.request_validator import SIGNATURE_SETTINGS_HEADER, RequestValidator
from waitress.server import create_server

from sms.settings import Settings

TOKEN = "0123456789abcdef0123456789abcdef"
BASE = "https://bones.example.org/guide"
FORM = "application/x-www-form-urlencoded; charset=UTF-8"
SETTINGS = Settings(
    auth_token=TOKEN, public_base_url=BASE, pseudonym_secret="a secret only for tests", session_store="memory:"
)

_numbers = itertools.count(5_550_000)
_sids = itertools.count(1)


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def words(self) -> str:
        """The one message in the TwiML, or "" for silence."""
        response = ElementTree.fromstring(self.body)
        assert response.tag == "Response"
        messages = response.findall("Message")
        assert len(messages) == len(response) <= 1
        assert not messages or messages[0].text
        return messages[0].text or "" if messages else ""


@contextmanager
def serving(app: Flask) -> Iterator[int]:
    """Serves the application on this machine; gives its port."""
    server = create_server(app, host="127.0.0.1", port=0, threads=8)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    try:
        yield server.effective_port
    finally:
        server.task_dispatcher.shutdown()
        server.trigger.pull_trigger(server.close)
        thread.join(10)


def request(
    port: int, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
) -> Answer:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request(method, path, body, dict(headers or {}))
        response = connection.getresponse()
        return Answer(response.status, dict(response.getheaders()), response.read())
    finally:
        connection.close()


def signed(
    fields: Mapping[str, str], url: str = f"{BASE}/sms", token: str = TOKEN, algorithm: str | None = None
) -> dict[str, str]:
    """The headers of a request that Twilio would send."""
    headers = {"Content-Type": FORM}
    headers["X-Twilio-Signature"] = RequestValidator(token).compute_signature(url, dict(fields), algorithm)
    if algorithm:
        headers[SIGNATURE_SETTINGS_HEADER] = f"key=webhooks_sharedkey_1,algorithm={algorithm}"
    return headers


@dataclass
class Phone:
    """One person's telephone: each has its own number, each text its own id."""

    port: int
    number: str = field(default_factory=lambda: f"+1500{next(_numbers)}")

    def fields(self, body: str, **more: Any) -> dict[str, str]:
        """What Twilio posts for a text. A field given as None is left out."""
        usual = {
            "MessageSid": f"SM{next(_sids):032x}",
            "AccountSid": "AC" + "0" * 32,
            "From": self.number,
            "To": "+15005550001",
            "Body": body,
            "NumMedia": "0",
            "FromCity": "SPRINGFIELD",
            "FromCountry": "US",
            "FromZip": "",
            "ApiVersion": "2010-04-01",
        }
        return {name: str(value) for name, value in (usual | more).items() if value is not None}

    def post(self, fields: Mapping[str, str]) -> Answer:
        return request(self.port, "POST", "/sms", urlencode(fields).encode(), signed(fields))

    def text(self, body: str, **more: Any) -> str:
        """The words that come back; "" for silence."""
        answer = self.post(self.fields(body, **more))
        assert answer.status == 200, answer.body
        return answer.words
