"""Every message that carries words of its own, played through the conversation as one channel says it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from shared.content.model import Content, Paragraph
from shared.conversation.respond import respond
from shared.conversation.session import Session
from shared.conversation.words import Words
from shared.rules import referral
from shared.understanding.decision import ALARMS
from shared.understanding.meaning import (
    Answer,
    Ask,
    CallToday,
    Checklist,
    Command,
    Meaning,
    NotCovered,
    PersonalDecision,
    Unclear,
    Urgent,
)
from tools.statements import follow_up

REGION = "US"
RELATIVE = "partner"
"""Whom the checklist is about where it is about somebody else: one of whom it is not known whether woman or man."""
FIXED = ("personal_medical_decision", "not_covered")
# Answers to the questions in their order that lead to each of the results; no to those after them.
RESULTS: Mapping[str, tuple[str, ...]] = {
    "reason_to_ask": ("yes", "no", "yes", "no", "yes", "no", "no"),
    "reason_to_ask_find_out": ("yes", "no", "no", "unsure", "no", "no", "unsure"),
    "reason_to_ask_soon": ("yes", "no", "yes", "no", "no", "no", "no"),
    "reason_to_ask_soon_find_out": ("no", "no", "yes", "unsure", "no", "no", "no"),
    "reason_to_ask_alone": ("no", "yes", "no", "no", "no", "no", "no"),
    "reason_to_ask_alone_find_out": ("no", "yes", "no", "no", "no", "unsure", "no"),
    "find_out": ("no", "no", "no", "unsure", "unsure", "no", "unsure"),
    "no_reason": (),
}
# What was named in them, where that changes the result.
NAMED: Mapping[str, Mapping[str, str]] = {
    "reason_to_ask_soon": {"fracture_since_50": referral.GRAVE[0]},
    "reason_to_ask_soon_find_out": {"fracture_since_50": referral.GRAVE[1]},
}


@dataclass(frozen=True)
class Piece:
    """A run of words in a message: one sentence with its facts, or talk around it. `own` is what the message is about,
    not an offer or a question that follows it."""

    text: str
    facts: tuple[str, ...] = ()
    own: bool = False


@dataclass(frozen=True)
class Message:
    """One message of one channel. `says` are its keys, `pieces` its words in order."""

    id: str
    says: tuple[str, ...]
    text: str
    pieces: tuple[Piece, ...]


def messages(content: Content, channel: str) -> dict[str, Message]:
    """All of them by id, such as "answer.calcium.how_much", "why.menopause", "result.find_out", "urgent.fall"."""
    words = Words(content, channel, REGION)
    return {each.id: each for each in (*_answers(words), *_questions(words), *_results(words), *_urgent(words))}


def _answers(words: Words) -> Iterator[Message]:
    start = Session(greeted=True)
    for topic, answer in words.content.answers.items():
        if topic in FIXED:
            meaning: Meaning = PersonalDecision() if topic == FIXED[0] else NotCovered()
            yield _said(f"answer.{topic}.{answer.written[0].id}", meaning, start, words)[0]
            continue
        for passage in answer.written:
            yield _said(f"answer.{topic}.{passage.id}", Ask(topic, passage.id), start, words)[0]


def _questions(words: Words) -> Iterator[Message]:
    meaning: Meaning = Checklist()
    session = Session(greeted=True)
    for name in referral.QUESTIONS:
        about = (Checklist(RELATIVE), "") if isinstance(meaning, Checklist) else (meaning, RELATIVE)
        other = _said(f"other.{name}", about[0], replace(session, whom=about[1]), words)[0]
        message, session = _said(f"question.{name}", meaning, session, words)
        yield message
        yield other
        yield from _about(name, session, words)
        for each in (each for each, settled in referral.FOLLOW_UPS.items() if settled == name):
            *before, last = follow_up(each, words.content)
            asked = session
            for earlier in before:
                _, asked = _said("", earlier, asked, words)
            other = _said(f"other.{each}", last, replace(asked, whom=RELATIVE), words)[0]
            message, asked = _said(f"question.{each}", last, asked, words)
            yield message
            yield other
            yield from _about(each, asked, words)
        meaning = Answer("no")


def _about(name: str, session: Session, words: Words) -> Iterator[Message]:
    """What else is said at a question: after a misunderstanding, and to why and help."""
    for kind, meaning in (("narrow", Unclear()), ("why", Command("why")), ("help", Command("help"))):
        yield _said(f"{kind}.{name}", meaning, session, words)[0]


def _results(words: Words) -> Iterator[Message]:
    for name, values in RESULTS.items():
        answers = dict.fromkeys(referral.QUESTIONS, "no") | dict(zip(referral.QUESTIONS, values, strict=False))
        last = answers.pop(referral.QUESTIONS[-1])
        named = dict(NAMED.get(name, {}))
        session = Session(answers=answers, named=named, greeted=True, checklist=True, pending=referral.QUESTIONS[-1])
        message, session = _said(f"result.{name}", Answer(last), session, words)  # type: ignore[arg-type]
        yield message
        number = 1
        while session.unread:
            message, session = _said(f"next.{name}.{number}", Command("more"), session, words)
            yield message
            number += 1


def _urgent(words: Words) -> Iterator[Message]:
    for sign in words.content.urgent:
        meaning = Urgent(sign) if sign in ALARMS else CallToday(sign)
        yield _said(f"urgent.{sign}", meaning, Session(greeted=True), words)[0]


def _said(name: str, meaning: Meaning, session: Session, words: Words) -> tuple[Message, Session]:
    reply, after = respond(meaning, session, words)
    pieces = tuple(piece for key in reply.says for piece in _pieces(key, after, words) if piece.text)
    return Message(name, reply.says, reply.text, pieces), after


def _pieces(key: str, session: Session, words: Words) -> Iterator[Piece]:
    if key.split(".")[0] in ("answer", "why", "help", "how"):
        yield from (Piece(sentence.text, sentence.facts, own=True) for sentence in words.sentences(key))
        return
    own = key.startswith(("outcome", "question", "narrow", "urgent"))
    yield Piece(words.render(key, session, {}), tuple(dict.fromkeys(_facts(key, session, words))), own)


def _facts(key: str, session: Session, words: Words) -> Iterator[str]:
    kind, _, name = key.partition(".")
    if kind == "urgent":
        yield from words.content.urgent[name].get("facts", ())
    for sentence in _claims(key, session, words):
        yield from sentence.facts


def _claims(key: str, session: Session, words: Words) -> Paragraph:
    """The tagged sentences that a question or a result rests on."""
    if key.startswith("question"):
        return words.sentences(key)
    found = referral.outcome(session.answers, session.heard) if key.startswith("outcome") else None
    if found is None:
        return ()
    parts = (found.finding.value, found.weight, "find_out" if found.reasons and found.to_find_out else "")
    return words.content.outcomes["_".join(filter(None, parts))][words.channel]
