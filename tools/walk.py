"""Every message that can be reached, found by walking the conversation rather than by a list.

What is said next depends on a few aspects of a session, each steering different words: where the conversation stands,
what is unread, what the digits stand for. The walk goes on from a session as long as one of its aspects is new; the
product of all aspects would be millions of sessions that say nothing new. Results depend on the answers, so all 3^7
are walked by themselves.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import product
from typing import get_args

from shared.content.model import Content
from shared.conversation.checklist import MOST_MISSES
from shared.conversation.reply import Reply
from shared.conversation.respond import respond
from shared.conversation.session import Session
from shared.conversation.words import Words, plain, word_count
from shared.rules import referral
from shared.understanding.decision import ALARMS, PERSONAL
from shared.understanding.meaning import (
    AlreadyDiagnosed,
    Answer,
    Ask,
    CallToday,
    Checklist,
    Choice,
    Command,
    CommandName,
    Ignore,
    Meaning,
    NotCovered,
    OptOut,
    PersonalDecision,
    Stated,
    Torn,
    Unclear,
    Urgent,
    Value,
)
from tools.statements import several, statements, to_read_about

# What "who says so" can be asked of.
CLAIMS = ("answer.", "help.", "how.", "outcome.", "question.", "why.")


@dataclass(frozen=True)
class Step:
    """One turn of a walk."""

    before: Session
    meaning: Meaning
    returning: bool
    reply: Reply
    after: Session


def moves(content: Content) -> list[Meaning]:
    """Everything that can be meant, with the longest names where names are echoed or offered."""
    topics = [topic for topic, answer in content.answers.items() if answer.asked and topic != PERSONAL]
    passages = [(topic, passage.id) for topic in topics for passage in content.answers[topic].written]
    say = Words(content, "voice")
    subjects = [*topics, *(f"{topic}.{passage}" for topic, passage in passages)]
    by_title = sorted(subjects, key=lambda subject: len(say.title(subject)), reverse=True)
    by_words = sorted(subjects, key=lambda subject: word_count(say.name(subject)), reverse=True)
    named = {max(subjects, key=lambda subject: len(say.name(subject))), by_words[0]}
    questions = (*referral.QUESTIONS, *referral.FOLLOW_UPS)
    stated = dict.fromkeys(item for question in questions for item in statements(question, content))
    return [
        *(Answer(value) for value in get_args(Value)),
        *(Answer(value, indirect=True) for value in get_args(Value)),
        *(Stated((item,)) for item in stated),
        *(Stated(statements(question, content)[:1], value) for question in questions for value in get_args(Value)),
        *several(content), to_read_about(content),
        *(Choice(number) for number in range(4)),
        *(Command(name) for name in get_args(CommandName)),
        *(Ask(topic) for topic in topics),
        *(Ask(topic, None, (also,)) for topic in topics for also in sorted(named)),
        *(Ask(topic, passage) for topic, passage in passages),
        *(Ask(topic, passage, (also,)) for topic, passage in passages for also in sorted(named)),
        *(Torn(tuple(longest[:count])) for longest in (by_title, by_words) for count in (2, 3)),
        PersonalDecision(),
        *(PersonalDecision(topic) for topic in topics),
        *(Urgent(sign) for sign in ALARMS), CallToday(),
        OptOut("stop"), OptOut("start"), OptOut("forget"),
        Checklist(), AlreadyDiagnosed(), NotCovered(), Unclear(),
        Ignore("media"), Ignore("blank"), Ignore("tapback"), Ignore("auto_reply"),
    ]  # fmt: skip


def walk(words: Words) -> Iterator[Step]:
    """Breadth first from a new person: every meaning at every new place, and what reads the rest where that is new.

    How a passage is said depends on the place only through `_manner`; elsewhere those that are longest stand for all.
    """
    every = moves(words.content)
    longest = _longest(words)
    usual = [move for move in every if not isinstance(move, Ask) or move.passage is None or move in longest]
    manners: set[tuple[bool, ...]] = set()
    seen: set[tuple[object, ...]] = set()
    queue = deque([Session()])
    while queue:
        before = queue.popleft()
        new = _aspects(before) - seen
        seen |= new
        pauses = (False, True) if words.channel == "text" and before.answers else (False,)
        manner = before.checklist, before.greeted, before.opted_out
        if "place" in {aspect[0] for aspect in new}:
            readers = usual if manner in manners else every
            manners.add(manner)
        else:
            readers = _readers(new, every)
        for meaning, returning in product(readers, pauses):
            step = _step(meaning, before, words, returning)
            yield step
            if _aspects(step.after) - seen:
                queue.append(step.after)


def checklists(words: Words) -> Iterator[list[Step]]:
    """The checklist from start to result for all 3^7 ways to answer it."""
    yield from _answered([_step(Checklist(), Session(), words)], words)


def _answered(steps: list[Step], words: Words) -> Iterator[list[Step]]:
    """These steps and every way to answer what is still open."""
    before = steps[-1].after
    if referral.next_question(before.answers) is None:
        yield steps
        return
    for value in get_args(Value):
        yield from _answered([*steps, _step(Answer(value), before, words)], words)


def results(words: Words) -> Iterator[Step]:
    """Every result as it is said longest, after an answer that is echoed or given up and again after a pause; and what
    follows it, page by page."""
    last_question = referral.QUESTIONS[-1]
    followed: set[tuple[str, ...]] = set()
    for steps in checklists(words):
        last = steps[-1]
        value = last.after.answers[last_question]
        yield _step(Answer(value, indirect=True), last.before, words, returning=True)  # type: ignore[arg-type]
        for item in statements(last_question, words.content):
            judged = referral.judge(last_question, (item,), words.content.numbers, asked=True)
            if judged and judged.value == value:
                yield _step(Stated((item,)), last.before, words, returning=True)
        if value == referral.Value.UNSURE:
            yield _step(Unclear(), replace(last.before, misses=MOST_MISSES - 1), words)
        yield _step(Checklist(), last.after, words, returning=True)
        yield from _pages(last.after, words, followed)


def _pages(session: Session, words: Words, seen: set[tuple[str, ...]]) -> Iterator[Step]:
    """The rest of a result, as far as no other result left the same."""
    while session.unread and session.unread not in seen:
        seen.add(session.unread)
        step = _step(Command("more"), session, words)
        yield step
        session = step.after


def _step(meaning: Meaning, before: Session, words: Words, returning: bool = False) -> Step:
    reply, after = respond(meaning, before, words, returning)
    return Step(before, meaning, returning, reply, after)


def _longest(words: Words) -> list[Ask]:
    """The passages that are longest to read and longest to say, whole and in their short form."""
    asks = [move for move in moves(words.content) if isinstance(move, Ask) and move.passage and not move.also]
    longest = []
    for half in ("", ".brief"):
        texts = [(plain(words.part(ask.topic, f"{ask.passage}{half}")), ask) for ask in asks]
        longest += [max(texts, key=lambda each: len(each[0]))[1], max(texts, key=lambda each: word_count(each[0]))[1]]
    return longest


def _readers(new: set[tuple[object, ...]], every: list[Meaning]) -> list[Meaning]:
    """The meanings whose words can depend on what is new, where the place is not."""
    aspects = {aspect[0] for aspect in new}
    if "answers" in aspects:
        return [meaning for meaning in every if isinstance(meaning, Choice | Answer | Command | Checklist)]
    readers: list[Meaning] = []
    if "told" in aspects:
        readers += [Checklist()]
    if "unread" in aspects:
        readers += [Command("more")]
    if "offered" in aspects:
        readers += [Answer("yes"), *(Choice(number) for number in range(1, 4))]
    return [*readers, Command("source"), Command("repeat")] if aspects else []


def _aspects(session: Session) -> set[tuple[object, ...]]:
    """What the next words can depend on, each aspect by itself."""
    waits = session.checklist
    claims = tuple(key for key in session.said if key.startswith(CLAIMS))
    return {
        ("place", session.pending, waits, session.misses, session.greeted, session.opted_out),
        ("answers", session.pending, waits, len(session.answers), bool(session.told)),
        ("unread", session.unread, waits),
        ("offered", session.offered, waits),
        ("about", session.about, waits),
        ("said", claims, waits),
        ("told", tuple(sorted(session.told.items())), waits),
    }
