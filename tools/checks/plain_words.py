"""Plain words: no jargon that has a plain word, no long or unknown word unlisted, no medical word unexplained."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.folder import Folder, Problem
from tools.checks.grades import ENGLISH
from tools.checks.said import Said, said
from tools.measure import UnknownWord, syllables_of, words_of

LONG = 4

_PLACE = re.compile(r"\{\w+\}")


def check(folder: Folder) -> Iterator[Problem]:
    """Words that people may not know, by the lists in plain_words.yaml."""
    if not folder.plain_words:
        return
    pieces = said(folder)
    for each in pieces:
        if not each.key.startswith(("thing.", "source.")):  # names that others gave
            yield from (
                () if each.key.startswith("word.") else _instead(folder, each)
            )  # a country's own word is plain there
            yield from _unknown(folder, each) if folder.language == ENGLISH else ()
        if each.kind != "name":
            yield from _unexplained(folder, each, pieces)
    yield from _not_medicines(folder)


def _instead(folder: Folder, each: Said) -> Iterator[Problem]:
    for word, plain in folder.plain_words["instead"].items():
        if re.search(rf"\b{re.escape(word)}\b", each.text, re.IGNORECASE):
            yield folder.problem(
                each.file, each.line, f"'{word}' is not a plain word.", f"Write '{plain}', or the like."
            )


def _unknown(folder: Folder, each: Said) -> Iterator[Problem]:
    names, known, syllables = (folder.plain_words[part] for part in ("names", "known", "syllables"))
    for word in dict.fromkeys(words_of(_PLACE.sub(" ", each.text))):
        if word.lower() in names:
            continue
        try:
            if syllables_of(word, syllables) >= LONG and word.lower() not in known and not _is_figure(word, each):
                wrong = f"'{word}' is a long word."
                do = "Find a shorter one, or add it to `known` in plain_words.yaml if people know it."
                yield folder.problem(each.file, each.line, wrong, do)
        except UnknownWord:
            wrong = f"'{word}' is in no dictionary here."
            do = "Correct the spelling, or add it to plain_words.yaml: medicines to `names`, others to `syllables`."
            yield folder.problem(each.file, each.line, wrong, do)


def _is_figure(word: str, each: Said) -> bool:
    """A word that only stands for digits."""
    return word.lower() not in each.text.lower()


def _unexplained(folder: Folder, each: Said, pieces: list[Said]) -> Iterator[Problem]:
    for word, wordings in folder.plain_words["explained"].items():
        if not re.search(rf"\b{re.escape(word)}\b", each.text, re.IGNORECASE):
            continue
        if each.key.startswith("answer.") and word.lower() in _asked_by_name(folder, each.key):
            continue
        known = " ".join(other.text for other in pieces if other.kind != "name" and other.key == each.key).lower()
        if not any(wording.lower() in known for wording in wordings):
            wrong = f"'{word}' is not explained here."
            do = f"Explain it first, such as '{wordings[0]}', or say it without the word."
            yield folder.problem(each.file, each.line, wrong, do)


def _asked_by_name(folder: Folder, key: str) -> str:
    """What the answer is called: whoever asks for osteopenia has met the word."""
    answer = folder.content.answers[key.split(".")[1]]
    return f"{answer.title} {answer.name}".lower()


def _not_medicines(folder: Folder) -> Iterator[Problem]:
    """Only medicines may count as familiar: the grade must stay honest."""
    medicines = folder.plain("lexicon.yaml")["medicines"].values()
    named = {name.lower() for thing in medicines for name in thing["names"]}
    for name in folder.plain_words["names"]:
        if name not in named:
            file = folder.words("plain_words.yaml")
            wrong = f"'{name}' is counted as a medicine's name and is none in lexicon.yaml."
            yield folder.problem(
                file, folder.line(file, "names"), wrong, "Take it out of `names`, or add the medicine."
            )
