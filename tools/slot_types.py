"""The custom slot types of the interaction models: what people name, with ids and synonyms.

Knows the lexicon and the answers' names; knows no intents and no samples.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared.content.model import Answer
from tools.spoken import key
from tools.wording import Wording

# Which kinds of things in the lexicon fill which type; None means every kind.
KINDS = {"THING": None, "MEDICINE": ("medicines", "nutrients"), "CONDITION": ("conditions",), "BONE": ("body_parts",)}
LONGEST_NAME = 3  # words; an `asked` line that is no question and no longer than this names its topic
_NO_NAME = re.compile(
    r"(?:how|what|why|when|where|which|who|is|are|do|does|can|could|should|will|am|explain|tell|i|my)\b"
)

Plain = dict[str, Any]
Lexicon = Mapping[str, Mapping[str, Plain]]


def slot_types(lexicon: Lexicon, answers: Iterable[Answer], also: Mapping[str, list[str]], say: Wording) -> list[Plain]:
    """All custom types. `also` holds further names of topics; a topic's name that is a thing's is left to the thing."""
    things = [{"name": name, "values": _values(_things(lexicon, kinds), say, set())} for name, kinds in KINDS.items()]
    names = {name: list(each) for answer in answers for name, each in _names(answer, also.get(answer.topic, []))}
    taken = {key(name) for each in _things(lexicon, None, every=True).values() for name in each}
    return [*things, {"name": "TOPIC", "values": _values(names, say, taken)}]


def bare_names(types: list[Plain]) -> set[str]:
    """The keys of all that a bare {thing} or {topic} catches."""
    values = [value["name"] for each in types if each["name"] in ("THING", "TOPIC") for value in each["values"]]
    return {key(name) for value in values for name in (value["value"], *value["synonyms"])}


def _things(lexicon: Lexicon, kinds: tuple[str, ...] | None, every: bool = False) -> dict[str, list[str]]:
    """Names by id. Of all kinds together only what a speaker listens for and there is something to say on."""
    return {
        thing_id: thing["names"]
        for kind, things in lexicon.items()
        for thing_id, thing in things.items()
        if every or (kind in kinds if kinds else _has_a_place(thing))
    }


def _has_a_place(thing: Plain) -> bool:
    return bool(thing.get("spoken", True) and (thing.get("topic") or thing.get("reason")))


def _names(answer: Answer, also: list[str]) -> Iterator[tuple[str, Iterable[str]]]:
    """What a topic is called, and what each of its passages is, by the id of the subject."""
    short = (answer.topic.replace("_", " "), *also, *answer.asked)
    yield answer.topic, (*filter(_is_a_name, short), answer.title, answer.name)
    for passage in answer.passages:
        yield f"{answer.topic}.{passage.id}", (passage.title, *filter(_is_a_name, passage.asked))


def _is_a_name(line: str) -> bool:
    return len(line.split()) <= LONGEST_NAME and not _NO_NAME.match(line)


def _values(named: Mapping[str, Iterable[str]], say: Wording, taken: set[str]) -> list[Plain]:
    """Slot values with id and synonyms; a name that is taken already, here or elsewhere, is left out."""
    values = []
    for value_id, names in named.items():
        free = {key(each): each for each in say(names) if key(each) not in taken}
        taken |= free.keys()
        if free:
            first, *others = free.values()
            values.append({"id": value_id, "name": {"value": first, "synonyms": others}})
    return values
