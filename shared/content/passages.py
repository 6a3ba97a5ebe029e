"""The form of an answer's file: a block at the top, then its passages. Knows lines and headings; judges no words.

## how_taken: How it is taken        the passage's id and title
- how do i take fosamax              how people ask just that, one a line
                                     an empty line, then one paragraph; none: nobody has written it yet
People take the pills ... [fact]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

HEADING, ASKED = "##", "-"
_HEADING = re.compile(r"##\s*(?P<id>[a-z][a-z0-9_]*)\s*:\s*(?P<title>\S.*?)\s*")


class FormError(Exception):
    """An answer's file is not in its form: the line, what is wrong, and what to do."""

    def __init__(self, line: int, wrong: str, do: str) -> None:
        super().__init__(f"{line}: {wrong} {do}")
        self.line, self.wrong, self.do = line, wrong, do


@dataclass
class Block:
    """One passage as it is written: where it begins, its wordings with their lines, its words and their first line."""

    id: str
    title: str
    line: int
    asked: list[tuple[int, str]] = field(default_factory=list)
    text: str = ""
    text_line: int = 0


def halves(text: str) -> tuple[str, str]:
    """The block at the top, without its dashes, and what is below it. Raises FormError."""
    parts = text.split("---\n", 2)
    if len(parts) != 3 or parts[0].strip():
        wrong = (
            "An answer begins with a line of three dashes, a block with title, name and asked, and three dashes again."
        )
        raise FormError(1, wrong, "Compare it with another answer.")
    return parts[1], parts[2]


def blocks(text: str) -> list[Block]:
    """The passages of a whole file, in order. Raises FormError."""
    above, below = halves(text)
    found: list[Block] = []
    first = above.count("\n") + 3
    for number, (before, line) in enumerate(pairwise(["", *below.splitlines()]), first):
        if line.startswith(HEADING):
            found.append(_opened(number, line, found))
        elif line.strip() and not found:
            raise FormError(number, "These words stand above the first passage.", "Begin with '## id: Title'.")
        elif line.startswith(f"{ASKED} "):
            _add_wording(number, line, found[-1])
        elif line.strip():
            _add_words(number, line, found[-1], before)
    if not found:
        raise FormError(first, "This answer has no passages.", "Begin one with '## id: Title'.")
    return found


def _opened(number: int, line: str, before: list[Block]) -> Block:
    heading = _HEADING.fullmatch(line)
    if heading is None:
        wrong = "This heading does not name its passage."
        raise FormError(number, wrong, "Write '## id: Title', the id in small letters and underscores.")
    same = next((each for each in before if each.id == heading["id"]), None)
    if same:
        wrong = f"The passage '{same.id}' is there twice, here and in line {same.line}."
        raise FormError(number, wrong, "Put the two together, or take one away.")
    return Block(heading["id"], heading["title"], number)


def _add_wording(number: int, line: str, block: Block) -> None:
    if block.text:
        raise FormError(number, "This wording stands below the words.", "Put it under the heading.")
    block.asked.append((number, line.removeprefix(ASKED).strip()))


def _add_words(number: int, line: str, block: Block, above: str) -> None:
    if not block.text:
        block.text_line = number
    elif not above.strip():
        wrong = f"The passage '{block.id}' has a second paragraph."
        raise FormError(number, wrong, "Give it a heading of its own, or make one paragraph of the two.")
    block.text = f"{block.text} {line.strip()}".strip()


def wordings(found: list[Block]) -> Iterator[tuple[int, str]]:
    """Every wording of these passages with its line."""
    for block in found:
        yield from block.asked
