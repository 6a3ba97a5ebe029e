"""How written words are spoken: what may stand in an Alexa sample or slot value. Knows letters and numbers, no intents.

"Is DXA 100% safe at 65?" becomes "is dxa one hundred percent safe at sixty five". Slots in braces stay as they are.
"""

from __future__ import annotations

import re
from functools import lru_cache

_UNITS = "zero one two three four five six seven eight nine"
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TIMES_TEN = "zero ten twenty thirty forty fifty sixty seventy eighty ninety"
_ONES, _TENS = (_UNITS.split() + _TEENS.split()), _TIMES_TEN.split()
_SIGNS = {"’": "'", "%": " percent ", "&": " and ", "+": " plus ", "/": " or ", "½": " one half "}  # noqa: RUF001
_LETTERS = re.compile(r"(?<![\w'])(?:[b-hj-z] (?:[a-z] )*[a-z]|(?:[a-z]\. )+[a-z]\.)(?![\w'.])")


@lru_cache(maxsize=2**16)
def spoken(text: str) -> str:
    """The text in lower case as a speaker hears it: words, apostrophes, `{slots}`, and spelled letters ("h. r. t.")."""
    text = text.lower()
    for sign, words in _SIGNS.items():
        text = text.replace(sign, words)
    text = re.sub(r"\b([a-z])\.(?=[a-z]\b)", r"\1. ", text)
    text = re.sub(r"(?<=\d),(?=\d{3})", "", text)
    text = re.sub(r"(?<![\w.])-(?=\d)", "minus ", text)
    text = re.sub(r"\d+(?:\.\d+)?", lambda match: f" {_number(match[0])} ", text)
    kept = re.sub(r"(?<![a-z])'|'(?![a-z])|(?<!\b[a-z])\.|[^a-zà-öø-ÿ'._{} ]", " ", text)
    return " ".join(kept.split())


def letters_apart(word: str) -> str:
    """A word that is said letter by letter, as Amazon asks for it: "hrt" becomes "h. r. t."."""
    return " ".join(f"{letter}." for letter in word)


@lru_cache(maxsize=2**16)
def key(text: str) -> str:
    """What two texts have in common when they sound the same: "h. r. t." and "h r t" are "hrt", "I'm" is "im"."""
    joined = _LETTERS.sub(lambda match: re.sub(r"[. ]", "", match[0]), spoken(text))
    return re.sub(r"['.]", "", joined)


def number_in(words: str) -> int | None:
    """The whole number below a thousand that these words or digits name, or None."""
    if words.isdigit():
        return int(words)
    total = 0
    for word in words.replace(" and ", " ").split():
        if word == "hundred" and total:
            total *= 100
        elif word in _ONES:
            total += _ONES.index(word)
        elif word in _TENS:
            total += 10 * _TENS.index(word)
        else:
            return None
    return total if words.strip() else None


def _number(digits: str) -> str:
    whole, _, decimals = digits.partition(".")
    if decimals:
        return f"{_whole(int(whole))} point {' '.join(_ONES[int(each)] for each in decimals)}"
    number = int(whole)
    is_year = 1100 <= number < 2000 or 2010 <= number < 2100
    return f"{_whole(number // 100)} {_whole(number % 100)}" if is_year and number % 100 else _whole(number)


def _whole(number: int) -> str:
    if number < 20:
        return _ONES[number]
    for size, name in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            return " ".join([_whole(number // size), name, *([_whole(number % size)] if number % size else [])])
    return " ".join([_TENS[number // 10], *([_ONES[number % 10]] if number % 10 else [])])
