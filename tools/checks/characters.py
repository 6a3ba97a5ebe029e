"""Only characters that a plain text message has: one other makes the whole text cost about twice as much."""

from __future__ import annotations

from collections.abc import Iterator

from sms.segments import GSM_7
from tools.checks.folder import Folder, Problem
from tools.checks.said import said

INSTEAD = {
    "\u2018": ("a curly quote", "'"), "\u2019": ("a curly quote", "'"), "\u201c": ("a curly quote", '"'),
    "\u201d": ("a curly quote", '"'), "\u2013": ("a long dash", "-"), "\u2014": ("a long dash", "a comma"),
    "\u2026": ("an ellipsis", "a period"), "\u2022": ("a bullet", "a comma"), "\u00bd": ("one half", "half a"),
    "\u00a0": ("a hard space", "a space"), "\t": ("a tab", "a space"), "\u2265": ("at-least sign", "or more"),
}  # fmt: skip


def check(folder: Folder) -> Iterator[Problem]:
    """Characters outside the alphabet of text messages in anything that may be texted."""
    for each in said(folder):
        if "text" not in each.channels:
            continue
        for character in dict.fromkeys(each.text):
            if character not in GSM_7:
                name, instead = INSTEAD.get(character, ("not in the alphabet of text messages", "another word"))
                wrong = f"The character {character} is {name}; with it a text costs about twice as much."
                yield folder.problem(each.file, each.line, wrong, f"Write {instead} instead.")
