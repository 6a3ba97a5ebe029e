"""What the words of a reply rest on: the sentences behind each key, their facts, and the sources of those.

Knows the content's tags; shows of an answer or outcome only the sentences that were really said.
"""

from __future__ import annotations

import re
from typing import Any

from shared.content.model import Content
from shared.conversation.words import Words

Plain = dict[str, Any]


def grounds(says: tuple[str, ...], reply: str, words: Words) -> Plain:
    """The keys said; for each its sentences with the ids of their facts; and those facts with their sources.

    {"says": [{"key", "sentences": [{"text", "facts"}]}], "facts": {id: {"claim", "sources"}}}
    """
    sentences = {key: _sentences(key, reply, words) for key in says}
    ids = dict.fromkeys(fact for group in sentences.values() for each in group for fact in each["facts"])
    parts = [{"key": key, "sentences": group} for key, group in sentences.items()]
    return {"says": parts, "facts": {name: _fact(name, words.content) for name in ids}}


def _sentences(key: str, reply: str, words: Words) -> list[Plain]:
    """The sentences of a key that were said, and what they rest on. A question claims nothing: its reason does."""
    asks = key.startswith(("question.", "again.", "narrow."))
    return [
        {"text": None if asks else sentence.text, "facts": list(sentence.facts)}
        for sentence in words.sentences(key)
        if asks or _stands_in(sentence.text, reply)
    ]


def _stands_in(sentence: str, reply: str) -> bool:
    """Whether a sentence is in the reply, whatever was filled into its places."""
    return all(piece in reply for piece in re.split(r"\{\w+\}", sentence))


def _fact(name: str, content: Content) -> Plain:
    fact = content.facts[name]
    sources = [
        {part: str(content.sources[cite["source"]].get(part) or "") for part in ("title", "publisher", "date", "link")}
        | {"section": str(cite.get("section") or "")}
        for cite in fact["sources"]
    ]
    return {"claim": fact["claim"], "sources": sources}
