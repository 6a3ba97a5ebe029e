"""What a country says otherwise: in its form, about something that is there, and within the bounds of all words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from shared.content import local
from shared.content.loader import CHANNELS
from shared.content.passages import blocks
from shared.conversation.session import Session
from shared.conversation.topics import PAGE_CHARACTERS, PAGE_WORDS
from shared.conversation.turn import MOST_CHARACTERS, MOST_WORDS
from shared.conversation.words import Words
from tools.checks.folder import Folder, Problem
from tools.checks.readable import untagged, untagged_in

PARTS = ("like", "source", "words", "says", "phrases")
# How many letters and words a word may grow by: a country's messages are measured, but not every one that can be had.
LETTERS = 8
WORDS = 1


def check(folder: Folder) -> Iterator[Problem]:
    """Files of no country, what stands for nothing that is said, and words that grow too long."""
    files = {Path(file).stem: file for file in folder.country_files()}
    liked = {folder.plain(file).get("like") for file in files.values()}
    known = {*folder.plain("regions.yaml"), *liked}
    for name, file in files.items():
        raw = folder.plain(file)
        if name not in known:
            wrong = f"There is no country '{name}' in regions.yaml, and no file is like this one."
            yield folder.problem(file, 1, wrong, "Correct the file's name, or add the country.")
        if raw.get("like", name) not in files or (raw.get("like") == name):
            wrong = f"There is no file '{raw['like']}.yaml' beside this one to be like."
            yield folder.problem(file, folder.line(file, "like"), wrong, f"Write one of these: {', '.join(files)}.")
        for part in raw.keys() - set(PARTS):
            wrong = f"'{part}' is none of the parts of such a file."
            yield folder.problem(file, folder.line(file, part), wrong, f"Write one of these: {', '.join(PARTS)}.")
        yield from _says(folder, file, raw.get("says") or {})
        yield from _phrases(folder, file, raw.get("phrases") or {})
        yield from _words(folder, file, raw.get("words") or {})


def _says(folder: Folder, file: str, says: dict[str, Any]) -> Iterator[Problem]:
    for subject, words in says.items():
        line = folder.line(file, "says", subject)
        if subject not in _written(folder):
            wrong = f"There is no passage '{subject}' with words, so this is never said."
            yield folder.problem(file, line, wrong, "Write topic.passage, as in the answers.")
        for loose in untagged_in(str(words)):
            yield untagged(folder, file, line, loose)


def _phrases(folder: Folder, file: str, phrases: dict[str, Any]) -> Iterator[Problem]:
    known = folder.plain(folder.words("phrases.yaml"))
    for key, words in phrases.items():
        line = folder.line(file, "phrases", key)
        if key not in known:
            yield folder.problem(file, line, f"There is no phrase '{key}' in phrases.yaml.", "Correct its name.")
        if not isinstance(words, str) and not (isinstance(words, dict) and words.keys() == set(CHANNELS)):
            wrong = f"'{key}' is neither one text nor a 'voice:' and a 'text:'."
            yield folder.problem(file, line, wrong, 'Name both, with "" for the one that says nothing.')


def _words(folder: Folder, file: str, words: dict[str, Any]) -> Iterator[Problem]:
    for word, other in words.items():
        longer, more = len(str(other)) - len(word), len(str(other).split()) - len(word.split())
        if longer > LETTERS or more > WORDS:
            wrong = (
                f"'{other}' is {longer} letters and {more} words longer than '{word}'; {LETTERS} and {WORDS} at most."
            )
            yield folder.problem(file, folder.line(file, "words", word), wrong, "Find a shorter one.")


def _written(folder: Folder) -> set[str]:
    """The passages that have words."""
    found = ((Path(file).stem, blocks(folder.text(file))) for file in folder.answer_files())
    return {f"{topic}.{block.id}" for topic, passages in found for block in passages if block.text}


def bounds(folder: Folder) -> Iterator[Problem]:
    """Passages and emergencies that grow too long in a country; the walk measures them where the country is unknown."""
    for region in folder.plain("regions.yaml"):
        if region != local.ELSEWHERE:
            yield from _passages(folder, region)
            yield from _urgent(folder, region)


def _passages(folder: Folder, region: str) -> Iterator[Problem]:
    words = Words(folder.content, "text", region)
    for topic, answer in folder.content.answers.items():
        for passage in answer.written:
            text = words.render(f"answer.{topic}.{passage.id}", Session(), {})
            if len(text) > PAGE_CHARACTERS or len(text.split()) > PAGE_WORDS:
                most = f"{PAGE_CHARACTERS} and {PAGE_WORDS} is the most"
                yield _too_long(folder, region, f"{topic}.{passage.id}", text, most)


def _urgent(folder: Folder, region: str) -> Iterator[Problem]:
    words = Words(folder.content, "voice", region)
    for sign in folder.content.urgent:
        text = words.render(f"urgent.{sign}", Session(), {})
        if len(text) > MOST_CHARACTERS["text"] or len(text.split()) > MOST_WORDS["voice"]:
            name, most = folder.words("urgent.yaml"), f"{MOST_CHARACTERS['text']} and {MOST_WORDS['voice']} is the most"
            yield folder.problem(name, folder.line(name, sign, "say"), _measured(region, text, most), "Shorten it.")


def _too_long(folder: Folder, region: str, subject: str, text: str, most: str) -> Problem:
    file, line = place(folder, region, subject)
    return folder.problem(file, line, _measured(region, text, most), "Shorten these words, or write others for there.")


def _measured(region: str, text: str, most: str) -> str:
    return f"In {region} this has {len(text)} characters and {len(text.split())} words; {most}: '{text[:40]} ...'"


def place(folder: Folder, region: str | None, subject: str) -> tuple[str, int]:
    """The file and line where a passage is written for a country: its own, that of a file it is like, or the answer."""
    files = {Path(file).stem: file for file in folder.country_files()}
    name = region if region in files else local.ELSEWHERE
    while name in files:
        raw = folder.plain(files[name])
        if subject in (raw.get("says") or {}):
            return files[name], folder.line(files[name], "says", subject)
        name = raw.get("like", "")
    topic, _, passage = subject.partition(".")
    file = folder.words(f"answers/{topic}.md")
    return file, next(block.text_line for block in blocks(folder.text(file)) if block.id == passage)
