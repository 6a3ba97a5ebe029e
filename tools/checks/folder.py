"""A content folder as the checks see it: its files, the line where anything stands, and what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from shared.content import loader
from shared.content.model import Content

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Place = tuple[str, ...]


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong. `wrong` and `do` are whole sentences for people who do not program."""

    file: str
    line: int
    wrong: str
    do: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.wrong} {self.do}"


def cited_by(entry: Mapping[str, Any]) -> list[str]:
    """The sources that an entry names: one, or a list."""
    found = entry.get("source") or []
    return [found] if isinstance(found, str) else list(found)


@dataclass(frozen=True)
class Folder:
    """The content folder `root` with one language. `today` is the day that review dates are held against."""

    root: Path = loader.FOLDER
    language: str = "en"
    today: date = field(default_factory=date.today)

    def problem(self, name: str, line: int, wrong: str, do: str) -> Problem:
        """What is wrong in a file, named as people find it."""
        shown = Path("shared/content") / name if self.root == loader.FOLDER else self.root / name
        return Problem(shown.as_posix(), line, wrong, do)

    def words(self, name: str) -> str:
        """A file of this language: "phrases.yaml" is "en/phrases.yaml"."""
        return f"{self.language}/{name}"

    def answer_files(self) -> list[str]:
        """The answers' files by their names in the folder."""
        paths = sorted((self.root / self.language / "answers").glob("*.md"))
        return [path.relative_to(self.root).as_posix() for path in paths]

    def country_files(self) -> list[str]:
        """The files of what is said otherwise in a country, by their names in the folder."""
        paths = sorted((self.root / self.language / "countries").glob("*.yaml"))
        return [path.relative_to(self.root).as_posix() for path in paths]

    def text(self, name: str) -> str:
        """What is written in a file."""
        if name not in self._texts:
            self._texts[name] = (self.root / name).read_text(encoding="utf-8")
        return self._texts[name]

    def tree(self, name: str) -> yaml.Node | None:
        """A YAML file with the place of everything in it. Raises yaml.YAMLError."""
        if name not in self._trees:
            self._trees[name] = yaml.compose(self.text(name), Loader=_LOADER)
        return self._trees[name]

    def plain(self, name: str) -> Any:
        """A YAML file as plain data; nothing for an empty one. Raises yaml.YAMLError."""
        if name not in self._plain:
            self._plain[name] = yaml.load(self.text(name), Loader=_LOADER) or {}
        return self._plain[name]

    def line(self, name: str, *keys: object) -> int:
        """The line where the value under these keys stands, or the nearest thing above it that is there."""
        node, line = self.tree(name), 1
        for key in keys:
            if isinstance(node, yaml.MappingNode):
                found = next(((k, v) for k, v in node.value if k.value == str(key)), None)
                if found is None:
                    return line
                node, line = found[1], found[0].start_mark.line + 1
            elif isinstance(node, yaml.SequenceNode) and isinstance(key, int):
                node = node.value[key]
                line = node.start_mark.line + 1
        return line

    def line_of(self, name: str, words: str, after: int = 1) -> int:
        """The line where these words begin, at or below the line `after`; `after` when they are not there."""
        text = self.text(name)
        start = sum(len(line) for line in text.splitlines(keepends=True)[: after - 1])
        wanted = re.compile(r"\s+".join(map(re.escape, words.split())))
        found = wanted.search(text, start)
        return text.count("\n", 0, found.start()) + 1 if found else after

    @cached_property
    def content(self) -> Content:
        """The content as the product reads it. Raises ContentError or KeyError on what `readable` reports."""
        return loader.read_folder(self.root, self.language)

    @cached_property
    def spoken(self) -> Mapping[str, str]:
        """The words of every number by its name."""
        return {name: str(each.get("words", each["value"])) for name, each in self.plain("numbers.yaml").items()}

    @cached_property
    def plain_words(self) -> Mapping[str, Any]:
        """plain_words.yaml of this language; empty for a language that has none."""
        name = self.words("plain_words.yaml")
        found: Mapping[str, Any] = self.plain(name) if (self.root / name).exists() else {}
        return found

    @cached_property
    def _texts(self) -> dict[str, str]:
        return {}

    @cached_property
    def _trees(self) -> dict[str, yaml.Node | None]:
        return {}

    @cached_property
    def _plain(self) -> dict[str, Any]:
        return {}
