"""Every file can be read: YAML without slips, no name twice, answers in their form, no sentence without a tag."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from tools.checks.folder import Folder, Problem
from tools.checks.said import paragraphs

SHARED = ("about.yaml", "facts.yaml", "lexicon.yaml", "numbers.yaml", "regions.yaml", "seed.yaml", "sources.yaml")
WORDS = (
    "hearing.yaml", "listening.yaml", "offers.yaml", "phrases.yaml", "referral.yaml", "speech.yaml", "store.yaml",
    "urgent.yaml", "voice.yaml",
)  # fmt: skip

_TAGGED = re.compile(r"[^\[\]]+\[[a-z0-9_ ]+\]")
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+(?=[A-Z{])")
_LOOK = "Look for a missing colon, quote or space on this line or the one above."


def check(folder: Folder) -> Iterator[Problem]:
    """What keeps a file from being read at all."""
    wanted = [*SHARED, *map(folder.words, WORDS)]
    there = sorted(path.relative_to(folder.root).as_posix() for path in (folder.root / folder.language).rglob("*.yaml"))
    for name in dict.fromkeys([*wanted, *there]):
        yield from _yaml(folder, name)
    for name in folder.answer_files():
        yield from _answer(folder, name)


def _yaml(folder: Folder, name: str) -> Iterator[Problem]:
    try:
        tree = folder.tree(name)
    except OSError:
        yield folder.problem(name, 1, "This file is missing.", "Put it back.")
    except UnicodeDecodeError:
        yield folder.problem(name, 1, "This file is not saved as UTF-8.", "Save it as UTF-8.")
    except yaml.YAMLError as error:
        yield _slip(folder, name, error, 0)
    else:
        yield from _twice(folder, name, tree)


def _slip(folder: Folder, name: str, error: yaml.YAMLError, above: int) -> Problem:
    mark = getattr(error, "problem_mark", None)
    problem = getattr(error, "problem", None) or "this is not YAML"
    return folder.problem(name, mark.line + 1 + above if mark else 1, f"This cannot be read: {problem}.", _LOOK)


def _twice(folder: Folder, name: str, node: yaml.Node | None) -> Iterator[Problem]:
    """YAML keeps the second of two equal names and drops the first without a word."""
    if isinstance(node, yaml.MappingNode):
        seen: dict[str, int] = {}
        for key, value in node.value:
            line = key.start_mark.line + 1
            if key.value in seen:
                wrong = f"The name '{key.value}' is there twice, here and in line {seen[key.value]}."
                yield folder.problem(name, line, wrong, "Take one away, or give it another name.")
            seen[key.value] = line
            yield from _twice(folder, name, value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _twice(folder, name, item)


def _answer(folder: Folder, name: str) -> Iterator[Problem]:
    parts = folder.text(name).split("---\n", 2)
    if len(parts) != 3 or parts[0].strip():
        wrong = (
            "An answer begins with a line of three dashes, a block with title, name and asked, and three dashes again."
        )
        yield folder.problem(name, 1, wrong, "Compare it with another answer.")
        return
    try:
        head = yaml.safe_load(parts[1]) or {}
    except yaml.YAMLError as error:
        yield _slip(folder, name, error, 1)
        return
    for key in ("title", "name"):
        if not isinstance(head, dict) or not head.get(key):
            yield folder.problem(name, 1, f"The block at the top has no '{key}'.", "Add it, as in the other answers.")
    if not parts[2].strip():
        yield folder.problem(name, parts[1].count("\n") + 3, "This answer has no words.", "Write a first paragraph.")
    for line, text in paragraphs(folder, name):
        for loose in untagged_in(text):
            yield untagged(folder, name, folder.line_of(name, loose, line), loose)


def untagged(folder: Folder, name: str, line: int, words: str) -> Problem:
    """A sentence that says neither what it rests on nor that it is talk."""
    return folder.problem(
        name, line, f"'{_short(words)}' has nothing in square brackets after it.",
        "Write the [fact] it rests on, a name from facts.yaml, or [talk] if it claims nothing.",
    )  # fmt: skip


def untagged_in(text: str) -> list[str]:
    """The sentences of a tagged text that have no tag of their own: one in front of another, or one at the end."""
    pieces = [each[: each.rindex("[")].strip() for each in _TAGGED.findall(text)]
    in_front = [sentence for piece in pieces for sentence in _SENTENCE_END.split(piece)[:-1]]
    at_the_end = _TAGGED.sub("", text).strip()
    return [*in_front, at_the_end] if at_the_end else in_front


def _short(words: str) -> str:
    return words if len(words) <= 60 else words[:57] + "..."
