"""What changed since an earlier version: the content as it stood in git then, and the words that differ."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
import tempfile
from difflib import SequenceMatcher
from pathlib import Path

from shared.content import loader
from shared.content.model import Content

ROOT = Path(__file__).parent.parent.parent
CONTENT = loader.FOLDER.relative_to(ROOT).as_posix()


class NoBase(Exception):
    """The earlier version cannot be shown. The message says why and what to do."""


def content_at(version: str) -> Content:
    """The content as it stood at a git tag or commit. Raises NoBase."""
    archive = subprocess.run(["git", "archive", version, CONTENT], cwd=ROOT, capture_output=True, check=False)
    if archive.returncode != 0:
        raise NoBase(f"There is no version '{version}' here. Name a tag or a commit: git log --oneline")
    with tempfile.TemporaryDirectory() as folder:
        _what_it_may_lack(Path(folder) / CONTENT)
        with tarfile.open(fileobj=io.BytesIO(archive.stdout)) as tar:
            tar.extractall(folder, filter="data")
        try:
            return loader.read_folder(Path(folder) / CONTENT)
        except (loader.ContentError, KeyError, TypeError, AttributeError) as error:
            raise NoBase(f"The content of '{version}' was laid out otherwise and cannot be read: {error!r}") from error


def _what_it_may_lack(folder: Path) -> None:
    """Today's files but for answers and countries, under those of the earlier version: what today's reader needs may be
    newer."""
    newer = shutil.ignore_patterns("answers", "countries", "__pycache__", "*.py", "compiled*")
    shutil.copytree(loader.FOLDER, folder, ignore=newer)


def named(version: str) -> str:
    """A version as people know it: its name, with its day and commit. The bare name where git knows nothing of it."""
    found = subprocess.run(
        ["git", "log", "-1", "--format=%cs, %h", version, "--"], cwd=ROOT, capture_output=True, check=False
    )
    told = found.stdout.decode().strip()
    return f"{version} ({told})" if told else version


def latest_tag() -> str | None:
    """The newest tag before today's words; None when there is none, or no git."""
    found = subprocess.run(["git", "describe", "--tags", "--abbrev=0"], cwd=ROOT, capture_output=True, check=False)
    return found.stdout.decode().strip() or None if found.returncode == 0 else None


def differences(old: str, new: str) -> list[tuple[str, str]]:
    """The words in order, each run with "same", "gone" or "new"."""
    before, after = old.split(), new.split()
    runs: list[tuple[str, str]] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            runs.append(("same", " ".join(before[a:b])))
            continue
        if a < b:
            runs.append(("gone", " ".join(before[a:b])))
        if c < d:
            runs.append(("new", " ".join(after[c:d])))
    return runs
