"""Moves outside the checklist's own questions: answers, the rest of them, where they come from, and offers."""

from __future__ import annotations

from dataclasses import replace

from shared.conversation.session import Session
from shared.conversation.turn import Turn
from shared.conversation.words import Words, word_count
from shared.rules import referral
from shared.understanding.meaning import AFTER_TODAY

# How much of the unread rest is given at once: about one passage.
PAGE_WORDS = 38
PAGE_CHARACTERS = 250

WELL_AGAIN = ("better", "false_alarm")
"""The passages after which an emergency is over."""

SERVICE, HARD = "service", ("angry", "low_mood")
"""The topic of what is asked about us: each passage says all there is. Of these, those to whom nothing is held out."""

# What is offered to someone who does not know what to ask, and to someone who has the diagnosis already.
STARTERS = ("start_checklist", "topic:prevention", "topic:treatment")
FOR_DIAGNOSED = ("topic:treatment", "topic:diet", "topic:exercise")


def in_checklist(session: Session) -> str | None:
    """The checklist question that waits while something else is said; None outside the checklist."""
    if not session.checklist:
        return None
    if referral.is_question(session.pending):
        return session.pending
    return unsettled(session) or referral.next_question(session.answers)


def unsettled(session: Session) -> str:
    """The follow-up that an answer still waits for, whatever was said since; empty when there is none."""
    return session.follow_up if referral.settles(session.follow_up) not in session.answers else ""


def then_back(says: tuple[str, ...], session: Session) -> Turn:
    """Say this and return to the waiting checklist question, in fewer words: it was asked in full before."""
    waiting = in_checklist(session)
    assert waiting is not None, "only inside the checklist"
    return Turn((*says, "back_to_question", f"narrow.{waiting}"), session, waiting, tuple(referral.Value))


def then_anything_else(says: tuple[str, ...], session: Session) -> Turn:
    """Say this and leave the floor to the person."""
    return Turn((*says, "anything_else"), replace(session, misses=0), "anything_else")


def then_checklist(says: tuple[str, ...], session: Session) -> Turn:
    """Say this and offer the checklist."""
    return Turn((*says, "start_checklist"), replace(session, misses=0), "start_checklist", ("start_checklist",))


def then_go_on(says: tuple[str, ...], session: Session) -> Turn:
    """Say this of a sign for the doctor today, and leave the floor; a checklist waits until they want to go on."""
    if in_checklist(session):
        return Turn((*says, "go_on"), session, "go_on", ("start_checklist",), quiet=True)
    return replace(then_anything_else(says, session), quiet=True)


def answer(topic: str, passage: str | None, also: tuple[str, ...], session: Session, words: Words) -> Turn:
    """The passage that answers, with the offer of what follows it; only its short form inside the checklist. Asked in
    general, or for a passage without words: the first one that has some."""
    said = words.content.answers[topic].passage(passage)
    later = _following(topic, said.id, session, words) if topic != SERVICE else ()
    key = f"answer.{topic}.{said.id}"
    session = replace(session, about=f"{topic}.{said.id}", unread=later, misses=0)
    if in_checklist(session):
        rest = (f"{key}.rest",) if words.part(topic, f"{said.id}.rest") else ()
        return then_back((f"{key}.brief",), replace(session, unread=(*rest, *later)))
    says = (key,)
    if also:
        offered = (f"topic:{also[0]}", "more") if later else (f"topic:{also[0]}",)
        return Turn((*says, "also"), session, "also", offered)
    if topic == SERVICE and said.id not in HARD:
        return then_checklist(says, session)
    return _with_rest(says, session)


def aftermath(topic: str, passage: str, session: Session) -> Turn:
    """What is said once somebody was told to call for help: nothing else competes, until all is well again. Beside a
    call to the doctor today, other things may be said."""
    key = f"answer.{topic}.{passage}"
    session = replace(session, about=topic, unread=(), misses=0)
    if topic == AFTER_TODAY:
        return then_go_on((key,), session)
    if passage not in WELL_AGAIN:
        return Turn((key,), session, closes=True, quiet=True)
    return then_back((key,), session) if in_checklist(session) else then_anything_else((key,), session)


def _following(topic: str, passage: str, session: Session, words: Words) -> tuple[str, ...]:
    """What one would tell next: the passages behind this one, then those before it. Whoever is in the middle of a
    topic has heard what is no longer unread."""
    written = words.content.answers[topic].written
    at = next(place for place, each in enumerate(written) if each.id == passage)
    keys = [f"answer.{topic}.{each.id}" for each in (*written[at + 1 :], *written[:at])]
    reading = any(key in session.unread for key in keys)
    heard = set(keys) - set(session.unread) if reading else set(session.said)
    return tuple(key for key in keys if key not in heard)


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
    """Offer up to three subjects; the checklist, if any, waits."""
    return Turn(("choose",), session, "choose", tuple(f"topic:{subject}" for subject in topics[:3]))


def personal_decision(topic: str | None, session: Session, words: Words) -> Turn:
    """The fixed safe reply, and the offer of the general card."""
    session = replace(session, about=topic or session.about, unread=(), misses=0)
    if in_checklist(session):
        return then_back(("answer.personal_medical_decision.reply.brief",), session)
    says = ("answer.personal_medical_decision.reply",)
    if topic is None or topic.partition(".")[0] not in words.content.answers:
        return then_anything_else(says, session)
    return Turn((*says, "card"), session, "card", (f"topic:{topic}",))


def source(session: Session, words: Words) -> Turn:
    """Where the last thing said comes from; if that was talk, the last answer, or the result."""
    found = referral.outcome(session.answers)
    topic, _, passage = (session.about or "").partition(".")
    answered = (f"answer.{topic}.{words.content.answers[topic].passage(passage).id}",) if topic else ()
    last = (*session.said, *answered, *((f"outcome.{found.finding}",) if found else ()))
    claim = next((key for key in last if words.sources(key)), None)
    says = (f"source.{claim}",) if claim else ("no_source",)
    return then_back(says, session) if in_checklist(session) else then_anything_else(says, session)


def menu(says: tuple[str, ...], session: Session) -> Turn:
    """Where everything starts: ask, or take the checklist."""
    return Turn((*says, "menu"), replace(session, unread=(), misses=0), "menu", STARTERS)
