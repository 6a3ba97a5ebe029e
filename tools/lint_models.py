"""Checks interaction models for what Amazon refuses or handles badly, and its own Python classes let pass.

`python -m tools.lint_models` prints one problem a line and fails if there is any. The limits are those that Amazon's
pages on custom interaction models give. Knows nothing of bones.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.nlu import MODELS
from tools.spoken import key

LOCALES = ("en-US", "en-GB", "en-CA", "en-AU", "en-IN")
_BUILT_INS = "Help Stop Cancel NavigateHome Fallback Yes No Repeat StartOver Previous Next"
REQUIRED = {f"AMAZON.{name}Intent" for name in _BUILT_INS.split()}
BUILT_IN_TYPES = {"AMAZON.NUMBER", "AMAZON.SearchQuery"}
CATCH_ALL = "ANYTHING"
"""The slot type that takes whatever no intent fits."""
MAX_INTENTS, MAX_SAMPLE, MAX_VALUE, MAX_VALUES, MAX_BYTES = 250, 200, 140, 50_000, 1_500_000

_SLOT = re.compile(r"\{([^{}]*)\}")
_WORDS = re.compile(r"(?:[a-zà-öø-ÿ']+|[a-z]\.|\{[a-z_]+\})(?: (?:[a-zà-öø-ÿ']+|[a-z]\.|\{[a-z_]+\}))*")
_NAME = re.compile(r"[A-Za-z][A-Za-z_]*")
_INVOCATION = re.compile(r"[a-z'.]+(?: [a-z'.]+)+")
_LAUNCH_WORDS = "run start play resume use launch ask open tell load begin enable"
_CONNECTING_WORDS = "to from in using with about for that by if and whether"
_AMAZON_WORDS = "alexa amazon echo computer skill app"
_NOT_IN_INVOCATION = {word for words in (_LAUNCH_WORDS, _CONNECTING_WORDS, _AMAZON_WORDS) for word in words.split()}

Plain = dict[str, Any]


def problems(model: Plain, size: int = 0) -> Iterator[str]:
    """What is wrong with one model, one sentence each. `size` is that of its file in bytes."""
    if size > MAX_BYTES:
        yield f"the file has {size} bytes; at most {MAX_BYTES} are taken"
    yield from _lost(model)
    language = model.get("interactionModel", {}).get("languageModel", {})
    intents, types = language.get("intents", []), language.get("types", [])
    yield from _invocation_problems(str(language.get("invocationName", "")))
    yield from _names(intents, types)
    for each in types:
        yield from _type_problems(each)
    known = {each["name"] for each in types} | BUILT_IN_TYPES
    for intent in intents:
        yield from _intent_problems(intent, known)
    yield from _sample_collisions(intents)
    yield from _free_speech_problems(intents, types)
    if all(_is_catch_all(intent) for intent in intents if not intent["name"].startswith("AMAZON.")):
        yield "nothing but search phrases: certification refuses a model that only catches everything"


def _lost(model: Plain) -> Iterator[str]:
    """Amazon's classes drop unknown keys silently: what does not come back from a round trip is not known there."""
    from ask_sdk_core.serialize import DefaultSerializer
    from ask_smapi_model.v1.skill.interaction_model.interaction_model_data import InteractionModelData

    serializer = DefaultSerializer()
    back = serializer.serialize(serializer.deserialize(json.dumps(model), InteractionModelData))
    yield from _differences(model, back, "")


def _differences(ours: object, back: object, place: str) -> Iterator[str]:
    if isinstance(ours, dict) and isinstance(back, dict):
        for name in ours:
            yield from _differences(ours[name], back.get(name), f"{place}/{name}")
    elif isinstance(ours, list) and isinstance(back, list) and len(ours) == len(back):
        for index, (one, other) in enumerate(zip(ours, back, strict=True)):
            yield from _differences(one, other, f"{place}/{index}")
    elif ours != back:
        yield f"{place}: not a key or value that Amazon knows"


def _invocation_problems(name: str) -> Iterator[str]:
    if not _INVOCATION.fullmatch(name) or len(name) > 50:
        yield f"invocation name {name!r}: two or more words of lower-case letters, at most 50 characters"
    for word in sorted(_NOT_IN_INVOCATION & set(name.split())):
        yield f"invocation name {name!r}: {word!r} may not be in it"


def _names(intents: list[Plain], types: list[Plain]) -> Iterator[str]:
    intent_names = [each["name"] for each in intents]
    if len(intents) > MAX_INTENTS:
        yield f"{len(intents)} intents; at most {MAX_INTENTS} are taken"
    for name in sorted(REQUIRED - set(intent_names)):
        yield f"{name} is missing"
    for name, count in Counter(intent_names + [each["name"] for each in types]).items():
        if count > 1:
            yield f"{name} is there {count} times"
        if not _NAME.fullmatch(name) and name not in REQUIRED:
            yield f"{name}: names hold letters and underscores only"
    used = {slot["type"] for each in intents for slot in each.get("slots", ())}
    for each in types:
        if each["name"] not in used:
            yield f"type {each['name']} is used by no slot"
    values = sum(1 + len(each["name"].get("synonyms", ())) for kind in types for each in kind["values"])
    if values > MAX_VALUES:
        yield f"{values} slot values and synonyms; at most {MAX_VALUES} are taken"


def _type_problems(kind: Plain) -> Iterator[str]:
    place = f"type {kind['name']}"
    names = [text for each in kind["values"] for text in (each["name"]["value"], *each["name"].get("synonyms", ()))]
    if not names:
        yield f"{place} has no values"
    for what, count in Counter(each.get("id") for each in kind["values"]).items():
        if count > 1 or not what:
            yield f"{place}: id {what!r} is there {count} times"
    for what, count in Counter(key(each) for each in names).items():
        if count > 1:
            yield f"{place}: {what!r} is there {count} times"
    for each in names:
        if not _WORDS.fullmatch(each) or "{" in each or len(each) > MAX_VALUE:
            yield f"{place}: {each!r} has a character that is not taken, or more than {MAX_VALUE}"


def _intent_problems(intent: Plain, known_types: set[str]) -> Iterator[str]:
    place, samples = intent["name"], intent.get("samples", [])
    slots = {slot["name"]: slot["type"] for slot in intent.get("slots", ())}
    if not samples and place not in REQUIRED:
        yield f"{place} has no samples"
    if len(slots) != len(intent.get("slots", ())):
        yield f"{place} has two slots of the same name"
    if list(slots.values()).count("AMAZON.SearchQuery") > 1:
        yield f"{place} has more than one search slot"
    for name, kind in slots.items():
        if not _NAME.fullmatch(name):
            yield f"{place}: slot {name!r} may hold letters and underscores only"
        if kind not in known_types:
            yield f"{place}: slot {name} has the unknown type {kind}"
        if not any(f"{{{name}}}" in each for each in samples):
            yield f"{place}: no sample uses the slot {name}"
    for sample in samples:
        yield from _sample_problems(place, sample, slots)


def _sample_problems(place: str, sample: str, slots: dict[str, str]) -> Iterator[str]:
    used = _SLOT.findall(sample)
    if not _WORDS.fullmatch(sample) or len(sample) > MAX_SAMPLE:
        yield f"{place}: {sample!r} has a character that is not taken, or more than {MAX_SAMPLE}"
    for name in set(used) - set(slots):
        yield f"{place}: {sample!r} uses the undefined slot {name}"
    if len(used) != len(set(used)):
        yield f"{place}: {sample!r} uses a slot twice"
    if "AMAZON.SearchQuery" in (slots.get(name) for name in used):
        if len(used) > 1:
            yield f"{place}: {sample!r} has a search slot beside another slot"
        if not _SLOT.sub("", sample).strip():
            yield f"{place}: {sample!r} has no carrier words around its search slot"


def _sample_collisions(intents: list[Plain]) -> Iterator[str]:
    """The same words in two intents, or twice in one. Slots of one type count as the same, whatever their name."""
    seen: dict[str, str] = {}
    for intent in intents:
        types = {slot["name"]: slot["type"] for slot in intent.get("slots", ())}
        for sample in intent.get("samples", ()):
            sound = key(_SLOT.sub(lambda match, types=types: f"{{{types.get(match[1])}}}", sample))  # type: ignore[misc]
            if sound in seen:
                yield f"{sample!r} is in {seen[sound]} and in {intent['name']}"
            seen[sound] = intent["name"]


def _free_speech_problems(intents: list[Plain], types: list[Plain]) -> Iterator[str]:
    """One intent takes whatever fits no other; an example of it that is another's sample would take that away."""
    free = [each["name"] for each in intents if any(slot["type"] == CATCH_ALL for slot in each.get("slots", ()))]
    if len(free) > 1:
        yield f"{', '.join(free)}: only one intent may take anything"
    samples = {key(each): intent["name"] for intent in intents for each in intent.get("samples", ())}
    for value in (each["name"]["value"] for kind in types if kind["name"] == CATCH_ALL for each in kind["values"]):
        if key(value) in samples:
            yield f"type {CATCH_ALL}: {value!r} is a sample of {samples[key(value)]}"


def _is_catch_all(intent: Plain) -> bool:
    return any(slot["type"] in ("AMAZON.SearchQuery", CATCH_ALL) for slot in intent.get("slots", ()))


def problems_in(folder: Path) -> Iterator[str]:
    """What is wrong in a folder of models, each with the name of its file."""
    intents: set[tuple[str, ...]] = set()
    for locale in LOCALES:
        path = folder / f"{locale}.json"
        if not path.exists():
            yield f"{path.name}: is missing"
            continue
        model = json.loads(path.read_text(encoding="utf-8"))
        intents.add(tuple(each["name"] for each in model["interactionModel"]["languageModel"]["intents"]))
        yield from (f"{path.name}: {each}" for each in problems(model, path.stat().st_size))
    if len(intents) > 1:
        yield "the locales do not have the same intents"


def main() -> int:
    """Print every problem; 1 if there is any."""
    found = list(problems_in(MODELS))
    print("\n".join(found) or "interaction models: no problem found")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
