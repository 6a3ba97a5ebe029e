"""Writes docs/seed-coverage.md: every statement of the source of record, the facts that carry it, and where it is said.

`python -m tools.seed_coverage` writes it; tools/checks/generated.py says when it is older than the content.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tools.checks.folder import Folder
from tools.checks.said import said
from tools.checks.seed import FILE

TABLE = Path(__file__).parent.parent / "docs" / "seed-coverage.md"

HEAD = """# What the source of record says, and where we say it

Made from `shared/content/seed.yaml` by `make tables`; do not edit. A statement is named in our words: no sentence of
the article stands here. Where we say it otherwise than the article, the fact says so under `differs` in `facts.yaml`.
"""


def table(folder: Folder) -> str:
    """The whole page."""
    return "\n".join([HEAD, *_rows(folder), ""])


def places_of_facts(folder: Folder) -> dict[str, list[str]]:
    """Fact -> where it is said: topics with the number of the part, parts of the checklist's questions, outcomes."""
    found: dict[str, list[str]] = {}
    for each in said(folder):
        for tag in each.tags:
            kind, _, name = each.key.partition(".")
            place = name.replace(".", " ") if kind == "answer" else f"{kind} {name}"
            if place not in found.setdefault(tag, []):
                found[tag].append(place)
    return found


def _rows(folder: Folder) -> Iterator[str]:
    places = places_of_facts(folder)
    for section, statements in folder.plain(FILE).items():
        yield f"## {section}\n\n| statement | facts | said in |\n| --- | --- | --- |"
        for statement, carried in statements.items():
            name = statement.replace("_", " ")
            if isinstance(carried, dict):
                yield f"| {name} | left out | {carried['left_out']} |"
            else:
                where = dict.fromkeys(place for fact in carried for place in places.get(fact, ()))
                yield f"| {name} | {', '.join(f'`{fact}`' for fact in carried)} | {', '.join(where)} |"
        yield ""


def main() -> None:
    """Write the page."""
    TABLE.write_text(table(Folder()), encoding="utf-8")


if __name__ == "__main__":
    main()
