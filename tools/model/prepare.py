"""The reader's own cleaning, for training: the same text goes into the encoder when it learns and when it reads."""

from __future__ import annotations

from shared.content.loader import FOLDER, read_folder
from shared.content.model import Content
from shared.understanding.language import Language
from shared.understanding.names import IsWord, Mender, name_spelling, names_net
from shared.understanding.phrases import ready_net
from tools.model.examples import Preparer
from tools.model.others import instead
from tools.model.wordings import Wording, read_files

UNTAUGHT = ("personal_medical_decision", "not_covered")
"""Answers whose askings have wordings of their own, or none."""


def preparer(language: str, is_word: IsWord) -> Preparer:
    """What cleans texts of this language and finds the names in them. `is_word` knows the language's own words."""
    content = read_folder(FOLDER, language)
    pack = Language(content.pack)
    mender = Mender(name_spelling(content), pack, is_word)
    return Preparer(content, pack, mender, ready_net(names_net(content, pack)))


def taught(content: Content) -> list[Wording]:
    """Everything the model of a language learns from: its wordings, the questions that stand with the answers, and both
    asked of other things."""
    folder = FOLDER / content.language / "wordings"
    wordings = read_files(sorted(folder.rglob("*.txt")))
    asked = [
        Wording(line, subject=subject, person="asked")
        for topic, answer in content.answers.items()
        if topic not in UNTAUGHT
        for subject, lines in [(topic, answer.asked), *((f"{topic}.{each.id}", each.asked) for each in answer.passages)]
        for line in lines
    ]
    said = [*wordings, *asked]
    return [*said, *instead(said, content, folder / "others.yaml")]
