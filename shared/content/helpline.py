"""An operator's own helpline: its form, and the content that names it. Pure; holds no word of any language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from shared.content.model import Content

SETTING = "BONE_GUIDE_HELPLINE"
FORM = r"(?=(?:\D*[0-9]){3,11}$)\+?[0-9]+(?:[ -][0-9]+){0,3}"
"""3 to 11 digits in up to four groups: more would leave no room aloud beside a sign for the doctor today."""
PARTS = ("charity", "after_hours")
"""What a country says that is said of the helpline instead: who else can help, and whom to call after hours."""


def helpline(environment: Mapping[str, str]) -> str:
    """The number in the environment; empty where there is none. Raises ValueError for what is no number to call."""
    number = environment.get(SETTING, "").strip()
    if number and not re.fullmatch(FORM, number):
        raise ValueError(
            f"{SETTING} must be a phone number as people dial it: 3 to 11 digits in at most four groups, with a space"
            " or a dash between two, and a + in front or none."
        )
    return number


def with_helpline(content: Content, number: str) -> Content:
    """The content as it is said where there is such a number, in each country; without one, as it is."""
    if not number:
        return content
    said = {part: _said(content.phrases[f"helpline_{part}"], number) for part in PARTS}
    return replace(content, regions={region: {**entry, **said} for region, entry in content.regions.items()})


def _said(phrase: Mapping[str, str], number: str) -> dict[str, Any]:
    return {channel: words.format(helpline=number) for channel, words in phrase.items()}
