"""Each entry of a file has what entries of that file must have: a source its link, a question its reprompt."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from shared.content.loader import CHANNELS
from shared.rules import referral
from tools.checks.folder import Folder, Problem
from tools.checks.readable import texts, untagged, untagged_in

SOURCE = ("title", "publisher", "date", "link", "short", "used_for", "read", "review_by")
FACT = ("claim", "sources")
NUMBER = ("value", "unit", "words", "source", "section")
OTHER = ("other", "other_reprompt", "other_help")
QUESTION = ("ask", "reprompt", *OTHER, "why", "help", "how", "reason", "find_out")
FOLLOW_UP = ("part_of", "ask", "reprompt", *OTHER, "why", "help")
REGION = ("call", "crisis", "poison", "after_hours", "source")
OUTCOMES = (
    "reason_to_ask", "reason_to_ask_find_out", "reason_to_ask_soon", "reason_to_ask_soon_find_out",
    "reason_to_ask_alone", "reason_to_ask_alone_find_out", "find_out", "no_reason",
)  # fmt: skip
TAGGED = ("why", "help", "how", "other_help")


def check(folder: Folder) -> Iterator[Problem]:
    """What an entry lacks. Needs files that `readable` has nothing against."""
    yield from _entries(folder, "sources.yaml", (), SOURCE)
    yield from _entries(folder, "facts.yaml", (), FACT)
    yield from _entries(folder, "numbers.yaml", (), NUMBER)
    for country, region in folder.plain("regions.yaml").items():
        parts = REGION[:-1] if country == "default" else REGION
        yield from _lacking(folder, "regions.yaml", folder.line("regions.yaml", country), f"'{country}'", region, parts)
    for kind in folder.plain("lexicon.yaml"):
        yield from _entries(folder, "lexicon.yaml", (kind,), ("names", "say"))
        yield from _names(folder, kind)
    yield from _entries(folder, folder.words("urgent.yaml"), (), ("say",))
    yield from _missing(folder, "about.yaml", (), ("date",))
    yield from _values(folder)
    yield from _channels(folder, folder.words("phrases.yaml"), ())
    yield from _channels(folder, folder.words("referral.yaml"), ("outcomes",))
    yield from _referral(folder)
    yield from _citations(folder)


def _names(folder: Folder, kind: str) -> Iterator[Problem]:
    for name, thing in folder.plain("lexicon.yaml")[kind].items():
        for part in ("names", "misspelt"):
            if not texts(thing.get(part, []) if isinstance(thing, dict) else []):
                line = folder.line("lexicon.yaml", kind, name, part)
                wrong = f"The {part} of '{name}' are not a list."
                yield folder.problem("lexicon.yaml", line, wrong, "Put them in square brackets, with commas between.")


def _values(folder: Folder) -> Iterator[Problem]:
    """A number's value is what the rules compare with."""
    for name, number in folder.plain("numbers.yaml").items():
        value = number.get("value") if isinstance(number, dict) else 0
        if not isinstance(value, int | float | None) or isinstance(value, bool):
            wrong = f"The value of '{name}' is '{value}', which is no number."
            line = folder.line("numbers.yaml", name, "value")
            yield folder.problem("numbers.yaml", line, wrong, "Write digits only.")


def _channels(folder: Folder, name: str, under: tuple[str, ...]) -> Iterator[Problem]:
    """Words are one text for both channels, or one under each."""
    group = folder.plain(name)
    for key in under:
        group = group.get(key) or {}
    for entry, words in group.items():
        if not isinstance(words, str) and not (isinstance(words, dict) and words.keys() == set(CHANNELS)):
            wrong = f"'{entry}' is neither one text nor a 'voice:' and a 'text:'."
            do = 'Name both, with "" for the one that says nothing, or write one text for both.'
            yield folder.problem(name, folder.line(name, *under, entry), wrong, do)


def _referral(folder: Folder) -> Iterator[Problem]:
    name = folder.words("referral.yaml")
    yield from _entries(folder, name, ("questions",), QUESTION, referral.QUESTIONS)
    yield from _entries(folder, name, ("follow_ups",), FOLLOW_UP, tuple(referral.FOLLOW_UPS))
    yield from _missing(folder, name, ("outcomes",), OUTCOMES)
    raw = folder.plain(name)
    for group in ("questions", "follow_ups"):
        for entry, question in (raw.get(group) or {}).items():
            for part in TAGGED:
                for loose in untagged_in(str((question or {}).get(part, ""))):
                    yield untagged(folder, name, folder.line(name, group, entry, part), loose)
            if entry not in (*referral.QUESTIONS, *referral.FOLLOW_UPS):
                yield folder.problem(
                    name, folder.line(name, group, entry), f"The checklist has no question '{entry}'.",
                    "Add its name to QUESTIONS or FOLLOW_UPS in shared/rules/referral.py, or take it out here.",
                )  # fmt: skip
    for entry, words in (raw.get("outcomes") or {}).items():
        for part in words.values() if isinstance(words, dict) else [words]:
            for loose in untagged_in(str(part)):
                yield untagged(folder, name, folder.line(name, "outcomes", entry), loose)


def _citations(folder: Folder) -> Iterator[Problem]:
    """Each fact cites at least one source, with the section in it."""
    for fact, entry in folder.plain("facts.yaml").items():
        for part in ("sources", "differs"):
            found = entry.get(part, []) if isinstance(entry, dict) else []
            if not isinstance(found, list) and (found or part == "differs"):
                line = folder.line("facts.yaml", fact, part)
                wrong = f"The {part} of the fact '{fact}' are not a list."
                yield folder.problem("facts.yaml", line, wrong, "Begin each on its own line, with a dash and a space.")
        for number, cite in enumerate(_list(entry, "sources")):
            line = folder.line("facts.yaml", fact, "sources", number)
            yield from _lacking(
                folder, "facts.yaml", line, f"A source of the fact '{fact}'", cite, ("source", "section")
            )
        for number, other in enumerate(_list(entry, "differs")):
            line = folder.line("facts.yaml", fact, "differs", number)
            yield from _lacking(folder, "facts.yaml", line, f"What differs from '{fact}'", other, ("source", "says"))


def _list(entry: object, key: str) -> list[Any]:
    found = entry.get(key) if isinstance(entry, dict) else None
    return found if isinstance(found, list) else []


def _entries(
    folder: Folder,
    name: str,
    under: tuple[str, ...],
    parts: tuple[str, ...],
    required: tuple[str, ...] = (),
) -> Iterator[Problem]:
    group = folder.plain(name)
    for key in under:
        group = group.get(key) or {}
    yield from _missing(folder, name, under, required)
    for entry, value in group.items():
        yield from _lacking(folder, name, folder.line(name, *under, entry), f"'{entry}'", value, parts)


def _missing(folder: Folder, name: str, under: tuple[str, ...], required: tuple[str, ...]) -> Iterator[Problem]:
    group = folder.plain(name)
    for key in under:
        group = group.get(key) or {}
    for entry in required:
        if entry not in group:
            yield folder.problem(name, folder.line(name, *under), f"'{entry}' is missing here.", "Add it.")


def _lacking(
    folder: Folder, name: str, line: int, what: str, value: object, parts: tuple[str, ...]
) -> Iterator[Problem]:
    for part in parts:
        found = value.get(part) if isinstance(value, dict) else None
        if found is None or found in ("", []):
            wrong = f"{what} has no '{part}'."
            yield folder.problem(name, line, wrong, f"Add a line '{part}: ...' to it, as the entries beside it have.")
