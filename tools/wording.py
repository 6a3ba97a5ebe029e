"""How written lines are worded for the speakers of one locale: spelling, letters said apart, second wordings.

Knows the content file voice.yaml; knows no intents.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

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
    "anything": "ANYTHING",
}
_CAPITALS = re.compile(rf"\b(?:{'|'.join(SLOT_TYPES).upper()})\b")
_QUESTION = re.compile(r"(?:how|what|why|when|where|which|who)\b")


class Wording:
    """Words lines as they are said in a locale; capitals such as MEDICINE become slots."""

    def __init__(self, voice: Mapping[str, Any], locale: str) -> None:
        letters = "|".join(voice["letters"])
        spaced = "|".join(" ".join(word) for word in voice["letters"])
        self._spelled = re.compile(rf"\b(?:{letters}|{spaced})\b")
        self._spelling: dict[str, str] = voice["british"]["spelling"] if locale in BRITISH else {}
        self._also: dict[str, str] = voice["british"]["also"] if locale in BRITISH else {}

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


def politely(lines: Iterable[str], polite: list[str]) -> Iterator[str]:
    """Questions that begin with how, what, why... with a polite beginning, by turns."""
    for number, line in enumerate(line for line in lines if _QUESTION.match(line)):
        yield f"{polite[number % len(polite)]} {line}"


def with_medicine(lines: Iterable[str], medicines: Mapping[str, Mapping[str, Any]]) -> list[str]:
    """The lines with MEDICINE where they name one, so that the card on it can be offered."""
    names = sorted((name for each in medicines.values() for name in each["names"]), key=len, reverse=True)
    named = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b")
    return [named.sub("MEDICINE", line, count=1) for line in lines]
