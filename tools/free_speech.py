"""Chooses the examples of what people say when no intent fits: the values of the slot type ANYTHING.

Amazon learns from them how such talk sounds and hands it over whole. They are people's own wordings, one at least of
each label, short, in everyday words and fit to be said. The same wordings always give the same choice, and a new one
changes little.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from hashlib import sha256

from tools.model.wordings import URGENCIES, Wording
from tools.spoken import key, spoken

TYPE = "ANYTHING"
MOST = 450
MOST_WORDS = 12
SEED = "bone guide"
KNOWN_TO = 4
"""How many people use a word before it counts as everyday: slips, names and the rarer dialects are left out."""
URGENT_EACH = 6

_LEGAL = re.compile(r"[a-z]+(?:'[a-z]+)?(?: [a-z]+(?:'[a-z]+)?)*")


def fit(wordings: Iterable[Wording], unfit: Iterable[str]) -> dict[str, list[str]]:
    """What may be an example of each label, in an order that is nobody's."""
    banned = frozenset(unfit)
    known: defaultdict[str, set[str]] = defaultdict(set)
    said = [(wording, spoken(wording.text)) for wording in wordings]
    for wording, line in said:
        for word in line.split():
            known[word].add(wording.person)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for wording, line in said:
        words = line.split()
        everyday = all(len(known[word]) >= KNOWN_TO for word in words)
        if 1 < len(words) <= MOST_WORDS and everyday and banned.isdisjoint(words) and _LEGAL.fullmatch(line):
            found[label_of(wording)].add(line)
    return {label: sorted(lines, key=_shuffled) for label, lines in found.items()}


def examples(said: Mapping[str, list[str]], is_taken: Callable[[str], bool]) -> dict[str, str]:
    """The chosen ones by an id of their own. `is_taken` says that some intent has these words already."""
    lines = {label: iter(each) for label, each in said.items()}
    chosen: dict[str, str] = {}
    sounds: set[str] = set()
    times: Counter[str] = Counter()
    for label in _turns(said):
        line = next((each for each in lines[label] if key(each) not in sounds and not is_taken(each)), None)
        if line:
            times[label] += 1
            sounds.add(key(line))
            chosen[f"{label} {times[label]}".replace(" ", ".")] = line
        if len(chosen) == MOST:
            break
    return dict(sorted(chosen.items()))


def _turns(labels: Iterable[str]) -> Iterator[str]:
    """Each label once, then the urgent ones again, then the others as long as there is room."""
    order = sorted(labels, key=_shuffled)
    urgent = [label for label in order if label in URGENCIES]
    yield from (*order, *urgent * (URGENT_EACH - 1), *[label for label in order if label not in urgent] * MOST)


def label_of(wording: Wording) -> str:
    """What a wording is an example of; what leans on something said before counts for what it asks."""
    return wording.urgency or wording.subject or f"reply {wording.question} {wording.act}"


def _shuffled(text: str) -> str:
    return sha256(f"{SEED} {text}".encode()).hexdigest()
