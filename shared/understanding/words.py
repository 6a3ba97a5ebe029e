"""Turns what was typed or heard into plain words, sentence by sentence. Knows spelling habits, and no meanings.

"Wat can i eat 4 my bones?" becomes one question: what can i eat for my bones.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

LONGEST = 1600  # characters read; the longest text message there is
MOST = 400  # words read; in so many characters, more are noise

_TOKEN = re.compile(
    r"(?<!\w)-(?=\d)|\d+(?:\.\d+)?|[a-z]+(?:'[a-z]+)*|[.?!;\n]+|[^\W\d_]+|[\u2600-\u27bf\U0001f300-\U0001faff]"
)
_SPELLED = re.compile(r"\b(?:[a-z] ){2,}[a-z]\b|\b(?:[a-z]\.){2,}(?:[a-z]\b)?")
_APART = re.compile(r"(?<=[a-z])(?: n'|n '|n' )t\b")  # is n't, isn 't and isn' t are isn't
_TALL = re.compile(r"([^\W\d_])\1{2,}")
_TYPOGRAPHY = str.maketrans(
    {"½": " half ", "\u2019": "'", "\u2018": "'", "`": "'", "\u00b4": "'", "\u2212": "-", "\u2013": " ", "\u2014": " "}
)
_ENDS = frozenset(".?!;\n")
_IS_BEFORE = frozenset(["what", "that", "it", "there", "how", "where", "who", "he", "she", "when", "why", "this"])
_CLITICS = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
_NEGATED = {"ca": "can", "wo": "will", "sha": "shall", "ai": "is"}


@dataclass(frozen=True)
class Word:
    """One word as we read it: `said` lower case and spelled out, `stem` without its ending, `typed` as it came."""

    said: str
    stem: str
    typed: str
    sentence: int


@dataclass(frozen=True)
class Utterance:
    """The words in order, and which of the sentences ended in a question mark."""

    words: tuple[Word, ...]
    questions: frozenset[int]

    def plain(self) -> str:
        """All the words as one string, without punctuation."""
        return " ".join(word.said for word in self.words)


def split(text: str, shorthand: Mapping[str, str]) -> Utterance:
    """Words and sentences of a text; anything beyond LONGEST characters or MOST words is not read. Never raises."""
    words: list[Word] = []
    questions: set[int] = set()
    sentence = 0
    tokens = _TOKEN.findall(fold(text))[:MOST]
    for place, token in enumerate(tokens):
        if token[0] in _ENDS:
            if words and words[-1].sentence == sentence:
                if "?" in token:
                    questions.add(sentence)
                sentence += 1
            continue
        after = tokens[place + 1] if place + 1 < len(tokens) else ""
        before = words[-1].said if words else ""
        spelled = _spell_out(token, before, after, shorthand)
        words.extend(Word(said, stem(said), token, sentence) for said in spelled)
    return Utterance(tuple(words), frozenset(questions))


def fold(text: str) -> str:
    """Lower case, digits of every script as 0 to 9, no accents, no curly quotes; joined what belongs together.

    "d x a" and "d.x.a" are dxa, "is n't" is isn't.
    """
    text = unicodedata.normalize("NFKC", text[:LONGEST].translate(_TYPOGRAPHY))
    text = unicodedata.normalize("NFKD", text.casefold())
    text = "".join(_digit(letter) for letter in text if not unicodedata.combining(letter))
    text = _APART.sub("n't", text)
    text = _SPELLED.sub(lambda match: match[0].replace(" ", "").replace(".", ""), text)
    return _TALL.sub(r"\1\1", text)


def _digit(letter: str) -> str:
    """The digit that a letter stands for, or the letter."""
    return letter if letter.isascii() else str(unicodedata.digit(letter, letter))


def _spell_out(token: str, before: str, after: str, shorthand: Mapping[str, str]) -> Iterator[str]:
    """The words a token stands for: i'm is i am, can't is can not, 4 my bones is for my bones."""
    if token == "-":
        yield "minus"
        return
    if f"{token} {after}" in shorthand:
        token = shorthand[f"{token} {after}"]
    else:
        token = shorthand.get(token, token if token.isalnum() or "'" in token or "." in token else "")
    for word in token.split():
        head, quote, tail = word.partition("'")
        if not quote:
            yield word
        elif word.endswith("n't"):
            if head != "n":  # the n't of a word that was left out
                yield _NEGATED.get(word[:-3], word[:-3])
            yield "not"
        else:
            yield head
            if tail in _CLITICS:
                yield _CLITICS[tail]
            elif tail == "s" and (head in _IS_BEFORE) and before != "all":
                yield "is"


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """The word without plural, -ed, -ing, so that breaks, breaking and break are one."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) == 4 and word[:2] in ("19", "20") and word.isdigit():
        return "2000"  # any year
    if len(word) < 4 or not word.isascii():
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    for ending in ("ing", "ed"):
        root = word[: -len(ending)]
        if word.endswith(ending) and len(root) > 2 and _VOWEL.search(root):
            word = root[:-1] if root[-1] == root[-2] and root[-1] not in "lsz" else root
            break
    return word[:-1] if word.endswith("e") and len(word) > 4 else word


_VOWEL = re.compile(r"[aeiouy]")
_IRREGULAR = {
    past: base
    for base, pasts in {
        "break": "broke broken brok breaking breakage", "fall": "fell fallen falls falling", "have": "has had having",
        "take": "took taken taking", "eat": "ate eaten", "drink": "drank drunk drinks drinking", "feel": "felt",
        "go": "went gone goes going", "get": "got gotten gets getting", "do": "does did done doing",
        "lose": "lost losing loses", "woman": "women", "man": "men", "foot": "feet", "tooth": "teeth",
        "say": "said says", "tell": "told", "shrink": "shrank shrunk shrunken", "grow": "grew grown",
        "give": "gave given", "quit": "quits quitting", "hurt": "hurts hurting", "vertebra": "vertebrae vertebras",
        "hit": "hits hitting", "bleed": "bled", "stop": "stopped stopping stops", "die": "dying died dies",
        "inch": "inches", "lie": "lying lay", "use": "used using uses", "bend": "bent", "begin": "began begun",
        "come": "came coming comes", "make": "made making makes", "put": "putting",
    }.items()
    for past in pasts.split()
}  # fmt: skip
