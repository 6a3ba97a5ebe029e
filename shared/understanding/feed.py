"""What the encoder is given for a text: the text, and beside it what it names and what was said before.

Used alike when the encoder is trained and when it reads. Knows ids, and no word of any language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from shared.content.model import Thing

QUESTION, ABOUT, BREAK = "question", "about", " . "
MOST_NAMES = 4


def beside(named: Iterable[str], things: Mapping[str, Thing], before: str = "") -> str:
    """The second segment: what each thing is, then what was said before."""
    hints = dict.fromkeys(_hint(things[name]) for name in named)
    return BREAK.join([*list(hints)[:MOST_NAMES], *([before] if before else [])])


def waiting(question: str) -> str:
    """How a checklist question that waits for a reply is told to the encoder."""
    return f"{QUESTION} {_words(question)}"


def spoken_of(subject: str) -> str:
    """How the topic or passage spoken of last is told to the encoder."""
    return f"{ABOUT} {_words(subject)}"


def _hint(thing: Thing) -> str:
    topic = _words(thing.topic) if thing.topic else ""
    return " ".join(dict.fromkeys(f"{_words(thing.id)} {topic} {_words(thing.kind)}".split()))


def _words(name: str) -> str:
    return name.replace("_", " ").replace(".", " ")
