"""How words are said aloud: each entry of speech.yaml becomes valid mark-up of a kind that Amazon documents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from skill.ssml import marked_up
from tools.checks.folder import Folder, Problem

# Symbols that Amazon lists for its American, British and Australian English voices alike.
IPA = set("ˈˌbdðfɡghjklmnŋpɹsʃtθvwzʒəæaɪʊeɛiuɔʌ")  # noqa: RUF001
KINDS = ("spell", "sub", "ipa")


def check(folder: Folder) -> Iterator[Problem]:
    """Entries of an unknown kind, with sounds that a voice does not know, or that would break the mark-up."""
    name = folder.words("speech.yaml")
    for word, how in folder.plain(name).items():
        line = folder.line(name, word)
        if not isinstance(how, dict) or len(how) != 1 or next(iter(how)) not in KINDS:
            wrong = f"'{word}' does not say how it is said."
            yield folder.problem(
                name, line, wrong, "Write one of {spell: true}, {sub: other words} or {ipa: its sounds}."
            )
            continue
        unknown = sorted(set(str(how.get("ipa", ""))) - IPA)
        if unknown:
            wrong = f"The sound {unknown[0]} in '{word}' is not one that every voice knows."
            yield folder.problem(name, line, wrong, "Write it with sub, in words that sound right.")
        try:
            ElementTree.fromstring(f"<speak>{marked_up(str(word), how)}</speak>")
        except ElementTree.ParseError:
            wrong = f"'{word}' would break what the speaker is told."
            yield folder.problem(name, line, wrong, "Take out signs other than letters, digits and spaces.")
        if re.search(r"[<>&]", str(word)):
            yield folder.problem(name, line, f"'{word}' holds a sign that is never said.", "Take it out.")
