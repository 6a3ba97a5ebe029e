"""What a person meant, as one small closed union: the narrow waist between every door and the conversation.

Knows no text and no channel. Every door produces a `Meaning`; the conversation sees nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from shared.rules.stated import Told

Value = Literal["yes", "no", "unsure"]
CommandName = Literal[
    "repeat", "back", "more", "why", "help", "menu", "start_over", "source", "version",
    "greeting", "thanks", "goodbye", "my_answers", "summary",
]  # fmt: skip
OptOutKind = Literal["stop", "forget", "start"]
AFTER_URGENT, AFTER_CRISIS, AFTER_TODAY = AFTERMATHS = ("after_urgent", "after_crisis", "after_today")
"""The topics of what people say once they have been told to call for help, or their doctor today."""
TODAY = "today"
"""The sign for the doctor today of which no more is known; the others begin with it."""


@dataclass(frozen=True)
class Urgent:
    """An emergency. `sign` is an id in urgent.yaml and chooses the reply (`emergency`, `suicide`, `poison` ...)."""

    sign: str


@dataclass(frozen=True)
class CallToday:
    """A sign that a doctor should hear of today; no ambulance. `sign` is an id in urgent.yaml and chooses the reply."""

    sign: str = TODAY


@dataclass(frozen=True)
class OptOut:
    """`stop` revokes consent, `start` gives it again, `forget` asks to be erased."""

    kind: OptOutKind


@dataclass(frozen=True)
class Answer:
    """Yes, no or not sure, to whatever is pending. `indirect` when it was not said in so many words: it is echoed."""

    value: Value
    indirect: bool = False


@dataclass(frozen=True)
class Stated:
    """What a person told, as typed items (rules/stated.py), and what they made of it as a reply, when they replied.

    rules/judges.py says which checklist questions the items answer. `sure`: the reply was said in so many words, "yes".
    """

    told: tuple[Told, ...]
    value: Value | None = None
    sure: bool = True


@dataclass(frozen=True)
class Choice:
    """A bare digit: the n-th (from 1) of the choices that were offered last."""

    number: int


@dataclass(frozen=True)
class Command:
    """A word that steers the conversation."""

    name: CommandName


@dataclass(frozen=True)
class Ask:
    """A question on a topic, or on one passage of it; `also` names further subjects asked about in the same message.

    A subject is a topic, "calcium", or a passage of one, "calcium.how_much". `whom`: the relative, an id of
    stated.yaml, for whom they ask to be asked the checklist.
    """

    topic: str
    passage: str | None = None
    also: tuple[str, ...] = ()
    whom: str = ""

    @property
    def subject(self) -> str:
        """What is asked about: "calcium" or "calcium.how_much"."""
        return f"{self.topic}.{self.passage}" if self.passage else self.topic


def ask(subject: str, also: tuple[str, ...] = ()) -> Ask:
    """The question on a subject."""
    topic, _, passage = subject.partition(".")
    return Ask(topic, passage or None, also)


@dataclass(frozen=True)
class Torn:
    """A question that fits two or three subjects equally; the person chooses."""

    topics: tuple[str, ...]


@dataclass(frozen=True)
class PersonalDecision:
    """Should I stop, start, skip, switch, double...: the fixed safe reply, then the card on `topic` is offered."""

    topic: str | None = None


@dataclass(frozen=True)
class Checklist:
    """Wants the checklist, or to go on with it; `whom`: about a relative, an id of stated.yaml."""

    whom: str = ""


@dataclass(frozen=True)
class Change:
    """Wants to change the answer to the checklist's question of this number, from 1."""

    number: int


@dataclass(frozen=True)
class AlreadyDiagnosed:
    """Says that they (or the one they ask for) already have osteoporosis or osteopenia."""


@dataclass(frozen=True)
class NotCovered:
    """A question, but not one about this subject."""


@dataclass(frozen=True)
class Unclear:
    """Nothing it can place: noise, a fragment, an emoji."""


@dataclass(frozen=True)
class Ignore:
    """Not said by a person to us: a phone's tapback, an auto-reply, nothing but a picture."""

    kind: Literal["tapback", "auto_reply", "media", "blank"]


Meaning = (
    Urgent | CallToday | OptOut | Answer | Stated | Choice | Command | Ask | Torn | PersonalDecision | Checklist
    | Change | AlreadyDiagnosed | NotCovered | Unclear | Ignore
)  # fmt: skip


@dataclass(frozen=True)
class Before:
    """What was said before: the question or offer that waits, and the topic or passage spoken of last."""

    pending: str | None = None
    about: str | None = None


NOTHING = Before()
