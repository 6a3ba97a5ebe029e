"""Sixth grade or below: what every answer, question and outcome asks of a reader (Flesch-Kincaid, English only)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from statistics import mean

from shared.content.model import Content
from tools.checks.folder import Folder, Problem
from tools.checks.said import Said, said
from tools.measure import UnknownWord, grade

MEAN_ANSWER = 5.5
HIGHEST_ANSWER = 6.5
# A single message is short, and one long word weighs more in it: still the sixth grade.
HIGHEST_MESSAGE = 6.9

# The formula and the pronouncing dictionary are for English.
ENGLISH = "en"

_DO = "Use shorter words and shorter sentences."


def check(folder: Folder) -> Iterator[Problem]:
    """Answers, questions and outcomes above their grade. A word that nobody knows is left to `plain_words`."""
    if not folder.plain_words or folder.language != ENGLISH:
        return
    try:
        yield from _answers(folder)
        yield from _messages(folder)
    except UnknownWord:
        return


def _answers(folder: Folder) -> Iterator[Problem]:
    found = {topic: answer_grade(folder, topic) for topic in folder.content.answers}
    for topic, value in found.items():
        if value > HIGHEST_ANSWER:
            wrong = f"This answer reads at grade {value:.1f}; {HIGHEST_ANSWER} is the highest."
            yield folder.problem(folder.words(f"answers/{topic}.md"), 1, wrong, _DO)
    if mean(found.values()) > MEAN_ANSWER:
        hardest = max(found, key=lambda topic: found[topic])
        wrong = f"All answers together read at grade {mean(found.values()):.1f}; {MEAN_ANSWER} is the highest."
        yield folder.problem(folder.words(f"answers/{hardest}.md"), 1, wrong, f"This is the hardest one. {_DO}")


def _messages(folder: Folder) -> Iterator[Problem]:
    graded = (each for each in said(folder) if each.kind in ("sentence", "question"))
    for _, group in groupby(graded, key=lambda each: (each.key, each.channels)):
        pieces = list(group)
        value = of(folder, [sentence for piece in pieces for sentence in _filled(folder.content, piece)])
        if value > HIGHEST_MESSAGE:
            wrong = f"This reads at grade {value:.1f}; {HIGHEST_MESSAGE} is the highest: '{pieces[0].text[:40]} ...'"
            yield folder.problem(pieces[0].file, pieces[0].line, wrong, _DO)


def answer_grade(folder: Folder, topic: str) -> float:
    """The grade of a whole answer. Raises UnknownWord."""
    sentences = (each.text for passage in folder.content.answers[topic].written for each in passage.sentences)
    return of(folder, [part for text in sentences for part in split(text)])


def of(folder: Folder, sentences: Iterable[str]) -> float:
    """The grade of some sentences, medicines' names counted as one familiar word each. Raises UnknownWord."""
    plain: Mapping[str, object] = folder.plain_words
    return grade(sentences, plain.get("names", ()), plain.get("syllables", {}))  # type: ignore[arg-type]


def split(text: str) -> list[str]:
    """A text's sentences."""
    return re.split(r"(?<=[.?!]) ", text)


def _filled(content: Content, piece: Said) -> Iterator[str]:
    """A result's places filled as for someone with three reasons and two things to find out."""
    questions = list(content.questions.values())
    reasons = [each.reason for each in questions[2:5]]
    open_ones = [each.find_out for each in questions[5:7]]
    values = {
        "count": content.phrases["count_3"]["text"],
        "reasons": f"{', '.join(reasons[:-1])} and {reasons[-1]}",
        "find_out": " and ".join(open_ones),
    }
    yield from split(re.sub(r"\{(\w+)\}", lambda place: values.get(place[1], ""), piece.text))
