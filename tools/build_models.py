"""Builds Alexa's interaction models from the content: one file a locale in interaction_models/, never typed by hand.

`python -m tools.build_models` writes them; `--check` only says whether they are what the content gives. Topics and
passages come from the answers' `asked` lines, slot values from the lexicon and the answers' names, examples of free
speech from wordings/, all else from voice.yaml. The names of the intents are those that skill/translate.py understands.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shared.content import loader
from shared.content.model import Answer, Content
from skill.translate import FACT, FREE_SPEECH, PASSAGE, PERSONAL_DECISION, SAY, TOPIC, URGENT
from tools import free_speech
from tools.lint_models import LOCALES, MAX_INTENTS
from tools.model.wordings import read_files
from tools.nlu import MODELS, Model, how
from tools.slot_types import Lexicon, bare_names, slot_types
from tools.spoken import key
from tools.wording import SLOT_TYPES, Wording, politely, with_medicine

FIXED_REPLIES = ("personal_medical_decision", "not_covered")
MUST = 1000
"""Added to the samples of a passage that needs its intent: the only one of its topic, or one of whose lines would
be heard as a decision."""
BY_HEART = ("sample", "listed", "number")
"""How words come to an intent that is sure of them (tools/nlu.py)."""

Plain = dict[str, Any]


class BuildError(Exception):
    """The content cannot become a model. The message names the words and where they stand."""


@dataclass(frozen=True)
class Source:
    """What the models are built from: the content, voice.yaml, the lexicon without its misspellings, and what may be an
    example of free speech, by label."""

    content: Content
    voice: Plain
    lexicon: Lexicon
    free: Mapping[str, list[str]]


def read_source(folder: Path = loader.FOLDER, language: str = "en") -> Source:
    """Everything a model is built from, of one language."""
    voice = loader.read_yaml(folder / language / "voice.yaml")
    wordings = read_files(sorted((folder / language / "wordings").rglob("*.txt")))
    lexicon = loader.read_yaml(folder / "lexicon.yaml")
    free = free_speech.fit(wordings, voice["free_speech"]["unfit"])
    return Source(loader.read_folder(folder, language), voice, lexicon, free)


def build(source: Source, locale: str) -> Plain:
    """The interaction model of one locale. Raises BuildError when two intents would have the same sample."""
    say = Wording(source.voice, locale)
    types = slot_types(source.lexicon, _topics(source), source.voice["topics"], say)
    bare = bare_names(types)
    others = list(_samples(source, say))
    without = Model(_plain(source, [_intent(name, samples) for name, samples in others], types))
    decided = {line for line in _lines(source) if without.request(line)["intent"]["name"] == PERSONAL_DECISION}
    topics = _fitting(list(_asked(source, say, bare, decided)), MAX_INTENTS - len(others) - 1)
    intents = [_intent(name, samples) for name, samples in (*others, *topics.items())]
    _refuse_collisions(intents)
    types += [_free_type(source, say, _is_sure_of(_plain(source, intents, types)))]
    return _plain(source, [*intents, _intent(FREE_SPEECH, say(source.voice["free_speech"]["before"]))], types)


def _plain(source: Source, intents: list[Plain], types: list[Plain]) -> Plain:
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


def _samples(source: Source, say: Wording) -> Iterator[tuple[str, list[str]]]:
    """Every intent but those of the answers, with its samples."""
    voice = source.voice
    for name, lines in voice["intents"].items():
        yield name, say(lines)
    personal = with_medicine(source.content.answers["personal_medical_decision"].asked, source.lexicon["medicines"])
    yield PERSONAL_DECISION, say([*personal, *voice["personal_decision"]])
    for sign, lines in voice["urgent"].items():
        yield f"{URGENT}_{sign}", say(lines)
    for family, templates in ((SAY, voice["say"]), (FACT, voice["facts"])):
        for template, lines in templates.items():
            yield f"{family}_{template.replace(' ', '_')}", say(lines)


def _asked(source: Source, say: Wording, bare: set[str], decided: set[str]) -> Iterator[tuple[str, int, list[str]]]:
    """Each topic, and each passage of it that has words: its intent, its samples in the first locale
    counted, and its samples. A line that only names a topic or a thing is left to the slots."""

    first = Wording(source.voice, LOCALES[0])

    def samples(asked: tuple[str, ...], say: Wording = say) -> list[str]:
        lines = say([*asked, *politely(asked, source.voice["polite"])])
        return [line for line in lines if key(line) not in bare]

    for answer in _topics(source):
        topic = f"{TOPIC}_{answer.topic}"
        yield topic, 0, samples(answer.asked)
        most = max(answer.written, key=lambda each: len(samples(each.asked, first)))
        alone = None if samples(answer.asked, first) else most
        for passage in answer.passages:
            name = f"{PASSAGE}_{answer.topic}_{passage.id}" if passage in answer.written else topic
            least = MUST if passage == alone or decided.intersection(passage.asked) else 0
            yield name, least + len(samples(passage.asked, first)), samples(passage.asked)


def _lines(source: Source) -> Iterator[str]:
    """Every line that asks for a passage."""
    yield from (line for answer in _topics(source) for passage in answer.written for line in passage.asked)


def _fitting(asked: list[tuple[str, int, list[str]]], most: int) -> dict[str, list[str]]:
    """Samples by intent. Where there are more intents than room, the passages with the fewest samples have none: what
    is asked of them comes as free speech, and the reader knows which one is meant. The same ones in every country."""
    intents: dict[str, list[str]] = {}
    lines: Counter[str] = Counter()
    for name, count, samples in asked:
        if samples:
            intents.setdefault(name, []).extend(samples)
            lines[name] += count
    smallest = sorted(
        (name for name in intents if name.startswith(f"{PASSAGE}_")), key=lambda name: (lines[name], name)
    )
    if len(intents) - len(smallest) > most:
        raise BuildError(f"there is no room for the topics: at most {MAX_INTENTS} intents are taken")
    left_out = smallest[: max(0, len(intents) - most)]
    return {name: list(dict.fromkeys(samples)) for name, samples in intents.items() if name not in left_out}


def _free_type(source: Source, say: Wording, is_taken: Callable[[str], bool]) -> Plain:
    """The slot type of free speech, with its examples as they are spelt in the locale."""

    def taken(line: str) -> bool:
        return any(is_taken(words) for words in say([line]))

    chosen = free_speech.examples(source.free, taken)
    values = [{"id": label, "name": {"value": say([line])[0], "synonyms": []}} for label, line in chosen.items()]
    return {"name": free_speech.TYPE, "values": values}


def _is_sure_of(model: Plain) -> Callable[[str], bool]:
    """Whether a model has an intent for these words, by its samples and listed values; or they call the skill."""
    matching = Model(model)
    return lambda words: how(matching.request(words)) in (*BY_HEART, None)


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
