"""What a digit, or a bare yes to an offer, stands for: one of the choices that the last reply left in the session."""

from __future__ import annotations

from shared.conversation.session import Session
from shared.rules import referral
from shared.understanding.meaning import Answer, Checklist, Choice, Command, Meaning, Unclear, ask

# Offers that a bare "yes" accepts: the first choice.
OFFERS = ("more", "next", "start_checklist", "start_for", "card", "also", "already_diagnosed", "go_on", "declined")


def resolved(meaning: Meaning, session: Session) -> Meaning:
    """A digit, or a yes to an offer, becomes what it stands for."""
    if isinstance(meaning, Answer) and meaning.value == "yes" and session.pending in OFFERS:
        meaning = Choice(1)
    if not isinstance(meaning, Choice):
        return meaning
    if not 1 <= meaning.number <= len(session.offered):
        return Unclear()
    chosen = session.offered[meaning.number - 1]
    kind, _, subject = chosen.partition(":")
    if kind == "topic":
        return ask(subject)
    if kind == "checklist":
        return Checklist(subject)
    if chosen == "start_checklist":
        return Checklist()
    if chosen == "more":
        return Command("more")
    return Answer(referral.Value(chosen).value)
