"""Moves for what a person states: it answers the waiting question, or others, and is acknowledged. Judges nothing.

rules/judges.py says what a statement amounts to; here is what is done with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from shared.conversation import checklist, topics
from shared.conversation.lost import unclear
from shared.conversation.session import Session
from shared.conversation.turn import Turn
from shared.conversation.words import Words
from shared.rules import referral
from shared.rules.judgement import Judgement
from shared.rules.judges import judge, settle
from shared.rules.stated import Told, ToldKind, Whose

Judged = dict[str, Judgement]
CHECKLIST = ("start_checklist",)


def stated(told: Sequence[Told], value: str | None, session: Session, words: Words) -> Turn | None:
    """What these items answer is put down. `value` is what the same words are as a plain reply, if they are one."""
    waiting = topics.in_checklist(session)
    if any(item.kind is ToldKind.DIAGNOSED and item.whose is Whose.OWN and not item.denied for item in told):
        return checklist.leave_diagnosed(session)
    if waiting and session.pending == waiting:
        return _replied(waiting, told, value, session, words)
    found = _unasked(told, None, words)
    if found:
        return _noted(found, session, words)
    named = next(
        (thing.topic for item in told if (thing := words.content.things.get(item.value)) and thing.topic), None
    )
    if named:
        return topics.answer(named, None, (), session, words)
    if waiting:
        return unclear(session, words)
    return Turn(("thanks_for_telling", "start_checklist"), replace(session, misses=0), "start_checklist", CHECKLIST)


def _replied(waiting: str, told: Sequence[Told], value: str | None, session: Session, words: Words) -> Turn:
    """A statement while a question waits: it answers that one, or another, or is asked again."""
    found = settle(waiting, told, value, words.content.numbers)
    if found and found.follow_up:
        return checklist.follow_up(found.follow_up, session)
    others = _unasked(told, referral.settles(waiting), words)
    if others and not (found and found.heard):  # what is stated concerns other questions: this one is asked again
        return _noted(others, session, words)
    if found and found.value:
        return checklist.record(found.value, waiting, session, words, heard=found.heard, echo=True)
    return checklist.missed(session, words)


def _unasked(told: Sequence[Told], waiting: str | None, words: Words) -> Judged:
    """What the items say, by themselves, to the questions that do not wait."""
    found = {
        question: judge(question, told, words.content.numbers, asked=False)
        for question in referral.QUESTIONS
        if question != waiting
    }
    return {question: each for question, each in found.items() if each and each.value}


def _noted(found: Judged, session: Session, words: Words) -> Turn:
    """Put down and said back; the first that is a reason comes with why it matters."""
    answers = {question: str(each.value) for question, each in found.items()}
    heard = {question: each.heard or "" for question, each in found.items()}
    session = replace(session, answers=session.answers | answers, told=session.told | heard, misses=0)
    values = {"noted": words.noted(answers, heard)}
    if topics.in_checklist(session):
        return replace(topics.then_back(("echo_other",), session), values=values)
    reason = next((question for question, value in answers.items() if value == referral.Value.YES), None)
    says = ("echo_other", *((f"why.{reason}",) if reason else ()), "start_checklist")
    return Turn(says, session, "start_checklist", CHECKLIST, values)
