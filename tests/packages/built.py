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

DRIVE, READ = Path(__file__).parent / "drive.py", Path(__file__).parent / "read.py"


@dataclass(frozen=True)
class Run:
    """What came of one process: the answers, the lines it wrote, the modules it loaded, its peak memory in MB."""

    answers: list[Any]
    lines: list[str]
    modules: list[str]
    megabytes: float


@dataclass(frozen=True)
class Reading:
    """What came of reading: for each text the sum of each head's shares, the modules loaded, the peak memory in MB."""

    readings: list[dict[str, float]]
    modules: set[str]
    megabytes: float


def run(folder: Path, name: str, events: list[Any], environment: Mapping[str, str]) -> Run:
    """Hand events to a built package in a process that has nothing but the package and this environment."""
    told, lines = _told([DRIVE, folder / name, PACKAGES[name].entry], events, environment)
    return Run(lines=lines, **told)


def read(folder: Path, name: str, texts: list[str]) -> Reading:
    """Read texts with a built package's encoder, in a process that has nothing but the package."""
    told, _ = _told([READ, folder / name], texts, {})
    return Reading(told["readings"], set(told["modules"]), told["megabytes"])


def _told(command: list[str | Path], given: list[Any], environment: Mapping[str, str]) -> tuple[Any, list[str]]:
    """What the script tells, and the lines that were written to standard output."""
    python = interpreter()
    if python is None:
        pytest.skip(f"the built packages run on python{VERSION}, which is not on this machine")
    process = subprocess.run(
        [python, "-I", "-S", *command],
        input=json.dumps(given),
        env=dict(environment),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    told = next((line for line in process.stderr.splitlines() if line.startswith("told:")), None)
    assert told, process.stderr
    return json.loads(told.removeprefix("told:")), process.stdout.splitlines()
