"""Alexa's request to a `Meaning`, and a `Reply` to Alexa's response. Knows intent names; holds no words that are heard.

Most intents are meanings already (`INTENTS`, and the families `Topic_`, `Ask_` and `Urgent_`). Where Alexa hands over
only a part of what was said, the slot, the name of the intent says the rest: `Fact_i_take_X` with the slot "prednisone"
is read as "i take prednisone", by the same reader that reads a text message, and with what was said before. What fits
no intent comes whole, in the slot of `FreeSpeech`. `Say_` is a question, and answers none of ours. The names are given
by tools/build_models.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ask_sdk_core.response_helper import ResponseFactory
from ask_sdk_model.intent import Intent
from ask_sdk_model.request import Request
from ask_sdk_model.response import Response
from ask_sdk_model.slot import Slot
from ask_sdk_model.ui.simple_card import SimpleCard

from shared.content.model import Content
from shared.conversation.reply import Reply
from shared.rules import referral
from shared.rules.stated import Told
from shared.understanding.meaning import (
    TODAY,
    AlreadyDiagnosed,
    Answer,
    Ask,
    Before,
    CallToday,
    Checklist,
    Command,
    Ignore,
    Meaning,
    NotCovered,
    OptOut,
    PersonalDecision,
    Stated,
    Unclear,
    Urgent,
    ask,
)
from skill.ssml import ssml

if TYPE_CHECKING:
    from shared.understanding.reader import Read

# Stop is not OptOut here: nothing is kept on this channel and nobody is called back, so it only ends the talk.
INTENTS: dict[str, Meaning] = {
    "AMAZON.HelpIntent": Command("help"),
    "AMAZON.StopIntent": Command("goodbye"),
    "AMAZON.CancelIntent": Command("goodbye"),
    "AMAZON.NavigateHomeIntent": Command("goodbye"),
    "AMAZON.FallbackIntent": Unclear(),
    "AMAZON.YesIntent": Answer("yes"),
    "AMAZON.NoIntent": Answer("no"),
    "AMAZON.RepeatIntent": Command("repeat"),
    "AMAZON.StartOverIntent": Command("start_over"),
    "AMAZON.PreviousIntent": Command("back"),
    "AMAZON.NextIntent": Command("more"),
    "NotSureIntent": Answer("unsure"),
    "WhyIntent": Command("why"),
    "SourceIntent": Command("source"),
    "MenuIntent": Command("menu"),
    "VersionIntent": Command("version"),
    "GreetingIntent": Command("greeting"),
    "ThanksIntent": Command("thanks"),
    "MyAnswersIntent": Command("my_answers"),
    "SummaryIntent": Command("summary"),
    "ChecklistIntent": Checklist(),
    "AlreadyDiagnosedIntent": AlreadyDiagnosed(),
}
PERSONAL_DECISION = "PersonalDecisionIntent"
FREE_SPEECH = "FreeSpeech"
TOPIC, PASSAGE, URGENT, SAY, FACT = "Topic", "Ask", "Urgent", "Say", "Fact"  # families of intents; after "_" the rest
TOPIC_SLOT, FREE_SLOT = "topic", "anything"

_SAID = r"(?<![^_])X(?![^_])"


def region_of(locale: str | None) -> str | None:
    """The country in a locale: "en-GB" is GB; None when it names none."""
    country = (locale or "").partition("-")[2].upper()
    return country if re.fullmatch("[A-Z]{2}", country) else None


def meaning_of(request: Request, content: Content, before: Before) -> Meaning:
    """What the person meant. A request that says nothing (a touch on a screen) gets the last words again."""
    intent = getattr(request, "intent", None)
    if intent is None:
        launched = request.object_type == "LaunchRequest"
        return Command("greeting" if launched or before.pending is None else "repeat")
    slot = _slot(intent, content)
    given = to_read(request, content, before)
    if given is None:
        return _by_name(intent.name, content, slot)
    seen = _read(given[0], content, given[1])
    heard = seen.meaning
    if not _is_read(intent.name):  # "my fosamax" matches no listed name, and the reader knows it all the same
        return heard if isinstance(heard, Urgent) else _by_name(intent.name, content, _Filled(topic=_topic(seen)))
    if isinstance(heard, Unclear | NotCovered) and slot.topic:
        return ask(slot.topic)
    untold = isinstance(heard, Unclear | NotCovered) or (isinstance(heard, Stated) and not any(map(_clear, heard.told)))
    opens = untold and _is_reason(intent.name, slot) and not referral.is_question(before.pending)
    return Checklist() if opens else heard


def _topic(seen: Read) -> str | None:
    """The topic of the first thing that was named, else of what was asked."""
    if seen.evidence and seen.evidence.named:
        return seen.evidence.named[0]
    return seen.meaning.topic if isinstance(seen.meaning, Ask | PersonalDecision) else None


def to_read(request: Request, content: Content, before: Before) -> tuple[str, Before] | None:
    """What the reader is given for a request, and with what was said before; None when the intent says all."""
    intent = getattr(request, "intent", None)
    if intent is None:
        return None
    slot = _slot(intent, content)
    sentence = _sentence(intent.name, slot.words)
    if not sentence or (slot.known and not _is_read(intent.name)):
        return None
    asks = intent.name.partition("_")[0] == SAY
    return sentence, Before(None, before.about) if asks else before


@dataclass(frozen=True)
class _Filled:
    """What fills a slot: words for the reader; whether Alexa matched them with something we know; the topic that
    answers for it, and whether the checklist asks about it."""

    words: str = ""
    topic: str | None = None
    reason: bool = False
    known: bool = False


_EMPTY = _Filled()


def _is_read(name: str) -> bool:
    """Whether the words decide, and not the intent's name."""
    return name == FREE_SPEECH or name.partition("_")[0] in (SAY, FACT)


def _is_reason(name: str, slot: _Filled) -> bool:
    """Whether the checklist asks about this: a statement of its own, an age, or a thing that is a reason."""
    stated = not slot.words or slot.words.isdigit() or slot.reason
    return name.partition("_")[0] == FACT and stated and not slot.topic


def _clear(item: Told) -> bool:
    return item.clear


def _sentence(name: str, words: str) -> str:
    """What was said as far as it can be told: the words, inside those that the intent's name stands for; "" if none."""
    family, _, rest = name.partition("_")
    if family not in (SAY, FACT) or not rest:
        return words
    if not words and re.search(_SAID, rest):
        return ""
    return re.sub(_SAID, lambda _: words, rest).replace("_", " ")


def _by_name(name: str, content: Content, slot: _Filled) -> Meaning:
    if name == PERSONAL_DECISION:
        return PersonalDecision(slot.topic)
    family, _, rest = name.partition("_")
    if family == TOPIC and rest in content.answers:
        return Ask(rest)
    if family == PASSAGE and (subject := _subject(rest, content)):
        return ask(subject)
    if family == URGENT and rest in content.urgent:
        return CallToday(rest) if rest.startswith(TODAY) else Urgent(rest)
    return INTENTS.get(name, Unclear())


def _subject(name: str, content: Content) -> str | None:
    """The passage in the name of an intent: "vitamin_d_how_much" is "vitamin_d.how_much"."""
    for cut in re.finditer("_", name):
        topic, passage = name[: cut.start()], name[cut.end() :]
        if topic in content.answers and any(each.id == passage for each in content.answers[topic].written):
            return f"{topic}.{passage}"
    return None


def _read(words: str, content: Content, before: Before) -> Read:
    """What was meant, as a speaker hears it, and from what."""
    from shared.understanding.reader import understand  # most turns read nothing: a first answer need not wait for it

    seen = understand(words, content, before)
    return replace(seen, meaning=_aloud(seen.meaning))


def _aloud(meaning: Meaning) -> Meaning:
    """Of what only a phone knows, opting out is leaving, and nobody but a person talks to a speaker."""
    match meaning:
        case OptOut("stop"):
            return Command("goodbye")
        case OptOut("start"):
            return Command("greeting")
        case Ignore():
            return Unclear()
    return meaning


def _slot(intent: Intent, content: Content) -> _Filled:
    """The first slot that something was said in."""
    return next((filled for each in (intent.slots or {}).values() if (filled := _filled(each, content)).words), _EMPTY)


def _filled(slot: Slot, content: Content) -> _Filled:
    heard = "" if slot.value in (None, "?") else str(slot.value)
    if slot.name == FREE_SLOT:  # its values are examples: what is near one of them need not mean the same
        return _Filled(heard)
    for authority in getattr(slot.resolutions, "resolutions_per_authority", None) or ():
        for entry in authority.values or ():
            if slot.name == TOPIC_SLOT and str(entry.value.id).partition(".")[0] in content.answers:
                return _Filled(heard, entry.value.id, known=True)
            if thing := content.things.get(entry.value.id):
                return _Filled(thing.names[0], thing.topic, bool(thing.reason), known=True)
    return _Filled(heard)


def response_of(reply: Reply, card_title: str, content: Content) -> Response:
    """Alexa's response. The session stays open exactly when the speech ends in a question; silence gets a reprompt."""
    response = ResponseFactory()
    if reply.text:
        response.speak(ssml(reply.text, content))
    if reply.question is not None:
        response.ask(ssml(reply.reprompt, content))
    if reply.card:
        response.set_card(SimpleCard(title=card_title, content=reply.card))
    return response.set_should_end_session(reply.question is None).response
