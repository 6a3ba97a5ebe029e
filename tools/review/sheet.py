"""What stands on the review sheet, in which order: what is said at once, the answers, the checklist, the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from statistics import mean
from typing import Any

from shared.content.model import Answer, Content
from shared.rules import referral
from shared.understanding.meaning import AFTERMATHS, TODAY
from tools.checks import grades
from tools.checks.folder import Folder
from tools.review import abroad
from tools.review.cards import Card, Maker
from tools.review.messages import FIXED, RESULTS

RESULT_TITLES = {
    "reason_to_ask": "At least one yes",
    "reason_to_ask_find_out": "At least one yes, and something to find out",
    "reason_to_ask_soon": "A broken hip or spine bone among them",
    "reason_to_ask_soon_find_out": "A broken hip or spine bone among them, and something to find out",
    "reason_to_ask_alone": "Menopause alone",
    "reason_to_ask_alone_find_out": "Menopause alone, and something to find out",
    "find_out": "No yes, but something to find out",
    "no_reason": "No to everything",
}


@dataclass(frozen=True)
class Group:
    """Cards under one heading. `asked` is how people ask for a topic in general, which its first passage answers;
    `unwritten` names what they ask and nobody has written; `family` are the topics it grew from, with their titles."""

    id: str
    title: str
    cards: tuple[Card, ...]
    grade: float | None = None
    asked: tuple[str, ...] = ()
    unwritten: tuple[str, ...] = ()
    family: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Change:
    """One message that is not as it was, or ("claim") stands on a claim that is not: where it stands on the page."""

    id: str
    title: str
    state: str


@dataclass(frozen=True)
class Sheet:
    """The whole page. `phrases` are (name, spoken, texted, state) under the headings of their file; `local_words` and
    `local_phrases` what other countries say instead."""

    content: Content
    base: str
    no_base: str
    urgent: tuple[Group, ...]
    answers: tuple[Group, ...]
    questions: tuple[Group, ...]
    results: Group
    phrases: Mapping[str, list[tuple[str, str, str, str]]]
    changed: tuple[Change, ...]
    gone: tuple[str, ...]
    glance: Mapping[str, str]
    local_words: list[tuple[str, str, str]] = field(default_factory=list)
    local_phrases: list[tuple[str, str, Mapping[str, str]]] = field(default_factory=list)

    @property
    def groups(self) -> tuple[Group, ...]:
        """All groups in the order of the page."""
        return (*self.urgent, *self.answers, *self.questions, self.results)


def sheet(folder: Folder, old: Content | None, base: str = "", no_base: str = "") -> Sheet:
    """Everything on the page. `old` is the content to compare with, named `base`; `no_base` says why there is none."""
    make = Maker(folder, old)
    made = Sheet(
        content=folder.content,
        base=base if old else "",
        no_base=no_base,
        urgent=tuple(_urgent(make)),
        answers=tuple(_answer(make, topic) for topic in _topics(folder.content)),
        questions=tuple(_question(make, name) for name in referral.QUESTIONS),
        results=Group("results", "What the answers amount to", make.cards(_results(make))),
        phrases=_phrases(folder, old),
        changed=(),
        gone=tuple(sorted(make.gone())),
        glance={},
        local_words=abroad.words(folder.content),
        local_phrases=abroad.phrases(folder.content),
    )
    return replace(made, changed=tuple(_changed(made.groups)), glance=_glance(folder, made.answers))


def _urgent(make: Maker) -> Iterator[Group]:
    """The emergencies, the signs for the doctor today, and what is said to those who answer an emergency's words."""
    signs = make.ids("urgent.")
    today = [name for name in signs if name.startswith(f"urgent.{TODAY}")]
    emergencies = [name for name in signs if name not in today]
    for group, title, names in (("emergencies", "Emergencies", emergencies), ("today", "For the doctor today", today)):
        cards = make.cards((name, _sign(name)) for name in names)
        yield Group(group, title, tuple(replace(card, heard=_heard(make, card.id)) for card in cards))
    for topic in AFTERMATHS:
        if topic in make.content.answers:
            yield _answer(make, topic)


def _sign(name: str) -> str:
    sign = name.removeprefix("urgent.")
    return "Any other sign" if sign == TODAY else sign.removeprefix(f"{TODAY}_").replace("_", " ").capitalize()


def _heard(make: Maker, name: str) -> tuple[str, ...]:
    """What leads to these words: the phrases that are never missed, and the subjects of a sign."""
    sign = make.content.urgent[name.removeprefix("urgent.")]
    phrases = (str(phrase).replace("|", " / ").replace("...", "…") for phrase in sign.get("listen", ()))
    return (*phrases, *(f"about “{_subject(make.content, subject)}”" for subject in sign.get("subjects", ())))


def _subject(content: Content, subject: str) -> str:
    topic, _, passage = subject.partition(".")
    answer = content.answers.get(topic)
    return f"{answer.title}, {answer.passage(passage).title.lower()}" if answer else subject


def _topics(content: Content) -> Iterator[str]:
    """The topics of the answers, each with those after it that grew from it, and at the end what fits anywhere."""
    told = {*FIXED, *AFTERMATHS}

    def with_those_after(topic: str) -> Iterator[str]:
        if topic not in told:
            told.add(topic)
            yield topic
            for name, answer in content.answers.items():
                if answer.family[:1] == (topic,):
                    yield from with_those_after(name)

    for oldest in (True, False):
        for topic, answer in content.answers.items():
            if oldest is not bool(answer.family):
                yield from with_those_after(topic)
    yield from FIXED


def _answer(make: Maker, topic: str) -> Group:
    answer = make.content.answers[topic]
    cards = make.cards((f"answer.{topic}.{passage.id}", passage.title) for passage in answer.written)
    asked = {f"answer.{topic}.{passage.id}": passage.asked for passage in answer.written}
    cards = tuple(replace(card, asked=asked[card.id]) for card in cards)
    unwritten = tuple(passage.title for passage in answer.passages if not passage.sentences)
    grade = grades.answer_grade(make.folder, topic)
    return Group(topic, answer.title, cards, grade, answer.asked, unwritten, _family(answer, make.content))


def _family(answer: Answer, content: Content) -> tuple[tuple[str, str], ...]:
    return tuple((topic, content.answers[topic].title) for topic in answer.family if topic in content.answers)


def _question(make: Maker, name: str) -> Group:
    names = [name, *(each for each, settled in referral.FOLLOW_UPS.items() if settled == name)]
    kinds = {
        "question": "The question",
        "other": "About somebody else",
        "narrow": "Not understood",
        "why": "Why",
        "help": "Help",
    }
    cards = make.cards(
        (f"{kind}.{each}", title if each == name else f"{title}, following up")
        for each in names
        for kind, title in kinds.items()
    )
    number = referral.QUESTIONS.index(name) + 1
    return Group(name, f"{number}. {make.content.questions[name].reason.capitalize()}", cards)


def _results(make: Maker) -> Iterable[tuple[str, str]]:
    for name in RESULTS:
        yield f"result.{name}", RESULT_TITLES[name]
        yield from ((each, "Then, when they ask for it") for each in make.ids(f"next.{name}."))


def _changed(groups: Iterable[Group]) -> Iterable[Change]:
    for group in groups:
        for card in group.cards:
            state = card.state or ("claim" if any(basis.state for basis in card.claims) else "")
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


def _glance(folder: Folder, answers: tuple[Group, ...]) -> dict[str, Any]:
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
