"""Finds what a text names: medicines, illnesses, foods, in whatever spelling. Knows the lexicon; decides nothing.

A slip is mended towards our names only, and only in what is no word of the language. A name that was heard in pieces
("fossa max") is one word again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from shared.content.model import Content
from shared.understanding.clean import Clean, Word, clean, respelled
from shared.understanding.language import Language
from shared.understanding.phrases import Heard, compile_phrases, spot
from shared.understanding.spelling import compile_spelling, correct, sounds_alike

SHORTEST_NAME = 7  # letters of a name that is put together from pieces

IsWord = Callable[[str], bool]


@dataclass(frozen=True)
class Mender:
    """What slips are mended with. `spelling` is what spelling.py compiled; `is_word` knows the language's words."""

    spelling: Mapping[str, Any]
    language: Language
    is_word: IsWord

    def mended(self, text: Clean) -> Clean:
        """The text with each name as it was meant."""
        return replace(text, words=tuple(self._mended(text.words)))

    def _mended(self, words: Sequence[Word]) -> Iterator[Word]:
        place = 0
        while place < len(words):
            pieces = next((run for run in _runs(words, place) if self._is_name(run)), words[place : place + 1])
            place += len(pieces)
            said, typed = "".join(word.said for word in pieces), " ".join(word.typed for word in pieces)
            yield respelled(replace(pieces[0], typed=typed), self._meant(said) or said, self.language)

    def _meant(self, said: str) -> str | None:
        """The name behind a slip; never an everyday word, with an ending or without ("germs" are no serms)."""
        if said in self.spelling["named"] or self._is_known(said):
            return None
        meant = correct(said, self.spelling)
        return meant if meant in self.language.pack["by_ear"] or not self.is_word(meant or said) else None

    def _is_known(self, said: str) -> bool:
        """Whether it is a word of the language, or the name of something else ("valium" is no calcium)."""
        return self.is_word(said) or self.is_word(self.language.stem(said)) or said in self.language.not_by_ear

    def _is_name(self, pieces: Sequence[Word]) -> bool:
        """Whether these words are a name together, and one of them at least is no word by itself."""
        said = "".join(word.said for word in pieces)
        if len(said) < SHORTEST_NAME or any(len(word.said) == 1 or not word.said.isalpha() for word in pieces):
            return False
        if all(self.is_word(word.said) or word.said in self.spelling["named"] for word in pieces):
            return False
        names: Collection[str] = self.spelling["names"]
        meant = said if said in names else correct(said, self.spelling)
        return meant is not None and meant in names and sounds_alike(said, meant)


def names_net(content: Content, language: Language) -> dict[str, Any]:
    """The net of every name in the lexicon, for `things`. Letters said apart ("h.r.t.") are one word in a text."""
    named = {thing.id: [name.replace(".", "") for name in thing.names] for thing in content.things.values()}
    return compile_phrases(named, lambda words: clean(words, language).stems)


def name_spelling(content: Content) -> dict[str, Any]:
    """What slips are mended towards: the words of all names, and a few that people write by ear."""
    names = {word: thing.id for thing in content.things.values() for word in _letters(thing.names)}
    names |= {word: word for word in content.pack["by_ear"]}
    return {**compile_spelling(names, names), "named": names, "names": names}


def things(text: Clean, net: Mapping[str, Any]) -> list[Heard]:
    """The things of the lexicon that are named, in order; `concept` is the thing's id."""
    return sorted(spot(text.words, net), key=lambda heard: (heard.start, heard.concept))


def _runs(words: Sequence[Word], place: int) -> Iterator[Sequence[Word]]:
    """Three words, then two, of one sentence from this place on."""
    for length in (3, 2):
        run = words[place : place + length]
        if len(run) == length and run[0].sentence == run[-1].sentence:
            yield run


def _letters(lines: Iterable[str]) -> set[str]:
    return {word for line in lines for word in re.findall("[a-z]+", line.lower())}
