"""From the words that came to the words that were meant: signatures cut off, names in pieces joined, slips mended.

Knows which words we have phrases for (the index); knows no meanings.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from shared.understanding.real_words import REAL_WORDS
from shared.understanding.spelling import correct
from shared.understanding.words import Word, stem

SHORTEST_NAME = 7  # letters of a name that is put together from pieces
SURE = 0.8  # part of the letters that such a name must share with the name it is taken for
_CLIPPED = (("in", "ing"), ("d", "ed"), ("t", "ed"))  # swellin, passd

Index = Mapping[str, Any]


def unsigned(text: str, signatures: Collection[str]) -> str:
    """The text without the line that a phone adds below it."""
    lower = text.lower()
    ends = [place for signature in signatures if (place := lower.rfind(signature)) > 0]
    return text[: min(ends)] if ends else text


def mended(words: Sequence[Word], index: Index) -> Iterator[Word]:
    """The words in order, each as it was meant. A name that was heard in pieces ("fossa max") is one word again."""
    known = index["known"]
    place = 0
    while place < len(words):
        near = words[place : place + 3]
        if all(word.stem in known for word in near):  # nothing to mend, and no piece of a name
            yield words[place]
            place += 1
            continue
        pieces = next((run for run in _runs(words, place) if _is_name(run, index)), near[:1])
        yield _mended(_joined(pieces), index)
        place += len(pieces)


def _runs(words: Sequence[Word], place: int) -> Iterator[Sequence[Word]]:
    """Three words, then two, of one sentence from this place on."""
    for length in (3, 2):
        run = words[place : place + length]
        if len(run) == length and run[0].sentence == run[-1].sentence:
            yield run


def _is_name(pieces: Sequence[Word], index: Index) -> bool:
    """Whether these words are a name together; one of them at least is no word of ours."""
    said = "".join(word.said for word in pieces)
    unknown = any(word.stem not in index["known"] for word in pieces)
    if len(said) < SHORTEST_NAME or not unknown or any(len(word.said) == 1 for word in pieces):
        return False
    names: Mapping[str, str] = index["spelling"]["names"]
    meant = said if said in names else correct(said, index["spelling"], REAL_WORDS)
    return meant is not None and meant in names and _alike(said, meant)


def _alike(said: str, meant: str) -> bool:
    from difflib import SequenceMatcher  # 5 ms to import, and seldom needed

    return said == meant or SequenceMatcher(None, said, meant).ratio() >= SURE


def _joined(pieces: Sequence[Word]) -> Word:
    if len(pieces) == 1:
        return pieces[0]
    said, typed = "".join(word.said for word in pieces), " ".join(word.typed for word in pieces)
    return Word(said, stem(said), typed, pieces[0].sentence)


def _mended(word: Word, index: Index) -> Word:
    if word.stem in index["known"]:
        return word
    for clipped, whole in _CLIPPED:
        if word.said.endswith(clipped):
            said = word.said[: -len(clipped)] + whole
            if stem(said) in index["known"]:
                return Word(said, stem(said), word.typed, word.sentence)
    meant = correct(word.said, index["spelling"], REAL_WORDS)
    return Word(meant, stem(meant), word.typed, word.sentence) if meant else word
