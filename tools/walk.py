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
    AFTERMATHS,
    AlreadyDiagnosed,
    Answer,
    Ask,
    CallToday,
    Change,
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
from tools.statements import longest_named, several, statements, to_read_about

# Said in reply to what is not asked of a topic.
FIXED = (PERSONAL, "not_covered")
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
        *(Urgent(sign) for sign in ALARMS), *(CallToday(sign) for sign in content.urgent if sign not in ALARMS),
        *(Change(number) for number in (1, len(referral.QUESTIONS))),
        Checklist(_longest_relative(content)), Ask("service", "for_other", (), _longest_relative(content)),
        *(Ask(topic, each.id) for topic in AFTERMATHS for each in content.answers[topic].written),
        OptOut("stop"), OptOut("start"), OptOut("forget"),
        Checklist(), AlreadyDiagnosed(), NotCovered(), Unclear(),
        Ignore("media"), Ignore("blank"), Ignore("tapback"), Ignore("auto_reply"),
    ]  # fmt: skip


def relatives(content: Content) -> list[str]:
    """Those whom the checklist may be about."""
    return [name for name in content.stated["relatives"] if content.may_be_about(name)]


def _longest_relative(content: Content) -> str:
    """The relative whose name is longest."""
    return max(relatives(content), key=lambda name: len(content.phrases[f"whom_{name}"]["text"]))


def walk(words: Words) -> Iterator[Step]:
    """Breadth first from a new person: every meaning at every new place, and what reads the rest where that is new.

    How a passage is said depends on the place only through `manner`; elsewhere those that are longest stand for all,
    as of the relatives the one with the longest name does, once each was asked about.
    """
    every = moves(words.content)
    longest = _longest(words)
    usual = [move for move in every if not isinstance(move, Ask) or move.passage is None or move in longest]
    for name in relatives(words.content):
        yield _step(Checklist(name), Session(), words)
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


def abroad(words: Words) -> Iterator[Step]:
    """What a country says otherwise, where it is longest: each passage and emergency whose words differ from those
    said where the country is unknown, to a new person, to one who was greeted, and in the middle of the checklist; and
    each question of it. `walk` and `results` find all that is around them."""
    home = replace(words, region=None)
    asking = _step(Checklist(), Session(greeted=True), words)
    for move in _said_otherwise(words, home):
        for before in (Session(), Session(greeted=True), asking.after):
            yield _step(move, before, words)
    while asking.after.pending:
        yield asking
        for meaning in (Unclear(), Command("why"), Command("help")):
            yield _step(meaning, asking.after, words)
        asking = _step(Answer("no"), asking.after, words)


def _said_otherwise(words: Words, home: Words) -> Iterator[Meaning]:
    """What brings passages and emergencies whose words are others in this country than at home."""
    for topic, answer in words.content.answers.items():
        if topic not in FIXED:
            for each in answer.written:
                if words.part(topic, each.id) != home.part(topic, each.id):
                    yield Ask(topic, each.id)
    for sign in words.content.urgent:
        key = f"urgent.{sign}"
        if words.render(key, Session(), {}) != home.render(key, Session(), {}):
            yield Urgent(sign) if sign in ALARMS else CallToday(sign)


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
    longest = longest_named(words.content)
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
        for named in (longest, longest | {referral.QUESTIONS[2]: referral.GRAVE[-1]}):
            named_all = _step(Answer(value), replace(last.before, named=named), words)  # type: ignore[arg-type]
            yield named_all
            for name in ("my_answers", "summary"):
                yield _step(Command(name), named_all.after, words)
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
    if "person" in aspects:
        readers += [*map(Answer, get_args(Value)), Unclear()]
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
        ("person", session.whom, session.sex, session.pending, waits),
    }
