"""Sentences a person can take in: not too long, in the active voice, and an answer that answers first."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.folder import Folder, Problem
from tools.checks.said import Said, said

MOST_WORDS = 20

# An honest guess: a form of "be" before a participle. plain_words.yaml names those that are fine.
_PASSIVE = re.compile(
    r"\b(is|are|was|were|be|been|being) (?:(?:also|often|not|\w+ly) )?"
    r"(\w+ed|broken|called|done|felt|found|given|kept|known|lost|made|put|seen|shown|taken|told)\b",
    re.IGNORECASE,
)


def check(folder: Folder) -> Iterator[Problem]:
    """Sentences that are too long or passive, and answers that open with a hedge."""
    hedges = tuple(folder.plain_words.get("hedges", ()))
    seen: set[str] = set()
    for each in said(folder):
        if each.kind == "name":
            continue
        for sentence in each.sentences:
            yield from _length(folder, each, sentence)
            yield from _passive(folder, each, sentence)
        if each.key.startswith("answer.") and each.key not in seen and each.text.lower().startswith(hedges):
            wrong = f"The passage opens with '{' '.join(each.text.split()[:3])}', which answers nothing."
            yield folder.problem(each.file, each.line, wrong, "Begin with the answer itself.")
        seen.add(each.key)


def _length(folder: Folder, each: Said, sentence: str) -> Iterator[Problem]:
    count = len(sentence.split())
    if count > MOST_WORDS:
        wrong = f"This sentence has {count} words; {MOST_WORDS} is the most: '{_begin(sentence)}'"
        yield folder.problem(each.file, each.line, wrong, "Cut it, or make two of it.")


def _passive(folder: Folder, each: Said, sentence: str) -> Iterator[Problem]:
    fine = set(folder.plain_words.get("fine_passives", ()))
    for found in _PASSIVE.finditer(sentence):
        if f"{found[1]} {found[2]}".lower() not in fine and folder.plain_words:
            wrong = f"'{found[0]}' leaves open who does it."
            do = "Say who does what, or name it under fine_passives in plain_words.yaml if nobody needs to know."
            yield folder.problem(each.file, each.line, wrong, do)


def _begin(sentence: str) -> str:
    return " ".join(sentence.split()[:8]) + " ..."
