"""What the reader looks things up in, compiled from the content once. Reads no text.

`compile_index` is pure and its result is JSON-ready, so that a package can carry it ready-made.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from shared.content import local
from shared.content.model import Content
from shared.understanding.clean import clean
from shared.understanding.language import Language
from shared.understanding.lookup import replies_net
from shared.understanding.names import name_spelling, names_net
from shared.understanding.phrases import compile_phrases, ready_net
from shared.understanding.signs import ToldNet
from shared.understanding.told import compile_told, ready_told


@dataclass(frozen=True)
class Index:
    """`replies`, `names` and `signs` are nets of phrases; `asked` maps an editor's question to its subject."""

    language: Language
    replies: Mapping[str, Any]
    names: Mapping[str, Any]
    signs: Mapping[str, Any]
    told: ToldNet
    asked: Mapping[str, str]
    spelling: Mapping[str, Any]


def compile_index(content: Content) -> dict[str, Any]:
    """Everything the reader looks up, as plain data. Raises ValueError naming a malformed phrase."""
    language = Language(content.pack)
    signs = {sign: entry["listen"] for sign, entry in content.urgent.items() if entry.get("listen")}
    lines = (*_offered_elsewhere(content), *_asked(content))
    return {
        "replies": replies_net(content.replies, language),
        "names": names_net(content, language),
        "signs": compile_phrases(signs, lambda words: clean(words, language).stems),
        "told": compile_told(content, language),
        "asked": {" ".join(clean(line, language).stems): subject for subject, line in lines},
        "spelling": name_spelling(content),
    }


def index_of(content: Content) -> Index:
    """The index of this content, made ready once; the content is kept so that no other can take its identity."""
    known = _ready.get(id(content))
    if known is None:
        raw = content.index or compile_index(content)
        nets = {name: ready_net(raw[name]) for name in ("replies", "names", "signs")}
        told, language = ready_told(raw["told"]), Language(content.pack)
        index = Index(language, **nets, told=told, asked=raw["asked"], spelling=raw["spelling"])
        known = _ready[id(content)] = (content, index)
        gc.freeze()  # content and index live as long as the process: looking them over for garbage takes 10 ms a time
    return known[1]


_ready: dict[int, tuple[Content, Index]] = {}


def _asked(content: Content) -> Iterator[tuple[str, str]]:
    """Each subject that can be asked for, with its names and with the questions that its editor wrote for it."""
    for topic, answer in content.answers.items():
        if answer.asked:
            yield from ((topic, line) for line in (answer.title, answer.name, *answer.asked))
            for passage in answer.passages:
                yield from ((f"{topic}.{passage.id}", line) for line in (passage.title, *passage.asked))


def _offered_elsewhere(content: Content) -> Iterator[tuple[str, str]]:
    """Each subject with what it is called in a country that calls it otherwise: whatever is offered is understood."""
    for country in content.countries.values():
        for topic, answer in content.answers.items():
            titles = [(topic, answer.title), (topic, answer.name)]
            for subject, title in titles + [(f"{topic}.{each.id}", each.title) for each in answer.written]:
                if (said := local.localised(title, country.words)) != title:
                    yield subject, said
