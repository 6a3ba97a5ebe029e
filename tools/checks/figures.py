"""No bare threshold: every figure that is said comes from numbers.yaml, and every number there from a source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from tools.checks.folder import Folder, Problem, cited_by
from tools.checks.said import said

NUMBERS = "numbers.yaml"
# Filled in when the words are said, by shared/conversation/words.py.
FILLED_LATER = {
    "after_hours", "answers", "call", "charity", "count", "crisis", "date", "done", "find_out", "fingerprint",
    "helpline", "list", "name", "names", "noted", "number", "poison", "reasons", "sources", "taken", "total", "whom",
}  # fmt: skip

_FIGURE = re.compile(r"(?<![\w{])\d[\d,.]*")


def check(folder: Folder) -> Iterator[Problem]:
    """Numbers without a source, unused numbers, places without a number, and figures typed into a sentence."""
    numbers = folder.plain(NUMBERS)
    for file in (NUMBERS, "regions.yaml"):
        for name, number in folder.plain(file).items():
            yield from _sources(folder, file, number, name)
    for file in folder.country_files():
        yield from _sources(folder, file, folder.plain(file))
    used = {place for each in said(folder) for place in each.places}
    used |= {name for fact in folder.plain("facts.yaml").values() for name in fact.get("numbers") or ()}
    for name in numbers.keys() - used:
        line = folder.line(NUMBERS, name)
        yield folder.problem(NUMBERS, line, f"Nothing uses the number '{name}'.", "Use it, or take it out.")
    yield from _places(folder)
    yield from _typed(folder)
    yield from _claims(folder)


def _sources(folder: Folder, file: str, entry: Mapping[str, Any], *keys: str) -> Iterator[Problem]:
    """Sources that an entry, or a whole file, names and nobody knows."""
    for source in cited_by(entry):
        if source not in folder.plain("sources.yaml"):
            what = f"'{keys[0]}'" if keys else "This file"
            wrong = f"{what} names the source '{source}', which is not in sources.yaml."
            do = "Name a source that is there, or add the source."
            yield folder.problem(file, folder.line(file, *keys, "source"), wrong, do)


def _places(folder: Folder) -> Iterator[Problem]:
    known = folder.plain(NUMBERS).keys() | FILLED_LATER
    for each in said(folder):
        if re.search(r"[{}]", each.text_without_places):
            wrong = "A curly bracket stands alone here, or holds something else than a name in small letters."
            yield folder.problem(each.file, each.line, wrong, "Write {name}, with both brackets, or none.")
        for place in each.places:
            if place not in known:
                wrong = f"'{{{place}}}' is not the name of a number in numbers.yaml."
                yield folder.problem(
                    each.file, each.line, wrong, "Correct the name, or add the number with its source."
                )
    for fact, entry in folder.plain("facts.yaml").items():
        for name in entry.get("numbers") or ():
            if name not in known:
                line = folder.line("facts.yaml", fact, "numbers")
                wrong = f"The fact '{fact}' names the number '{name}', which is not in numbers.yaml."
                yield folder.problem("facts.yaml", line, wrong, "Correct the name, or add the number with its source.")


def _typed(folder: Folder) -> Iterator[Problem]:
    for each in said(folder):
        figure = _FIGURE.search(each.written)
        if figure and (each.kind in ("sentence", "question")):
            wrong = f"The figure {figure[0]} is typed into the words."
            do = "Give it a name in numbers.yaml, with its source, and write that name in curly brackets here."
            yield folder.problem(each.file, each.line, wrong, do)


def _claims(folder: Folder) -> Iterator[Problem]:
    """A claim holds its numbers: whoever changes a number looks at the claim again."""
    numbers = folder.plain(NUMBERS)
    for fact, entry in folder.plain("facts.yaml").items():
        for name in entry.get("numbers") or ():
            number = numbers.get(name)
            if number and not any(form.lower() in entry["claim"].lower() for form in _forms(number)):
                wrong = f"The claim of the fact '{fact}' does not say its number '{name}', {number['words']}."
                do = "Read the claim and its source again, and bring the two together."
                yield folder.problem("facts.yaml", folder.line("facts.yaml", fact, "claim"), wrong, do)


def _forms(number: dict[str, Any]) -> list[str]:
    """How a claim may write a number: in its words, or in figures."""
    value = number["value"]
    return [str(number["words"]), str(value), f"{value:,}" if isinstance(value, int) else str(value)]
