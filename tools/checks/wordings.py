"""How people ask: each wording in one place only, and each understood as the topic or passage it is written under."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import yaml

from shared.content.passages import blocks
from shared.understanding.clean import clean
from shared.understanding.decision import ALARMS
from shared.understanding.index import index_of
from shared.understanding.meaning import Ask, Before, Meaning, PersonalDecision
from shared.understanding.phrases import spot
from shared.understanding.reader import read
from tools.checks.folder import Folder, Problem
from tools.checks.readable import front_matter
from tools.spoken import key

PERSONAL = "personal_medical_decision"
CHOOSING = Before("choose")


def check(folder: Folder) -> Iterator[Problem]:
    """Wordings that stand in two places or are heard as something else."""
    yield from _names(folder)
    twice = _twice(folder)
    first: dict[str, tuple[str, int]] = {}
    for file in folder.answer_files():
        topic = file.rpartition("/")[2].removesuffix(".md")
        for line, wording, passage in _asked(folder, file):
            sound = key(wording)
            if sound in first:
                other, at = first[sound]
                wrong = f"'{wording}' is written here and in {other.rpartition('/')[2]}, line {at}."
                yield folder.problem(file, line, wrong, "Leave it where it belongs and take it out of the other.")
                continue
            first[sound] = file, line
            sign = _sign(wording, folder)
            if sign:
                wrong = f"'{wording}' holds words of an emergency ('{sign}'), and here they would be a plain question."
                yield folder.problem(file, line, wrong, "Take it out, or word it otherwise.")
                continue
            meaning = read(wording, folder.content)
            if not _is_about(meaning, topic, passage) and sound not in twice:
                what = "passage" if passage else "topic"
                wrong = f"'{wording}' is not understood as this {what}, but as {described(meaning)}."
                do = f"Word it otherwise, or see why: echo '{wording}' | make explain"
                yield folder.problem(file, line, wrong, do)


def _asked(folder: Folder, file: str) -> Iterator[tuple[int, str, str | None]]:
    """The wordings of an answer, each with its line and its passage, if it stands under one."""
    block = yaml.compose(front_matter(folder, file))
    lists = (value for name, value in block.value if name.value == "asked") if block else ()
    yield from ((each.start_mark.line + 2, each.value, None) for wordings in lists for each in wordings.value)
    for passage in blocks(folder.text(file)):
        yield from ((line, wording, passage.id) for line, wording in passage.asked)


def _twice(folder: Folder) -> set[str]:
    """What stands in two places: one of them is wrong, so no more is said of either."""
    sounds = Counter(key(wording) for answer in folder.content.answers.values() for wording in answer.every_asked)
    return {sound for sound, times in sounds.items() if times > 1}


def _names(folder: Folder) -> Iterator[Problem]:
    """A topic is offered under its title and its name: both must be understood when somebody says them back."""
    for file in folder.answer_files():
        topic = file.rpartition("/")[2].removesuffix(".md")
        answer = folder.content.answers[topic]
        for part in ("title", "name") if answer.asked and topic != PERSONAL else ():
            words = getattr(answer, part)
            meaning = read(words, folder.content, CHOOSING)
            if not _is_about(meaning, topic):
                wrong = f"The {part} '{words}' is not understood when somebody chooses it, but as {described(meaning)}."
                do = f"Add it to `asked`, in small letters, or choose another {part}."
                yield folder.problem(file, folder.line_of(file, f"{part}: {words}"), wrong, do)
        for passage in answer.passages if answer.asked and topic != PERSONAL else ():
            meaning = read(passage.title, folder.content, CHOOSING)
            if not _is_about(meaning, topic, passage.id):
                line = folder.line_of(file, f"## {passage.id}:")
                wrong = f"The title '{passage.title}' is not understood when chosen, but as {described(meaning)}."
                yield folder.problem(file, line, wrong, "Choose another title, one that no other passage has.")


def _sign(wording: str, folder: Folder) -> str | None:
    """The emergency whose phrases (urgent.yaml) stand in a wording: what an editor wrote is looked up, not weighed."""
    index = index_of(folder.content)
    heard = spot(clean(wording, index.language).words, index.signs)
    return next((each.concept for each in heard if each.concept in ALARMS), None)


def _is_about(meaning: Meaning, topic: str, passage: str | None = None) -> bool:
    if topic == PERSONAL:
        return isinstance(meaning, PersonalDecision)
    return isinstance(meaning, Ask) and (meaning.topic, meaning.passage) == (topic, passage)


def described(meaning: Meaning) -> str:
    """A meaning in a word or two, as offers.yaml writes it: "topic calcium", "command back", "answer yes"."""
    if isinstance(meaning, Ask) and meaning.passage:
        return f"passage {meaning.subject}"
    kind = type(meaning).__name__
    spoken = {"Ask": "topic", "OptOut": "opt_out", "PersonalDecision": "personal_decision", "NotCovered": "not_covered",
              "AlreadyDiagnosed": "already_diagnosed", "CallToday": "call_today"}.get(kind, kind.lower())  # fmt: skip
    which = next(
        (
            getattr(meaning, part)
            for part in ("topic", "name", "value", "kind", "sign", "number", "question")
            if hasattr(meaning, part)
        ),
        None,
    )
    return f"{spoken} {which}" if which is not None else spoken
