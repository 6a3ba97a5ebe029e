"""An old session under today's content: what the content no longer has is dropped, so that nothing can fail on it."""

from __future__ import annotations

from dataclasses import replace

from shared.content.model import Content
from shared.conversation.session import Session
from shared.rules import referral

_VALUES = frozenset(referral.Value)


def known(session: Session, content: Content) -> Session:
    """The session without the questions, topics, choices and keys that the content does not hold."""
    answers = {
        name: value for name, value in session.answers.items() if name in referral.QUESTIONS and value in _VALUES
    }
    pending = session.pending
    finished = referral.outcome(answers) is not None
    return replace(
        session,
        answers=answers,
        pending=pending if referral.is_question(pending) or pending in content.phrases else None,
        offered=tuple(choice for choice in session.offered if _choice(choice, content)),
        unread=tuple(key for key in session.unread if _key(key, content)),
        said=tuple(key for key in session.said if _key(key, content) and (finished or not key.startswith("outcome."))),
        topic=session.topic if session.topic in content.answers else None,
    )


def _choice(choice: str, content: Content) -> bool:
    kind, _, topic = choice.partition(":")
    return topic in content.answers if kind == "topic" else f"choice_{choice}" in content.phrases


def _key(key: str, content: Content) -> bool:
    kind, _, name = key.partition(".")
    if kind in ("source", "why_source"):
        return _key(name, content)
    if kind == "answer":
        topic, _, part = name.partition(".")
        paragraphs = content.answers[topic].paragraphs if topic in content.answers else ()
        return part in ("brief", "rest", *(str(number) for number in range(1, len(paragraphs) + 1))) and bool(
            paragraphs
        )
    if kind in ("question", "again", "narrow", "why", "help", "how"):
        return name in content.questions
    if kind == "urgent":
        return name in content.urgent
    return kind == "outcome" or key in content.phrases
