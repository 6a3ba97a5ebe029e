"""What stands on the review sheet: each message on both channels, its measures, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from statistics import mean
from typing import Any

from shared.content.loader import CHANNELS
from shared.content.model import Content
from shared.rules import referral
from sms.segments import segments
from tools.checks import grades
from tools.checks.folder import Folder
from tools.checks.seed import SEED, sections
from tools.measure import seconds
from tools.review.changes import differences
from tools.review.messages import FIXED, RESULTS, Message, messages


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
    """A message on one channel: its words with the numbers of their facts, and its measures."""

    runs: tuple[tuple[str, str], ...]
    measure: str


@dataclass(frozen=True)
class Card:
    """One message to be signed. `bases` are the facts it is the first of its group to use, `above` the numbers of the
    others. `state` is "", "new" or "changed"; `changes` are the words that went and came."""

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


@dataclass(frozen=True)
class Group:
    """Cards under one heading, with how people ask for them; `unwritten` names what they ask and nobody has written."""

    id: str
    title: str
    cards: tuple[Card, ...]
    grade: float | None = None
    asked: tuple[str, ...] = ()
    unwritten: tuple[str, ...] = ()


@dataclass(frozen=True)
class Change:
    """One message that is not as it was, or ("claim") stands on a claim that is not: where it stands on the page."""

    id: str
    title: str
    state: str


@dataclass(frozen=True)
class Sheet:
    """The whole page. `phrases` are (name, spoken, texted, state) under the headings of their file."""

    content: Content
    base: str
    no_base: str
    answers: tuple[Group, ...]
    questions: tuple[Group, ...]
    results: Group
    urgent: Group
    phrases: Mapping[str, list[tuple[str, str, str, str]]]
    changed: tuple[Change, ...]
    gone: tuple[str, ...]
    glance: Mapping[str, str]


def sheet(folder: Folder, old: Content | None, base: str = "", no_base: str = "") -> Sheet:
    """Everything on the page. `old` is the content to compare with, named `base`; `no_base` says why there is none."""
    make = _Maker(folder, old)
    answers = [_answer(make, topic) for topic in (*_topics(folder.content), *FIXED)]
    questions = [_question(make, name) for name in referral.QUESTIONS]
    results = Group("results", "What the answers amount to", make.cards(_results(make)))
    urgent = Group("urgent", "What is said at once", make.cards((name, _sign(name)) for name in make.ids("urgent.")))
    return Sheet(
        content=folder.content,
        base=base if old else "",
        no_base=no_base,
        answers=tuple(answers),
        questions=tuple(questions),
        results=results,
        urgent=urgent,
        phrases=_phrases(folder, old),
        changed=tuple(_changed([*answers, *questions, results, urgent])),
        gone=tuple(sorted(make.gone())),
        glance=_glance(folder, answers),
    )


class _Maker:
    """Makes cards from the messages of both channels, then and now."""

    def __init__(self, folder: Folder, old: Content | None) -> None:
        self.folder, self.content, self.old = folder, folder.content, old
        self.now = {channel: messages(folder.content, channel) for channel in CHANNELS}
        self.then = {channel: _then(old, folder.content, channel) if old else {} for channel in CHANNELS}

    def ids(self, start: str) -> list[str]:
        return [name for name in self.now["text"] if name.startswith(start)]

    def gone(self) -> set[str]:
        return set(self.then["text"]) - set(self.now["text"])

    def cards(self, titles: Iterable[tuple[str, str]]) -> tuple[Card, ...]:
        """The cards of one group: (id, title) each."""
        numbers: dict[str, int] = {}
        return tuple(self._card(name, title, numbers) for name, title in titles)

    def _card(self, name: str, title: str, numbers: dict[str, int]) -> Card:
        """`numbers` are those of the facts of the group, to which this card adds its own."""
        voice, text = self.now["voice"][name], self.now["text"][name]
        facts = dict.fromkeys(fact for piece in voice.pieces for fact in piece.facts)
        above = tuple(sorted(numbers[fact] for fact in facts if fact in numbers))
        first = [fact for fact in facts if fact not in numbers]
        numbers.update(zip(first, range(len(numbers) + 1, len(numbers) + 1 + len(first)), strict=True))
        states = [self._state(name, channel) for channel in CHANNELS]
        own = [piece.text for piece in voice.pieces if piece.own] or [voice.text]
        return Card(
            id=name,
            title=title,
            voice=_side(voice, numbers, f"{len(voice.text.split())} words · {seconds(voice.text):.0f} s"),
            text=_side(text, numbers, _cost(text.text)),
            grade=grades.of(self.folder, [part for words in own for part in grades.split(words)]),
            bases=tuple(self._basis(numbers[fact], fact) for fact in first),
            above=above,
            state="new" if states == ["new"] * 2 else "changed" if any(states) else "",
            changes=self._changes(name),
        )

    def _changes(self, name: str) -> tuple[tuple[str, str], ...]:
        """What differs in the words; the spoken ones, where both channels changed."""
        for channel in reversed(CHANNELS):
            old, new = self.then[channel].get(name), self.now[channel][name]
            if old and old.text != new.text:
                return tuple(differences(old.text, new.text))
        return ()

    def _state(self, name: str, channel: str) -> str:
        if self.old is None:
            return ""
        old = self.then[channel].get(name)
        return "new" if old is None else "changed" if old.text != self.now[channel][name].text else ""

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


def _named(source: Mapping[str, Any]) -> str:
    """A source in a few words: who, and when if the short name does not say it."""
    who, when = source["short"].removeprefix("the "), str(source["date"])
    return f"{who[0].upper()}{who[1:]}" + ("" if when[:4] in who or "undated" in when else f", {when}")


def _side(message: Message, numbers: Mapping[str, int], measure: str) -> Side:
    runs = [(piece.text, sorted(numbers[fact] for fact in piece.facts)) for piece in message.pieces]
    return Side(tuple((words, ", ".join(map(str, facts))) for words, facts in runs), measure)


def _topics(content: Content) -> list[str]:
    return [topic for topic in content.answers if topic not in FIXED]


def _answer(make: _Maker, topic: str) -> Group:
    answer = make.content.answers[topic]
    cards = make.cards((f"answer.{topic}.{passage.id}", passage.title) for passage in answer.written)
    asked = {f"answer.{topic}.{passage.id}": passage.asked for passage in answer.written}
    cards = tuple(replace(card, asked=asked[card.id]) for card in cards)
    unwritten = tuple(passage.title for passage in answer.passages if not passage.sentences)
    return Group(topic, answer.title, cards, grades.answer_grade(make.folder, topic), answer.asked, unwritten)


def _question(make: _Maker, name: str) -> Group:
    names = [name, *(each for each, settled in referral.FOLLOW_UPS.items() if settled == name)]
    kinds = {"question": "The question", "narrow": "Not understood", "why": "Why", "help": "Help"}
    cards = make.cards(
        (f"{kind}.{each}", title if each == name else f"{title}, following up")
        for each in names
        for kind, title in kinds.items()
    )
    number = referral.QUESTIONS.index(name) + 1
    return Group(name, f"{number}. {make.content.questions[name].reason.capitalize()}", cards)


def _results(make: _Maker) -> Iterable[tuple[str, str]]:
    titles = {
        "reason_to_ask": "At least one yes",
        "reason_to_ask_find_out": "At least one yes, and something to find out",
        "find_out": "No yes, but something to find out",
        "no_reason": "No to everything",
    }
    for name in RESULTS:
        yield f"result.{name}", titles[name]
        yield from ((each, "Then, when they ask for it") for each in make.ids(f"next.{name}."))


def _sign(name: str) -> str:
    return name.partition(".")[2].replace("_", " ").capitalize()


def _changed(groups: list[Group]) -> Iterable[Change]:
    for group in groups:
        for card in group.cards:
            state = card.state or ("claim" if any(basis.state for basis in card.bases) else "")
            if state:
                yield Change(card.id, f"{group.title}: {card.title.lower()}", state)


def _phrases(folder: Folder, old: Content | None) -> dict[str, list[tuple[str, str, str, str]]]:
    found: dict[str, list[tuple[str, str, str, str]]] = {}
    headings = _headings(folder.text(folder.words("phrases.yaml")))
    for name, phrase in folder.content.phrases.items():
        before = old.phrases.get(name) if old else phrase
        state = "new" if before is None else "changed" if before != phrase else ""
        title = name.removesuffix("_reprompt").replace("_", " ")
        shown = f"{title}, after silence" if name.endswith("_reprompt") else title
        found.setdefault(headings.get(name, ""), []).append((shown, phrase["voice"], phrase["text"], state))
    return found


def _headings(text: str) -> dict[str, str]:
    """Name -> the heading above it: a comment that follows an empty line, as far as its first period."""
    found, heading, empty = {}, "", False
    for line in text.splitlines():
        if empty and line.startswith("# "):
            heading = line.removeprefix("# ").partition(".")[0]
        elif line[:1].isalpha():
            found[line.partition(":")[0]] = heading
        empty = not line.strip()
    return found


def _cost(text: str) -> str:
    cost = segments(text)
    return f"{cost.units} characters · {cost.count} segment{'s' if cost.count > 1 else ''}"


def _glance(folder: Folder, answers: list[Group]) -> dict[str, Any]:
    content = folder.content
    found = [group.grade for group in answers if group.grade is not None]
    cards = [card for group in answers for card in group.cards]
    return {
        "answers": f"{len(answers)} answers in {len(cards)} messages",
        "grade": f"{mean(found):.1f} on average, {max(found):.1f} at most",
        "facts": f"{len(content.facts)} claims from {len(content.sources)} sources",
        "second_hand": str(sum(source["read"] == "second_hand" for source in content.sources.values())),
        "differs": str(sum("differs" in fact for fact in content.facts.values())),
        "next_review": str(min(source["review_by"] for source in content.sources.values())),
    }
