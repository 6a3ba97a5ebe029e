"""Undoes what networks do to a person's words. Knows encodings, not meanings."""

from __future__ import annotations

import base64
import re

LONGEST = 1_600
"""Characters in the longest text Twilio delivers."""

ENCODED_AT_LEAST = 20
"""Only long texts arrive in base64; anything shorter is taken for a word."""

_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}")
_SPACING = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def clean(body: str) -> str:
    """The words as they were typed: base64 undone, line ends made spaces, control characters gone, at most 1,600."""
    return without_controls(_SPACING.sub(" ", _decoded(body)))[:LONGEST].strip()


def without_controls(text: str) -> str:
    """Without the characters that XML forbids or nobody types."""
    if text.isprintable():
        return text
    return _CONTROLS.sub("", text)


def _decoded(body: str) -> str:
    """What a base64 body says. A real word that looks like base64 decodes to noise, and stays a word."""
    packed = "".join(body.split("\n")).replace("\r", "").strip()
    if len(packed) < ENCODED_AT_LEAST or len(packed) % 4 or not _BASE64.fullmatch(packed):
        return body
    try:
        text = base64.b64decode(packed, validate=True).decode()
    except ValueError:
        return body
    readable = all(character.isprintable() or character in "\t\r\n" for character in text)
    return text if readable and " " in text else body
