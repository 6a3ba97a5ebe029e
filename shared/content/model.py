"""The shapes of everything Bone Guide knows. Plain frozen data: no files, no checks, no channel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any


@dataclass(frozen=True)
class Sentence:
    """One sentence and the ids of the facts it rests on; no facts means it is talk and claims nothing."""

    text: str
    facts: tuple[str, ...] = ()


Paragraph = tuple[Sentence, ...]


@dataclass(frozen=True)
class Passage:
    """The answer to one question: how people ask just that, and what is said. No sentences: nobody has written it yet.

    `id` names it inside its topic; "calcium.how_much" names it everywhere, as "calcium" names the topic: a subject.
    """

    id: str
    title: str
    asked: tuple[str, ...]
    sentences: Paragraph


@dataclass(frozen=True)
class Answer:
    """One topic: how people ask for it in general (`asked`), how it is named in a list (`title`) and in a sentence
    (`name`), and its passages in the order in which one would tell them. A `medicine` is never guessed. `family` are
    the topics that it grew from."""

    topic: str
    title: str
    name: str
    asked: tuple[str, ...]
    passages: tuple[Passage, ...]
    medicine: bool = False
    family: tuple[str, ...] = ()

    @property
    def written(self) -> tuple[Passage, ...]:
        """The passages that have words."""
        return tuple(passage for passage in self.passages if passage.sentences)

    @property
    def every_asked(self) -> tuple[str, ...]:
        """All ways to ask for the topic or for one of its passages."""
        return (*self.asked, *(line for passage in self.passages for line in passage.asked))

    def passage(self, name: str | None) -> Passage:
        """The passage of this id; the first one with words where there is none such, or it has none."""
        return next((each for each in self.written if each.id == name), self.written[0])


@dataclass(frozen=True)
class Thing:
    """Something people name: a medicine, condition, food, activity.

    `names` are what people call it, common misspellings included. `topic` is the card that answers for it.
    `reason` is the checklist question that having or taking it answers with yes. `say` is how it is echoed.
    `unclear` is true for what only may be such a reason: not sure, and for a doctor or pharmacist to say.
    `spoken` is false for what is too common a word to be listened for on its own by a speaker.
    """

    id: str
    kind: str
    names: tuple[str, ...]
    say: str
    topic: str | None = None
    reason: str | None = None
    spoken: bool = True
    unclear: bool = False


@dataclass(frozen=True)
class Question:
    """A checklist question as people meet it.

    `ask` is the question; `reprompt` the same, shorter. `why`, `help` and `how` (how to find out) are tagged with their
    facts. `other`, `other_reprompt` and `other_help` are about somebody else, {whom}. `reason` and `find_out` name it
    in an outcome, in a few words. `part_of` is set on a follow-up, and names the question it settles.
    """

    id: str
    ask: str
    reprompt: str
    why: Paragraph
    help: Paragraph
    how: Paragraph
    reason: str
    find_out: str
    other: str
    other_reprompt: str
    other_help: Paragraph
    part_of: str | None = None


@dataclass(frozen=True)
class Country:
    """What one country says otherwise: `words` for others, whole passages by subject ("calcium.how_much"), and
    phrases by their key, each for both channels."""

    words: Mapping[str, str] = field(default_factory=dict)
    says: Mapping[str, Paragraph] = field(default_factory=dict)
    phrases: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Content:
    """All words, facts, sources and numbers in one language. `fingerprint` names this exact content.

    `phrases` and `outcomes` hold, for each key, the words of each channel ("text", "voice"). `regions` holds, for each
    country code and for "default", whom to call, and `countries` what is said otherwise there. `pack` is how a language
    is written, `stated` how people state things, `replies` whole texts that mean one thing; `urgent` what is said in
    emergencies.
    `speech` tells a voice how to say what it would mangle.
    `index` is what the understanding precomputes when the content is compiled; empty means: not compiled.
    """

    language: str
    fingerprint: str
    date: str
    answers: Mapping[str, Answer]
    questions: Mapping[str, Question]
    things: Mapping[str, Thing]
    phrases: Mapping[str, Mapping[str, str]]
    outcomes: Mapping[str, Mapping[str, Paragraph]]
    facts: Mapping[str, Any]
    sources: Mapping[str, Any]
    numbers: Mapping[str, Any]
    regions: Mapping[str, Mapping[str, Any]]
    countries: Mapping[str, Country] = field(default_factory=dict)
    pack: Mapping[str, Any] = field(default_factory=dict)
    stated: Mapping[str, Any] = field(default_factory=dict)
    replies: Mapping[str, Any] = field(default_factory=dict)
    urgent: Mapping[str, Any] = field(default_factory=dict)
    speech: Mapping[str, Any] = field(default_factory=dict)
    index: Mapping[str, Any] = field(default_factory=dict)

    def may_be_about(self, relative: str) -> bool:
        """Whether the checklist may be put about this relative, an id of stated.yaml."""
        return f"whom_{relative}" in self.phrases

    @cached_property
    def medicine_topics(self) -> Mapping[str, frozenset[str]]:
        """The topics that are about a medicine, each with the topics by whose medicines it may be meant: its own, those
        that it grew from, those that grew from it, and those that grew from the same."""
        return {
            topic: frozenset(
                {topic, *answer.family}
                | {name for name, other in self.answers.items() if {topic, *answer.family} & {*other.family}}
            )
            for topic, answer in self.answers.items()
            if answer.medicine
        }
