"""Moves inside the checklist: ask, record, go back, explain, and tell what the answers amount to."""

from __future__ import annotations

from dataclasses import replace

from shared.content.model import Content
from shared.conversation import topics
from shared.conversation.session import Session
from shared.conversation.turn import Turn
from shared.conversation.words import Words
from shared.rules import referral

# After so many misunderstandings in a row an answer is put down as not sure, and the checklist goes on.
MOST_MISSES = 3


def begin(session: Session, content: Content, whom: str = "") -> Turn:
    """Start, or go on where it stopped; when all is answered, the result again. About somebody else: from the start."""
    if whom != session.whom and content.may_be_about(whom):
        return _begin_for(whom, session, content)
    session = replace(session, checklist=True, unread=(), misses=0)
    if topics.unsettled(session):
        return topics.then_back(("taken",) if session.told else (), session)
    if not session.answers:
        return _next(("intro",), session)
    if referral.next_question(session.answers) is None:
        return _next(("finished_before",), session)
    if session.told:
        return _next(("taken",), session)
    return _next(("resume",), session)


def _begin_for(whom: str, session: Session, content: Content) -> Turn:
    """The questions about a relative; what was answered for somebody else does not hold for them."""
    sex = content.stated["relatives"][whom]["sex"]
    return _next(("intro_for",), replace(_blank(session), sex=sex, whom=whom, checklist=True))


def offer_for(whom: str, session: Session) -> Turn:
    """It can be about somebody else; they say whether to begin."""
    return Turn(("for_whom", "start_for"), replace(session, misses=0), "start_for", (f"checklist:{whom}",))


def start_over(session: Session) -> Turn:
    """Forget the answers and begin again."""
    return _next(("started_over",), replace(_blank(session), checklist=True))


def change(number: int, session: Session) -> Turn:
    """Ask the question of this number once more; the other answers stay."""
    question = referral.QUESTIONS[number - 1]
    if question not in session.answers:
        return my_answers(session)
    return _ask(question, ("went_back",), replace(_without(question, session), checklist=True, unread=()))


def my_answers(session: Session) -> Turn:
    """What was answered so far, and how to change it."""
    if not session.answers:
        says = ("no_answers",)
        return topics.then_back(says, session) if topics.in_checklist(session) else topics.then_checklist(says, session)
    if topics.in_checklist(session):
        return topics.then_back(("my_answers",), session)
    return topics.then_checklist(("my_answers", "how_to_change"), session)


def summary(session: Session) -> Turn:
    """What to show the doctor."""
    if referral.outcome(session.answers) is None:
        return my_answers(session)
    return topics.then_checklist(("summary",), session)


def record(
    value: str, question: str, session: Session, words: Words, heard: str | None = None, echo: bool = False
) -> Turn:
    """Put down an answer, and go on. One that was not said in so many words is echoed, as what it was taken for."""
    session = replace(session, sex=referral.sex_told(question, value) or session.sex, misses=0)
    narrowed = None if heard else referral.narrowed(question, value, session.sex)
    if narrowed:
        return follow_up(narrowed, session)
    settled = referral.settles(question)
    named = {settled: heard} if heard else {}
    session = replace(session, answers={**session.answers, settled: value}, named={**session.named, **named})
    values = {"noted": words.noted({settled: value}, {settled: heard or ""})}
    return _next(("echo",) if echo else (), session, values)


def follow_up(question: str, session: Session) -> Turn:
    """Ask what an answer still leaves open."""
    session = replace(session, follow_up=question, checklist=True, unread=())
    return Turn((f"again.{question}",), session, question, tuple(referral.Value))


def back(session: Session) -> Turn:
    """Ask the last answered question once more; its old answer goes."""
    pending = topics.in_checklist(session)
    if pending in referral.FOLLOW_UPS:
        return _ask(referral.settles(pending), ("went_back",), session)
    previous = referral.previous_question(session.answers, pending)
    if previous is None:
        return _ask(pending, ("first_question",), session) if pending else topics.menu((), session)
    return _ask(previous, ("went_back",), replace(_without(previous, session), checklist=True))


def _without(question: str, session: Session) -> Session:
    """The session without this answer, and with no sex that a reply to it told; a relative's is known."""

    def others(answers: dict[str, str]) -> dict[str, str]:
        return {name: each for name, each in answers.items() if name != question}

    told_here = question in (referral.AGE, referral.MENOPAUSE) and not session.whom
    return replace(
        session,
        answers=others(session.answers),
        told=others(session.told),
        named=others(session.named),
        sex="" if told_here else session.sex,
    )


def why(session: Session, words: Words) -> Turn:
    """Why the waiting question is asked, and who says so."""
    waiting = topics.in_checklist(session)
    if waiting is None:
        return topics.source(session, words)
    return topics.then_back((f"why.{waiting}", f"why_source.why.{waiting}"), session)


def explain(session: Session) -> Turn:
    """What makes the waiting question easier to answer."""
    waiting = topics.in_checklist(session)
    assert waiting is not None, "only inside the checklist"
    return topics.then_back((f"help.{waiting}", "checklist_help"), session)


def missed(session: Session, words: Words) -> Turn:
    """An answer that could not be placed: ask more narrowly, then list the choices, then put down not sure."""
    waiting = topics.in_checklist(session)
    assert waiting is not None, "only inside the checklist"
    misses = session.misses + 1
    if misses >= MOST_MISSES:
        turn = record(referral.Value.UNSURE, waiting, session, words)
        return replace(turn, says=("missed_thrice", *turn.says))
    session = replace(session, misses=misses)
    says = ("missed_once", f"narrow.{waiting}") if misses == 1 else ("missed_twice", f"again.{waiting}")
    return Turn(says, session, waiting, tuple(referral.Value))


def leave_diagnosed(session: Session) -> Turn:
    """The checklist is for people without the diagnosis: out, kindly, to what helps."""
    left = replace(_blank(session), checklist=False)
    return Turn(("already_diagnosed",), left, "already_diagnosed", topics.FOR_DIAGNOSED)


def _blank(session: Session) -> Session:
    """The session without an answer."""
    return replace(session, answers={}, told={}, named={}, follow_up="", unread=(), misses=0)


def _next(says: tuple[str, ...], session: Session, values: dict[str, str] | None = None) -> Turn:
    """The next open question, or the result when there is none. What a man need not be asked is put down and said."""
    question = referral.next_question(session.answers)
    if question and referral.is_moot(question, session.sex):
        session = replace(session, answers={**session.answers, question: referral.Value.NO.value})
        return _next((*says, "skipped"), session, values)
    if question is not None:
        return replace(_ask(question, says, session), values=values or {})
    return replace(_result(says, session), values=values or {})


def _ask(question: str, says: tuple[str, ...], session: Session) -> Turn:
    session = replace(session, follow_up="", misses=0)
    return Turn((*says, f"question.{question}"), session, question, tuple(referral.Value))


def _result(says: tuple[str, ...], session: Session) -> Turn:
    found = referral.outcome(session.answers, session.heard)
    assert found is not None, "a result needs all answers"
    steps = (f"next_steps_{found.weight}" if found.weight else "next_steps",) if found.reasons else ()
    hows = tuple(f"how.{question}" for question in found.to_find_out)
    unread = (*steps, *hows) or ("keep_strong_more",)
    session = replace(session, checklist=False, unread=unread, about=None, misses=0)
    return Turn((*says, f"outcome.{found.finding}", "next"), session, "next", ("more",), card=f"card_{found.finding}")
