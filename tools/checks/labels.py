"""What the reader tells apart and what the content names are the same: urgencies, replies, the labels of wordings."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

from shared.rules import referral
from shared.understanding.decision import ALARMS, KINDS
from shared.understanding.lookup import AGREE, AROUND, AUTO_REPLY, CHECKLIST, SLIPS, VALUES
from shared.understanding.meaning import TODAY, CommandName, OptOutKind
from tools.checks.folder import Folder, Problem
from tools.model.wordings import ACTS, ANY_ALARM, ANY_QUESTION, SECTION, URGENCIES

URGENT, REPLIES, WORDINGS = "urgent.yaml", "replies.yaml", "wordings"
COMMANDS, OPT_OUT, OTHER_BONE = get_args(CommandName), get_args(OptOutKind), "other_bone"
NESTED: Mapping[str, tuple[str, ...]] = {
    "commands": COMMANDS,
    "opt_out": OPT_OUT,
    "choices": ("1", "2", "3"),
    "changes": tuple(str(number) for number in range(1, len(referral.QUESTIONS) + 1)),
}
LISTS = (*AROUND, SLIPS, *VALUES, AGREE, CHECKLIST, *NESTED, AUTO_REPLY)
PARTS: Mapping[str, Collection[str]] = {
    "command": COMMANDS,
    "opt_out": OPT_OUT,
    OTHER_BONE: (
        "animals", "cancer_rare", "children", "dental", "injury_care", "joints", "treatment_other",
    ),
}  # fmt: skip
"""What may stand behind the dot of a label that is no topic."""
NEVER_WORDED = ("not_covered",)


def check(folder: Folder) -> Iterator[Problem]:
    """Names on one side that the other does not know."""
    signs = [name for name in folder.plain(folder.words(URGENT)) if str(name).startswith(TODAY)]
    yield from _same(folder, folder.words(URGENT), (), (*ALARMS, TODAY, *signs), "sign")
    yield from _same(folder, folder.words(REPLIES), (), LISTS, "list")
    for group, names in NESTED.items():
        yield from _same(folder, folder.words(REPLIES), (group,), names, f"entry of '{group}'")
    for name in _files(folder):
        yield from _sections(folder, name)


def _same(folder: Folder, file: str, under: tuple[str, ...], known: Collection[str], what: str) -> Iterator[Problem]:
    """Both ways: the code knows what is there, and it is there what the code knows."""
    there: Any = folder.plain(file)
    for name in under:
        there = there.get(name) or {}
    for name in there:
        if str(name) not in known:
            wrong = f"'{name}' is no {what} that the reader knows."
            yield folder.problem(file, folder.line(file, *under, name), wrong, f"Write one of these: {_list(known)}.")
    for name in known:
        if name not in there:
            yield folder.problem(file, folder.line(file, *under), f"'{name}' is missing here.", "Add it.")


def _files(folder: Folder) -> list[str]:
    """The files of wordings by their names in the folder."""
    paths = sorted((folder.root / folder.words(WORDINGS)).rglob("*.txt"))
    return [path.relative_to(folder.root).as_posix() for path in paths]


def _sections(folder: Folder, name: str) -> Iterator[Problem]:
    """Labels of a file of wordings; a file that opens no section is named as its label."""
    lines = folder.text(name).splitlines()
    labels = [
        (number, line[len(SECTION) :].strip()) for number, line in enumerate(lines, 1) if line.startswith(SECTION)
    ]
    loose = next((number for number, line in enumerate(lines, 1) if line.strip() and not line.startswith("#")), 0)
    if loose and (not labels or loose < labels[0][0]):
        labels.insert(0, (loose, Path(name).stem))
    for number, label in labels:
        yield from (folder.problem(name, number, wrong, do) for wrong, do in _wrong(label, folder))


def _wrong(label: str, folder: Folder) -> Iterator[tuple[str, str]]:
    first, _, rest = label.partition(" ")
    if first == "reply":
        question, _, act = rest.partition(" ")
        yield from _unknown(
            question, (*referral.QUESTIONS, *referral.FOLLOW_UPS, ANY_QUESTION), "question of the checklist"
        )
        yield from _unknown(act, ACTS, "reply")
    elif first == "after":
        about, _, meant = rest.partition(":")
        if not _is_subject(about.strip(), folder) and about.strip() not in folder.content.things:
            yield (
                f"'{about.strip()}' is nothing that can have been spoken of.",
                "Write a topic, topic.passage or thing.",
            )
        yield from _subject(meant.strip(), folder)
    elif first in (*URGENCIES, ANY_ALARM):
        yield from _subject(rest, folder) if rest else ()
    else:
        yield from _subject(label, folder)


def _subject(label: str, folder: Folder) -> Iterator[tuple[str, str]]:
    kind, _, part = label.partition(".")
    if kind in PARTS and part:
        yield from _unknown(part, PARTS[kind], kind)
    elif label not in KINDS and not _is_subject(label, folder):
        passages = folder.content.answers[kind].passages if kind in folder.content.answers else ()
        known = [f"{kind}.{each.id}" for each in passages] or sorted(
            {*folder.content.answers, *KINDS} - {*NEVER_WORDED}
        )
        yield f"'{label}' is no label.", f"Write one of these: {_list(known)}."


def _is_subject(label: str, folder: Folder) -> bool:
    """Whether the content has this topic, or this passage of it."""
    topic, _, passage = label.partition(".")
    answer = folder.content.answers.get(topic)
    return (
        answer is not None
        and topic not in NEVER_WORDED
        and (not passage or any(each.id == passage for each in answer.passages))
    )


def _unknown(name: str, known: Collection[str], what: str) -> Iterator[tuple[str, str]]:
    if name not in known:
        yield f"'{name}' is no {what}.", f"Write one of these: {_list(known)}."


def _list(names: Collection[str]) -> str:
    return ", ".join(names)
