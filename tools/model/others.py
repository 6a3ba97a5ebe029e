"""Asks of other things what people ask of ours: "how long do I stay on Fosamax", with "lisinopril" in its place; and
of ours what other things are taken for: "does magnesium help", "for migraine".

Such a text is other health, so the reader learns that not the shape of a question makes it ours, but its matter. The
names stand in content/<language>/wordings/others.yaml, by kind:

    ours     how people call our things of this kind; medicines and nutrients are known from the lexicon as well
    topics   the topics or passages whose wordings are about such a thing
    others   things of the kind that have nothing to do with bones
    purpose  how somebody says what else ours are taken for; {other} is one of `purposes`, another kind's others
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from shared.content.model import Content
from tools.model.wordings import Wording

SEED = 20
OTHER_HEALTH, PERSON = "other_health", "others"


def instead(wordings: Sequence[Wording], content: Content, path: Path) -> list[Wording]:
    """Wordings of ours that name one thing only, each with the name of something else; the same at every call."""
    kinds: Mapping[str, Mapping[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    dice = random.Random(SEED)
    anything = _any_of({name for kind in kinds.values() for name in kind["ours"]} | _named(content, None))
    return [
        Wording(text, subject=OTHER_HEALTH, person=PERSON)
        for name, kind in kinds.items()
        for ours in [_any_of({*kind["ours"], *_named(content, name)})]
        for said in _said_of(kind["topics"], wordings)
        for other in [dice.choice(kind["others"])]
        if _names_one(said, ours, anything)
        for text in [ours.sub(lambda _: other, said), *_purposes(said, kind, kinds, dice)]  # noqa: B023
    ]


def _said_of(topics: Sequence[str], wordings: Sequence[Wording]) -> Iterator[str]:
    for each in wordings:
        subject = each.subject or ""
        if {subject, subject.partition(".")[0]} & set(topics) and not each.about and not each.urgency:
            yield each.text


def _names_one(said: str, ours: re.Pattern[str], anything: re.Pattern[str]) -> bool:
    """Whether the text names one of ours, once, and nothing else."""
    rest, found = ours.subn(" ", said)
    return found == 1 and not anything.search(rest)


def _purposes(
    said: str, kind: Mapping[str, Any], kinds: Mapping[str, Mapping[str, Any]], dice: random.Random
) -> Iterator[str]:
    """The text, and what else the thing it names is taken for."""
    if "purpose" in kind:
        other = dice.choice(kinds[kind["purposes"]]["others"])
        yield f"{said.rstrip(' ?.!')} {dice.choice(kind['purpose']).format(other=other)}"


def _named(content: Content, kind: str | None) -> set[str]:
    """What the things of a kind are called, or of all kinds."""
    return {name for thing in content.things.values() if kind in (None, thing.kind) for name in thing.names}


def _any_of(names: set[str]) -> re.Pattern[str]:
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})(?:'s)?\b", re.IGNORECASE)
