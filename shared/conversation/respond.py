"""Whose turn it is: one pure function from what was meant and where we are to what is said and where we are then.

Order of precedence: emergencies, then leaving or coming back, then the waiting question, then everything else.
No clock, no store, no channel's envelope.
"""

from __future__ import annotations

import re
from dataclasses import replace

from shared.conversation import checklist, topics
from shared.conversation.known import known
from shared.conversation.reply import Reply
from shared.conversation.session import Session
from shared.conversation.turn import Turn, finish
from shared.conversation.words import Words
from shared.rules import referral
from shared.understanding.meaning import (
    AlreadyDiagnosed,
    Answer,
    Ask,
    Checklist,
    Choice,
    Command,
    FollowUp,
    Ignore,
    Meaning,
    NotCovered,
    OptOut,
    PersonalDecision,
    Torn,
    Unclear,
    Urgent,
)

# After so many messages in a row that mean nothing to us we fall silent: two machines must never talk for ever.
SILENT_AFTER = 4

# Offers that a bare "yes" accepts: the first choice.
OFFERS = ("more", "next", "start_checklist", "card", "also", "already_diagnosed", "go_on")


def respond(meaning: Meaning, session: Session, words: Words, returning: bool = False) -> tuple[Reply, Session]:
    """Answer one turn. `returning` is true after a long pause: a waiting checklist then says where we are."""
    session = known(session, words.content)
    meaning = _resolved(meaning, session)
    turn = _rights(meaning, session) or _turn(meaning, session, words)
    if turn is None:
        return Reply((), ""), session
    if returning and session.answers and referral.is_question(turn.pending):
        turn = replace(turn, says=_welcomed(turn.says))
    return finish(turn, words)


def _welcomed(says: tuple[str, ...]) -> tuple[str, ...]:
    """After a long pause: a greeting, and the question with its number, which says where we are."""
    kept = (key for key in says if key not in ("resume", "back_to_question"))
    return ("welcome_back", *(re.sub(r"^again\.", "question.", key) for key in kept))


def _resolved(meaning: Meaning, session: Session) -> Meaning:
    """A digit, or a yes to an offer, becomes what it stands for."""
    if (
        isinstance(meaning, Answer)
        and meaning.question is None
        and meaning.value == "yes"
        and session.pending in OFFERS
    ):
        meaning = Choice(1)
    if not isinstance(meaning, Choice):
        return meaning
    if not 1 <= meaning.number <= len(session.offered):
        return Unclear()
    chosen = session.offered[meaning.number - 1]
    kind, _, topic = chosen.partition(":")
    if kind == "topic":
        return Ask(topic)
    if chosen == "start_checklist":
        return Checklist()
    if chosen == "more":
        return Command("more")
    return Answer(referral.Value(chosen).value)


def _rights(meaning: Meaning, session: Session) -> Turn | None:
    """Emergencies, and what the law lets a person ask for at any moment."""
    match meaning:
        case Urgent(sign):
            return Turn((f"urgent.{sign}",), session, closes=True, quiet=True)
        case OptOut("stop"):
            return Turn(("opted_out",), Session(opted_out=True), closes=True, quiet=True)
        case OptOut("forget"):
            return Turn(("forgotten",), Session(), closes=True, quiet=True, forgets=True)
        case OptOut("start"):
            return Turn(("opted_in",), Session(greeted=True), offered=("start_checklist",))
    return None


def _turn(meaning: Meaning, session: Session, words: Words) -> Turn | None:
    if session.opted_out:
        if isinstance(meaning, Answer | Choice | Unclear | NotCovered | Ignore | FollowUp):
            return None
        session = Session()
    match meaning:
        case Ignore("auto_reply"):
            return None
        case Answer() | FollowUp():
            return _answered(meaning, session, words)
        case Command(name):
            return _command(name, session, words)
        case PersonalDecision(topic):
            return topics.personal_decision(topic, session, words)
        case Ask(topic, also):
            return topics.answer(topic, also, session, words)
        case Torn(offered):
            return topics.choose(offered, session)
        case Checklist():
            return checklist.begin(session)
        case AlreadyDiagnosed():
            return checklist.leave_diagnosed(session)
        case NotCovered():
            return _not_covered(session)
        case Ignore("media"):
            return _no_pictures(session)
        case Ignore("tapback") if not topics.in_checklist(session):
            return None
    return _unclear(session, words)


def _answered(meaning: Answer | FollowUp, session: Session, words: Words) -> Turn:
    waiting = topics.in_checklist(session)
    if isinstance(meaning, FollowUp):
        return checklist.follow_up(meaning.question, session)
    if meaning.question:
        return checklist.record(meaning.value, meaning.question, meaning.heard, session, words)
    if waiting and session.pending == waiting:
        return checklist.record(meaning.value, waiting, meaning.heard, session, words)
    if waiting and session.pending == "go_on":
        return _command("menu", session, words)
    if waiting:
        return topics.then_back(("declined",), session)
    if meaning.value == "no" and session.pending == "anything_else":
        return Turn(("goodbye",), session, closes=True)
    if meaning.value == "no" and session.pending:
        return topics.then_anything_else(("declined",), session)
    return topics.menu((), session)


def _command(name: str, session: Session, words: Words) -> Turn:
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
            return (
                topics.then_back(("thanks",), session) if waiting else topics.then_anything_else(("thanks",), session)
            )
        case "goodbye":
            return Turn(("goodbye",), session, closes=True)
        case "menu":
            left = ("left_checklist",) if waiting else ()
            return topics.menu(left, replace(session, checklist=False))
    if waiting:
        return checklist.begin(session)
    return Turn(("greeting",), replace(session, misses=0), "greeting", ("start_checklist",))


def _repeat(session: Session) -> Turn:
    waiting = topics.in_checklist(session)
    if not session.said:
        return topics.menu(("nothing_to_repeat",), session)
    return Turn(session.said, session, waiting or session.pending, session.offered)


def _not_covered(session: Session) -> Turn | None:
    if session.misses >= SILENT_AFTER:
        return None
    session = replace(session, misses=session.misses + 1)
    if topics.in_checklist(session):
        return topics.then_back(("answer.not_covered.brief",), session)
    return Turn(("answer.not_covered.1", "pick"), session, "pick", topics.STARTERS)


def _no_pictures(session: Session) -> Turn:
    if topics.in_checklist(session):
        return topics.then_back(("no_pictures",), session)
    return topics.then_anything_else(("no_pictures",), session)


def _unclear(session: Session, words: Words) -> Turn | None:
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
        return Turn(("unclear_last",), session, closes=True)
    key = "unclear_once" if misses == 1 else "unclear_twice"
    return Turn((key,), session, key, topics.STARTERS if misses == 1 else topics.FOR_DIAGNOSED)
