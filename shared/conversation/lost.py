"""Moves for what we cannot place or do not cover: say so, offer what we can do, and fall silent before we loop."""

from __future__ import annotations

from dataclasses import replace

from shared.conversation import checklist, topics
from shared.conversation.session import Session
from shared.conversation.turn import Turn
from shared.conversation.words import Words

# After so many messages in a row that mean nothing to us we fall silent: two machines must never talk for ever.
SILENT_AFTER = 4
MACHINES = frozenset({"text"})  # where another machine may be writing; to a speaker a person speaks, and may be in need


def listening(session: Session, words: Words) -> Session:
    """The session, never so often misunderstood that a person who speaks is met with silence."""
    most = session.misses if words.channel in MACHINES else SILENT_AFTER - 1
    return replace(session, misses=min(session.misses, most))


def not_covered(session: Session) -> Turn | None:
    """A question about something else: say so, and name three things we can do."""
    if session.misses >= SILENT_AFTER:
        return None
    session = replace(session, misses=session.misses + 1)
    if topics.in_checklist(session):
        return topics.then_back(("answer.not_covered.reply.brief",), session)
    return Turn(("answer.not_covered.reply", "pick"), session, "pick", topics.STARTERS)


def no_pictures(session: Session) -> Turn:
    """A picture or a recording came instead of words."""
    if topics.in_checklist(session):
        return topics.then_back(("no_pictures",), session)
    return topics.then_anything_else(("no_pictures",), session)


def unclear(session: Session, words: Words) -> Turn | None:
    """Nothing we can place: each time in other words, the later ones with the emergency number. Never a goodbye."""
    waiting = topics.in_checklist(session)
    if waiting and session.pending == waiting:
        return checklist.missed(session, words)
    if waiting:
        return topics.then_back(("missed_once",), session)
    misses = session.misses + 1
    if misses > SILENT_AFTER:
        return None
    session = replace(session, misses=misses)
    if misses > 2:
        return Turn(("unclear_last",), session, "unclear_last", topics.STARTERS)
    key = "unclear_once" if misses == 1 else "unclear_twice"
    return Turn((key,), session, key, topics.STARTERS if misses == 1 else topics.FOR_DIAGNOSED)
