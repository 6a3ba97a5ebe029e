"""Words as they may stand inside <speak>: the one place where anything is escaped or marked up. Knows no meanings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from shared.content.model import Content

# The standard library's own escape() imports all of its network code: a third of the time of a first answer.
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_NOT_IN_XML = r"[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]"
_NUMBER = r"(?<![\w.,-])\d[\d -]*\d(?![\w,-])"
_DIGITS = '<say-as interpret-as="digits">{}</say-as>'
_TELEPHONE = '<say-as interpret-as="telephone">{}</say-as>'
_WAYS = {
    "spell": '<say-as interpret-as="spell-out">{word}</say-as>',
    "sub": '<sub alias="{how}">{word}</sub>',
    "ipa": '<phoneme alphabet="ipa" ph="{how}">{word}</phoneme>',
}


def ssml(text: str, content: Content) -> str:
    """XML's own characters escaped, what XML forbids left out, numbers to call said digit by digit, and the words in
    speech.yaml said as it has them."""
    if not text.isprintable():
        text = re.sub(_NOT_IN_XML, " ", text)
    escaped = text.translate(_ESCAPED)
    if any(map(str.isdigit, escaped)):
        to_call = _numbers_to_call(content)
        escaped = re.sub(_NUMBER, lambda found: _called(found[0]) if found[0] in to_call else found[0], escaped)
    return _said_right(escaped, content.speech)


def marked_up(word: str, how: Mapping[str, object]) -> str:
    """A word with the mark-up that tells how it is said."""
    ((way, words),) = how.items()
    return _WAYS[way].format(word=word, how=str(words).translate(_ESCAPED))


def _said_right(escaped: str, speech: Mapping[str, Mapping[str, object]]) -> str:
    ways = {word.lower(): how for word, how in speech.items()}
    lowered = escaped.lower()
    if not any(word in lowered for word in ways):
        return escaped
    words = rf"(?<![\w/])(?:{'|'.join(map(re.escape, ways))})(?![\w/])"
    return re.sub(words, lambda found: marked_up(found[0], ways[found[0].lower()]), escaped, flags=re.IGNORECASE)


def _numbers_to_call(content: Content) -> set[str]:
    return {number for words in _words_of(content.regions) for number in re.findall(_NUMBER, words)}


def _words_of(entry: object) -> Iterator[str]:
    """All texts in plain data."""
    if isinstance(entry, str):
        yield entry
    elif isinstance(entry, Mapping):
        for each in entry.values():
            yield from _words_of(each)


def _called(number: str) -> str:
    """A number as one calls it: digit by digit, but for pairs, which people say as pairs: "13 11 26"."""
    if "-" in number:
        return _TELEPHONE.format(number)
    return re.sub(r"\d{3,}", lambda group: _DIGITS.format(group[0]), number)
