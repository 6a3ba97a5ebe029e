"""Each passage answers what stands above it: it rests on a fact, an amount asked for is told, and a medicine has its
warning signs. The words for amounts are in plain_words.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from shared.content.model import Passage
from shared.content.passages import blocks
from shared.understanding.meaning import AFTERMATHS
from tools.checks.folder import Folder, Problem

OF_TALK = ("service", "personal_medical_decision", "not_covered", *AFTERMATHS)
"""Answers that may claim nothing."""
WARNINGS, OF_ALL = "warning_signs", ("warning_signs", "missed_doses")
"""The topic with the signs of every medicine, and the topics that are about several medicines."""


def check(folder: Folder) -> Iterator[Problem]:
    """Passages without a fact, amounts that are asked for and not told, medicines without their signs."""
    for file in folder.answer_files():
        answer = folder.content.answers[file.rpartition("/")[2].removesuffix(".md")]
        lines = {block.id: block for block in blocks(folder.text(file))}
        for passage in answer.written if answer.topic not in OF_TALK else ():
            if not any(sentence.facts for sentence in passage.sentences):
                wrong = f"'{passage.title}' rests on no fact at all, so it answers nothing."
                yield folder.problem(file, lines[passage.id].text_line, wrong, "Answer the question, with its fact.")
            for line, wording in lines[passage.id].asked:
                if _asks_amount(wording, folder) and not _tells_amount(passage, folder):
                    wrong = f"'{wording}' asks for an amount, and the words below tell none."
                    do = "Tell it, put the question under the passage that does, or word it otherwise."
                    yield folder.problem(file, line, wrong, do)
        if answer.medicine and answer.topic not in OF_ALL and not _is_warned_of(answer.topic, folder):
            wrong = f"This medicine is not in the family of '{WARNINGS}', so nobody is told its warning signs."
            yield folder.problem(file, 1, wrong, f"Write them there, and add '{answer.topic}' to its family.")


def _is_warned_of(topic: str, folder: Folder) -> bool:
    warnings = folder.content.answers.get(WARNINGS)
    return warnings is not None and topic in warnings.family


def _asks_amount(wording: str, folder: Folder) -> bool:
    return _holds(wording, folder.plain_words.get("amount_asked", ()))


def _tells_amount(passage: Passage, folder: Folder) -> bool:
    text = " ".join(sentence.text for sentence in passage.sentences)
    return any(map(str.isdigit, text)) or _holds(text, folder.plain_words.get("amount_told", ()))


def _holds(text: str, phrases: Iterable[str]) -> bool:
    return any(re.search(rf"\b{re.escape(str(phrase))}\b", text.lower()) for phrase in phrases)
