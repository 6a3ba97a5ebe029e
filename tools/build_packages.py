"""Builds what a Lambda function is deployed as: one folder that holds what the function needs, and no more.

    python -m tools.build_packages SkillFunction --out FOLDER

The libraries come from the lock file, by hash. Nothing in a package is compiled for one processor, so the same folder
runs on arm64, on x86_64 and in the tests. The same sources and lock file give the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from modulefinder import ModuleFinder
from pathlib import Path

from shared.content.loader import COMPILED
from tools.runtime import VERSION, interpreter

ROOT = Path(__file__).parent.parent
LOCK = ROOT / "requirements" / "dev.txt"
CACHE = ROOT / "build" / "libraries"
DEPLOYED_AT = "/var/task"
"""Where Lambda unpacks a package; compiled files name it in tracebacks."""


@dataclass(frozen=True)
class Package:
    """A function's entry module, and the distributions of the lock file that its requests import.

    What the distributions themselves require beyond these is on no request's path, and stays out:
    skill   requests and what it needs: only for calling Amazon's own services, which this skill does not
    sms     aiohttp, requests, PyJWT and what they need: only for sending texts through Twilio's REST service
    """

    entry: str
    libraries: tuple[str, ...]


PACKAGES = {
    "SkillFunction": Package(
        "skill.lambda_function", ("ask-sdk-core", "ask-sdk-runtime", "ask-sdk-model", "python-dateutil", "six")
    ),
    "TextFunction": Package(
        "sms.lambda_function",
        (
            "flask", "werkzeug", "jinja2", "markupsafe", "click", "blinker", "itsdangerous",
            "apig-wsgi", "twilio", "phonenumberslite",
            "botocore", "jmespath", "python-dateutil", "six", "urllib3",
        ),
    ),
}  # fmt: skip

KEPT = {
    "twilio": ("__init__.py", "request_validator.py"),
    "botocore/data": (
        "_retry.json", "partitions.json", "sdk-default-configuration.json", "endpoints.json",
        "dynamodb/*",
    ),
}  # fmt: skip
"""Where only a few files of a large folder are needed, these: without them the text function is ten times as large."""

DROPPED = ("bin", "*.dist-info/RECORD", "*.dist-info/REQUESTED", "*.dist-info/INSTALLER", "**/*.so", "**/*.pyi")
"""Scripts, pip's own notes, type stubs, and MarkupSafe's accelerator, which has a twin in plain Python."""


def build(name: str, out: Path) -> None:
    """Put the package of one function into `out`. Raises CalledProcessError when a library cannot be had."""
    package = PACKAGES[name]
    shutil.copytree(libraries(package), out, dirs_exist_ok=True)
    for module in sorted(own_modules(package.entry)):
        _copy(module, out / module.relative_to(ROOT))
    _run(sys.executable, "-m", "tools.compile_content", out / COMPILED.relative_to(ROOT))
    for folder in sorted({module.relative_to(ROOT).parts[0] for module in own_modules(package.entry)}):
        give_bytecode(out, folder)


def own_modules(entry: str) -> Iterator[Path]:
    """Every file of the project that the entry module can import, at its start or later."""
    finder = ModuleFinder([str(ROOT)])
    finder.run_script(str(ROOT / f"{entry.replace('.', '/')}.py"))
    package = ROOT / entry.partition(".")[0] / "__init__.py"
    files = (getattr(module, "__file__", None) for module in finder.modules.values())
    yield from {package, *(Path(file) for file in files if file)}


def libraries(package: Package) -> Path:
    """A folder with the package's libraries, made once for each state of the lock file."""
    wanted = "".join(_locked(package.libraries))
    recipe = "\n".join([wanted, VERSION, repr(KEPT), repr(DROPPED), str(interpreter())])
    folder = CACHE / hashlib.sha256(recipe.encode()).hexdigest()[:16]
    if not folder.exists():
        with tempfile.TemporaryDirectory() as made:
            _install(wanted, Path(made) / "libraries")
            _trim(Path(made) / "libraries")
            give_bytecode(Path(made) / "libraries", ".")
            CACHE.mkdir(parents=True, exist_ok=True)
            shutil.move(Path(made) / "libraries", folder)
    return folder


def _locked(names: tuple[str, ...]) -> Iterator[str]:
    """The lock file's entries, with their hashes, of these distributions. Raises KeyError for one that it lacks."""
    entries = re.findall(r"^\S.*?(?=^\S|\Z)", LOCK.read_text(encoding="utf-8"), flags=re.M | re.S)
    by_name = {re.split(r"[=\s]", entry, maxsplit=1)[0]: entry for entry in entries if entry[0] != "#"}
    yield from (by_name[name] for name in names)


def _install(wanted: str, folder: Path) -> None:
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write(wanted)
        file.flush()
        _run(
            sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile",
            "--target", folder, "--no-deps", "--require-hashes", "--requirement", file.name,
            "--only-binary", ":all:", "--platform", "manylinux2014_aarch64", "--implementation", "cp",
            "--python-version", VERSION,
        )  # fmt: skip


def _trim(folder: Path) -> None:
    """Take out what DROPPED and KEPT say."""
    for pattern in DROPPED:
        for path in list(folder.glob(pattern)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    for part, patterns in KEPT.items():
        kept = {path for pattern in patterns for path in (folder / part).glob(pattern)}
        kept |= {inner for path in kept for inner in path.rglob("*")}
        for path in (folder / part).rglob("*"):
            if path.is_file() and path not in kept:
                path.unlink()
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def give_bytecode(package: Path, part: str) -> None:
    """Bytecode beside each source in a part of the package: believed as it is, and without a date in it.

    None where the deployed Python is not on this machine; `make build` says so.
    """
    python = interpreter()
    if python is None:
        return
    _run(
        python, "-W", "ignore", "-m", "compileall", "-q", "--invalidation-mode", "unchecked-hash",
        "-s", package, "-p", DEPLOYED_AT, package / part,
    )  # fmt: skip


def _run(*command: str | Path) -> None:
    """Without the hash seed that would put sets in another order each time."""
    subprocess.run(command, check=True, cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": "0"})


def _copy(file: Path, to: Path) -> None:
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(file, to)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("name", choices=sorted(PACKAGES))
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    build(options.name, options.out)


if __name__ == "__main__":
    main()
