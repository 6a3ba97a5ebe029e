"""Shows what a text is taken for and why: one utterance a line in, one JSON object a line out.

Fields of each line:
  text       as it came in
  kind       topic, checklist, command, answer, urgent, call_today, personal_decision, service, opt_out, not_covered or
             unclear
  topic      what is answered, or null; passage, the part of it that was asked for, or null
  family     the older topics that this one grew from
  service    the part of this service that was asked about, or null; kind is then service, and topic null
  offered    other topics and passages that the person is shown
  why        the words that decided, most telling first; how sure; what came second; the nearest wordings learned
and with --pending QUESTION, which reads each line as a reply to that question:
  answer     yes, no, unsure or null
  follow_up  true when the reply is a fact that needs one more question ("which arthritis?")

Torn between topics is kind topic, topic null, the topics in offered. Already diagnosed is kind checklist, and so is a
fact that answers a question of the checklist which does not wait. A digit is the answer 1 yes, 2 no, 3 not sure to a
question, else kind command. A tapback or another machine's reply is kind unclear. The nearest wordings are shown where
`make learn` has been run.
"""

from __future__ import annotations

import argparse
import io
import json
import sys
from dataclasses import replace
from functools import cache
from typing import Any

from shared.content.loader import FOLDER, load
from shared.content.model import Content
from shared.rules import referral
from shared.understanding import decision, encoder, feed
from shared.understanding import meaning as m
from shared.understanding.clean import Clean, clean
from shared.understanding.encoder import Pair, Reading
from shared.understanding.index import index_of
from shared.understanding.names import Mender, things
from shared.understanding.reader import Read, understand
from tools.model.vectors import Nearest, nearest
from tools.replied import Replied, noted, replied, topic_of

SERVICE = "service"
NO_TOPIC = ("not_covered", "personal_medical_decision")
MOST_LEFT_OUT = 60
"""Words of a text that are left out in turn, to see which of them decided."""
TELLS, MOST_WORDS = 0.02, 4
"""What a word must change to be shown, as a share of 1, and how many of them are."""

_KINDS: dict[type, str] = {
    m.Urgent: "urgent",
    m.CallToday: "call_today",
    m.OptOut: "opt_out",
    m.Answer: "answer",
    m.Choice: "command",
    m.Command: "command",
    m.Change: "command",
    m.Ask: "topic",
    m.Torn: "topic",
    m.PersonalDecision: "personal_decision",
    m.Checklist: "checklist",
    m.AlreadyDiagnosed: "checklist",
    m.Stated: "checklist",
    m.NotCovered: "not_covered",
    m.Unclear: "unclear",
    m.Ignore: "unclear",
}


def kind(meaning: m.Meaning) -> str:
    """The kind of a meaning, one of those named above."""
    about_us = isinstance(meaning, m.Ask) and meaning.topic == SERVICE
    return SERVICE if about_us else _KINDS[type(meaning)]


def reply(meaning: m.Meaning, question: str, content: Content) -> m.Value | None:
    """Yes, no or unsure as a reply to a checklist question, as it would be put down; else None."""
    return replied(meaning, question, content).value


def describe(text: str, content: Content, pending: str | None = None, about: str | None = None) -> dict[str, Any]:
    """One text explained, as plain data."""
    before = m.Before(pending, about)
    read = understand(text, content, before)
    return {"text": text, **meant(read.meaning, content, pending), "why": why(text, read, content, before)}


def meant(meaning: m.Meaning, content: Content, pending: str | None = None) -> dict[str, Any]:
    """All fields but the text and why."""
    row: dict[str, Any] = {
        "kind": kind(meaning),
        "topic": getattr(meaning, "topic", None),
        "passage": getattr(meaning, "passage", None),
        "service": None,
        "offered": list(meaning.topics) if isinstance(meaning, m.Torn) else list(getattr(meaning, "also", ())),
    }
    if row["kind"] == SERVICE:
        row |= {"service": row["passage"], "topic": None, "passage": None}
    answer = content.answers.get(row["topic"] or "")
    row["family"] = list(answer.family) if answer else []
    if isinstance(meaning, m.Stated) and not noted(meaning.told, pending, content):
        topic = None if pending else topic_of(meaning.told, content)
        row |= {"kind": "topic" if topic else "unclear", "topic": topic}
    if pending:
        found = replied(meaning, pending, content)
        row |= {"answer": found.value, "follow_up": found.follow_up}
        if found != Replied():
            row |= {"kind": "unclear" if found.again else "answer", "topic": None}
    return row


def why(text: str, read: Read, content: Content, before: m.Before = m.NOTHING) -> list[str]:
    """The words that decided, how sure the encoder is, what came second, and what was learned that is most like it."""
    if read.evidence is None:
        return list(read.words)
    stated = [item.words for item in read.evidence.told if item.words] if isinstance(read.meaning, m.Stated) else []
    won = _winner(read)
    if won is None:
        return list(dict.fromkeys(stated))
    head, winners = won
    telling, whole = _weighed(text, content, _context(read, before, head), head, winners)
    listed = isinstance(read.meaning, m.Urgent) and read.evidence.listed
    return [
        *dict.fromkeys([*stated, *telling]),
        *([f"listed: {read.evidence.listed}"] if listed else []),
        *_shares(whole, head, winners),
        *(f"near: {wording} ({label})" for wording, label in _near(content.language, whole)),
    ]


def _winner(read: Read) -> tuple[str, frozenset[str]] | None:
    """The encoder's head that decided, and its labels that together won."""
    evidence, meaning = read.evidence, read.meaning
    if evidence is None or isinstance(meaning, m.Ignore | m.Choice):
        return None
    if isinstance(meaning, m.Urgent | m.CallToday):
        today = () if isinstance(meaning, m.Urgent) else ("call_today",)
        return "urgency", frozenset({*decision.ALARMS, *today})
    if evidence.act and isinstance(meaning, m.Answer | m.Stated | m.Unclear):
        value = getattr(meaning, "value", None)
        return "act", frozenset({value or max(evidence.act, key=evidence.act.__getitem__)})
    return "subject", frozenset(each for each in evidence.subject if _is_won(each, _won(meaning, evidence)))


def _won(meaning: m.Meaning, evidence: decision.Evidence) -> tuple[str, ...]:
    """The topics, passages and kinds that the meaning says."""
    match meaning:
        case m.OptOut(kind):
            return (f"{decision.OPT_OUT}.{kind}",)
        case m.Command(name):
            return (f"{decision.COMMAND}.{name}",)
        case m.Ask():
            return (meaning.subject,)
        case m.Torn(topics):
            return topics[:1]
        case m.PersonalDecision():
            return (decision.PERSONAL,)
        case m.Checklist():
            return (decision.CHECKLIST,)
        case m.AlreadyDiagnosed():
            return (decision.DIAGNOSED,)
        case m.Stated():
            return (decision.STATED,)
        case m.NotCovered():
            return decision.NOT_OURS
    return (max(evidence.subject, key=evidence.subject.__getitem__),)


def _is_won(label: str, won: tuple[str, ...]) -> bool:
    return label in won or label.partition(decision.APART)[0] in won


def _context(read: Read, before: m.Before, head: str) -> str:
    """What was said before, where the head that decided was told of it."""
    if head == "act" and before.pending:
        return feed.waiting(before.pending)
    if head != "subject" or not before.about or not read.evidence or referral.is_question(before.pending):
        return ""
    leans = tuple(read.evidence.named) in ((), (before.about.partition(".")[0],))
    return feed.spoken_of(before.about) if leans else ""


def _weighed(
    text: str, content: Content, context: str, head: str, winners: frozenset[str]
) -> tuple[list[str], Reading]:
    """The words without which the winner loses most, and the whole text as it was read."""
    index, model = index_of(content), encoder.encoder(content.language)
    whole = Mender(index.spelling, index.language, model.is_word).mended(clean(text, index.language))

    def pair(part: Clean) -> Pair:
        named = [each.concept for each in things(part, index.names)]
        return part.readable(), feed.beside(named, content.things, context)

    words = whole.words[:MOST_LEFT_OUT] if len(whole.words) > 1 else ()
    without = [replace(whole, words=whole.words[:at] + whole.words[at + 1 :]) for at in range(len(words))]
    first, *others = model.read([pair(each) for each in (whole, *without)])
    sure = _sum(first, head, winners)
    lost = {at: sure - _sum(each, head, winners) for at, each in enumerate(others)}
    telling = sorted((at for at in lost if lost[at] >= TELLS), key=lambda at: -lost[at])[:MOST_WORDS]
    return [words[at].typed for at in telling] or [word.typed for word in whole.words if not words], first


def _sum(reading: Reading, head: str, labels: frozenset[str]) -> float:
    return sum(reading.shares[head][label] for label in labels)


def _shares(whole: Reading, head: str, winners: frozenset[str]) -> list[str]:
    shares = whole.shares[head]
    best = max(winners, key=shares.__getitem__)
    second = max((each for each in shares if each not in winners), key=shares.__getitem__)
    return [f"sure: {best} {_sum(whole, head, winners):.2f}", f"second: {second} {shares[second]:.2f}"]


def _near(language: str, whole: Reading) -> list[tuple[str, str]]:
    known = _known(language)
    return known.of(whole.vector) if known else []


@cache
def _known(language: str) -> Nearest | None:
    return nearest(encoder.FOLDER / language)


def main(arguments: list[str] | None = None) -> None:
    """Read lines from standard input until it ends."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pending", metavar="QUESTION", help="read each line as a reply to this question")
    parser.add_argument("--about", metavar="SUBJECT", help="the topic or passage spoken of last: calcium.how_much")
    parser.add_argument("--language", default="en")
    options = parser.parse_args(arguments)
    languages = sorted(path.parent.name for path in FOLDER.glob("*/language.yaml")) or ["en"]
    _known_or_exit(parser, "--language", options.language, languages)
    content = load(options.language)
    _known_or_exit(parser, "--pending", options.pending, [*referral.QUESTIONS, *referral.FOLLOW_UPS])
    _known_or_exit(parser, "--about", options.about, subjects(content))
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    for line in sys.stdin:
        if text := line.rstrip("\r\n"):
            print(json.dumps(describe(text, content, options.pending, options.about), ensure_ascii=False), flush=True)


def subjects(content: Content) -> list[str]:
    """Every topic and passage that can be spoken of."""
    return [
        subject
        for topic, answer in content.answers.items()
        if topic not in NO_TOPIC
        for subject in (topic, *(f"{topic}.{passage.id}" for passage in answer.passages))
    ]


def _known_or_exit(parser: argparse.ArgumentParser, option: str, name: str | None, names: list[str]) -> None:
    if name is not None and name not in names:
        parser.error(f"{option}: there is no '{name}'. There are: {', '.join(names)}")


if __name__ == "__main__":
    main()
