"""Every phrase that is offered is understood, on its own channel, as what it promises (offers.yaml)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from shared.rules import referral
from shared.understanding.meaning import Before, Meaning
from shared.understanding.reader import read
from skill import translate
from tools import build_models, nlu, speaker
from tools.checks.folder import Folder, Problem
from tools.checks.said import Said, said
from tools.checks.wordings import described

FILE = "offers.yaml"
LOCALE = "en-US"
SUBJECTS, RECORDED = ("topic", "passage"), ("answer", "stated")  # not offered at a question, and never put down there
Hear = Callable[[str, str | None], Meaning]

_CAPITALS = re.compile(r"\b[A-Z]{2,}(?: (?:[A-Z]{2,}|I))*\b|\bAM I\b(?: [A-Z]{2,})*")
_INVITED = re.compile(r"(?<!I can )\b(?:say|you can ask(?: about)?|ask me about),? ", re.IGNORECASE)
_AND_ALSO = re.compile(r"(?:,? or|,) (?:say )?", re.IGNORECASE)


def check(folder: Folder) -> Iterator[Problem]:
    """Offers that are not listed, not understood, understood otherwise, or listed and never made."""
    name = folder.words(FILE)
    listed = folder.plain(name)
    made: dict[str, set[str]] = {"text": set(), "voice": set()}
    for each in said(folder):
        for channel, find in (("text", texted), ("voice", spoken)):
            if channel not in each.channels or each.kind == "name" or _claims(each):
                continue
            offers, unknown = find(each, listed[channel], listed["other"][channel])
            made[channel] |= offers
            for words in unknown:
                wrong = f"'{words}' is offered here, and offers.yaml does not say what it does."
                yield folder.problem(
                    each.file, each.line, wrong, "Add it there, under " + channel + ", or do not offer it."
                )
    for channel, hear in (("text", texting(folder)), ("voice", speaking(folder))):
        for words, promise in listed[channel].items():
            line = folder.line(name, channel, words)
            if words not in made[channel]:
                yield folder.problem(name, line, f"'{words}' is offered nowhere.", "Offer it, or take it out.")
            yield from _broken(folder, line, str(words), promise, hear)


def _claims(each: Said) -> bool:
    """Whether it says something about health: "some experts say" offers nothing."""
    return bool(each.tags) and each.tags != ("talk",)


def _broken(folder: Folder, line: int, words: str, promise: str, hear: Hear) -> Iterator[Problem]:
    asked = referral.QUESTIONS[0]
    for pending in (asked,) if promise.startswith("answer") else (None, asked):
        meaning = described(hear(words, pending))
        broken = meaning.startswith(RECORDED) if pending and promise.startswith(SUBJECTS) else meaning != promise
        if broken:
            where = "at a checklist question" if pending else "outside the checklist"
            wrong = f"'{words}' promises {promise}, but {where} it is understood as {meaning}."
            yield folder.problem(folder.words(FILE), line, wrong, "Offer other words, or teach it these.")
            return


def texted(each: Said, listed: dict[str, str], other: list[str]) -> tuple[set[str], list[str]]:
    """The offers in a text, and what looks like one and is not listed."""
    found = {match[0] for match in _CAPITALS.finditer(re.sub(r"\{\w+\}", " ", each.text))}
    return found & listed.keys(), sorted(found - listed.keys() - set(other))


def spoken(each: Said, listed: dict[str, str], other: list[str]) -> tuple[set[str], list[str]]:
    """The offers in what is spoken, and what looks like one and is not listed."""
    found, unknown = set(), []
    for invited in _INVITED.finditer(each.text):
        rest = each.text[invited.end() :]
        offer = _first(rest, listed)
        if offer is None and not rest.lower().startswith(tuple(map(str.lower, other))):
            unknown.append(re.split(r"[.?!]", rest)[0])
        while offer is not None:
            found.add(offer)
            rest = rest[len(offer) :]
            joint = _AND_ALSO.match(rest)
            rest = rest[joint.end() :] if joint else rest
            offer = _first(rest, listed) if joint else None
    return found, unknown


def _first(text: str, listed: dict[str, str]) -> str | None:
    fits = (words for words in listed if re.match(rf"{re.escape(words)}\b", text, re.IGNORECASE))
    return max(fits, key=len, default=None)


def texting(folder: Folder) -> Hear:
    """How the text door hears words, given what waits for an answer."""
    return lambda words, pending: read(words, folder.content, Before(pending))


@cache
def model(folder: Folder) -> dict[str, Any]:
    """The interaction model that this content gives. Raises BuildError where two intents would have the same sample."""
    return build_models.build(build_models.read_source(folder.root, folder.language), LOCALE)


def speaking(folder: Folder) -> Hear:
    """How the voice door hears words, through the interaction model that this content gives."""
    matcher = nlu.Model(model(folder))

    def hear(words: str, pending: str | None) -> Meaning:
        event = speaker.envelope(matcher.request(words), LOCALE, speaker.SKILL_ID, {}, new=pending is None)
        return translate.meaning_of(speaker.received(event), folder.content, Before(pending))

    return hear
