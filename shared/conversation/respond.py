"""Whose turn it is: one pure function from what was meant and where we are to what is said and where we are then.

Order of precedence: emergencies, then leaving or coming back, then the waiting question, then everything else.
No clock, no store, no channel's envelope.
"""

from __future__ import annotations

import re
from dataclasses import replace

from shared.conversation import checklist, topics
from shared.conversation.chosen import resolved
from shared.conversation.commands import command
from shared.conversation.known import known
from shared.conversation.lost import listening, no_pictures, not_covered, unclear
from shared.conversation.reply import Reply
from shared.conversation.session import Session
from shared.conversation.stated import stated
from shared.conversation.turn import Turn, finish
from shared.conversation.words import Words
from shared.rules import referral
from shared.understanding.meaning import (
    AFTER_CRISIS,
    AFTER_TODAY,
    AFTER_URGENT,
    AFTERMATHS,
    AlreadyDiagnosed,
    Answer,
    Ask,
    CallToday,
    Change,
    Checklist,
    Choice,
    Command,
    Ignore,
    Meaning,
    NotCovered,
    OptOut,
    PersonalDecision,
    Stated,
    Torn,
    Unclear,
    Urgent,
)

WHAT_NOW, AGREED, DECLINED = "what_now", "calling", "will_not_call"
"""The passages for someone who was told to call for help, and asks what then, says yes, or no."""


def respond(meaning: Meaning, session: Session, words: Words, returning: bool = False) -> tuple[Reply, Session]:
    """Answer one turn. `returning` is true after a long pause: a waiting checklist then says where we are."""
    session = listening(known(session, words.content), words)
    meaning = resolved(meaning, session)
    turn = _rights(meaning, session) or _turn(meaning, session, words)
    if turn is None:
        return Reply((), ""), session
    if returning and (session.answers or topics.unsettled(session)) and referral.is_question(turn.pending):
        turn = replace(turn, says=_welcomed(turn.says))
    return finish(turn, words)


def _welcomed(says: tuple[str, ...]) -> tuple[str, ...]:
    """After a long pause: a greeting, and the question with its number, which says where we are."""
    kept = (key for key in says if key not in ("resume", "back_to_question"))
    return ("welcome_back", *(re.sub(r"^(again|narrow)\.", "question.", key) for key in kept))


def _rights(meaning: Meaning, session: Session) -> Turn | None:
    """Emergencies, and what the law lets a person ask for at any moment."""
    match meaning:
        case Urgent(sign):
            about = AFTER_CRISIS if sign == "suicide" else AFTER_URGENT
            return Turn((f"urgent.{sign}",), replace(session, about=about, unread=()), closes=True, quiet=True)
        case CallToday(sign):
            return topics.then_go_on((f"urgent.{sign}",), replace(session, about=AFTER_TODAY))
        case OptOut("stop"):
            return Turn(("opted_out",), Session(opted_out=True), closes=True, quiet=True)
        case OptOut("forget"):
            return Turn(("forgotten",), Session(), closes=True, quiet=True, forgets=True)
        case OptOut("start"):
            back = replace(session, greeted=True, opted_out=False)
            return Turn(("opted_in",), back, offered=("start_checklist",))
    return None


def _turn(meaning: Meaning, session: Session, words: Words) -> Turn | None:
    if session.opted_out:
        if isinstance(meaning, Answer | Stated | Choice | Unclear | NotCovered | Ignore):
            return None
        session = Session()
    match meaning:
        case Ignore("auto_reply"):
            return None
        case Answer():
            return _answered(meaning, session, words)
        case Stated():
            return stated(meaning, session, words)
        case Command("help") if _after_a_call(session) or _just_told(session):
            return topics.aftermath(session.about or "", WHAT_NOW, session)
        case Command(name):
            return command(name, session, words)
        case PersonalDecision(topic):
            return topics.personal_decision(topic, session, words)
        case Ask(whom=whom) if words.content.may_be_about(whom) and not topics.in_checklist(session):
            return checklist.offer_for(whom, session)
        case Ask("service", "my_answers") if session.answers:
            return checklist.my_answers(session)
        case Ask(topic, passage) if topic in AFTERMATHS:
            heard_today = session.about == AFTER_TODAY and topic == AFTER_URGENT
            return topics.aftermath(AFTER_TODAY if heard_today else topic, passage or WHAT_NOW, session)
        case Ask(topic, passage, also):
            return topics.answer(topic, passage, also, session, words)
        case Torn(offered):
            return topics.choose(offered, session)
        case Checklist(whom):
            return checklist.begin(session, words.content, whom)
        case Change(number):
            return checklist.change(number, session)
        case AlreadyDiagnosed():
            return checklist.leave_diagnosed(session)
        case NotCovered() if session.about in AFTERMATHS and not topics.in_checklist(session):  # "an aspirin?"
            return topics.aftermath(session.about or "", WHAT_NOW, session)
        case NotCovered():
            return not_covered(session)
        case Ignore("media"):
            return no_pictures(session)
        case Ignore("tapback") if not topics.in_checklist(session):
            return None
    return unclear(session, words)


def _after_a_call(session: Session) -> bool:
    """Whether the person was told to call for help, and nothing else has been asked since."""
    return session.about in AFTERMATHS and session.pending is None


def _just_told(session: Session) -> bool:
    """Whether the person hears "call your doctor today" this moment, which a speaker ends in "anything else?"."""
    told = session.about == AFTER_TODAY and any(key.startswith("urgent.") for key in session.said)
    return told and session.pending == "anything_else"


def _answered(meaning: Answer, session: Session, words: Words) -> Turn:
    waiting = topics.in_checklist(session)
    if _after_a_call(session) or (meaning.value == "yes" and _just_told(session)):  # "ok" to "call now", or "no"
        return topics.aftermath(session.about or "", AGREED if meaning.value == "yes" else DECLINED, session)
    if waiting and session.pending == waiting:
        return checklist.record(meaning.value, waiting, session, words, echo=meaning.indirect)
    if waiting and session.pending == "go_on":
        return command("menu", session, words)
    if waiting:
        return topics.then_back(("all_right",), session)
    if meaning.value == "no" and session.pending in ("anything_else", "declined"):
        return Turn(("goodbye",), session, closes=True)
    if meaning.value == "no" and session.pending:
        return Turn(("declined",), replace(session, misses=0), "declined", ("start_checklist",))
    return topics.menu((), session)
