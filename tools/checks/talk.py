"""Talk claims nothing: a greeting, an offer or a [talk] sentence says nothing about health that needs a source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tools.checks.folder import Folder, Problem
from tools.checks.said import said

_TURN_TO = re.compile(r"\b(?:ask|tell|call) (?:a|me|the|your)\b", re.IGNORECASE)


def check(folder: Folder) -> Iterator[Problem]:
    """Talk that sounds like a claim, by the list `claims` in plain_words.yaml: a guess, kept short on purpose."""
    words = folder.plain_words.get("claims", ())
    if not words:
        return
    claim = re.compile(rf"\b({'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
    for each in said(folder):
        if each.tags not in ((), ("talk",)) or each.kind in ("name", "question"):
            continue
        for sentence in each.sentences:
            found = claim.search(sentence)
            if found and not sentence.endswith("?") and not _TURN_TO.search(sentence):
                wrong = f"'{found[0]}' makes a claim about health, and this is talk."
                do = (
                    "Give the sentence its [fact], or say it without the claim."
                    if each.tags
                    else "Phrases claim nothing: move it into an answer with its [fact], or say it without the claim."
                )
                yield folder.problem(each.file, each.line, wrong, do)
