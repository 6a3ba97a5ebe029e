"""Builds Alexa's interaction models from the content: one file a locale in interaction_models/, never typed by hand.

`python -m tools.build_models` writes them; `--check` only says whether they are what the content gives. Topics come
from the answers' `asked` lines, slot values from the lexicon and the answers' names, all other wordings from
voice.yaml. The names of the intents are those that skill/translate.py understands.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shared.content import loader
from shared.content.model import Content
from skill.translate import FACT, PERSONAL_DECISION, SAY, TOPIC, URGENT
from tools.lint_models import LOCALES
from tools.nlu import MODELS
from tools.spoken import key, letters_apart, spoken

BRITISH = ("en-GB", "en-AU", "en-IN")
SLOT_TYPES = {
    "thing": "THING",
    "topic": "TOPIC",
    "medicine": "MEDICINE",
    "condition": "CONDITION",
    "bone": "BONE",
    "age": "AMAZON.NUMBER",
    "query": "AMAZON.SearchQuery",
}
# Which kinds of things in the lexicon fill which slot; None means every kind that a speaker listens for.
KINDS = {"THING": None, "MEDICINE": ("medicines", "nutrients"), "CONDITION": ("conditions",), "BONE": ("body_parts",)}
_CAPITALS = re.compile(rf"\b(?:{'|'.join(SLOT_TYPES).upper()})\b")
FIXED_REPLIES = ("personal_medical_decision", "not_covered")
LONGEST_NAME = 3  # words; an `asked` line that is no question and no longer than this names its topic
_QUESTION = re.compile(r"(?:how|what|why|when|where|which|who)\b")
_NO_NAME = re.compile(
    r"(?:how|what|why|when|where|which|who|is|are|do|does|can|could|should|will|am|explain|tell|i|my)\b"
)

Plain = dict[str, Any]


class BuildError(Exception):
    """The content cannot become a model. The message names the words and where they stand."""


@dataclass(frozen=True)
class Source:
    """What the models are built from: the content, voice.yaml, and the lexicon without its misspellings."""

    content: Content
    voice: Plain
    lexicon: Mapping[str, Mapping[str, Plain]]


def read_source(folder: Path = loader.FOLDER, language: str = "en") -> Source:
    """Everything a model is built from, of one language."""
    voice = loader.read_yaml(folder / language / "voice.yaml")
    return Source(loader.read_folder(folder, language), voice, loader.read_yaml(folder / "lexicon.yaml"))


def build(source: Source, locale: str) -> Plain:
    """The interaction model of one locale. Raises BuildError when two intents would have the same sample."""
    say = _Wording(source.voice, british=locale in BRITISH)
    types = [{"name": name, "values": values} for name, values in _types(source, say)]
    intents = [_intent(name, samples) for name, samples in _samples(source, say, _slot_keys(types))]
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


class _Wording:
    """How written lines are worded for the speakers of one locale."""

    def __init__(self, voice: Plain, british: bool) -> None:
        letters = "|".join(voice["letters"])
        spaced = "|".join(" ".join(word) for word in voice["letters"])
        self._spelled = re.compile(rf"\b(?:{letters}|{spaced})\b")
        self._spelling: dict[str, str] = voice["british"]["spelling"] if british else {}
        self._also: dict[str, str] = voice["british"]["also"] if british else {}

    def __call__(self, lines: Iterable[str]) -> list[str]:
        """The lines as they are said, each once, with the second wordings that belong to the locale."""
        said: dict[str, str] = {}
        for line in lines:
            words = spoken(_CAPITALS.sub(lambda match: f"{{{match[0].lower()}}}", line))
            for old, new in self._spelling.items():
                words = re.sub(rf"\b{old}\b", new, words)
            also = [re.sub(rf"\b{old}\b", new, words) for old, new in self._also.items()]
            for each in (words, *also):
                apart = self._spelled.sub(lambda match: letters_apart(match[0].replace(" ", "")), each)
                said.setdefault(key(apart), apart)
        return list(said.values())


def _samples(source: Source, say: _Wording, slot_keys: set[str]) -> Iterator[tuple[str, list[str]]]:
    """Every intent with its samples. A line that only names a topic or a thing is left to the slots."""
    voice, answers = source.voice, source.content.answers
    for name, lines in voice["intents"].items():
        yield name, say(lines)
    for topic, answer in answers.items():
        if topic not in FIXED_REPLIES:
            lines = say([*answer.asked, *_politely(answer.asked, voice["polite"])])
            yield TOPIC + topic, [line for line in lines if key(line) not in slot_keys]
    personal = _with_medicine(answers["personal_medical_decision"].asked, source.lexicon["medicines"])
    yield PERSONAL_DECISION, say([*personal, *voice["personal_decision"]])
    for sign, lines in voice["urgent"].items():
        yield URGENT + sign, say(lines)
    for family, templates in ((SAY, voice["say"]), (FACT, voice["facts"])):
        for template, lines in templates.items():
            yield family + template.replace(" ", "_"), say(lines)


def _politely(lines: Iterable[str], polite: list[str]) -> Iterator[str]:
    for number, line in enumerate(line for line in lines if _QUESTION.match(line)):
        yield f"{polite[number % len(polite)]} {line}"


def _with_medicine(lines: Iterable[str], medicines: Mapping[str, Plain]) -> list[str]:
    """The lines with MEDICINE where they name one, so that the card on it can be offered."""
    names = sorted((name for each in medicines.values() for name in each["names"]), key=len, reverse=True)
    named = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")
    return [named.sub("MEDICINE", line, count=1) for line in lines]


def _types(source: Source, say: _Wording) -> Iterator[tuple[str, list[Plain]]]:
    for name, kinds in KINDS.items():
        things = {
            thing_id: thing["names"]
            for kind, things in source.lexicon.items()
            for thing_id, thing in things.items()
            if (kind in kinds if kinds else _has_a_place(thing))
        }
        yield name, _values(things, say, set())
    also = source.voice["topics"]
    names = {
        topic: [*_names([topic.replace("_", " "), *also.get(topic, ()), *answer.asked]), answer.title, answer.name]
        for topic, answer in source.content.answers.items()
        if topic not in FIXED_REPLIES
    }
    taken = {key(each) for things in source.lexicon.values() for thing in things.values() for each in thing["names"]}
    yield "TOPIC", _values(names, say, taken)


def _has_a_place(thing: Plain) -> bool:
    """Whether there is something to say when only this is named."""
    return bool(thing.get("spoken", True) and (thing.get("topic") or thing.get("reason")))


def _names(asked: Iterable[str]) -> Iterator[str]:
    return (line for line in asked if len(line.split()) <= LONGEST_NAME and not _NO_NAME.match(line))


def _values(named: Mapping[str, Iterable[str]], say: _Wording, taken: set[str]) -> list[Plain]:
    """Slot values with id and synonyms; a name that is taken already, here or elsewhere, is left out."""
    values = []
    for value_id, names in named.items():
        free = {key(each): each for each in say(names) if key(each) not in taken}
        taken |= free.keys()
        if free:
            first, *others = free.values()
            values.append({"id": value_id, "name": {"value": first, "synonyms": others}})
    return values


def _slot_keys(types: list[Plain]) -> set[str]:
    """What the bare slots {thing} and {topic} catch."""
    values = [value["name"] for each in types if each["name"] in ("THING", "TOPIC") for value in each["values"]]
    return {key(name) for value in values for name in (value["value"], *value["synonyms"])}


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
