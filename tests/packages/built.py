"""The packages as they are deployed, and a clean process to run one in."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tools.build_packages import PACKAGES
from tools.runtime import VERSION, interpreter

DRIVE = Path(__file__).parent / "drive.py"


@dataclass(frozen=True)
class Run:
    """What came of one process: the answers, the lines it wrote, the modules it loaded, its peak memory in MB."""

    answers: list[Any]
    lines: list[str]
    modules: list[str]
    megabytes: float


def run(folder: Path, name: str, events: list[Any], environment: Mapping[str, str]) -> Run:
    """Hand events to a built package in a process that has nothing but the package and this environment."""
    python = interpreter()
    if python is None:
        pytest.skip(f"the built packages run on python{VERSION}, which is not on this machine")
    process = subprocess.run(
        [python, "-I", "-S", DRIVE, folder / name, PACKAGES[name].entry],
        input=json.dumps(events),
        env=dict(environment),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    told = next((line for line in process.stderr.splitlines() if line.startswith("told:")), None)
    assert told, process.stderr
    return Run(lines=process.stdout.splitlines(), **json.loads(told.removeprefix("told:")))
