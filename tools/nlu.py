"""An honest approximation of how Amazon matches an utterance to an intent, from a built interaction model.

What it does: the samples word for word (as they sound), samples with their slots filled by listed values or numbers,
then by values that are not listed, then search phrases after their carrier words; all else is free speech, and only
nothing at all the fallback. That known intents win beside a slot that takes anything, and that little then falls to the
fallback, is what builders of skills report; it is not proven here, as nobody here can ask Amazon. What Amazon does
besides, and this does not: guess at wordings that are near a sample. For `make talk AS=speaker`, the page in the
browser, and tests.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from tools.spoken import key, number_in

MODELS = Path(__file__).parent.parent / "interaction_models"

# What Amazon's own intents understand without samples of ours: a few of their documented phrases.
BUILT_IN = {
    "AMAZON.HelpIntent": ("help", "help me", "can you help me"),
    "AMAZON.StopIntent": ("stop", "off", "shut up", "exit", "quit"),
    "AMAZON.CancelIntent": ("cancel", "never mind", "forget it"),
    "AMAZON.NavigateHomeIntent": ("home", "go home", "go to home screen"),
    "AMAZON.YesIntent": ("yes", "yes please", "sure"),
    "AMAZON.NoIntent": ("no", "no thanks"),
    "AMAZON.RepeatIntent": ("repeat", "say that again", "repeat that"),
    "AMAZON.StartOverIntent": ("start over", "restart", "start again"),
    "AMAZON.PreviousIntent": ("go back", "previous", "back up"),
    "AMAZON.NextIntent": ("next", "skip", "skip forward"),
}
_INVOCATION = r"(?:alexa )?(?:please )?(?:open|launch|start|run|ask|tell|use|talk to)(?: the)? {name}"
_CONNECTORS = r"(?:(?:please|to|about|for|if|whether|that|and) )*"
_LISTED, _NUMBER, _UNLISTED, _SEARCH, _FREE = range(5)
_RANKS = ("listed", "number", "unlisted", "phrase", "free")
_ANYTHING = "ANYTHING"
_FALLBACK, _MATCHED = "AMAZON.FallbackIntent", "ER_SUCCESS_MATCH"
_MAX_UNLISTED_WORDS = 4

Plain = dict[str, Any]


@dataclass(frozen=True)
class _Pattern:
    """A sample with slots: its intent, the type of each slot, and how many words stand around them."""

    intent: str
    regex: re.Pattern[str]
    types: Mapping[str, str]
    carrier_words: int


class Model:
    """An interaction model made ready for matching."""

    def __init__(self, plain: Plain) -> None:
        language = plain["interactionModel"]["languageModel"]
        self.name: str = language["invocationName"]
        self.exact = {key(each): intent for intent, samples in BUILT_IN.items() for each in samples}
        self.patterns: list[_Pattern] = []
        for intent in language["intents"]:
            types = {slot["name"]: slot["type"] for slot in intent.get("slots", ())}
            for sample in intent.get("samples", ()):
                if "{" in sample:
                    self.patterns.append(_pattern(intent["name"], sample, types))
                else:
                    self.exact[key(sample)] = intent["name"]
        self.values = {each["name"]: dict(_values(each)) for each in language.get("types", ())}

    def request(self, utterance: str) -> Plain:
        """The `request` object that Alexa would send for these words."""
        words = key(utterance)
        called = re.match(_INVOCATION.format(name=self.name) + r"\b", words)
        if called:
            rest = words[called.end() :].strip()
            if not rest:
                return {"type": "LaunchRequest"}
            shorter = re.sub(rf"^{_CONNECTORS}", "", rest)
            return {"type": "IntentRequest", "intent": self._intent(rest, otherwise=self._intent(shorter))}
        return {"type": "IntentRequest", "intent": self._intent(words)}

    def _intent(self, words: str, otherwise: Plain | None = None) -> Plain:
        if words in self.exact:
            return {"name": self.exact[words], "slots": {}}
        ranked = sorted(self._filled(words), key=lambda each: each[:2])
        if ranked and not (otherwise and ranked[0][0] >= _UNLISTED):
            return ranked[0][2]
        return otherwise or {"name": _FALLBACK, "slots": {}}

    def _filled(self, words: str) -> Iterator[tuple[int, int, Plain]]:
        """Every sample with slots that fits: how sure (smaller is surer), the fewer words in slots the better."""
        for pattern in self.patterns:
            match = pattern.regex.fullmatch(words)
            if not match:
                continue
            filled = {name: self._slot(name, pattern.types[name], value) for name, value in match.groupdict().items()}
            sureness = max(rank for rank, _ in filled.values())
            if sureness == _UNLISTED and pattern.carrier_words < 2:
                continue
            slots = {name: slot for name, (_, slot) in filled.items()}
            if all(slot for slot in slots.values()):
                yield sureness, -pattern.carrier_words, {"name": pattern.intent, "slots": slots}

    def _slot(self, name: str, kind: str, value: str) -> tuple[int, Plain | None]:
        slot = {"name": name, "value": value, "confirmationStatus": "NONE"}
        if kind == "AMAZON.SearchQuery":
            return _SEARCH, slot
        if kind == "AMAZON.NUMBER":
            number = number_in(value)
            return _NUMBER, None if number is None else slot | {"value": str(number)}
        found = self.values[kind].get(value)
        if kind == _ANYTHING:
            return _FREE, slot | {"resolutions": _resolutions(kind, found)}
        if found is None and len(value.split()) > _MAX_UNLISTED_WORDS:
            return _UNLISTED, None
        return (_UNLISTED if found is None else _LISTED), slot | {"resolutions": _resolutions(kind, found)}


@cache
def model(locale: str = "en-US") -> Model:
    """The committed model of a locale, read once."""
    return Model(json.loads((MODELS / f"{locale}.json").read_text(encoding="utf-8")))


def how(request: Plain) -> str | None:
    """How this came to its intent: word for word, by a slot's listed value, number, unlisted value or phrase, as free
    speech, or not at all: "sample", "listed", "number", "unlisted", "phrase", "free", "fallback". None: no intent."""
    intent = request.get("intent")
    if not intent:
        return None
    if intent["name"] == _FALLBACK:
        return "fallback"
    ranks = [_rank(slot) for slot in (intent.get("slots") or {}).values()]
    return _RANKS[max(ranks)] if ranks else "sample"


def _rank(slot: Plain) -> int:
    if slot["name"] == _ANYTHING.lower():
        return _FREE
    if "resolutions" in slot:
        matched = slot["resolutions"]["resolutionsPerAuthority"][0]["status"]["code"] == _MATCHED
        return _LISTED if matched else _UNLISTED
    return _NUMBER if slot["value"].isdigit() else _SEARCH


def _pattern(intent: str, sample: str, types: Mapping[str, str]) -> _Pattern:
    parts = re.split(r"(\{\w+\})", key(sample))
    regex = "".join(f"(?P<{part[1:-1]}>.+?)" if part.startswith("{") else re.escape(part) for part in parts)
    carrier_words = sum(len(part.split()) for part in parts if not part.startswith("{"))
    return _Pattern(intent, re.compile(regex), types, carrier_words)


def _values(slot_type: Plain) -> Iterator[tuple[str, Plain]]:
    for value in slot_type["values"]:
        for name in (value["name"]["value"], *value["name"].get("synonyms", ())):
            yield key(name), {"name": value["name"]["value"], "id": value["id"]}


def _resolutions(kind: str, found: Plain | None) -> Plain:
    authority = f"amzn1.er-authority.echo-sdk.local.{kind}"
    status = _MATCHED if found else "ER_SUCCESS_NO_MATCH"
    matched = {"values": [{"value": found}]} if found else {}
    return {"resolutionsPerAuthority": [{"authority": authority, "status": {"code": status}} | matched]}
