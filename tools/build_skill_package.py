"""Assembles what the ASK CLI deploys: the manifest, the interaction models, and the CLI's own resource file.

`python -m tools.build_skill_package --out build/skill-package [--release]`; then `cd build && ask deploy`. The
manifest's skeleton is skill-package/skill.json, its words are content (store.yaml), and two settings come from the
environment: SKILL_PRIVACY_URL and SKILL_LAMBDA_ARN. Without `--release` a missing one becomes a placeholder, which
Amazon refuses.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shared.content import loader
from tools.lint_models import LOCALES
from tools.nlu import MODELS

TEMPLATES = Path(__file__).parent.parent / "skill-package"
PLACEHOLDER_URL = "https://example.invalid/privacy"
PLACEHOLDER_ARN = "arn:aws:lambda:us-east-1:000000000000:function:bone-guide"
_URL = r"https://[^\s/]+\.[^\s/]+(?:/\S*)?"
_ARN = r"arn:aws:lambda:[a-z]{2}(?:-[a-z]+)+-\d:\d{12}:function:[\w-]+(?::[\w$-]+)?"

Plain = dict[str, Any]


class PackageError(Exception):
    """The package cannot be built. The message says what is missing or wrong, and what to do."""


@dataclass(frozen=True)
class Settings:
    """Where the privacy policy can be read, and the Lambda function that answers (`arn:aws:lambda:...`)."""

    privacy_url: str
    lambda_arn: str


def settings_from(environment: Mapping[str, str], release: bool) -> Settings:
    """The two settings; a missing one is a placeholder, or refused for a release. Raises PackageError."""
    return Settings(
        _setting(environment, "SKILL_PRIVACY_URL", _URL, PLACEHOLDER_URL, release),
        _setting(environment, "SKILL_LAMBDA_ARN", _ARN, PLACEHOLDER_ARN, release),
    )


def _setting(environment: Mapping[str, str], name: str, pattern: str, placeholder: str, release: bool) -> str:
    value = environment.get(name, "").strip()
    if not value and release:
        raise PackageError(f"{name} is not set. A release needs it, for example {placeholder}")
    if value and not re.fullmatch(pattern, value):
        raise PackageError(f"{name} is {value!r}. It should look like {placeholder}")
    if release and value == placeholder:
        raise PackageError(f"{name} is still the placeholder. Set your own.")
    return value or placeholder


def manifest(template: Plain, store: Plain, settings: Settings) -> Plain:
    """skill.json: the template with words and settings put in, the same for every locale."""
    filled: Plain = json.loads(json.dumps(template))
    body = filled["manifest"]
    words = {
        "name": store["name"],
        "summary": store["summary"],
        "description": store["description"],
        "examplePhrases": store["examples"],
        "keywords": store["keywords"],
    }
    body["publishingInformation"] |= {
        "testingInstructions": store["testing_instructions"],
        "locales": dict.fromkeys(LOCALES, words),
    }
    body["apis"]["custom"]["endpoint"] = {"uri": settings.lambda_arn}
    policy = {"privacyPolicyUrl": settings.privacy_url}
    body["privacyAndCompliance"]["locales"] = dict.fromkeys(LOCALES, policy)
    return filled


def build(out: Path, settings: Settings) -> None:
    """Write the package to the folder `out`, and ask-resources.json, which names that folder, beside it."""
    store = loader.read_yaml(loader.FOLDER / "en" / "store.yaml")
    models = out / "interactionModels" / "custom"
    models.mkdir(parents=True, exist_ok=True)
    template = json.loads((TEMPLATES / "skill.json").read_text(encoding="utf-8"))
    _write(out / "skill.json", manifest(template, store, settings))
    for locale in LOCALES:
        shutil.copyfile(MODELS / f"{locale}.json", models / f"{locale}.json")
    resources = json.loads((TEMPLATES / "ask-resources.json").read_text(encoding="utf-8"))
    resources["profiles"]["default"]["skillMetadata"]["src"] = f"./{out.name}"
    _write(out.parent / "ask-resources.json", resources)


def _write(path: Path, plain: Plain) -> None:
    path.write_text(json.dumps(plain, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def main(arguments: list[str] | None = None) -> int:
    """Build, and say where; 1 and what to do when a setting is missing or wrong."""
    parser = argparse.ArgumentParser(description="Assemble the Alexa skill package for the ASK CLI.")
    parser.add_argument("--out", type=Path, default=Path("build/skill-package"))
    parser.add_argument("--release", action="store_true", help="refuse placeholders")
    options = parser.parse_args(arguments)
    try:
        settings = settings_from(os.environ, options.release)
    except PackageError as error:
        print(f"skill package: {error}", file=sys.stderr)
        return 1
    build(options.out, settings)
    note = "" if options.release else " (a dry run: settings that are not set are placeholders)"
    print(f"skill package: {options.out}{note}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
