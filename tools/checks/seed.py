"""The source of record is covered: each of its statements has a fact, and each fact that cites it a statement."""

from __future__ import annotations

from collections.abc import Iterator

from tools.checks.folder import Folder, Problem

FILE = "seed.yaml"
SEED = "seed"


def check(folder: Folder) -> Iterator[Problem]:
    """Statements without a fact, facts that are gone or cite another section, and citations of no statement."""
    facts = folder.plain("facts.yaml")
    covered: set[tuple[str, str]] = set()
    for section, statements in folder.plain(FILE).items():
        for statement, carried in statements.items():
            line = folder.line(FILE, section, statement)
            if isinstance(carried, dict) and carried.get("left_out"):
                continue
            if not carried or not isinstance(carried, list):
                wrong = f"No fact carries the statement '{statement}'."
                yield folder.problem(FILE, line, wrong, "Name its facts in square brackets, or say why under left_out.")
                continue
            for fact in carried:
                covered.add((section, fact))
                if fact not in facts:
                    wrong = f"The fact '{fact}' is not in facts.yaml."
                    yield folder.problem(FILE, line, wrong, "Correct the name, or add the fact.")
                elif section not in sections(facts[fact]):
                    wrong = f"The fact '{fact}' does not cite the section '{section}' of the seed."
                    yield folder.problem(
                        FILE, line, wrong, "Add the section to its source in facts.yaml, or take it out here."
                    )
    for fact, entry in facts.items():
        for section in sections(entry):
            if (section, fact) not in covered:
                line = folder.line("facts.yaml", fact, "sources")
                wrong = f"The fact '{fact}' cites the section '{section}' of the seed, where no statement names it."
                yield folder.problem(
                    "facts.yaml", line, wrong, "Name it under that section in seed.yaml, or correct the section."
                )


def sections(fact: dict[str, list[dict[str, str]]]) -> list[str]:
    """The sections of the seed that a fact rests on, or says otherwise and so carries as well."""
    cites = [*fact["sources"], *fact.get("differs", ())]
    cited = [cite["section"] for cite in cites if cite["source"] == SEED and "section" in cite]
    return [section.strip() for each in cited for section in each.split(";")]
