"""Finds the Python that the deployed functions run on, and says so. Knows where they usually are; installs none."""

from __future__ import annotations

import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

VERSION = "3.13"
"""The runtime named in template.yaml (`python3.13`)."""


@cache
def interpreter() -> str | None:
    """Path of a working Python of that version: this one, one on PATH, or one of pyenv's. None when there is none."""
    pyenv = sorted((Path.home() / ".pyenv" / "versions").glob(f"{VERSION}*/bin/python"))
    candidates = [sys.executable, shutil.which(f"python{VERSION}"), *map(str, reversed(pyenv))]
    return next((path for path in candidates if path and _version(path) == VERSION), None)


def _version(path: str) -> str:
    """A shim may exist and lead nowhere, so it is asked rather than believed."""
    ask = [path, "-I", "-S", "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
    return subprocess.run(ask, capture_output=True, text=True, check=False).stdout.strip()


def main() -> None:
    python = interpreter()
    print(
        f"The packages carry bytecode, made by {python}."
        if python
        else f"No python{VERSION} here: the packages carry no bytecode, and first answers take longer."
    )


if __name__ == "__main__":
    main()
