"""Writes requirements/*.txt: every dependency of each use with its version and hashes, from pyproject.toml.

One resolution serves all: the lists for the doors are cut from the one for developers, so no two can disagree. The
tools of the deployment live in environments of their own, and are resolved by themselves. What the packages for AWS are
built from is resolved for the Python that they run on.
"""

from __future__ import annotations

import subprocess
import sys

from tools.runtime import VERSION

LISTS = {
    "dev": ("skill", "sms", "reader", "local", "aws", "dev"),
    "run": ("skill", "sms", "reader", "local"),
    "run-aws": ("skill", "sms", "reader", "local", "aws"),
    "skill": ("skill", "reader"),
    "sms": ("sms", "reader"),
    "packages": ("skill", "sms", "reader", "aws"),
    "deploy": ("deploy",),
    "audit": ("audit",),
    "learn": ("learn",),
}
ALONE = {"dev", "deploy", "audit", "learn"}
DEPLOYED = {"packages"}


def main() -> None:
    """Resolve every list in LISTS; raises CalledProcessError if one cannot be resolved."""
    for name, extras in LISTS.items():
        out = f"requirements/{name}.txt"
        constraint = [] if name in ALONE else ["--constraint", "requirements/dev.txt"]
        chosen = [part for extra in extras for part in ("--extra", extra)]
        pythons = ["--python-version", VERSION, "--python-platform", "linux"] if name in DEPLOYED else ["--universal"]
        subprocess.run(
            [sys.executable, "-m", "uv", "pip", "compile", "--quiet", *pythons, "--generate-hashes",
             "--no-annotate", "--custom-compile-command", "make lock", *chosen, *constraint,
             "pyproject.toml", "--output-file", out],
            check=True,
        )  # fmt: skip


if __name__ == "__main__":
    main()
