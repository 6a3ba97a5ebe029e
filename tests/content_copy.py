"""A throw-away copy of the content folder, to plant faults in."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from shared.content import loader
from tools.checks.folder import Folder, Problem

TODAY = date(2026, 12, 1)
Check = Callable[[Folder], Iterator[Problem]]


class Copy:
    """A content folder of one's own under `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        shutil.copytree(loader.FOLDER, root, ignore=shutil.ignore_patterns("__pycache__", "*.py", "compiled*"))

    def change(self, name: str, old: str, new: str) -> int:
        """Replace the only `old` in a file by `new`; the line where `new` begins to differ."""
        path = self.root / name
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{name} holds {old!r} {text.count(old)} times"
        same = next((at for at, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
        start = text.index(old) + same
        path.write_text(text.replace(old, new), encoding="utf-8")
        return text.count("\n", 0, start) + 1

    def line(self, name: str, words: str) -> int:
        """The line where these words stand."""
        text = (self.root / name).read_text(encoding="utf-8")
        return text.count("\n", 0, text.index(words)) + 1

    def found(self, check: Check, today: date = TODAY) -> list[Problem]:
        """What a check finds in it."""
        return sorted(set(check(Folder(self.root, today=today))))


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return Copy(tmp_path / "content")
