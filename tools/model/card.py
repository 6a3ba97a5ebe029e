"""The model's card: what it was learned from, what it stands on, and how well it does on people kept back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from tools.evaluate.figures import Figure
from tools.model.wordings import Wording

CARD = "card.md"
BASE = """It stands on all-MiniLM-L6-v2 (22 million parameters, six layers; Apache 2.0 by its makers, see NOTICE),
fine-tuned by `make train` and stored as whole numbers of eight bits. `make learn` moves its heads to new wordings."""


def write(folder: Path, wordings: Sequence[Wording], figures: Mapping[str, Figure]) -> None:
    """Write the card beside the model."""
    people = len({each.person for each in wordings if ": " in each.person})
    kinds = Counter(_kind(each) for each in wordings)
    lines = [
        "# The trained reader", "", "Generated: do not edit. " + BASE, "",
        f"Learned on {date.today().isoformat()} from {len(wordings):,} wordings of our own, {people} whole people "
        "among their writers:", "",
        *(f"- {name}: {count:,}" for name, count in kinds.most_common()), "",
        "Not for: any diagnosis, anything medical that the rules do not decide, any language but this one.", "",
        "On the people kept back in tests/people, whom it has not learned from:", "",
        "| figure | share | of |", "|---|---|---|",
        *(f"| {each.title} | {each.share:.3f} | {each.whole} |" for each in figures.values() if each.share is not None),
    ]  # fmt: skip
    (folder / CARD).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _kind(wording: Wording) -> str:
    if wording.urgency:
        return "how urgent a text is"
    if wording.act:
        return "replies to the checklist"
    return "texts that lean on what was said before" if wording.about else "what a text is about"
