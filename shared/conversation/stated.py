"""Moves for what a person states: it answers the waiting question, or others, and is acknowledged. Judges nothing.

rules/reply.py says what a statement amounts to; here is what is done with it.
"""

from __future__ import annotations

from dataclasses import replace

from shared.conversation import checklist, topics
from shared.conversation.lost import unclear
from shared.conversation.session import Session
from shared.conversation.turn import Turn
from shared.conversation.words import Words
from shared.rules import referral
from shared.rules.judges import sex_of
from shared.rules.reply import Judged, unasked, weigh
from shared.rules.stated import Told, ToldKind, Whose
from shared.understanding.meaning import Stated


def stated(meaning: Stated, session: Session, words: Words) -> Turn | None:
    """What these items answer is put down."""
    waiting = topics.in_checklist(session)
    told = [_own(item, session.whom) for item in meaning.told]
    session = replace(session, sex=sex_of(told) or session.sex)
    if any(item.kind is ToldKind.DIAGNOSED and item.whose is Whose.OWN and not item.denied for item in told):
        return checklist.leave_diagnosed(session)
    if waiting and session.pending == waiting:
        return _replied(waiting, replace(meaning, told=tuple(told)), session, words)
    found = unasked(told, None, words.content.numbers)
    if found:
        return _noted(found, session, words)
    named = next(
        (thing.topic for item in told if (thing := words.content.things.get(item.value)) and thing.topic), None
    )
    if named:
        return topics.answer(named, None, (), session, words)
    if waiting:
        return unclear(session, words)
    return topics.then_checklist(("thanks_for_telling",), session)


def _own(item: Told, whom: str) -> Told:
    """An item as it is of the person whom the checklist is about: a relative, when it is about one."""
    return replace(item, whose=Whose.OWN) if whom and item.relative == whom else item


def _replied(waiting: str, meaning: Stated, session: Session, words: Words) -> Turn:
    """A statement while a question waits: it answers that one, or another, or is asked again."""
    weighed = weigh(waiting, meaning.told, meaning.value, meaning.sure, words.content.numbers)
    found, others = weighed.found, weighed.others
    if found and found.follow_up:
        return checklist.follow_up(found.follow_up, session)
    if found and found.value:
        session = _kept(others, session)
        return checklist.record(found.value, waiting, session, words, heard=found.heard, echo=True)
    return _noted(others, session, words) if others else checklist.missed(session, words)


def _noted(found: Judged, session: Session, words: Words) -> Turn:
    """Put down and said back; the first that is a reason comes with why it matters."""
    session = _kept(found, session)
    answers = {question: session.answers[question] for question in found}
    values = {"noted": words.noted(answers, session.told)}
    if topics.in_checklist(session):
        return replace(topics.then_back(("echo_other",), session), values=values)
    reason = next((question for question, value in answers.items() if value == referral.Value.YES), None)
    says = ("echo_other", *((f"why.{reason}",) if reason else ()))
    return replace(topics.then_checklist(says, session), values=values)


def _kept(found: Judged, session: Session) -> Session:
    """The session with what was told put down."""
    answers = {question: str(each.value) for question, each in found.items()}
    heard = {question: each.heard or "" for question, each in found.items()}
    return replace(session, answers=session.answers | answers, told=session.told | heard, misses=0)
