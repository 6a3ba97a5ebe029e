"""One clean text: whatever was typed or heard, as plain words in sentences. Knows scripts and signs, and no meanings.

"Wat can i eat 4 my bones?" becomes: what can i eat for my bones? Nothing that can be typed makes it raise.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from shared.understanding.language import Language

LONGEST = 1600  # characters read; the longest text message there is
MOST = 400  # words read; in so many characters, more are noise

_TOKEN = re.compile(
    r"(?<!\w)-(?=\d)|\d+(?:[.,]\d+)?|[a-z]+(?:'[a-z]+)*|[.?!;\n]+|[^\W\d_]+|[\u2600-\u27bf\U0001f300-\U0001faff]"
)
_SPELLED = re.compile(r"\b(?:[a-z] ){2,}[a-z]\b|\b(?:[a-z]\. ?){2,}(?:[a-z]\b)?")
_TALL = re.compile(r"([^\W\d_])\1{2,}")
_DASHES = re.compile(r"[\u2010-\u2015\u2212]")
_APOSTROPHES = re.compile(r"[\u0060\u00b4\u02b9-\u02bd\u02c8\u02ca\u02cb\u2018-\u201b\u2032\u2035\ua78b\ua78c\uff07]")
_UNSEEN = frozenset({"Cf", "Cc", "Cs", "Co", "Cn", "Mn", "Me"})  # zero-width, marks of direction, accents, controls
_SKIN = range(0x1F3FB, 0x1F400)
_HALF = 0.5
_ENDS = frozenset(".?!;\n")


@dataclass(frozen=True)
class Word:
    """One word as we read it: `said` lower case and spelled out, `stem` without its ending, `typed` as it came."""

    said: str
    stem: str
    typed: str
    sentence: int


@dataclass(frozen=True)
class Clean:
    """The words in order, and which of the sentences ended in a question mark."""

    words: tuple[Word, ...]
    questions: frozenset[int] = frozenset()

    @property
    def stems(self) -> tuple[str, ...]:
        """The stems in order."""
        return tuple(word.stem for word in self.words)

    def sentences(self) -> list[Clean]:
        """Each sentence by itself."""
        apart = groupby(self.words, key=lambda word: word.sentence)
        return [Clean(tuple(words), frozenset({number} & self.questions)) for number, words in apart]

    def readable(self) -> str:
        """The text as one line, each sentence with its mark."""
        ends = ((each.words, "?" if each.questions else ".") for each in self.sentences())
        return " ".join(" ".join([*(word.said for word in words), end]) for words, end in ends).removesuffix(" .")


def clean(text: str, language: Language) -> Clean:
    """Words and sentences of a text; anything beyond LONGEST characters or MOST words is not read. Never raises."""
    folded = fold(_unsigned(text[:LONGEST], language), language)
    words: list[Word] = []
    questions: set[int] = set()
    sentence = 0
    for token in _pairs(_TOKEN.findall(folded)[:MOST], language):
        if token[0] not in _ENDS:
            words.extend(Word(said, language.stem(said), token, sentence) for said in _said(token, language))
        elif words and words[-1].sentence == sentence:
            if "?" in token:
                questions.add(sentence)
            sentence += 1
    return Clean(tuple(words), frozenset(questions))


def fold(text: str, language: Language) -> str:
    """Lower case, plain letters, digits and apostrophes; what came apart is joined ("d. x. a." is dxa)."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", "".join(_plain(each, language) for each in _APOSTROPHES.sub("'", text)))
        text = "".join(each for each in text if each == "\n" or unicodedata.category(each) not in _UNSEEN)
        text = _DASHES.sub(" ", text)
    text = text.casefold().replace("`", "'")
    for pattern, joined in language.joins:
        text = pattern.sub(joined, text)
    text = _SPELLED.sub(lambda match: match[0].replace(" ", "").replace(".", "") + " ", text)
    return _TALL.sub(r"\1\1", text)


def respelled(word: Word, said: str, language: Language) -> Word:
    """The same word as it was meant."""
    return replace(word, said=said, stem=language.stem(said))


def _plain(letter: str, language: Language) -> str:
    """A letter, or the figure that a sign of any script stands for; a skin's tone is nothing."""
    if letter.isascii():
        return letter
    if ord(letter) in _SKIN:
        return ""
    value = unicodedata.numeric(letter, None)
    if value == _HALF:
        return f" {language.pack['half']} "
    if value is not None and value >= 0 and value == int(value):
        return str(int(value))
    return "-" if letter == "\u2212" else letter


def _said(token: str, language: Language) -> list[str]:
    if token == "-":
        return [str(language.pack["minus"])]
    if token[0].isdigit() and token not in language.shorthand:
        return [token.replace(",", "")]
    return language.spelled_out(token)


def _pairs(tokens: Sequence[str], language: Language) -> Iterator[str]:
    """The tokens, each replaced where it and the next are shorthand together ("dont no")."""
    for token, after in zip(tokens, [*tokens[1:], ""], strict=False):
        yield language.shorthand.get(f"{token} {after}", token)


def _unsigned(text: str, language: Language) -> str:
    """The text without the line that a phone adds below it."""
    lower = text.lower()
    ends = [place for signature in language.pack["signatures"] if (place := lower.rfind(signature)) > 0]
    return text[: min(ends)] if ends else text
