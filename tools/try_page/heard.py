"""What a person hears and sees of the skill's answer, written down as it is said: "D X A", "nine one one" as 9 1 1."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

Plain = dict[str, Any]

LETTER_BY_LETTER = ("digits", "spell-out")


def spoken(answer: Plain) -> Plain:
    """The speech and the words after silence, how long they are, whether it listens on, the card, and the mark-up."""
    response = answer.get("response") or {}
    ssml, reprompt = _ssml(response), _ssml(response.get("reprompt") or {})
    speech = as_said(ssml)
    return {
        "speech": speech,
        "words": len(speech.split()),
        "reprompt": as_said(reprompt),
        "listening": response.get("shouldEndSession") is False,
        "card": response.get("card"),
        "ssml": ssml,
    }


def as_said(ssml: str) -> str:
    """Marked-up speech as it sounds; sounds in the phonetic alphabet stay the word they are for. Raises ParseError."""
    speech = ElementTree.fromstring(ssml or "<speak/>")
    pieces = [speech.text, *(piece for mark in speech for piece in (_sounds(mark), mark.tail))]
    return "".join(piece or "" for piece in pieces).strip()


def _sounds(mark: ElementTree.Element) -> str:
    words = mark.get("alias") or mark.text or ""
    return " ".join(words) if mark.get("interpret-as") in LETTER_BY_LETTER else words


def _ssml(said: Plain) -> str:
    ssml: str = (said.get("outputSpeech") or {}).get("ssml", "")
    return ssml
