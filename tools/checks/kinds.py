"""Words are read as words: YAML takes a bare yes for true, a bare 911 for a number, and an empty place for nothing."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from tools.checks.folder import Folder, Problem
from tools.checks.readable import front_matter, yaml_files

# Under these names something else than words may stand: ages and amounts, dates, and whether.
_NOT_WORDS = {
    "amounts", "date", "decade_parts", "medicine", "parts", "review_by", "spell", "spoken", "syllables", "unclear",
    "value",
}  # fmt: skip
_READ_AS = {"bool": "as true or false", "int": "as a number", "float": "as a number", "timestamp": "as a date"}


def check(folder: Folder) -> Iterator[Problem]:
    """What YAML takes for something else than the words that were meant. Needs files that can be read."""
    for name in yaml_files(folder):
        yield from _node(folder, name, folder.tree(name), 0)
    for name in folder.answer_files():
        yield from _node(folder, name, yaml.compose(front_matter(folder, name)), 1)


def _node(folder: Folder, name: str, node: yaml.Node | None, above: int, key: str = "") -> Iterator[Problem]:
    if isinstance(node, yaml.MappingNode):
        for its_name, value in node.value:
            yield from _node(folder, name, its_name, above)
            if its_name.value not in _NOT_WORDS:
                yield from _node(folder, name, value, above, its_name.value)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _node(folder, name, item, above, key)
    elif isinstance(node, yaml.ScalarNode):
        yield from _scalar(folder, name, node, above, key)


def _scalar(folder: Folder, name: str, node: yaml.ScalarNode, above: int, key: str) -> Iterator[Problem]:
    line, kind = node.start_mark.line + 1 + above, node.tag.rpartition(":")[2]
    if kind == "null":
        do = 'Write the words; "" says nothing. If a comma in them came before it, put them all in double quotes.'
        yield folder.problem(name, line, f"There is nothing behind '{key}'.", do)
    elif kind in _READ_AS:
        wrong = f"Without quotes, {node.value} is read {_READ_AS[kind]}, not as words."
        yield folder.problem(name, line, wrong, f'Write "{node.value}", with the quotes.')
