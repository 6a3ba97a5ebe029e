"""Words as they may stand inside <speak>: the one place where anything is escaped or marked up. Knows no meanings."""

from __future__ import annotations

import re

from shared.content.model import Content

# The standard library's own escape() imports all of its network code: a third of the time of a first answer.
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_NOT_IN_XML = r"[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]"
_NUMBER = r"(?<![\w.,-])\d{3,}(?![\w,-])"
_DIGITS = '<say-as interpret-as="digits">{}</say-as>'


def ssml(text: str, content: Content) -> str:
    """XML's own characters escaped, what XML forbids left out, numbers to call said digit by digit."""
    if not text.isprintable():
        text = re.sub(_NOT_IN_XML, " ", text)
    escaped = text.translate(_ESCAPED)
    if not any(map(str.isdigit, escaped)):
        return escaped
    to_call = _numbers_to_call(content)
    return re.sub(_NUMBER, lambda number: _DIGITS.format(number[0]) if number[0] in to_call else number[0], escaped)


def _numbers_to_call(content: Content) -> set[str]:
    words = " ".join(word for region in content.regions.values() for word in region.values())
    return set(re.findall(r"\d{3,}", words))
