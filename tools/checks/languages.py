"""What another language still lacks, held against the English: files, entries, and words that nobody has translated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from shared.content.passages import FormError, blocks
from tools.checks.folder import Folder, Problem
from tools.checks.said import Said, said

FIRST = "en"
KEYS: dict[str, tuple[str, ...]] = {
    "phrases.yaml": (),
    "referral.yaml": ("questions", "follow_ups", "outcomes"),
    "urgent.yaml": (),
}


def check(folder: Folder) -> Iterator[Problem]:
    """Files and entries that the English has and this language has not."""
    if folder.language == FIRST:
        return
    theirs = folder.root / FIRST
    for path in sorted([*theirs.glob("*.yaml"), *theirs.glob("answers/*.md")]):
        name = path.relative_to(theirs).as_posix()
        if name != "plain_words.yaml" and not (folder.root / folder.words(name)).exists():
            do = f"Copy {FIRST}/{name} and translate it."
            yield folder.problem(folder.words(name), 1, "This file is missing in this language.", do)
        elif path.suffix == ".md":
            yield from _passages(folder, folder.words(name), f"{FIRST}/{name}")
    for name, groups in KEYS.items():
        if (folder.root / folder.words(name)).exists():
            yield from _entries(folder, name, groups)


def _passages(folder: Folder, ours: str, theirs: str) -> Iterator[Problem]:
    """Passages of an answer that this language has not. One that is out of form is left to `readable`."""
    try:
        here = {block.id for block in blocks(folder.text(ours))}
    except FormError:
        return
    for block in blocks(folder.text(theirs)):
        if block.id not in here:
            wrong = f"The passage '{block.id}' is missing in this language."
            yield folder.problem(ours, 1, wrong, f"Copy it from {theirs} and translate it.")


def _entries(folder: Folder, name: str, groups: tuple[str, ...]) -> Iterator[Problem]:
    ours, theirs = folder.plain(folder.words(name)), folder.plain(f"{FIRST}/{name}")
    for place in ((group,) for group in groups) if groups else ((),):
        here, there = ours, theirs
        for key in place:
            here, there = here.get(key) or {}, there.get(key) or {}
        for entry in there:
            if entry not in here:
                line = folder.line(folder.words(name), *place)
                wrong = f"'{entry}' is missing in this language."
                yield folder.problem(folder.words(name), line, wrong, f"Copy it from {FIRST}/{name} and translate it.")


def untranslated(folder: Folder) -> Iterator[Problem]:
    """Words that are still the English ones, counted for each file. Needs a language that lacks nothing."""
    if folder.language == FIRST:
        return
    english = {each.text for each in said(Folder(folder.root, FIRST)) if each.kind != "name"}
    left = [each for each in said(folder) if each.text in english and each.file.startswith(f"{folder.language}/")]
    first: dict[str, Said] = {}
    for each in left:
        first.setdefault(each.file, each)
    for file, count in Counter(each.file for each in left).items():
        wrong = f"{count} pieces of this file are still in English, from here on: '{first[file].text[:40]} ...'"
        yield folder.problem(file, first[file].line, wrong, "Translate them.")
