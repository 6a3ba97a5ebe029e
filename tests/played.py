"""Plays a few turns, as tests do: both channels' words of the United States, and the last reply with its session."""

from __future__ import annotations

from shared.content.loader import load
from shared.conversation.reply import Reply
from shared.conversation.respond import respond
from shared.conversation.session import Session
from shared.conversation.words import Words
from shared.understanding.meaning import Meaning

CONTENT = load()
TEXT, VOICE = Words(CONTENT, "text", "US"), Words(CONTENT, "voice", "US")
GREETED = Session(greeted=True)


def play(*meanings: Meaning, words: Words = TEXT, session: Session | None = None) -> tuple[Reply, Session]:
    """The last reply and session of a few turns; without a session, of a new person."""
    session = session or Session()
    for meaning in meanings:
        reply, session = respond(meaning, session, words)
    return reply, session
