"""One language's habits of writing, typed: content/<language>/language.yaml made ready to use. Knows no language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

Rule = tuple[re.Pattern[str], str]


@dataclass(frozen=True)
class Numerals:
    """Figures in words: `ones` and `tens` by word, `parts` of one, and the words around them."""

    ones: Mapping[str, int]
    tens: Mapping[str, int]
    parts: Mapping[str, float]
    and_a_half: tuple[str, ...]
    one_of: frozenset[str]
    of: frozenset[str]


@dataclass(frozen=True)
class Language:
    """How words are shortened, joined, counted and ended."""

    pack: Mapping[str, Any] = field(repr=False)

    @cached_property
    def shorthand(self) -> dict[str, str]:
        """What is typed, and what it stands for."""
        return {str(typed): str(meant) for typed, meant in self.pack["shorthand"].items()}

    @cached_property
    def joins(self) -> tuple[Rule, ...]:
        """What comes apart and belongs together."""
        return tuple((re.compile(pattern), to) for pattern, to in self.pack["joins"])

    @cached_property
    def numerals(self) -> Numerals:
        """Figures in words."""
        raw = self.pack["numerals"]
        return Numerals(
            ones={word: value for value, word in enumerate(raw["ones"])},
            tens={word: 10 * (place + 2) for place, word in enumerate(raw["tens"])},
            parts=raw["parts"],
            and_a_half=tuple(raw["and_a_half"]),
            one_of=frozenset(raw["one_of"]),
            of=frozenset(raw["of"]),
        )

    @cached_property
    def tapbacks(self) -> frozenset[str]:
        """How a phone tells that somebody liked a message."""
        return frozenset(self.pack["tapbacks"])

    @cached_property
    def not_by_ear(self) -> frozenset[str]:
        """What looks like a slip of a name of ours, and is none."""
        return frozenset(self.pack["not_by_ear"])

    @cached_property
    def _endings(self) -> tuple[Rule, ...]:
        return tuple((re.compile(pattern), to) for pattern, to in self.pack["endings"])

    @cached_property
    def _stems(self) -> dict[str, str]:
        """Stems known so far, the irregular ones to begin with."""
        return {form: base for base, forms in self.pack["irregular"].items() for form in forms}

    def stem(self, word: str) -> str:
        """The word without its ending, so that breaks, breaking and break are one."""
        known = self._stems.get(word)
        if known is None:
            known = word
            if len(word) > 3 and word.isalpha():
                for pattern, to in self._endings:
                    known = pattern.sub(to, known, count=1)
            if len(self._stems) < 20_000:
                self._stems[word] = known
        return known

    def spelled_out(self, token: str) -> list[str]:
        """The words that a token stands for: i'm is i am, can't is can not."""
        words: list[str] = []
        negation = self.pack["negation"]
        for word in self.shorthand.get(token, token).split():
            head, quote, tail = word.partition("'")
            if not quote:
                words.append(word)
            elif word.endswith(negation["ending"]):
                left = word.removesuffix(negation["ending"])
                words += [self.pack["negated"].get(left, left), negation["word"]]
            elif tail in self.pack["contractions"]:
                words += [head, self.pack["contractions"][tail]]
            elif tail == "s" and head in self.pack["is_before"]:
                words += [head, self.pack["is"]]
            else:
                words.append(head)
        return [word for word in words if word]
