"""Where in a text each sign is heard, and its figures. The signs are listed in content/<language>/stated.yaml.

Each is known here by name, and a name too many or too few is an error when the content is compiled.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from shared.rules.stated import Span
from shared.understanding.clean import Clean
from shared.understanding.language import Language
from shared.understanding.numerals import figures
from shared.understanding.phrases import Heard, spot

SIGNS = frozenset({
    "own", "own_part", "she", "he", "anyone", "self", "by_marriage", "opens", "asks", "if", "feared", "maybe", "no",
    "no_denial", "but", "except", "age_lead", "aged", "turned", "in_my", "age_filler", "age_after", "unit",
    "years_word", "about", "nearly", "soon", "in_years", "soon_after", "under", "over", "at_least", "or_more",
    "or_less", "to", "yet", "born", "when_aged", "before_age", "past_age", "young", "ago", "months_ago", "long_ago",
    "recent", "last_year", "woman", "man", "sex_lead", "broke", "broke_once", "no_break", "spine_part", "hip_part",
    "wrist_part", "other_part", "some_bone", "around_part", "back_pain", "back_well", "other_cause", "inches",
    "inches_short", "centimetres", "feet", "tall", "lost_height", "not_height", "same_height", "shorter", "past_year",
    "many_years", "takes", "not_taken", "some_medicine", "any_medicine", "no_medicine", "stopped", "not_now", "once",
    "once_had", "again", "unclear_condition", "arthritis", "wear", "had_change", "had_change_short", "ovaries_out",
    "ovaries_in", "not_change", "maybe_change", "diagnosed", "not_diagnosed",
})  # fmt: skip
HIDING = frozenset({"no_denial", "maybe", "no_break", "same_height", "by_marriage", "again", "wear", "had_change"})
"""A longer one of these hides what lies inside it; any other hides nothing."""

RELATIVE = "relative:"
_ROUND = re.compile("[2-9]0")


@dataclass(frozen=True)
class ToldNet:
    """stated.yaml made ready. `relatives`: the sex of each, by concept; `meek`: the concepts that hide nothing.

    `things`: for each thing of the lexicon its kind, its question and whether it only may count.

    `year` is that of the content: statements about a calendar year are read by it, as nothing here knows the clock.
    """

    phrases: Mapping[str, Any]
    meek: frozenset[str]
    relatives: Mapping[str, str]
    decades: Mapping[str, int]
    decade_ending: str
    decade_parts: Mapping[str, Sequence[int]]
    things: Mapping[str, Sequence[Any]]
    year: int


class Signs:
    """A text and its signs, each found by its name and its place. `units`: what each unit is, by where it begins."""

    def __init__(self, text: Clean, named: Sequence[Heard], net: ToldNet, language: Language) -> None:
        self.text, self.words, self.named, self.net, self.language = text, text.words, named, net, language
        found = sorted(spot(self.words, net.phrases, meek=net.meek), key=lambda each: (each.start, -each.end))
        self.relatives = [each for each in found if each.concept in net.relatives]
        self._signs: dict[str, list[Heard]] = {}
        self._starts: dict[tuple[str, int], Heard] = {}
        self._ends: dict[tuple[str, int], Heard] = {}
        for heard in found:
            self._signs.setdefault(heard.concept, []).append(heard)
            self._starts.setdefault((heard.concept, heard.start), heard)  # the longest comes first
            self._ends.setdefault((heard.concept, heard.end), heard)
        self._bounds: dict[int, tuple[int, int]] = {}
        for place, word in enumerate(self.words):
            self._bounds[word.sentence] = (self._bounds.get(word.sentence, (place, 0))[0], place + 1)
        self.units = {each.start: each.concept for each in self.heard("centimetres", "inches_short", "inches")}
        self.figures = figures(self.words, language.numerals, self.units)
        self.decades = self._decades()

    def heard(self, *names: str) -> list[Heard]:
        """All that was heard of these signs, in order."""
        if len(names) == 1:
            return self._signs.get(names[0], [])
        return sorted((each for name in names for each in self._signs.get(name, ())), key=lambda each: each.start)

    def within(self, start: int, end: int, *names: str) -> list[Heard]:
        """What was heard of these signs from `start` to before `end`."""
        return [each for each in self.heard(*names) if start <= each.start and each.end <= end]

    def around(self, place: int, *names: str) -> list[Heard]:
        """What was heard of these signs in the sentence of a place."""
        return self.within(*self.bounds(place), *names)

    def before(self, place: int, *names: str) -> Heard | None:
        """The longest of the first of these signs that ends where a place begins, in its sentence."""
        return self._one(self._ends, place, names)

    def after(self, place: int, *names: str) -> Heard | None:
        """The longest of the first of these signs that begins at a place, in the sentence of the word before."""
        return self._one(self._starts, place, names)

    def _one(self, places: Mapping[tuple[str, int], Heard], place: int, names: Sequence[str]) -> Heard | None:
        for name in names:
            if (name, place) in places and self.same(place - 1, place):
                return places[name, place]
        return None

    def same(self, one: int, other: int) -> bool:
        """Whether two places are in one sentence; a place after the last word is in none but its own."""
        last = len(self.words) - 1
        return self.words[min(one, last)].sentence == self.words[min(other, last)].sentence

    def bounds(self, place: int) -> tuple[int, int]:
        """Where the sentence of a place begins, and before which word it ends."""
        return self._bounds[self.words[place].sentence]

    def said(self, start: int, end: int) -> str:
        """The words from `start` to before `end` as typed."""
        return " ".join(typed for typed, _ in groupby(word.typed for word in self.words[start:end]))

    def _decades(self) -> list[tuple[int, int, Span]]:
        """Each "60s", "sixties" or "late 60s": from where to before where, and its years."""
        net, words = self.net, self.words
        found: list[tuple[int, int, Span]] = []
        for place, word in enumerate(words):
            first, end = net.decades.get(word.said, 0), place + 1
            if end < len(words) and words[end].said == net.decade_ending and _ROUND.fullmatch(word.said):
                first, end = int(word.said), end + 1
            if first:
                part = net.decade_parts.get(words[place - 1].said) if place else None
                low, high = part or (0, 9)
                found.append((place - (part is not None), end, Span(first + low, first + high)))
        return found
