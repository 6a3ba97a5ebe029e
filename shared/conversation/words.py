"""Turns the keys of what is said into words for one channel. Knows how words are put together; decides nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from shared.content.model import Content, Paragraph, Sentence
from shared.conversation.session import Session
from shared.rules import referral

# How much of an answer is said in the middle of the checklist: one breath.
BRIEF_WORDS = 18
# How much is said back of what was told.
NOTED_WORDS = 8
# How many sources are named in one line.
MOST_SOURCES = 2

_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True)
class Words:
    """The content as one channel says it. `region` is a country code, or None when the country is unknown."""

    content: Content = field(repr=False)
    channel: str
    region: str | None = None

    def phrase(self, key: str, **values: str) -> str:
        """A phrase from phrases.yaml with its places filled. KeyError if there is no such phrase or place."""
        return self._filled(self.content.phrases[key][self.channel], Session(), values)

    def render(self, key: str, session: Session, values: Mapping[str, str]) -> str:
        """The words of one key of `Reply.says`, given the session that the reply leaves behind."""
        kind, _, name = key.partition(".")
        if kind == "answer":
            topic, _, part = name.partition(".")
            return plain(self.part(topic, part))
        if kind in ("question", "again", "narrow"):
            return self._question(kind, name, session)
        if kind in ("why", "help", "how"):
            return plain(getattr(self.content.questions[name], kind))
        if kind == "urgent":
            return self._filled(self.content.urgent[name]["say"], session, values)
        if kind == "outcome":
            return self._outcome(session.answers)
        if kind in ("source", "why_source"):
            return self.phrase(kind, sources=self.sources(name))
        return self._filled(self.content.phrases[key][self.channel], session, values)

    def part(self, topic: str, part: str) -> Paragraph:
        """A part of an answer: "how_much" for a whole passage, "how_much.brief" or "how_much.rest" for a half of it."""
        name, _, half = part.partition(".")
        sentences = self.content.answers[topic].passage(name).sentences
        whole = tuple(replace(each, text=self._filled(each.text, Session(), {})) for each in sentences)
        if half == "brief":
            return brief(whole)
        return whole[len(brief(whole)) :] if half == "rest" else whole

    def asks(self, pending: str) -> bool:
        """Whether this channel asks this at all: some offers are spoken only."""
        return referral.is_question(pending) or bool(self.content.phrases[pending][self.channel])

    def reprompt(self, pending: str, said: str, session: Session) -> str:
        """What to say after silence: the question again in other words than those of the key `said`."""
        if referral.is_question(pending):
            question = self.content.questions[pending]
            return question.ask if said.startswith("narrow.") else question.reprompt
        return self.render(f"{pending}_reprompt", session, {})

    def sources(self, key: str) -> str:
        """The short names of the sources behind what this key says, as people say a list; empty for talk."""
        facts = dict.fromkeys(fact for sentence in self.sentences(key) for fact in sentence.facts)
        cited = dict.fromkeys(cite["source"] for fact in facts for cite in self.content.facts[fact]["sources"])
        return self._listed([self.content.sources[source]["short"] for source in list(cited)[:MOST_SOURCES]], "and")

    def sentences(self, key: str) -> Paragraph:
        """The tagged sentences behind a key; empty for talk."""
        kind, _, name = key.partition(".")
        if kind == "answer":
            topic, _, part = name.partition(".")
            return self.part(topic, part)
        if kind in ("why", "help", "how"):
            return tuple(getattr(self.content.questions[name], kind))
        if kind in ("question", "again", "narrow"):
            return self.content.questions[referral.settles(name)].why
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
            return self.content.things[heard].say
        return self.phrase(heard) if heard else self.content.questions[question].reason

    def choice(self, choice: str) -> str:
        """A choice as one line of a list: a subject's title, or the phrase for an offer."""
        kind, _, subject = choice.partition(":")
        return self.title(subject) if kind == "topic" else self.phrase(f"choice_{choice}")

    def title(self, subject: str) -> str:
        """What a topic or a passage is called in a list."""
        topic, _, passage = subject.partition(".")
        answer = self.content.answers[topic]
        return answer.passage(passage).title if passage else answer.title

    def name(self, subject: str) -> str:
        """What a topic or a passage is called inside a sentence."""
        topic, _, passage = subject.partition(".")
        return lowered(self.title(subject)) if passage else self.content.answers[topic].name

    def _question(self, kind: str, name: str, session: Session) -> str:
        question = self.content.questions[name]
        number = referral.QUESTIONS.index(referral.settles(name)) + 1
        progress = self.phrase("progress", number=str(number)) if kind == "question" else ""
        ask = question.reprompt if kind == "narrow" else question.ask
        return joined([progress, ask, self.render("choices_hint", session, {})])

    def _outcome(self, answers: Mapping[str, str]) -> str:
        found = referral.outcome(answers)
        assert found is not None, "an outcome is said only when all questions are answered"
        questions = self.content.questions
        key = found.finding.value + ("_find_out" if found.reasons and found.to_find_out else "")
        return plain(self.content.outcomes[key][self.channel]).format_map(
            {
                "count": self.phrase(f"count_{len(found.reasons)}") if found.reasons else "",
                "reasons": self._listed([questions[name].reason for name in found.reasons], "and"),
                "find_out": self._listed([questions[name].find_out for name in found.to_find_out], "and"),
            }
        )

    def _filled(self, text: str, session: Session, values: Mapping[str, str]) -> str:
        """The text with each of its places filled: from `values`, or from what the session and the country tell."""
        names = _PLACE.findall(text)
        return (
            text.format_map({name: values.get(name) or self._place(name, session) for name in names}) if names else text
        )

    def _place(self, name: str, session: Session) -> str:
        match name:
            case "call" | "crisis":
                regions = self.content.regions
                return str(regions.get(self.region or "default", regions["default"])[name])
            case "done":
                return str(len(session.answers))
            case "total":
                return str(len(referral.QUESTIONS))
            case "taken":
                return self.noted(
                    {name: session.answers[name] for name in session.told if name in session.answers}, session.told
                )
            case "name":
                return next(iter(self._names(session)), "")
            case "names":
                return self._listed(self._names(session), "or")
            case "list":
                return ", ".join(f"{number} {self.choice(each)}" for number, each in enumerate(session.offered, 1))
            case "date" | "fingerprint":
                return str(getattr(self.content, name))
        return ""

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
