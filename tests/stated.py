"""Reads a text as what it states, for tests, and writes that shortly: "not lupus", "(age 66 to 69)"."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from shared.content.loader import load
from shared.rules.stated import Span, Told, ToldKind
from shared.understanding.clean import clean
from shared.understanding.language import Language
from shared.understanding.names import names_net, things
from shared.understanding.phrases import ready_net
from shared.understanding.told import compile_told, find, ready_told

LINES = Path(__file__).parent / "understanding" / "stated.yaml"
_SHORT = {ToldKind.BACK_PAIN: "back", ToldKind.SEX: "", ToldKind.MENOPAUSE: ""}


@cache
def lines() -> dict[str, Any]:
    """The tables of stated.yaml."""
    found: dict[str, Any] = yaml.safe_load(LINES.read_text("utf-8"))
    return found


@cache
def _ready() -> tuple[Any, ...]:
    content = load()
    language = Language(content.pack)
    return language, ready_net(names_net(content, language)), ready_told(compile_told(content, language))


def told(text: str) -> tuple[Told, ...]:
    """What a text states."""
    language, names, net = _ready()
    read = clean(text, language)
    return find(read, things(read, names), net, language)


def shortly(item: Told) -> str:
    """One item in few words; in brackets what is said only in reply."""
    parts = [
        word
        for word, holds in (
            ("not", item.denied),
            ("maybe", item.maybe),
            ("once", item.when == "once" and item.kind != "broke"),
        )
        if holds
    ]
    if item.kind in (ToldKind.MEDICINE, ToldKind.CONDITION):
        parts.append(item.value or ("unclear" if item.unclear else str(item.kind)))
    else:
        parts += [word for word in (_SHORT.get(item.kind, str(item.kind)), item.value) if word]
    if item.span:
        parts += ["at", _span(item.span)] if item.kind is ToldKind.BROKE else [_span(item.span)]
    if item.ago:
        parts.append(f"{_span(item.ago)} ago")
    parts += [str(item.when)] if item.when not in ("now", "once") else []
    parts += ["of", item.relative] if item.relative else []
    return " ".join(parts) if item.clear else f"({' '.join(parts)})"


def _span(span: Span) -> str:
    low, high = (None if end is None else f"{round(end, 2):g}" for end in (span.low, span.high))
    if low == high:
        return str(low)
    return f"to {high}" if low is None else f"{low} up" if high is None else f"{low} to {high}"
