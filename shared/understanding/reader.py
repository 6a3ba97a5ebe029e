"""Reads a text into a `Meaning`. Here, in one place, is the order in which things are tried.

Knows the order; what each step listens for is in the content. Pure: no clock, no I/O, nothing kept but the index and
what short texts mean, which are the same from everybody.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from typing import Any

from shared.content.model import Content
from shared.understanding import asides, decisions, replies, topics, urgent
from shared.understanding.index import compile_index, ready
from shared.understanding.listen import Listener, Verdict
from shared.understanding.meaning import Meaning

SHORT = 12  # characters of a text that many people send alike: "yes", "1", "not sure"; it is worked out once
MOST_KEPT = 2_000  # such texts that are kept, each with what it answers
KEPT = "short texts"

ORDER: tuple[Callable[[Listener], Verdict | None], ...] = (
    asides.not_for_us,  # a tapback, another machine, nothing: nobody spoke to us
    urgent.emergency,
    asides.opt_out,
    asides.command_alone,
    replies.answer,  # to the pending question, when there is one
    asides.command,
    decisions.personal_decision,
    topics.topic,
    topics.checklist,
    replies.stated,
    replies.half_heard,
)


def read(text: str, content: Content, pending: str | None = None) -> Meaning:
    """What was meant. `pending` is the id of the question or offer that waits for a reply. Never raises."""
    if len(text) > SHORT:
        return understand(text, content, pending).meaning
    kept: dict[tuple[str, str | None], Meaning] = _index(content)[KEPT]
    meaning = kept.get((text, pending))
    if meaning is None:
        if len(kept) >= MOST_KEPT:
            kept.clear()
        meaning = kept[text, pending] = understand(text, content, pending).meaning
    return meaning


def explain(text: str, content: Content, pending: str | None = None) -> tuple[Meaning, dict[str, Any]]:
    """What was meant, and why: {"words": the words that decided, "second": what came second}."""
    verdict = understand(text, content, pending)
    return verdict.meaning, {"words": list(verdict.why), "second": verdict.second}


def understand(text: str, content: Content, pending: str | None = None) -> Verdict:
    """The verdict of the first step that has one; the last resort is "not covered" or "unclear"."""
    listener = Listener(text, content, _index(content), pending)
    for step in ORDER:
        verdict = step(listener)
        if verdict is not None:
            return verdict
    return topics.not_covered(listener)


_indexes: dict[int, tuple[Content, Mapping[str, Any]]] = {}


def _index(content: Content) -> Mapping[str, Any]:
    """The index of this content, made once; the content is kept so that its identity cannot be taken by another."""
    known = _indexes.get(id(content))
    if known is None:
        _indexes.clear()
        known = _indexes[id(content)] = (content, ready(content.index or compile_index(content)) | {KEPT: {}})
        gc.freeze()  # content and index live as long as the process: looking them over for garbage takes 10 ms a time
    return known[1]
