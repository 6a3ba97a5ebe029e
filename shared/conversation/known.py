"""An old session under today's content: what the content no longer has is dropped, so that nothing can fail on it."""

from __future__ import annotations

from dataclasses import replace

from shared.content.model import Content
from shared.conversation.session import Session
from shared.rules import referral
from shared.rules.stated import Sex

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
        told={name: heard for name, heard in session.told.items() if name in answers and _heard(heard, content)},
        named={name: heard for name, heard in session.named.items() if name in answers and _heard(heard, content)},
        sex=session.sex if session.sex in frozenset(Sex) else "",
        whom=session.whom if content.may_be_about(session.whom) else "",
        follow_up=session.follow_up if session.follow_up in referral.FOLLOW_UPS else "",
        pending=pending if referral.is_question(pending) or pending in content.phrases else None,
        offered=tuple(choice for choice in session.offered if _choice(choice, content)),
        unread=tuple(key for key in session.unread if _key(key, content)),
        said=tuple(key for key in session.said if _key(key, content) and (finished or not key.startswith("outcome."))),
        about=session.about if session.about and _subject(session.about, content) else None,
    )


def _heard(heard: str, content: Content) -> bool:
    return not heard or heard in content.things or heard in content.phrases


def _choice(choice: str, content: Content) -> bool:
    kind, _, subject = choice.partition(":")
    if kind == "checklist":
        return content.may_be_about(subject)
    return _subject(subject, content) if kind == "topic" else f"choice_{choice}" in content.phrases


def _subject(subject: str, content: Content) -> bool:
    """Whether the content has this topic, or this passage and words for it."""
    topic, _, passage = subject.partition(".")
    return topic in content.answers and (not passage or any(p.id == passage for p in content.answers[topic].written))


def _key(key: str, content: Content) -> bool:
    kind, _, name = key.partition(".")
    if kind in ("source", "why_source"):
        return _key(name, content)
    if kind == "answer":
        topic, _, part = name.partition(".")
        passage, _, half = part.partition(".")
        return bool(passage) and half in ("", "brief", "rest") and _subject(f"{topic}.{passage}", content)
    if kind in ("question", "again", "narrow", "why", "help", "how"):
        return name in content.questions
    if kind == "urgent":
        return name in content.urgent
    return kind == "outcome" or key in content.phrases
