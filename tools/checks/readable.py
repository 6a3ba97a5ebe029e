"""Every file can be read: YAML without slips, no name twice, answers in their form, no sentence without a tag."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from shared.content.passages import Block, FormError, blocks, halves
from shared.understanding.meaning import AFTERMATHS
from tools.checks.folder import Folder, Problem
from tools.checks.languages import FIRST
from tools.checks.slips import explained

SHARED = ("about.yaml", "facts.yaml", "lexicon.yaml", "numbers.yaml", "regions.yaml", "seed.yaml", "sources.yaml")
WORDS = (
    "language.yaml", "offers.yaml", "phrases.yaml", "referral.yaml", "replies.yaml", "speech.yaml", "stated.yaml",
    "store.yaml", "urgent.yaml", "voice.yaml",
)  # fmt: skip

# Said to whatever is not ours: nobody asks for it. Of the two fixed replies nobody asks for a passage.
NEVER_ASKED = ("not_covered.md", *(f"{topic}.md" for topic in AFTERMATHS))
FIXED = (*NEVER_ASKED, "personal_medical_decision.md")

_TAGGED = re.compile(r"[^\[\]]+\[[a-z0-9_ ]+\]")
_SENTENCE_END = re.compile(r"(?<=[.?!])\s+(?=[A-Z{])")


def check(folder: Folder) -> Iterator[Problem]:
    """What keeps a file from being read at all."""
    for name in yaml_files(folder):
        yield from _yaml(folder, name)
    for name in folder.answer_files():
        yield from _answer(folder, name)


def yaml_files(folder: Folder) -> list[str]:
    """The YAML files that must be there, and those that are there beside them."""
    english = ("plain_words.yaml",) if folder.language == FIRST else ()
    wanted = [*SHARED, *map(folder.words, (*WORDS, *english))]
    there = sorted(path.relative_to(folder.root).as_posix() for path in (folder.root / folder.language).rglob("*.yaml"))
    return list(dict.fromkeys([*wanted, *there]))


def front_matter(folder: Folder, name: str) -> str:
    """The block at the top of an answer, without its dashes. Needs an answer in its form."""
    return halves(folder.text(name))[0]


def _yaml(folder: Folder, name: str) -> Iterator[Problem]:
    try:
        tree = folder.tree(name)
    except OSError:
        yield folder.problem(name, 1, "This file is missing.", "Put it back.")
    except UnicodeDecodeError:
        yield _not_utf_8(folder, name)
    except yaml.YAMLError as error:
        yield _slip(folder, name, folder.text(name), error, 0)
    else:
        if not isinstance(tree, yaml.MappingNode):
            yield folder.problem(name, 1, "This file holds no names with words behind them.", "Put them back.")
        yield from _twice(folder, name, tree)


def _not_utf_8(folder: Folder, name: str) -> Problem:
    return folder.problem(name, 1, "This file is not saved as UTF-8.", "Save it as UTF-8.")


def _slip(folder: Folder, name: str, text: str, error: yaml.YAMLError, above: int) -> Problem:
    line, wrong, do = explained(text, error)
    return folder.problem(name, line + above, wrong, do)


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
    try:
        above, _ = halves(folder.text(name))
        head = yaml.safe_load(above) or {}
    except UnicodeDecodeError:
        yield _not_utf_8(folder, name)
        return
    except FormError as error:
        yield folder.problem(name, error.line, error.wrong, error.do)
        return
    except yaml.YAMLError as error:
        yield _slip(folder, name, above, error, 1)
        return
    for key in ("title", "name", *(() if name.endswith(NEVER_ASKED) else ("asked",))):
        found = head.get(key) if isinstance(head, dict) else None
        if not found or isinstance(found, dict):
            yield folder.problem(name, 1, f"The block at the top has no '{key}'.", "Add it, as in the other answers.")
    if isinstance(head, dict) and head.get("asked") and not texts(head["asked"]):
        wrong = "What stands under 'asked' is not a list of wordings."
        do = "Begin each on its own line, with a dash and a space, and use no colon."
        yield folder.problem(name, folder.line_of(name, "asked:"), wrong, do)
    try:
        yield from _passages(folder, name, blocks(folder.text(name)))
    except FormError as error:
        yield folder.problem(name, error.line, error.wrong, error.do)


def _passages(folder: Folder, name: str, found: list[Block]) -> Iterator[Problem]:
    if not any(block.text for block in found):
        yield folder.problem(name, found[0].line, "This answer has no words.", "Write those of its first passage.")
    for block in found:
        if not block.asked and not name.endswith(FIXED):
            wrong = f"Nobody can ask for the passage '{block.id}'."
            yield folder.problem(name, block.line, wrong, "Write how people ask, one a line, with a dash and a space.")
        for loose in untagged_in(block.text):
            yield untagged(folder, name, folder.line_of(name, loose, block.text_line), loose)


def texts(found: object) -> bool:
    """Whether this is a list of texts; what YAML takes for numbers and the like is left to `kinds`."""
    return isinstance(found, list) and not any(isinstance(each, list | dict) for each in found)


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
