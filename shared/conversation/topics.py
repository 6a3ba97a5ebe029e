"""Moves outside the checklist's own questions: answers, the rest of them, where they come from, and offers."""

from __future__ import annotations

from dataclasses import replace

from shared.conversation.session import Session
from shared.conversation.turn import Turn
from shared.conversation.words import Words, word_count
from shared.rules import referral

# How much of the unread rest is given at once: about one paragraph.
PAGE_WORDS = 38
PAGE_CHARACTERS = 250

# What is offered to someone who does not know what to ask, and to someone who has the diagnosis already.
STARTERS = ("start_checklist", "topic:prevention", "topic:treatment")
FOR_DIAGNOSED = ("topic:treatment", "topic:diet", "topic:exercise")


def in_checklist(session: Session) -> str | None:
    """The checklist question that waits while something else is said; None outside the checklist."""
    if not session.checklist:
        return None
    return session.pending if referral.is_question(session.pending) else referral.next_question(session.answers)


def then_back(says: tuple[str, ...], session: Session) -> Turn:
    """Say this and return to the waiting checklist question, in fewer words: it was asked in full before."""
    waiting = in_checklist(session)
    assert waiting is not None, "only inside the checklist"
    return Turn((*says, "back_to_question", f"narrow.{waiting}"), session, waiting, tuple(referral.Value))


def then_anything_else(says: tuple[str, ...], session: Session) -> Turn:
    """Say this and leave the floor to the person."""
    return Turn((*says, "anything_else"), replace(session, misses=0), "anything_else")


def answer(topic: str, also: tuple[str, ...], session: Session, words: Words) -> Turn:
    """A topic's first paragraph with the offer of the rest; only its short form inside the checklist."""
    parts = len(words.content.answers[topic].paragraphs)
    later = tuple(f"answer.{topic}.{number}" for number in range(2, parts + 1))
    session = replace(session, topic=topic, unread=later, misses=0)
    if in_checklist(session):
        rest = (f"answer.{topic}.rest",) if words.part(topic, "rest") else ()
        return then_back((f"answer.{topic}.brief",), replace(session, unread=(*rest, *later)))
    says = (f"answer.{topic}.1",)
    if also:
        offered = (f"topic:{also[0]}", "more") if later else (f"topic:{also[0]}",)
        return Turn((*says, "also"), session, "also", offered)
    return _with_rest(says, session)


def more(session: Session, words: Words) -> Turn:
    """The next page of what is unread."""
    if not session.unread:
        return then_back(("no_more",), session) if in_checklist(session) else then_anything_else(("no_more",), session)
    page, rest = _page(session, words)
    session = replace(session, unread=rest, misses=0)
    if in_checklist(session):
        return Turn((*page, "go_on"), session, "go_on", ("start_checklist", "more") if rest else ("start_checklist",))
    return _with_rest(page, session)


def _page(session: Session, words: Words) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """As many unread parts as make one breath, at least one; and those that are left."""
    texts = [words.render(key, session, {}) for key in session.unread]
    end = 1
    while end < len(texts) and _fits(" ".join(texts[: end + 1])):
        end += 1
    return session.unread[:end], session.unread[end:]


def _fits(text: str) -> bool:
    return word_count(text) <= PAGE_WORDS and len(text) <= PAGE_CHARACTERS


def _with_rest(says: tuple[str, ...], session: Session) -> Turn:
    if session.unread:
        return Turn((*says, "more"), session, "more", ("more",))
    return then_anything_else(says, session)


def choose(topics: tuple[str, ...], session: Session) -> Turn:
    """Offer up to three topics; the checklist, if any, waits."""
    return Turn(("choose",), session, "choose", tuple(f"topic:{topic}" for topic in topics[:3]))


def personal_decision(topic: str | None, session: Session, words: Words) -> Turn:
    """The fixed safe reply, and the offer of the general card."""
    session = replace(session, topic="personal_medical_decision", unread=(), misses=0)
    if in_checklist(session):
        return then_back(("answer.personal_medical_decision.brief",), session)
    says = ("answer.personal_medical_decision.1",)
    if topic is None or topic not in words.content.answers:
        return then_anything_else(says, session)
    return Turn((*says, "card"), session, "card", (f"topic:{topic}",))


def source(session: Session, words: Words) -> Turn:
    """Where the last thing said comes from; if that was talk, the last answer, or the result."""
    found = referral.outcome(session.answers)
    answered = (f"answer.{session.topic}.1",) if session.topic else ()
    last = (*session.said, *answered, *((f"outcome.{found.finding}",) if found else ()))
    claim = next((key for key in last if words.sources(key)), None)
    says = (f"source.{claim}",) if claim else ("no_source",)
    return then_back(says, session) if in_checklist(session) else then_anything_else(says, session)


def menu(says: tuple[str, ...], session: Session) -> Turn:
    """Where everything starts: ask, or take the checklist."""
    return Turn((*says, "menu"), replace(session, unread=(), misses=0), "menu", STARTERS)
