"""Puts a newly learned model in place of the one that is there, unless it hears fewer emergencies.

Both read the people kept back in tests/people, whom neither has learned from, and every figure's move is printed.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from shared.content.model import Content
from shared.understanding.encoder import BAG, ENCODER, HEADS, LABELS, TOKENS, Pair
from tools.evaluate.figures import EMERGENCIES, Figure, figures, hears_less, moves
from tools.evaluate.readings import Remembering, readings, using
from tools.evaluate.rows import Row, rows
from tools.model import card, learned
from tools.model.wordings import Wording

CANDIDATE = Path("build/candidate")
PEOPLE = Path("tests/people")
FILES = (ENCODER, TOKENS, HEADS, LABELS, BAG)


def beside(place: Path, language: str) -> Path:
    """A folder in build/ with the encoder that is in place, and copies of its heads and bag, which are to be moved."""
    new = CANDIDATE / language
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True)
    for name in (ENCODER, TOKENS):
        (new / name).symlink_to((place / name).resolve())
    for name in (HEADS, LABELS, BAG):
        if (place / name).exists():
            shutil.copyfile(place / name, new / name)
    return new


def adopt(
    new: Path,
    place: Path,
    content: Content,
    taught: Sequence[Wording],
    force: bool = False,
    people: Path | None = None,
) -> bool:
    """Whether the model in `new` was put in `place`, with a card that says what it was `taught` and how well it does.
    Prints what has moved, or why it was not."""
    texts = rows(sorted((people or kept_back(content.language)).glob("*.txt")))
    after: Mapping[str, Figure] = {}
    if not texts:
        print("Nobody is kept back to measure on: put in place unmeasured.")
    elif not (place / HEADS).exists():
        [after] = measured(texts, content, new)
        print("\n".join(["There was no model to compare with. This one:", *_told(after)]))
    else:
        before, after = measured(texts, content, place, new)
        print("\n".join(moves(before, after)))
        if hears_less(before, after):
            print(f"It hears fewer emergencies: {after[EMERGENCIES].part}, and {before[EMERGENCIES].part} before.")
            if not force:
                print(f"The old model is kept; the new one is in {new}. --force puts it in place all the same.")
                return False
    for name in FILES:
        if (new / name).exists() and not (new / name).is_symlink():
            shutil.copyfile(new / name, place / f"{name}.new")
            (place / f"{name}.new").replace(place / name)
    card.write(place, taught, after)
    learned.write(place, taught)
    return True


def kept_back(language: str) -> Path:
    """Where the people of a language are kept back."""
    return PEOPLE if language == "en" else PEOPLE / language


def measured(texts: list[Row], content: Content, *folders: Path) -> list[dict[str, Figure]]:
    """The figures of each model; what models with one encoder share is computed once."""
    found = []
    known: dict[Path, dict[Pair, Any]] = {}
    for folder in folders:
        print(f"measuring {folder}", file=sys.stderr, flush=True)
        model = Remembering(folder, known.setdefault((folder / ENCODER).resolve(), {}))
        with using(model):
            found.append(figures(readings(texts, content, twice=False)))
    return found


def _told(found: Mapping[str, Figure]) -> list[str]:
    return [f"{each.title[:62]:62} {each.share:.3f}" for each in found.values() if each.share is not None]
