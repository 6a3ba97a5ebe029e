"""A phone and a speaker that use the try-it page's endpoints as the page does, without a browser."""

from __future__ import annotations

from typing import Any

from flask.testing import FlaskClient

from tools.phone import words_of

Plain = dict[str, Any]


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
