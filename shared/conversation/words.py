"""Turns the keys of what is said into words for one channel. Knows how words are put together; decides nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from shared.content import local
from shared.content.model import Content, Country, Paragraph, Sentence
from shared.conversation.session import Session
from shared.rules import referral

# How much of an answer is said in the middle of the checklist: one breath.
BRIEF_WORDS = 18
# How much is said back of what was told.
NOTED_WORDS = 8
# How much of a result names its reasons: room for all seven as the questions name them.
REASONS_WORDS, REASONS_CHARACTERS = 13, 90
# How much of the answers so far is said: where a question waits behind them, and where none does.
SOME_ANSWERS_WORDS, ALL_ANSWERS_WORDS = 14, 19
# How many sources are named in one line.
MOST_SOURCES = 2

_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Words:
    """The content as one channel says it, in one country's words. `region` is its code, or None where it is unknown."""

    content: Content = field(repr=False)
    channel: str
    region: str | None = None

    def phrase(self, key: str, **values: str) -> str:
        """A phrase from phrases.yaml with its places filled. KeyError if there is no such phrase or place."""
        return self._filled(self._phrase(key), Session(), values)

    def render(self, key: str, session: Session, values: Mapping[str, str]) -> str:
        """The words of one key of `Reply.says`, given the session that the reply leaves behind."""
        kind, _, name = key.partition(".")
        if kind == "answer":
            topic, _, part = name.partition(".")
            return plain(self.part(topic, part))
        if kind in ("question", "again", "narrow"):
            return self._question(kind, name, session)
        if kind == "help" and session.whom:
            return self._filled(plain(self.content.questions[name].other_help), session, values)
        if kind in ("why", "help", "how"):
            return plain(self.sentences(key))
        if kind == "urgent":
            return self._filled(self.content.urgent[name]["say"], session, values)
        if kind == "outcome":
            return self._outcome(session)
        if kind in ("source", "why_source"):
            return self.phrase(kind, sources=self.sources(name))
        return self._filled(self._phrase(key), session, values)

    def part(self, topic: str, part: str) -> Paragraph:
        """A part of an answer: "how_much" for a whole passage, "how_much.brief" or "how_much.rest" for a half of it."""
        name, _, half = part.partition(".")
        passage = self.content.answers[topic].passage(name)
        sentences = self._country.says.get(f"{topic}.{passage.id}", passage.sentences)
        whole = tuple(replace(each, text=self._filled(each.text, Session(), {})) for each in sentences)
        if half == "brief":
            return brief(whole)
        return whole[len(brief(whole)) :] if half == "rest" else whole

    def asks(self, pending: str) -> bool:
        """Whether this channel asks this at all: some offers are spoken only."""
        return referral.is_question(pending) or bool(self._phrase(pending))

    def reprompt(self, pending: str, said: str, session: Session) -> str:
        """What to say after silence: the question again in other words than those of the key `said`."""
        if referral.is_question(pending):
            return self._asked(pending, not said.startswith("narrow."), session)
        return self.render(f"{pending}_reprompt", session, {})

    def sources(self, key: str) -> str:
        """The short names of the sources behind what this key says, as people say a list; empty for talk."""
        facts = dict.fromkeys(fact for sentence in self.sentences(key) for fact in sentence.facts)
        cited = dict.fromkeys(cite["source"] for fact in facts for cite in self.content.facts[fact]["sources"])
        names = dict.fromkeys(self.content.sources[source]["short"] for source in cited)
        return self._listed(list(names)[:MOST_SOURCES], "and")

    def sentences(self, key: str) -> Paragraph:
        """The tagged sentences behind a key; empty for talk."""
        kind, _, name = key.partition(".")
        if kind == "answer":
            topic, _, part = name.partition(".")
            return self.part(topic, part)
        if kind in ("why", "help", "how"):
            return self._paragraph(getattr(self.content.questions[name], kind))
        if kind in ("question", "again", "narrow"):
            return self._paragraph(self.content.questions[referral.settles(name)].why)
        if kind == "outcome":
            return tuple(sentence for words in self.content.outcomes.values() for sentence in words[self.channel])
        return ()

    def noted(self, answers: Mapping[str, str], heard: Mapping[str, str]) -> str:
        """What was put down, as it is said back: "prednisone: yes". `heard` gives what each answer was taken from. Of
        many, as many as leave room for a question; the others are counted."""
        said = (
            f"{self._heard(heard.get(name, ''), name)}: {self.phrase(f'value_{answers[name]}')}" for name in answers
        )
        items = list(dict.fromkeys(said))
        end = 1
        while end < len(items) and word_count(" ".join(items[: end + 1])) <= NOTED_WORDS:
            end += 1
        rest = [self.phrase("noted_more", count=str(len(items) - end))] if items[end:] else []
        return "; ".join([*items[:end], *rest])

    def _heard(self, heard: str, question: str) -> str:
        """A thing of the lexicon or a phrase; where there is none, what the question is about."""
        if heard in self.content.things:
            return self._local(self.content.things[heard].say)
        return self.phrase(heard) if heard else self._local(self.content.questions[question].reason)

    def choice(self, choice: str) -> str:
        """A choice as one line of a list: a subject's title, or the phrase for an offer."""
        kind, _, subject = choice.partition(":")
        return self.title(subject) if kind == "topic" else self.phrase(f"choice_{choice if kind == choice else kind}")

    def title(self, subject: str) -> str:
        """What a topic or a passage is called in a list."""
        topic, _, passage = subject.partition(".")
        answer = self.content.answers[topic]
        return self._local(answer.passage(passage).title if passage else answer.title)

    def name(self, subject: str) -> str:
        """What a topic or a passage is called inside a sentence."""
        topic, _, passage = subject.partition(".")
        return lowered(self.title(subject)) if passage else self._local(self.content.answers[topic].name)

    def _question(self, kind: str, name: str, session: Session) -> str:
        number = referral.QUESTIONS.index(referral.settles(name)) + 1
        progress = self.phrase("progress", number=str(number)) if kind == "question" else ""
        ask = self._asked(name, kind == "narrow", session)
        return joined([progress, ask, self.render("choices_hint", session, {})])

    def _asked(self, name: str, again: bool, session: Session) -> str:
        """A question, or the same in fewer words, put to the person or about somebody else."""
        question = self.content.questions[name]
        if session.whom:
            return self._filled(question.other_reprompt if again else question.other, session, {})
        return self._local(question.reprompt if again else question.ask)

    def _outcome(self, session: Session) -> str:
        found = referral.outcome(session.answers, session.heard)
        assert found is not None, "an outcome is said only when all questions are answered"
        parts = (found.finding.value, found.weight, "find_out" if found.reasons and found.to_find_out else "")
        words = plain(self.content.outcomes["_".join(filter(None, parts))][self.channel])
        return self._local(words).format_map(
            {
                "count": self.phrase(f"count_{len(found.reasons)}") if found.reasons else "",
                "reasons": self._listed(self._reasons(found.reasons, session), "and"),
                "find_out": self._listed(
                    [self._local(self.content.questions[name].find_out) for name in found.to_find_out], "and"
                ),
            }
        )

    def _reasons(self, reasons: Sequence[str], session: Session) -> list[str]:
        """The reasons as they are called, in the room that all seven need."""

        def fits(_: Mapping[str, str], named: Mapping[str, str]) -> bool:
            said = list(named.values())
            return word_count(self._listed(said, "and")) <= REASONS_WORDS and len(" ".join(said)) <= REASONS_CHARACTERS

        return list(self._called(reasons, session, fits).values())

    def _answers(self, session: Session) -> str:
        """The answers so far as they are called: "Yes: age, prednisone." """
        given = [name for name in referral.QUESTIONS if name in session.answers]
        room = ALL_ANSWERS_WORDS if len(given) == len(referral.QUESTIONS) else SOME_ANSWERS_WORDS

        def fits(said: Mapping[str, str], named: Mapping[str, str]) -> bool:
            before, after = (word_count(self._grouped(each, session)) for each in (said, named))
            return after <= max(room, before)

        return self._grouped(self._called(given, session, fits), session)

    def _called(
        self, questions: Sequence[str], session: Session, fits: Callable[[Mapping[str, str], Mapping[str, str]], bool]
    ) -> dict[str, str]:
        """Answers by what was named in them, as long as that leaves room; the others by what they are about. `fits` is
        asked with what is said so far, and with one more of them named."""
        said = {name: self._local(self.content.questions[name].reason) for name in questions}
        for name in questions:
            named = {**said, name: self._heard(session.heard.get(name, ""), name)}
            said = named if fits(said, named) else said
        return said

    def _grouped(self, said: Mapping[str, str], session: Session) -> str:
        """What the answers are called, those that are alike together."""
        groups = {value: [said[name] for name in said if session.answers[name] == value] for value in referral.Value}
        return " ".join(
            f"{self.phrase(f'answered_{value}')}: {', '.join(dict.fromkeys(names))}."
            for value, names in groups.items() if names
        )  # fmt: skip

    def _filled(self, text: str, session: Session, values: Mapping[str, str]) -> str:
        """The text with each of its places filled: from `values`, or from what the session and the country tell."""
        text = self._local(text)
        names = _PLACE.findall(text)
        return (
            text.format_map({name: values.get(name) or self._place(name, session) for name in names}) if names else text
        )

    def _place(self, name: str, session: Session) -> str:
        match name:
            case "call" | "crisis" | "poison" | "after_hours" | "charity":
                regions = self.content.regions
                said = regions.get(self.region or local.ELSEWHERE, {}).get(name) or regions[local.ELSEWHERE][name]
                return str(said[self.channel] if isinstance(said, Mapping) else said)
            case "done":
                return str(len(session.answers))
            case "total":
                return str(len(referral.QUESTIONS))
            case "taken":
                return self.noted(
                    {name: session.answers[name] for name in session.told if name in session.answers}, session.told
                )
            case "answers":
                return self._answers(session)
            case "whom":
                whom = session.whom or next(
                    (each.partition(":")[2] for each in session.offered if each.startswith("checklist:")), ""
                )
                return self.phrase(f"whom_{whom}") if whom else ""
            case "name":
                return next(iter(self._names(session)), "")
            case "names":
                return self._listed(self._names(session), "or")
            case "list":
                return ", ".join(f"{number} {self.choice(each)}" for number, each in enumerate(session.offered, 1))
            case "date" | "fingerprint":
                return str(getattr(self.content, name))
        return ""

    @cached_property
    def _country(self) -> Country:
        return local.country(self.content, self.region)

    def _phrase(self, key: str) -> str:
        """A phrase as this country and channel have it, its places open. KeyError if there is none."""
        return self._country.phrases.get(key, self.content.phrases[key])[self.channel]

    def _local(self, text: str) -> str:
        return local.localised(text, self._country.words)

    def _paragraph(self, sentences: Paragraph) -> Paragraph:
        return tuple(replace(each, text=self._local(each.text)) for each in sentences)

    def _names(self, session: Session) -> list[str]:
        """What the offered subjects are called inside a sentence."""
        return [self.name(choice.partition(":")[2]) for choice in session.offered if choice.startswith("topic:")]

    def _listed(self, items: list[str], word: str) -> str:
        """As people say a list: "a", "a and b", "a, b and c"."""
        if len(items) < 2:
            return "".join(items)
        return f"{', '.join(items[:-1])} {self.content.phrases[word][self.channel]} {items[-1]}"


def brief(paragraph: Paragraph) -> Paragraph:
    """The leading sentences that fit one breath, at least one: an answer's short form, complete in itself."""
    end = 1
    while end < len(paragraph) and word_count(plain(paragraph[: end + 1])) <= BRIEF_WORDS:
        end += 1
    return paragraph[:end]


def lowered(title: str) -> str:
    """A title as it stands inside a sentence: with a small letter first, but for "X-rays" and the like."""
    return title[0].lower() + title[1:] if title[1:2].islower() else title


def plain(sentences: Iterable[Sentence]) -> str:
    """The sentences as one text."""
    return " ".join(sentence.text for sentence in sentences)


def joined(texts: Iterable[str]) -> str:
    """Texts one after the other, without the empty ones."""
    return " ".join(text for text in texts if text)


def word_count(text: str) -> int:
    """How many words are spoken."""
    return len(text.split())
