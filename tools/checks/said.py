"""Everything in a content folder that a person may hear or read, piece by piece, with the line where it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from shared.content.loader import CHANNELS, tagged
from shared.content.passages import blocks
from tools.checks.folder import Folder

Kind = Literal["sentence", "question", "phrase", "name"]

_PLACE = re.compile(r"\{([a-z0-9_]+)\}")
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+")
_NAMED = ("reason", "find_out")


@dataclass(frozen=True)
class Said:
    """One piece of words as it is written.

    kind      "sentence" is tagged with its facts; "question" is the checklist's; "phrase" is talk around them; "name"
              is no sentence of its own but put into one
    key       what it belongs to: "answer.calcium.how_much", "ask.menopause", "outcome.no_reason", "greeting"
    written   the words with {numbers} unfilled
    text      the words with numbers filled in; other {places} are left
    tags      what stands in the brackets: facts, or "talk"; empty for what carries no tags
    channels  where it is said
    """

    kind: Kind
    key: str
    file: str
    line: int
    written: str
    text: str
    tags: tuple[str, ...] = ()
    channels: tuple[str, ...] = CHANNELS

    @property
    def places(self) -> list[str]:
        """The {places} in it."""
        return _PLACE.findall(self.written)

    @property
    def text_without_places(self) -> str:
        """What is written around them."""
        return _PLACE.sub("", self.written)

    @property
    def sentences(self) -> list[str]:
        """Its words, sentence by sentence."""
        return [part for part in _SENTENCE_END.split(self.text.strip()) if part]


def said(folder: Folder) -> list[Said]:
    """All of it, in the order of the files. Needs a folder that `readable` and `shapes` have nothing against."""
    return [*_answers(folder), *_referral(folder), *_phrases(folder), *_others(folder), *_countries(folder)]


def _answers(folder: Folder) -> Iterator[Said]:
    for file in folder.answer_files():
        topic = file.rpartition("/")[2].removesuffix(".md")
        head = folder.content.answers[topic]
        for name in ("title", "name"):
            words = getattr(head, name)
            yield _said(folder, "name", f"{name}.{topic}", file, folder.line_of(file, f"{name}: {words}"), words)
        for block in blocks(folder.text(file)):
            yield _said(folder, "name", f"title.{topic}.{block.id}", file, block.line, block.title)
            yield from _tagged(folder, f"answer.{topic}.{block.id}", file, block.text_line, block.text)


def _referral(folder: Folder) -> Iterator[Said]:
    file = folder.words("referral.yaml")
    raw = folder.plain(file)
    for group in ("questions", "follow_ups"):
        for name, question in (raw.get(group) or {}).items():
            for part, words in question.items():
                line = folder.line(file, group, name, part)
                if part in ("ask", "reprompt", "other", "other_reprompt"):
                    yield _said(folder, "question", f"{part}.{name}", file, line, words)
                elif part in _NAMED:
                    yield _said(folder, "name", f"{part}.{name}", file, line, words)
                elif part != "part_of":
                    yield from _tagged(folder, f"{part}.{name}", file, line, words)
    for name, words in raw["outcomes"].items():
        for channels, part, keys in _channels(words):
            line = folder.line(file, "outcomes", name, *keys)
            yield from _tagged(folder, f"outcome.{name}", file, line, part, channels)


def _phrases(folder: Folder) -> Iterator[Said]:
    file = folder.words("phrases.yaml")
    for name, words in folder.plain(file).items():
        for channels, part, keys in _channels(words):
            if part:
                line = folder.line(file, name, *keys)
                yield _said(folder, "phrase", name, file, line, part, channels=channels)


def _others(folder: Folder) -> Iterator[Said]:
    urgent = folder.words("urgent.yaml")
    for sign, each in folder.plain(urgent).items():
        if isinstance(each, dict) and "say" in each:
            line, facts = folder.line(urgent, sign, "say"), tuple(each.get("facts", ()))
            yield _said(folder, "phrase", f"urgent.{sign}", urgent, line, each["say"], facts)
    for kind, things in folder.plain("lexicon.yaml").items():
        for name, thing in things.items():
            line = folder.line("lexicon.yaml", kind, name, "say")
            yield _said(folder, "name", f"thing.{name}", "lexicon.yaml", line, thing["say"])
    for name, source in folder.plain("sources.yaml").items():
        line = folder.line("sources.yaml", name, "short")
        yield _said(folder, "name", f"source.{name}", "sources.yaml", line, source["short"])
    for country, region in folder.plain("regions.yaml").items():
        for part in ("call", "crisis", "poison", "after_hours", "charity"):
            if part in region:
                is_a: Kind = "phrase" if part == "after_hours" else "name"
                for channels, words, keys in _channels(region[part]):
                    line = folder.line("regions.yaml", country, part, *keys)
                    yield _said(folder, is_a, f"{part}.{country}", "regions.yaml", line, words, channels=channels)


def _countries(folder: Folder) -> Iterator[Said]:
    """What is said otherwise in a country; its key ends in "@" and the name of the file."""
    for file in folder.country_files():
        name = file.rpartition("/")[2].removesuffix(".yaml")
        raw = folder.plain(file)
        for subject, words in (raw.get("says") or {}).items():
            yield from _tagged(folder, f"answer.{subject}@{name}", file, folder.line(file, "says", subject), words)
        for key, phrase in (raw.get("phrases") or {}).items():
            for channels, part, keys in _channels(phrase):
                if part:
                    line = folder.line(file, "phrases", key, *keys)
                    yield _said(folder, "phrase", f"{key}@{name}", file, line, part, channels=channels)
        for word, other in (raw.get("words") or {}).items():
            yield _said(folder, "name", f"word.{word}@{name}", file, folder.line(file, "words", word), other)


def _channels(words: object) -> Iterator[tuple[tuple[str, ...], str, tuple[str, ...]]]:
    """A phrase is one string for every channel, or one for each."""
    if isinstance(words, dict):
        for channel, part in words.items():
            yield (channel,), str(part), (channel,)
    else:
        yield CHANNELS, str(words), ()


def _tagged(
    folder: Folder, key: str, file: str, line: int, text: str, channels: tuple[str, ...] = CHANNELS
) -> Iterator[Said]:
    for sentence in tagged(text):
        line = folder.line_of(file, sentence.text, line)
        yield _said(folder, "sentence", key, file, line, sentence.text, sentence.facts or ("talk",), channels)


def _said(
    folder: Folder,
    kind: Kind,
    key: str,
    file: str,
    line: int,
    written: str,
    tags: tuple[str, ...] = (),
    channels: tuple[str, ...] = CHANNELS,
) -> Said:
    text = _PLACE.sub(lambda place: folder.spoken.get(place[1], place[0]), written)
    return Said(kind, key, file, line, written, text, tags, channels)
