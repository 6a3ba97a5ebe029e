"""Finds the word that was meant behind a misspelt one. Knows how people slip; refuses to touch a real English word.

Two ways: one slip of a letter (left out, added, swapped, wrong), or the same consonants in a long word, which is how
people write names they have only heard (fosimax, ostioperosis, bisfosfonate).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any

SHORTEST = 5  # letters; shorter words have too many neighbours
LONG = 7  # letters from which a name is also known by its consonants
MOST = 24  # letters; longer than any name we know

_SOUNDS = (("ph", "f"), ("ck", "k"), ("qu", "k"), ("c", "k"), ("q", "k"), ("z", "s"), ("x", "ks"), ("y", "i"))
_VOWELS = re.compile(r"(?<!^)[aeiouh]")
_DOUBLE = re.compile(r"(.)\1+")


def compile_spelling(vocabulary: Iterable[str], names: Iterable[str]) -> dict[str, dict[str, str]]:
    """Index the vocabulary by each form with one letter left out, and names also by their consonants.

    A form that two words share points to "", which mends nothing.
    """
    slips: dict[str, str] = {}
    sounds: dict[str, str] = {}
    for word in sorted(set(vocabulary)):
        if SHORTEST <= len(word) <= MOST:
            for form in {word, *_without_one(word)}:
                slips[form] = word if slips.get(form, word) == word else ""
    for name in sorted(set(names)):
        if LONG <= len(name) <= MOST:
            for sound in _sounds(name):
                sounds[sound] = name if sounds.get(sound, name) == name else ""
    return {"slips": slips, "sounds": sounds}


def correct(word: str, index: Mapping[str, Any], real: Collection[str]) -> str | None:
    """The word of ours that `word` is a slip of, or None. `real` are English words to leave alone."""
    if not SHORTEST <= len(word) <= MOST or word in real or not word.isalpha():
        return None
    slips: Mapping[str, str] = index["slips"]
    shorter = _without_one(word)
    one_more = {slips[word]} if slips.get(word) else {form for form in shorter if slips.get(form) == form}
    near = one_more or {found for form in shorter if (found := slips.get(form)) and len(found) == len(word)}
    if len(near) == 1:
        return next(iter(near))
    if len(word) >= LONG - 1:
        for sound in _sounds(word):
            found = index["sounds"].get(sound)
            if found and abs(len(found) - len(word)) <= 2:
                return str(found)
    return None


def _without_one(word: str) -> list[str]:
    return [word[:place] + word[place + 1 :] for place in range(len(word))]


def _sounds(word: str) -> list[str]:
    """The consonants as they sound; for long words also each form with one consonant left out."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    key = _DOUBLE.sub(r"\1", _VOWELS.sub("", _DOUBLE.sub(r"\1", word)))
    if len(key) < 4:
        return []
    return [key, *(_without_one(key[1:]) and [key[0] + rest for rest in _without_one(key[1:])] if len(key) > 5 else [])]
