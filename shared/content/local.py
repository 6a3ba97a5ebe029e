"""A country's own words in the place of others: "injection" for "shot". Pure; knows no country and no word."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from shared.content.model import Content, Country

# Whoever is somewhere else, or nobody knows where.
ELSEWHERE = "default"

_SENTENCE_END = ". ", "? ", ": "


def country(content: Content, region: str | None) -> Country:
    """What is said otherwise in the country with this code; elsewhere, whose advice it is."""
    countries = content.countries
    return countries.get(region or ELSEWHERE) or countries.get(ELSEWHERE) or Country()


def localised(text: str, words: Mapping[str, str]) -> str:
    """The text in a country's own words. The longest that fits is replaced, whole words only, and what stands in curly
    brackets is left alone. A capital that a word has stays; one that a name has, only where a sentence begins."""
    lowered = text.lower()
    there = {word.lower(): word for word in words if word.lower() in lowered}
    if not there:
        return text

    def own(found: re.Match[str]) -> str:
        key = there[found[0].lower()]
        begins = found.start() == 0 or text[: found.start()].endswith(_SENTENCE_END)
        large = found[0][0].isupper() and (begins or key[0].islower())
        return words[key][0].upper() + words[key][1:] if large else words[key]

    return _finding(tuple(there)).sub(own, text)


@cache
def _finding(words: tuple[str, ...]) -> re.Pattern[str]:
    """What finds these few words; to look for all of them in each text takes ten times as long."""
    longest_first = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
    return re.compile(rf"(?<![\w{{])(?:{longest_first})(?![\w}}])", re.IGNORECASE)
