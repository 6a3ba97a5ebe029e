"""What one file names in another is there: the answers that are offered, a medicine's topic, its checklist question."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from shared.conversation.topics import FOR_DIAGNOSED, STARTERS
from shared.rules import referral
from tools.checks.folder import Folder, Problem

ALWAYS = ("not_covered", "personal_medical_decision")
LEXICON = "lexicon.yaml"


def check(folder: Folder) -> Iterator[Problem]:
    """Answers that are missing, and names in the lexicon that lead nowhere."""
    answers = {Path(file).stem for file in folder.answer_files()}
    for topic in sorted({*ALWAYS, *_offered()} - answers):
        file = folder.words(f"answers/{topic}.md")
        yield folder.problem(file, 1, "This answer is missing, and people are led to it.", "Put it back.")
    for kind, things in folder.plain(LEXICON).items():
        for name, thing in things.items():
            for part, known in (("topic", answers), ("reason", set(referral.QUESTIONS))):
                if part in thing and thing[part] not in known:
                    wrong = f"'{name}' names the {part} '{thing[part]}', and there is none of that name."
                    do = f"Write one of these: {', '.join(sorted(known))}."
                    yield folder.problem(LEXICON, folder.line(LEXICON, kind, name, part), wrong, do)


def _offered() -> set[str]:
    return {choice.removeprefix("topic:") for choice in (*STARTERS, *FOR_DIAGNOSED) if choice.startswith("topic:")}
