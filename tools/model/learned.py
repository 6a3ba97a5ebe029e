"""Remembers which wordings a model has learned from, as one number each, so that `make learn` reads what is new."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable
from pathlib import Path
from zlib import crc32

import numpy

from tools.model.others import PERSON
from tools.model.wordings import Wording

LEARNED = "learned.npz"
SEED, AGAIN = 20, 2000
"""How many of the wordings that were learned before are read again, so that nothing is unlearned."""


def write(folder: Path, wordings: Iterable[Wording]) -> None:
    """Remember these beside the model."""
    numbers = numpy.array(sorted({number(each) for each in wordings}), "uint32")
    numpy.savez_compressed(folder / LEARNED, numbers=numbers)


def read(folder: Path) -> set[int]:
    """The numbers of all that the model has learned from; none where nobody has kept them."""
    path = folder / LEARNED
    return set(numpy.load(path)["numbers"].tolist()) if path.exists() else set()


def worth_reading(wordings: Iterable[Wording], known: Collection[int]) -> tuple[list[Wording], list[Wording]]:
    """What is not `known` by its number; and a draw of what is, the same at every call."""
    new: list[Wording] = []
    old: list[Wording] = []
    for each in wordings:
        (old if number(each) in known else new).append(each)
    return new, random.Random(SEED).sample(old, min(AGAIN, len(old)))


def number(wording: Wording) -> int:
    """The wording's own number: of its text and of what it teaches. What is asked of other things shares one number,
    as it follows from the rest."""
    if wording.person == PERSON:
        return 0
    taught = (wording.subject, wording.urgency, wording.act, wording.question, wording.about)
    return crc32("\t".join(map(str, (wording.text, *taught))).encode())
