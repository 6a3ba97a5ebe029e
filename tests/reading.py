"""Reads a text for tests as the doors do, and says what it comes to where a checklist question waits."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml

from shared.content.loader import load
from shared.rules.reply import weigh
from shared.rules.stated import ToldKind, Whose
from shared.understanding import meaning as m
from shared.understanding.reader import Read, understand

FOLDER = Path(__file__).parent / "understanding"


@cache
def understood(text: str, pending: str | None = None, about: str | None = None) -> Read:
    """What was read, and from what; each text only once, as reading takes its time."""
    return understand(text, load(), m.Before(pending, about))


def meant(text: str, pending: str | None = None, about: str | None = None) -> m.Meaning:
    """What was meant."""
    return understood(text, pending, about).meaning


def put_down(text: str, question: str) -> str:
    """What it comes to: "yes", a follow-up's name, "again", "asks", "diagnosed", "medicines=yes", or the meaning."""
    meaning = meant(text, question)
    match meaning:
        case m.Choice(number):
            return {1: "yes", 2: "no", 3: "unsure"}.get(number, "again")
        case m.Answer(value):
            return value
        case m.Stated():
            return _stated(meaning, question)
        case m.Unclear():
            return "again"
        case m.Ask() | m.Torn():
            return "asks"
        case m.AlreadyDiagnosed():
            return "diagnosed"
    return type(meaning).__name__.lower()


def _stated(meaning: m.Stated, question: str) -> str:
    """As conversation/stated.py has it."""
    told = meaning.told
    if any(item.kind is ToldKind.DIAGNOSED and item.whose is Whose.OWN and not item.denied for item in told):
        return "diagnosed"
    weighed = weigh(question, told, meaning.value, meaning.sure, load().numbers)
    if weighed.found:
        return str(weighed.found.follow_up or weighed.found.value)
    return next((f"{other}={each.value}" for other, each in weighed.others.items()), "again")


@cache
def sentences(name: str) -> dict[str, Any]:
    """A file of tests/understanding/."""
    found: dict[str, Any] = yaml.safe_load((FOLDER / f"{name}.yaml").read_text("utf-8")) or {}
    return found


def gaps(where: str) -> set[str]:
    """The lines of a file that are known to be misread still."""
    listed = sentences("_known_gaps")
    return {str(line) for name, lines in listed.items() if name.partition("/")[0] == where for line in lines}


def lines(name: str) -> list[tuple[str, str]]:
    """Each line of a file of lists with its label, but for the known gaps."""
    known = gaps(name)
    return [(label, str(line)) for label, each in sentences(name).items() for line in each if str(line) not in known]
