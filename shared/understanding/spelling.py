"""Finds the word that was meant behind a misspelt one. Knows how people slip; refuses to touch a real English word.

Two ways: one slip of a letter (left out, added, swapped, wrong), or the same consonants in a long word, which is how
people write names they have only heard (fosimax, ostioperosis, bisfosfonate).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

SHORTEST = 5  # letters; shorter words have too many neighbours
LONG = 7  # letters from which a name is also known by its consonants
MOST = 24  # letters; longer than any name we know
ALIKE = 0.8  # part of its sounds that a word must share with a name; at 0.7 "eyestrain" was estrogen

_SOUNDS = (("ph", "f"), ("ck", "k"), ("qu", "k"), ("c", "k"), ("q", "k"), ("z", "s"), ("x", "ks"), ("y", "i"))
_VOWELS = re.compile(r"(?<!^)[aeiouh]")
_DOUBLE = re.compile(r"(.)\1+")


def compile_spelling(vocabulary: Mapping[str, str], names: Mapping[str, str]) -> dict[str, dict[str, str]]:
    """Index the vocabulary by each form with one letter left out, and names also by their consonants.

    Both map a word to what it names. A form shared by words that name different things points to "", and mends nothing.
    """
    slips: dict[str, str] = {}
    sounds: dict[str, str] = {}
    for word in sorted(vocabulary):
        if SHORTEST <= len(word) <= MOST:
            for form in {word, *_without_one(word)}:
                _add(slips, form, word, vocabulary)
    for name in sorted(names):
        if LONG <= len(name) <= MOST:
            for sound in _sounds(name):
                _add(sounds, sound, name, names)
    return {"slips": slips, "sounds": sounds}


def _add(forms: dict[str, str], form: str, word: str, named: Mapping[str, str]) -> None:
    other = forms.get(form, word)
    if other == "" or named[other] != named[word]:
        forms[form] = word if form == word else other if form == other else ""
    else:
        forms[form] = word if form == word else other


def correct(word: str, index: Mapping[str, Any]) -> str | None:
    """The word of ours that `word` is a slip of, or None. What is a word by itself is for the caller to leave alone."""
    if not SHORTEST <= len(word) <= MOST or not word.isalpha():
        return None
    slips: Mapping[str, str] = index["slips"]
    shorter = _without_one(word)
    one_more = {slips[word]} if slips.get(word) else {form for form in shorter if slips.get(form) == form}
    near = one_more or {found for form in shorter if (found := slips.get(form)) and _is_one_slip(word, found)}
    if near and (len(near) == 1 or len({index["named"][found] for found in near}) == 1):
        return min(near)
    if len(word) >= LONG - 1:
        for sound in _sounds(word):
            found = index["sounds"].get(sound)
            if found and sounds_alike(word, found):
                return str(found)
    return None


def sounds_alike(word: str, name: str) -> bool:
    """Whether they share most of what is heard, vowels too: "ketoacidosis" has only the consonants of corticoids."""
    from difflib import SequenceMatcher  # 5 ms to import, and seldom needed

    return word == name or SequenceMatcher(None, _heard(word), _heard(name)).ratio() >= ALIKE


def _is_one_slip(word: str, meant: str) -> bool:
    """Whether one letter is wrong, or two neighbours are swapped."""
    if len(word) != len(meant):
        return False
    wrong = [place for place in range(len(word)) if word[place] != meant[place]]
    swapped = len(wrong) == 2 and wrong[1] == wrong[0] + 1 and word[wrong[0]] == meant[wrong[1]]
    return len(wrong) == 1 or (swapped and word[wrong[1]] == meant[wrong[0]])


def _without_one(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]


def _sounds(word: str) -> list[str]:
    """The consonants as they sound; for long words also each form with one consonant left out."""
    key = _DOUBLE.sub(r"\1", _VOWELS.sub("", _heard(word)))
    if len(key) < 4:
        return []
    return [key, *(_without_one(key[1:]) and [key[0] + rest for rest in _without_one(key[1:])] if len(key) > 5 else [])]


def _heard(word: str) -> str:
    """The word as it sounds."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return _DOUBLE.sub(r"\1", word)
