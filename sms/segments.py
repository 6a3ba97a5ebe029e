"""Counts what a text costs. Knows the two alphabets of SMS and how networks cut long texts; knows no words of ours.

Source of the figures: 3GPP TS 23.038 (alphabets) and TS 23.040 (the six-byte header on each part of a long text).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ONE_SEPTET = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
TWO_SEPTETS = frozenset("\f^{}\\[~]|€")
GSM_7 = ONE_SEPTET | TWO_SEPTETS


@dataclass(frozen=True)
class Segments:
    """What one text costs: `count` segments, each billed; `units` are septets in GSM-7, 16-bit units in UCS-2."""

    count: int
    encoding: Literal["GSM-7", "UCS-2"]
    units: int


def segments(text: str) -> Segments:
    """How a network would send this text. A character is never cut in two, so parts may end a unit early."""
    if GSM_7.issuperset(text):
        plain = TWO_SEPTETS.isdisjoint(text)
        costs = [1] * len(text) if plain else [2 if character in TWO_SEPTETS else 1 for character in text]
        return Segments(_parts(costs, alone=160, joined=153), "GSM-7", sum(costs))
    costs = [2 if ord(character) > 0xFFFF else 1 for character in text]
    return Segments(_parts(costs, alone=70, joined=67), "UCS-2", sum(costs))


def _parts(costs: list[int], alone: int, joined: int) -> int:
    if sum(costs) <= alone:
        return 1
    parts, used = 1, 0
    for cost in costs:
        if used + cost > joined:
            parts, used = parts + 1, 0
        used += cost
    return parts
