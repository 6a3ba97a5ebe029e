"""Builds what a Lambda function is deployed as: one folder that holds what the function needs, and no more.

    python -m tools.build_packages SkillFunction --out FOLDER [--machine x86_64]

The libraries come from the lock file, by hash, and the trained model from shared/model. What reads texts is compiled,
so a package is for one kind of processor: the deployed one, or another that is asked for. The same sources, lock file,
model and processor give the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
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
from shared.understanding import encoder
from tools.runtime import VERSION, interpreter

ROOT = Path(__file__).parent.parent
LOCK = ROOT / "requirements" / "packages.txt"
CACHE = ROOT / "build" / "libraries"
DEPLOYED_AT = "/var/task"
"""Where Lambda unpacks a package; compiled files name it in tracebacks."""

MACHINES = {"arm64": "aarch64", "x86_64": "x86_64"}
"""Lambda's names for its kinds of processor, and those of the wheels."""
DEPLOYED = "arm64"
"""The one named in template.yaml."""
HERE = {"aarch64": "arm64"}.get(platform.machine(), platform.machine())
"""This machine's, by Lambda's name: tests and benchmarks start what is built for it."""
OLDEST_GLIBC, RUNTIMES_GLIBC = 17, 34
"""Wheels for glibc 2.17 to 2.34 run on Amazon Linux 2023, which the runtime is made of."""

MODEL_FILES = (encoder.ENCODER, encoder.TOKENS, encoder.HEADS, encoder.LABELS, encoder.BAG)


class ModelMissing(Exception):
    """The trained model is not whole. The message says what is missing, and how it is made."""


@dataclass(frozen=True)
class Package:
    """A function's entry module, and the distributions of the lock file that its requests import.

    What the distributions themselves require beyond these is on no request's path, and stays out:
    skill   requests and what it needs: only for calling Amazon's own services, which this skill does not
    sms     aiohttp, requests, PyJWT and what they need: only for sending texts through Twilio's REST service
    both    flatbuffers, protobuf, packaging: only for onnxruntime's tools
            huggingface-hub: only for fetching tokenizers from the network
    """

    entry: str
    libraries: tuple[str, ...]


READER = ("onnxruntime", "tokenizers", "numpy")

PACKAGES = {
    "SkillFunction": Package(
        "skill.lambda_function",
        ("ask-sdk-core", "ask-sdk-runtime", "ask-sdk-model", "python-dateutil", "six", *READER),
    ),
    "TextFunction": Package(
        "sms.lambda_function",
        (
            "flask", "werkzeug", "jinja2", "markupsafe", "click", "blinker", "itsdangerous",
            "apig-wsgi", "twilio", "phonenumberslite",
            "botocore", "jmespath", "python-dateutil", "six", "urllib3", *READER,
        ),
    ),
}  # fmt: skip

KEPT = {
    "twilio": ("__init__.py", "request_validator.py"),
    "botocore/data": (
        "_retry.json", "partitions.json", "sdk-default-configuration.json", "endpoints.json",
        "dynamodb/*",
    ),
    "onnxruntime": (
        "__init__.py", "LICENSE", "ThirdPartyNotices.txt",
        "capi/*.py", "capi/onnxruntime_pybind11_state*.so", "capi/libonnxruntime_providers_shared.so",
    ),
}  # fmt: skip
"""Where only a few files of a large folder are needed, these: without them the text function is twice as large.

Of onnxruntime, what makes models and what C programs link to stay out: libonnxruntime.so is the same code once more.
"""

DROPPED = (
    "bin", "*.dist-info/RECORD", "*.dist-info/REQUESTED", "*.dist-info/INSTALLER", "**/*.pyi",
    "markupsafe/*.so", "tokenizers/tools", "numpy/**/tests",
    "numpy/f2py", "numpy/fft", "numpy/ma", "numpy/polynomial", "numpy/random", "numpy/testing", "numpy/typing",
    "numpy/_pyinstaller", "numpy/_core/include", "numpy/_core/lib", "numpy/_core/_*tests*.so", "numpy/_core/_simd*.so",
)  # fmt: skip
"""Scripts, pip's own notes, type stubs, MarkupSafe's accelerator, which has a twin in plain Python, and the parts of
numpy that neither onnxruntime nor our reader imports."""


def build(name: str, out: Path, machine: str = DEPLOYED, model: Path = encoder.FOLDER) -> None:
    """Put the package of one function into `out`.

    Raises ModelMissing, and CalledProcessError when a library cannot be had.
    """
    package = PACKAGES[name]
    trained = list(model_files(model))
    shutil.copytree(libraries(package, machine), out, dirs_exist_ok=True)
    for file in trained:
        _copy(file, out / encoder.FOLDER.relative_to(ROOT) / file.relative_to(model))
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


def model_files(model: Path) -> Iterator[Path]:
    """What the reader loads, for every language of the model. Raises ModelMissing when anything of it is not there."""
    languages = sorted(path for path in model.glob("*") if path.is_dir()) or [model / "en"]
    files = [language / name for language in languages for name in MODEL_FILES]
    if absent := [str(file) for file in files if not file.exists()]:
        raise ModelMissing(f"Not there: {', '.join(absent)}. They belong to the repository; `make train` makes them.")
    yield from files


def libraries(package: Package, machine: str) -> Path:
    """A folder with the package's libraries, made once for each state of the lock file."""
    wanted = "".join(_locked(package.libraries))
    recipe = "\n".join([wanted, machine, VERSION, repr(KEPT), repr(DROPPED), str(interpreter())])
    folder = CACHE / hashlib.sha256(recipe.encode()).hexdigest()[:16]
    if not folder.exists():
        with tempfile.TemporaryDirectory() as made:
            _install(wanted, machine, Path(made) / "libraries")
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


def _install(wanted: str, machine: str, folder: Path) -> None:
    """The lock file chose for the deployed Python; left alone, pip asks whether it all fits the one that runs pip."""
    wheels = MACHINES[machine]
    tags = [f"manylinux_2_{minor}_{wheels}" for minor in range(RUNTIMES_GLIBC, OLDEST_GLIBC - 1, -1)]
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write(wanted)
        file.flush()
        _run(
            sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile",
            "--target", folder, "--no-deps", "--require-hashes", "--requirement", file.name,
            "--only-binary", ":all:", "--implementation", "cp", "--python-version", VERSION, "--ignore-requires-python",
            *(part for tag in [*tags, f"manylinux2014_{wheels}"] for part in ("--platform", tag)),
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
    parser.add_argument("--machine", choices=sorted(MACHINES), default=DEPLOYED, help="the processor it will run on")
    options = parser.parse_args()
    try:
        build(options.name, options.out, options.machine)
    except ModelMissing as missing:
        sys.exit(str(missing))


if __name__ == "__main__":
    main()
