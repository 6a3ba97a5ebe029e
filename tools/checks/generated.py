"""What is made from the content is as new as the content: the interaction models and the table of the seed."""

from __future__ import annotations

from collections.abc import Iterator

from shared.content import loader
from tools import build_models, nlu, seed_coverage
from tools.checks.folder import Folder, Problem
from tools.checks.offers import LOCALE, model

TABLE = "docs/seed-coverage.md"


def check(folder: Folder) -> Iterator[Problem]:
    """Files to be made anew. Only for the project's own folder: a copy elsewhere has none of its own."""
    if folder.root != loader.FOLDER or folder.language != "en":
        return
    committed = nlu.MODELS / f"{LOCALE}.json"
    if not committed.exists() or committed.read_text(encoding="utf-8") != build_models.as_text(model(folder)):
        yield Problem("interaction_models/", 1, "The speaker's models are older than the content.", "Run: make models")
    if not seed_coverage.TABLE.exists() or seed_coverage.TABLE.read_text(encoding="utf-8") != seed_coverage.table(
        folder
    ):
        yield Problem(TABLE, 1, "This table is older than the content.", "Run: make tables")
