"""The README's commands call what they promise. Only what `make` would run is read; nothing is run."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(
    ("words", "calls"),
    [
        (("run",), "tools.run"),
        (("talk",), "tools.talk --as phone"),  # make itself has a variable AS, for an assembler
        (("talk", "AS=speaker"), "tools.talk --as speaker"),
        (("explain",), "tools.explain"),
        (("content",), "tools.check_content"),
        (("evaluate", "QUESTIONS=one two"), "tools.evaluate one two"),
        (("review", "BASE=v1"), "tools.review --base v1"),
    ],
)
def test_a_command_calls_what_it_promises(words: tuple[str, ...], calls: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("AS", "MAKEFLAGS", "MAKELEVEL")}
    done = subprocess.run(["make", "-n", *words], cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.rstrip().endswith(calls), done.stdout
