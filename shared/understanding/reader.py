"""Reads a text into a `Meaning`. Here, in one place, is what is asked of a text, and in which order.

Whole texts that mean one thing are looked up; everything else goes to the encoder, and decision.py weighs what it and
the lexicon have found. Pure: no clock; nothing kept but what is the same from everybody.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from shared.content.model import Content
from shared.rules import referral
from shared.rules.reply import to_the_point
from shared.understanding import decision, feed
from shared.understanding.clean import Clean, clean
from shared.understanding.decision import ALARMS, PERSONAL, Evidence, alarming
from shared.understanding.encoder import Pair, Reading, encoder
from shared.understanding.index import Index, index_of
from shared.understanding.lookup import is_auto_reply, look_up
from shared.understanding.meaning import NOTHING, Answer, Ask, Before, Ignore, Meaning, PersonalDecision, ask
from shared.understanding.names import Mender, things
from shared.understanding.phrases import Heard, spot
from shared.understanding.told import find

LETTER = 20  # words from which each sentence may raise the alarm by itself
MOST_SENTENCES = 8
SHORTEST_ASKED = 4  # words of an editor's line that is no reply, whatever waits
_MARK = re.compile(r"[.,;:!?]")
_TAPBACK = re.compile(r"^\W*(?P<verb>[^\W\d_]+(?: [^\W\d_]+)*)\s*[\"\u201c\u201d\u201e\u00ab\u2018']", re.IGNORECASE)


@dataclass(frozen=True)
class Read:
    """What was meant, the words that said so where it was looked up, and what else is known of the text."""

    meaning: Meaning
    words: tuple[str, ...] = ()
    evidence: Evidence | None = None


def read(text: str, content: Content, before: Before = NOTHING) -> Meaning:
    """What was meant. Never raises for any text."""
    return understand(text, content, before).meaning


def understand(text: str, content: Content, before: Before = NOTHING) -> Read:
    """What was meant, and from what."""
    index = index_of(content)
    plain = clean(text, index.language)
    unspoken = _unspoken(text, plain, index)
    if unspoken:
        return Read(unspoken)
    found = look_up(plain, index.replies, before.pending)
    if found:
        return Read(found.meaning, found.words)
    asked = _as_asked(plain, content, index, before)
    if asked:
        return Read(asked, ("as asked",))
    evidence = _evidence(text, plain, content, index, before)
    return Read(decision.decide(evidence), evidence=evidence)


def _unspoken(text: str, plain: Clean, index: Index) -> Ignore | None:
    """A phone's tapback, another machine's reply, or nothing at all."""
    if not plain.words:
        return Ignore("blank") if not text.strip() else None
    tapback = _TAPBACK.match(text)
    if tapback and tapback["verb"].lower() in index.language.tapbacks:
        return Ignore("tapback")
    return Ignore("auto_reply") if is_auto_reply(plain, index.replies) else None


def _as_asked(plain: Clean, content: Content, index: Index, before: Before) -> Ask | PersonalDecision | None:
    """The question that an editor wrote, word for word; a short one may be a reply to what waits."""
    subject = index.asked.get(" ".join(plain.stems))
    if subject is None or (referral.is_question(before.pending) and len(plain.words) < SHORTEST_ASKED):
        return None
    if subject.partition(".")[0] == PERSONAL:
        named = (content.things[each.concept].topic for each in things(plain, index.names))
        return PersonalDecision(next((topic for topic in named if topic in content.medicine_topics), None))
    return ask(subject)


def _evidence(typed: str, plain: Clean, content: Content, index: Index, before: Before) -> Evidence:
    model = encoder(content.language)
    text = Mender(index.spelling, index.language, model.is_word).mended(plain)
    named = things(text, index.names)
    alone, placed, apart = _readings(text, named, content, index, before)
    topics = tuple(dict.fromkeys(topic for each in named if (topic := content.things[each.concept].topic)))
    replying = referral.is_question(before.pending)
    about = "" if replying else (before.about or "").partition(".")[0]
    leaning = bool(about) and topics in ((), (about,))
    signs = {each.concept for each in spot(text.words, index.signs, longest=False)}
    told = find(text, named, index.told, index.language)
    if replying:
        told = to_the_point(before.pending or "", told, content.numbers)
    asking = zip(apart, text.sentences(), strict=False)
    worst = max((each.shares["urgency"] for each in apart), key=alarming, default={})
    return Evidence(
        subject=(placed if placed and leaning else alone).shares["subject"],
        urgency=(placed if placed and replying else alone).shares["urgency"],
        alone=alone.shares["urgency"] if replying else {},
        apart=worst if len(text.words) >= LETTER else {},
        act=placed.shares["act"] if placed and replying else {},
        sentences=[each.shares["subject"] for each, sentence in asking if sentence.questions],
        listed=next((sign for sign in ALARMS if sign in signs), None),
        today=next((sign for sign in content.urgent if sign in signs and sign not in ALARMS), None),
        signs=content.urgent,
        medicines=content.medicine_topics,
        named=topics,
        recalled=(about,) if leaning else (),
        told=told,
        bare={word.said for word in text.words} <= {word for item in told for word in item.words.split()},
        outright=_outright(typed, index, before.pending) if replying else (),
        known=bool(named or told) or any(model.is_word(word.said) for word in text.words),
    )


def _outright(typed: str, index: Index, pending: str | None) -> set[str]:
    """The plain answers with which a text begins, as a word that is no mere letter ("yes I am 58", but not "n vitamin
    d"), or before the first mark: "I did, last May"."""
    begun = [typed.split()[0], *_MARK.split(typed.strip(), maxsplit=1)[:-1]]  # the whole text has been looked up
    found = [look_up(clean(part, index.language), index.replies, pending) for part in begun if part[1:]]
    return {each.meaning.value for each in found if each and isinstance(each.meaning, Answer)}


def _readings(
    text: Clean, named: list[Heard], content: Content, index: Index, before: Before
) -> tuple[Reading, Reading | None, list[Reading]]:
    """The text alone, with what waits or was spoken of last, and each of several sentences; in one pass."""

    def pair(part: Clean, found: list[Heard], said_before: str = "") -> Pair:
        return part.readable(), feed.beside([each.concept for each in found], content.things, said_before)

    context, sentences = _context(before), text.sentences()[:MOST_SENTENCES]
    pairs = [pair(text, named)]
    if context:
        pairs.append(pair(text, named, context))
    if len(sentences) > 1:
        pairs += [pair(each, things(each, index.names)) for each in sentences]
    alone, *others = encoder(content.language).read(pairs)
    return alone, others.pop(0) if context else None, others


def _context(before: Before) -> str:
    if before.pending and referral.is_question(before.pending):
        return feed.waiting(before.pending)
    return feed.spoken_of(before.about) if before.about else ""
