"""One message to be signed: what both channels say, its measures, what it rests on, and what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from shared.content.loader import CHANNELS
from shared.content.model import Content, Sentence
from sms.segments import segments
from tools.checks import grades
from tools.checks.folder import Folder
from tools.checks.seed import SEED, sections
from tools.measure import seconds
from tools.review import abroad
from tools.review.changes import differences
from tools.review.messages import Message, Piece, messages

Runs = tuple[tuple[str, str], ...]
"""Words in their order, each run with the numbers of its facts."""


@dataclass(frozen=True)
class Cite:
    """One source behind a fact. `seed`: it is the source of record. `second_hand`: somebody else told what it says."""

    text: str
    section: str
    link: str
    seed: bool
    second_hand: bool


@dataclass(frozen=True)
class Basis:
    """A fact as the page shows it: its number in the group, the claim, its sources, and who says otherwise. `state` is
    "", "new" or "changed": a claim can change under words that stay."""

    number: int
    fact: str
    claim: str
    cites: tuple[Cite, ...]
    differs: tuple[tuple[str, str], ...]
    state: str


@dataclass(frozen=True)
class Side:
    """A message on one channel: its words with the numbers of their facts, and its measures. Empty where this channel
    had room for it in the message before."""

    runs: Runs
    measure: str


@dataclass(frozen=True)
class Card:
    """One message to be signed. `bases` are the facts it is the first of its group to use, `above` the numbers of the
    others. `state` is "", "new" or "changed"; `changes` are the words that went and came. `asked` are the questions it
    answers, `heard` what leads to what is said at once, `elsewhere` the countries that say it otherwise, and how;
    `further` are the facts that only those rest on."""

    id: str
    title: str
    voice: Side
    text: Side
    grade: float
    bases: tuple[Basis, ...]
    above: tuple[int, ...]
    state: str
    changes: tuple[tuple[str, str], ...]
    asked: tuple[str, ...] = ()
    heard: tuple[str, ...] = ()
    elsewhere: tuple[tuple[str, Runs], ...] = ()
    further: tuple[Basis, ...] = ()

    @property
    def claims(self) -> tuple[Basis, ...]:
        """All facts that stand with it."""
        return (*self.bases, *self.further)


class Maker:
    """Makes cards from the messages of both channels, then and now."""

    def __init__(self, folder: Folder, old: Content | None) -> None:
        self.folder, self.content, self.old = folder, folder.content, old
        self.now = {channel: messages(folder.content, channel) for channel in CHANNELS}
        self.then = {channel: _then(old, folder.content, channel) if old else {} for channel in CHANNELS}

    def ids(self, start: str) -> list[str]:
        """The messages whose ids begin so."""
        return [name for name in {**self.now["text"], **self.now["voice"]} if name.startswith(start)]

    def gone(self) -> set[str]:
        """The messages that are no longer said."""
        return {name for channel in CHANNELS for name in self.then[channel]} - set(self.ids(""))

    def cards(self, titles: Iterable[tuple[str, str]]) -> tuple[Card, ...]:
        """The cards of one group: (id, title) each."""
        numbers: dict[str, int] = {}
        return tuple(self._card(name, title, numbers) for name, title in titles)

    def _card(self, name: str, title: str, numbers: dict[str, int]) -> Card:
        """`numbers` are those of the facts of the group, to which this card adds its own."""
        voice, text = (self.now[channel].get(name, Message(name, (), "", ())) for channel in ("voice", "text"))
        kind, _, subject = name.partition(".")
        others = abroad.passages(self.content, subject) if kind == "answer" else []
        tagged: tuple[tuple[Piece | Sentence, ...], ...] = (voice.pieces, text.pieces, *(words for _, words in others))
        facts = dict.fromkeys(fact for words in tagged for piece in words for fact in piece.facts)
        ours = {fact for piece in (*voice.pieces, *text.pieces) for fact in piece.facts}
        above = tuple(sorted(numbers[fact] for fact in facts if fact in numbers))
        first = [fact for fact in facts if fact not in numbers]
        numbers.update(zip(first, range(len(numbers) + 1, len(numbers) + 1 + len(first)), strict=True))
        said = voice if voice.text else text
        own = [piece.text for piece in said.pieces if piece.own] or [said.text]
        return Card(
            id=name,
            title=title,
            voice=Side(_runs(voice.pieces, numbers), _length(voice.text) if voice.text else ""),
            text=Side(_runs(text.pieces, numbers), _cost(text.text) if text.text else ""),
            grade=grades.of(self.folder, [part for words in own for part in grades.split(words)]),
            bases=tuple(self._basis(numbers[fact], fact) for fact in first if fact in ours),
            above=above,
            state=self._state(name),
            changes=self._changes(name),
            elsewhere=tuple((where, _runs(words, numbers)) for where, words in others),
            further=tuple(self._basis(numbers[fact], fact) for fact in first if fact not in ours),
        )

    def _changes(self, name: str) -> tuple[tuple[str, str], ...]:
        """What differs in the words; the spoken ones, where both channels changed."""
        for channel in reversed(CHANNELS):
            old, new = (_text(each[channel], name) for each in (self.then, self.now))
            if old and new and old != new:
                return tuple(differences(old, new))
        return ()

    def _state(self, name: str) -> str:
        if self.old is None:
            return ""
        if not any(name in self.then[channel] for channel in CHANNELS):
            return "new"
        same = all(_text(self.then[channel], name) == _text(self.now[channel], name) for channel in CHANNELS)
        return "" if same else "changed"

    def _basis(self, number: int, fact: str) -> Basis:
        entry, sources = self.content.facts[fact], self.content.sources
        cites = []
        for cite in entry["sources"]:
            source = sources[cite["source"]]
            is_seed = cite["source"] == SEED
            text = "The seed article" if is_seed else _named(source)
            link = source["link"] if str(source["link"]).startswith("http") else ""
            section = " · ".join(sections(entry)) if is_seed else cite["section"]
            cites.append(Cite(text, section, link, is_seed, source["read"] == "second_hand"))
        differs = tuple((sources[each["source"]]["short"], each["says"]) for each in entry.get("differs", ()))
        return Basis(number, fact, entry["claim"], tuple(cites), differs, self._claim_state(fact))

    def _claim_state(self, fact: str) -> str:
        if self.old is None:
            return ""
        before = self.old.facts.get(fact)
        return "new" if before is None else "changed" if before != self.content.facts[fact] else ""


def _then(old: Content, now: Content, channel: str) -> dict[str, Message]:
    """The messages of an earlier version. What it had no words for yet is lent today's, and not counted as its own."""
    lent = replace(
        old,
        phrases={**now.phrases, **old.phrases},
        questions={**now.questions, **old.questions},
        outcomes={**now.outcomes, **old.outcomes},
    )
    added = now.questions.keys() - old.questions.keys()
    return {name: each for name, each in messages(lent, channel).items() if name.split(".")[1] not in added}


def _text(every: Mapping[str, Message], name: str) -> str:
    return every[name].text if name in every else ""


def _named(source: Mapping[str, Any]) -> str:
    """A source in a few words: who, and when if the short name does not say it."""
    who, when = source["short"].removeprefix("the "), str(source["date"])
    return f"{who[0].upper()}{who[1:]}" + ("" if when[:4] in who or "undated" in when else f", {when}")


def _runs(pieces: Iterable[Piece | Sentence], numbers: Mapping[str, int]) -> Runs:
    return tuple((piece.text, ", ".join(map(str, sorted(numbers[fact] for fact in piece.facts)))) for piece in pieces)


def _length(text: str) -> str:
    return f"{len(text.split())} words · {seconds(text):.0f} s"


def _cost(text: str) -> str:
    cost = segments(text)
    return f"{cost.units} characters · {cost.count} segment{'s' if cost.count > 1 else ''}"
