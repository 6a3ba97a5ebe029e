"""What is said otherwise in other countries: whole passages, single words and phrases, and whom to call."""

from __future__ import annotations

from collections.abc import Mapping

from shared.content import local
from shared.content.model import Content, Paragraph
from shared.conversation.words import Words
from tools.review.messages import REGION

CHANNEL = "text"
"""The words of a passage are the same on both."""


def passages(content: Content, subject: str) -> list[tuple[str, Paragraph]]:
    """Where a passage ("calcium.how_much") is another one: the countries that share it, and what it says there."""
    topic, _, passage = subject.partition(".")
    found: dict[Paragraph, list[str]] = {}
    for region in _others(content):
        if subject in local.country(content, region).says:
            found.setdefault(Words(content, CHANNEL, region).part(topic, passage), []).append(region)
    return [(named(regions), words) for words, regions in found.items()]


def words(content: Content) -> list[tuple[str, str, str]]:
    """Single words in the place of others: what stands here, what is said instead, and where."""
    found: dict[tuple[str, str], list[str]] = {}
    for region in _others(content):
        for ours, theirs in local.country(content, region).words.items():
            found.setdefault((ours, theirs), []).append(region)
    return [(ours, theirs, named(regions)) for (ours, theirs), regions in sorted(found.items())]


def phrases(content: Content) -> list[tuple[str, str, Mapping[str, str]]]:
    """The words around that a country says otherwise: name, where, and the words of both channels."""
    regions = (region for region in content.regions if region in content.countries)
    return [
        (name.replace("_", " "), named([region]), phrase)
        for region in regions
        for name, phrase in content.countries[region].phrases.items()
    ]


def named(regions: list[str]) -> str:
    """Countries by their codes, the one that stands for the rest last."""
    known = [region for region in regions if region != local.ELSEWHERE]
    return ", ".join([*known, *(["anywhere else"] if local.ELSEWHERE in regions else [])])


def _others(content: Content) -> list[str]:
    return [region for region in content.regions if region != REGION]
