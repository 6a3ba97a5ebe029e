"""What is remembered between two turns, as plain data. Knows no channel, no clock and no words."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from shared.understanding.meaning import AFTER_TODAY, AFTER_URGENT, Before


@dataclass(frozen=True)
class Session:
    """One person's place in the conversation. JSON and back without loss.

    answers   checklist answers so far: question id -> "yes" | "no" | "unsure"
    told      of the answers, those that the person stated unasked: question id -> what it was taken from
    named     of the answers, those in which something was named: question id -> a thing, or a phrase's key
    sex       woman or man, where it was told; empty where it was not
    whom      the relative whom the checklist is about; empty: the person
    follow_up the follow-up that an answer waits for before it is put down; empty: none
    checklist the checklist is under way: its question waits while something else is said
    pending   what the last reply asked: a checklist question's id, a follow-up's id, or an offer ("more", ...)
    offered   the choices behind the digits 1, 2, 3 of the last reply
    unread    keys of the rest of the last answer
    said      keys of the last reply (for repeat and for source)
    about     what was answered last: a topic, or "topic.passage"
    misses    misunderstandings in a row
    greeted   the first-contact notice has been given
    opted_out the person asked for no more messages
    """

    answers: dict[str, str] = field(default_factory=dict)
    told: dict[str, str] = field(default_factory=dict)
    named: dict[str, str] = field(default_factory=dict)
    sex: str = ""
    whom: str = ""
    follow_up: str = ""
    checklist: bool = False
    pending: str | None = None
    offered: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    about: str | None = None
    misses: int = 0
    greeted: bool = False
    opted_out: bool = False
    language: str = "en"
    version: int = 1

    @property
    def heard(self) -> dict[str, str]:
        """What was named in the answers, told unasked or in reply."""
        return {**self.told, **self.named}

    @property
    def before(self) -> Before:
        """What the reader may know of the conversation. To "call your doctor today" people say what they say to "call
        911": it was taught the one."""
        return Before(self.pending, AFTER_URGENT if self.about == AFTER_TODAY else self.about)

    def to_plain(self) -> dict[str, Any]:
        """JSON-ready data that shares nothing changeable with this session."""
        return {key: _copy(value) for key, value in vars(self).items()}

    @staticmethod
    def from_plain(data: object) -> Session:
        """From what `to_plain` gave; unknown keys are dropped and missing or malformed ones start empty."""
        clean: dict[str, Any] = {}
        for name, empty in vars(Session()).items():
            value = data.get(name) if isinstance(data, dict) else None
            if type(value) is dict:
                value = {str(key): each for key, each in value.items() if type(each) is str}
            if type(empty) is tuple and type(value) is list:
                clean[name] = tuple(map(str, value))
            elif (empty is None and type(value) is str) or (empty is not None and type(value) is type(empty)):
                clean[name] = value
        return Session(**clean)


def _copy(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    return dict(value) if isinstance(value, dict) else value
