"""Builds Alexa's interaction models from the content: one file a locale in interaction_models/, never typed by hand.

`python -m tools.build_models` writes them; `--check` only says whether they are what the content gives. Topics come
from the answers' `asked` lines, slot values from the lexicon and the answers' names, all other wordings from
voice.yaml. The names of the intents are those that skill/translate.py understands.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shared.content import loader
from shared.content.model import Answer, Content
from skill.translate import FACT, PERSONAL_DECISION, SAY, TOPIC, URGENT
from tools.lint_models import LOCALES
from tools.nlu import MODELS
from tools.slot_types import Lexicon, bare_names, slot_types
from tools.spoken import key
from tools.wording import SLOT_TYPES, Wording, politely, with_medicine

FIXED_REPLIES = ("personal_medical_decision", "not_covered")

Plain = dict[str, Any]


class BuildError(Exception):
    """The content cannot become a model. The message names the words and where they stand."""


@dataclass(frozen=True)
class Source:
    """What the models are built from: the content, voice.yaml, and the lexicon without its misspellings."""

    content: Content
    voice: Plain
    lexicon: Lexicon


def read_source(folder: Path = loader.FOLDER, language: str = "en") -> Source:
    """Everything a model is built from, of one language."""
    voice = loader.read_yaml(folder / language / "voice.yaml")
    return Source(loader.read_folder(folder, language), voice, loader.read_yaml(folder / "lexicon.yaml"))


def build(source: Source, locale: str) -> Plain:
    """The interaction model of one locale. Raises BuildError when two intents would have the same sample."""
    say = Wording(source.voice, locale)
    types = slot_types(source.lexicon, _topics(source), source.voice["topics"], say)
    intents = [_intent(name, samples) for name, samples in _samples(source, say, bare_names(types))]
    _refuse_collisions(intents)
    return {
        "interactionModel": {
            "languageModel": {
                "invocationName": source.voice["invocation_name"],
                "modelConfiguration": {"fallbackIntentSensitivity": {"level": "HIGH"}},
                "intents": intents,
                "types": types,
            }
        }
    }


def _samples(source: Source, say: Wording, bare: set[str]) -> Iterator[tuple[str, list[str]]]:
    """Every intent with its samples. A line that only names a topic or a thing is left to the slots."""
    voice = source.voice
    for name, lines in voice["intents"].items():
        yield name, say(lines)
    for answer in _topics(source):
        lines = say([*answer.every_asked, *politely(answer.every_asked, voice["polite"])])
        yield f"{TOPIC}_{answer.topic}", [line for line in lines if key(line) not in bare]
    personal = with_medicine(source.content.answers["personal_medical_decision"].asked, source.lexicon["medicines"])
    yield PERSONAL_DECISION, say([*personal, *voice["personal_decision"]])
    for sign, lines in voice["urgent"].items():
        yield f"{URGENT}_{sign}", say(lines)
    for family, templates in ((SAY, voice["say"]), (FACT, voice["facts"])):
        for template, lines in templates.items():
            yield f"{family}_{template.replace(' ', '_')}", say(lines)


def _topics(source: Source) -> list[Answer]:
    return [answer for answer in source.content.answers.values() if answer.topic not in FIXED_REPLIES]


def _intent(name: str, samples: list[str]) -> Plain:
    used = dict.fromkeys(slot for sample in samples for slot in re.findall(r"\{(\w+)\}", sample))
    slots = [{"name": slot, "type": SLOT_TYPES[slot]} for slot in used]
    return {"name": name, **({"slots": slots} if slots else {}), "samples": samples}


def _refuse_collisions(intents: list[Plain]) -> None:
    seen: dict[str, str] = {}
    twice = []
    for intent in intents:
        for sample in intent["samples"]:
            other = seen.setdefault(key(sample), intent["name"])
            if other != intent["name"]:
                twice.append(f"{sample!r} is asked for in {other} and in {intent['name']}. Take it out of one.")
    if twice:
        raise BuildError("\n".join(twice))


def as_text(model: Plain) -> str:
    """The model as it is committed."""
    return json.dumps(model, indent=1, ensure_ascii=False) + "\n"


def main(arguments: list[str] | None = None) -> int:
    """Write the models, or with `--check` compare; 1 and what to do when they are not what the content gives."""
    check = "--check" in (sys.argv[1:] if arguments is None else arguments)
    try:
        models = {locale: as_text(build(source, locale)) for source in [read_source()] for locale in LOCALES}
    except (BuildError, loader.ContentError) as error:
        print(error, file=sys.stderr)
        return 1
    drifted = []
    for locale, text in models.items():
        path = MODELS / f"{locale}.json"
        if check and (not path.exists() or path.read_text(encoding="utf-8") != text):
            drifted.append(path.name)
        elif not check:
            path.write_text(text, encoding="utf-8")
    if drifted:
        print(f"interaction models: {', '.join(drifted)} not what the content gives. Run make models.", file=sys.stderr)
    return 1 if drifted else 0


if __name__ == "__main__":
    sys.exit(main())
