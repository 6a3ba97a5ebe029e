"""Moves for the words that steer: back, again, why, more, help, menu, start over, thanks, goodbye."""

from __future__ import annotations

from dataclasses import replace

from shared.conversation import checklist, topics
from shared.conversation.session import Session
from shared.conversation.turn import Turn
from shared.conversation.words import Words


def command(name: str, session: Session, words: Words) -> Turn:
    """The move for one command, in the checklist or outside it."""
    waiting = topics.in_checklist(session)
    match name:
        case "repeat":
            return _repeat(session)
        case "back":
            return checklist.back(session)
        case "more":
            return topics.more(session, words)
        case "why":
            return checklist.why(session, words)
        case "source":
            return topics.source(session, words)
        case "start_over":
            return checklist.start_over(session)
        case "help":
            if waiting:
                return checklist.explain(session)
            return Turn(("service_help",), session, "menu", ("start_checklist",))
        case "version":
            return (
                topics.then_back(("version",), session) if waiting else topics.then_anything_else(("version",), session)
            )
        case "thanks":
            if waiting:
                return topics.then_back(("thanks",), session)
            return Turn(("thanks", "anything_else"), replace(session, misses=0), "anything_else", session.offered)
        case "goodbye":
            return Turn(("goodbye",), session, closes=True)
        case "menu":
            left = ("left_checklist",) if waiting else ()
            return topics.menu(left, replace(session, checklist=False))
        case "my_answers":
            return checklist.my_answers(session)
        case "summary":
            return checklist.summary(session)
    if waiting:
        return checklist.begin(session, words.content)
    return Turn(("greeting",), replace(session, misses=0), "greeting", ("start_checklist",))


def _repeat(session: Session) -> Turn:
    """The last words again, asking what they asked: after a goodbye or an emergency that is nothing."""
    if not session.said:
        return topics.menu(("nothing_to_repeat",), session)
    # By text "anything else?" is not asked, so nothing is pending; a session that moved to a speaker asks it.
    unasked = "anything_else" if session.said[-1] == "anything_else" else None
    return Turn(session.said, session, session.pending or unasked, session.offered)
