"""From each sentence to its fact, from each fact to its sources, and back: nothing loose, lost or stale."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from difflib import get_close_matches

from tools.checks.folder import Folder, Problem, cited_by
from tools.checks.said import said

FACTS, SOURCES = "facts.yaml", "sources.yaml"


def check(folder: Folder) -> Iterator[Problem]:
    """Broken or idle links between sentences, facts and sources, and sources due for another look."""
    yield from _sentences(folder)
    yield from _facts(folder)
    yield from _sources(folder)


def _sentences(folder: Folder) -> Iterator[Problem]:
    facts = folder.plain(FACTS)
    for each in said(folder):
        for tag in each.tags:
            if tag != "talk" and tag not in facts:
                wrong = f"This sentence rests on the fact '{tag}', which is not in facts.yaml."
                yield folder.problem(each.file, each.line, wrong, _instead(tag, facts, "fact"))


def _facts(folder: Folder) -> Iterator[Problem]:
    used = {tag for each in said(folder) for tag in each.tags}
    sources = folder.plain(SOURCES)
    for fact, entry in folder.plain(FACTS).items():
        if fact not in used:
            wrong = f"No sentence uses the fact '{fact}'."
            yield folder.problem(FACTS, folder.line(FACTS, fact), wrong, "Say it somewhere, or take it out.")
        for part in ("sources", "differs"):
            for number, cite in enumerate(entry.get(part) or ()):
                if cite["source"] not in sources:
                    line = folder.line(FACTS, fact, part, number)
                    wrong = f"The fact '{fact}' names the source '{cite['source']}', which is not in sources.yaml."
                    yield folder.problem(FACTS, line, wrong, _instead(cite["source"], sources, "source"))


def _sources(folder: Folder) -> Iterator[Problem]:
    facts = folder.plain(FACTS).values()
    cited = {cite["source"] for fact in facts for part in ("sources", "differs") for cite in fact.get(part) or ()}
    entries = [each for name in ("numbers.yaml", "regions.yaml") for each in folder.plain(name).values()]
    cited |= {source for each in (*entries, *map(folder.plain, folder.country_files())) for source in cited_by(each)}
    for source, entry in folder.plain(SOURCES).items():
        if source not in cited:
            line = folder.line(SOURCES, source)
            yield folder.problem(
                SOURCES, line, f"Nothing cites the source '{source}'.", "Cite it in a fact, or take it out."
            )
        yield from _due(folder, source, entry["review_by"])


def _due(folder: Folder, source: str, review_by: object) -> Iterator[Problem]:
    line = folder.line(SOURCES, source, "review_by")
    if not isinstance(review_by, date):
        wrong = f"The review date of '{source}' is not a date."
        yield folder.problem(SOURCES, line, wrong, "Write it as year-month-day, such as 2027-11-30.")
    elif review_by < folder.today:
        wrong = f"The source '{source}' was to be looked at again by {review_by}."
        do = "Read it again, mend what changed, and set the next date in review_by."
        yield folder.problem(SOURCES, line, wrong, do)


def _instead(name: str, known: Iterable[str], what: str) -> str:
    near = get_close_matches(name, list(known), n=1)
    return f"Did you mean '{near[0]}'? Or add the {what}." if near else f"Correct the name, or add the {what}."
