"""The walk of the conversation leaves no words out: each piece of the content, marked, turns up in some reply."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from shared.content.loader import CHANNELS, load
from shared.content.local import ELSEWHERE
from shared.content.model import Content, Country, Paragraph, Passage
from shared.conversation.words import Words
from shared.rules import referral
from tests.walks import REGION
from tools.checks.replies import MOST_SEGMENTS, MOST_WORDS
from tools.statements import statements
from tools.walk import abroad, results, walk

# Said by a door when something breaks, or shown on a screen beside the speech.
BY_THE_DOORS = ("card_", "helpline_", "store_down", "went_wrong")


class Marks:
    """Gives each piece of words a sign of its own, and remembers whose it is."""

    def __init__(self) -> None:
        self.owner: dict[str, str] = {}

    def text(self, words: str, owner: str) -> str:
        """The words with their sign behind them; nothing stays nothing."""
        if not words:
            return words
        sign = chr(0xE000 + len(self.owner))
        self.owner[sign] = owner
        return words + sign

    def paragraph(self, sentences: Paragraph, owner: str) -> Paragraph:
        """The same for each sentence."""
        return tuple(replace(each, text=self.text(each.text, f"{owner}: {each.text}")) for each in sentences)


def marked(content: Content, channel: str, marks: Marks) -> Content:
    """The content with a sign behind each piece that this channel may say."""

    def parts(each: Any, owner: str) -> dict[str, Any]:
        fields = {name: getattr(each, name) for name in ("ask", "reprompt", "reason", "find_out", "why", "help", "how")}
        return {
            name: marks.text(value, f"{owner}.{name}") if isinstance(value, str) else marks.paragraph(value, owner)
            for name, value in fields.items()
        }

    def channels(phrase: Mapping[str, str], name: str) -> dict[str, str]:
        return {**phrase, channel: marks.text(phrase[channel], name)}

    def passages(topic: str) -> tuple[Passage, ...]:
        return tuple(
            replace(each, sentences=marks.paragraph(each.sentences, f"{topic}.{each.id}"))
            for each in content.answers[topic].passages
        )

    def there(region: str, country: Country) -> Country:
        says = {subject: marks.paragraph(each, f"{region}: {subject}") for subject, each in country.says.items()}
        return replace(country, says=says)

    return replace(
        content,
        countries={
            region: there(region, country) for region, country in content.countries.items() if region in content.regions
        },
        phrases={name: channels(phrase, name) for name, phrase in content.phrases.items()},
        questions={name: replace(each, **parts(each, name)) for name, each in content.questions.items()},
        answers={topic: replace(each, passages=passages(topic)) for topic, each in content.answers.items()},
        outcomes={
            name: {**each, channel: marks.paragraph(each[channel], name)} for name, each in content.outcomes.items()
        },
        urgent={
            name: {**each, "say": marks.text(each["say"], f"urgent.{name}")} for name, each in content.urgent.items()
        },
    )


def never_used_by(channel: str, content: Content) -> set[str]:
    """What this channel has no use for: what only the other needs, and parts of results. Text offers "more" and a
    relative's checklist in words of their own; the try-it page lists them beside the phone."""
    silent = {"text": ("_reprompt", "choice_more", "choice_checklist"), "voice": ("welcome_back", "choice_")}[channel]
    unused = {name for name in content.phrases if name.startswith(silent) or name.endswith(silent)}
    follow_ups = {name for name, each in content.questions.items() if each.part_of}
    return unused | {f"{name}.{part}" for name in follow_ups for part in ("reason", "find_out")}


@pytest.mark.parametrize("channel", CHANNELS)
def test_each_piece_of_words_turns_up_in_some_reply(channel: str) -> None:
    marks = Marks()
    words = Words(marked(load(), channel, marks), channel, REGION)
    elsewhere = (replace(words, region=region) for region in words.content.regions if region != ELSEWHERE)
    found: set[str] = set()
    for steps in (walk(words), results(words), *map(abroad, elsewhere)):
        for step in steps:
            found |= set(step.reply.text + step.reply.reprompt)
    lost = {owner for sign, owner in marks.owner.items() if sign not in found}
    assert {owner for owner in lost - never_used_by(channel, load()) if not owner.startswith(BY_THE_DOORS)} == set()


def test_everything_that_may_be_heard_has_a_name_and_no_name_is_idle() -> None:
    content, heard = load(), set()
    for question in (*referral.QUESTIONS, *referral.FOLLOW_UPS):
        for item in statements(question, content):
            judged = referral.judge(question, (item,), content.numbers, asked=True)
            heard |= {judged.heard} if judged and judged.heard else set()
    assert {name for name in content.phrases if name.startswith("heard_")} == heard - content.things.keys()


def test_what_the_doors_say_when_something_breaks_is_short() -> None:
    for name in ("store_down", "went_wrong"):
        phrase = load().phrases[name]
        assert len(phrase["voice"].split()) <= MOST_WORDS
        assert len(phrase["text"]) <= 153 * MOST_SEGMENTS
