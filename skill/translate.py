"""Alexa's request to a `Meaning`, and a `Reply` to Alexa's response. Knows intent names; holds no words that are heard.

Most intents are meanings already (`INTENTS`, and the families `Topic_` and `Urgent_`). Where Alexa hands over only a
part of what was said, the slot, the name of the intent says the rest: `Say_i_take_X` with the slot "prednisone" is
read as "i take prednisone", by the same reader that reads a text message. `Fact_` does the same for what the checklist
asks about: said when nobody asked, it opens the checklist. tools/build_models.py names the intents so.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ask_sdk_core.response_helper import ResponseFactory
from ask_sdk_model.request import Request
from ask_sdk_model.response import Response
from ask_sdk_model.slot import Slot
from ask_sdk_model.ui.simple_card import SimpleCard

from shared.content.model import Content
from shared.conversation.reply import Reply
from shared.rules import referral
from shared.understanding.meaning import (
    AlreadyDiagnosed,
    Answer,
    Ask,
    Checklist,
    Command,
    Meaning,
    NotCovered,
    PersonalDecision,
    Unclear,
    Urgent,
    ask,
)
from skill.ssml import ssml

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
    "ChecklistIntent": Checklist(),
    "AlreadyDiagnosedIntent": AlreadyDiagnosed(),
}
PERSONAL_DECISION = "PersonalDecisionIntent"
TOPIC, URGENT, SAY, FACT = "Topic", "Urgent", "Say", "Fact"  # families of intents; after "_" comes the rest
TOPIC_SLOT = "topic"

_SAID = r"(?<![^_])X(?![^_])"


def region_of(locale: str | None) -> str | None:
    """The country in a locale: "en-GB" is GB; None when it names none."""
    country = (locale or "").partition("-")[2].upper()
    return country if re.fullmatch("[A-Z]{2}", country) else None


def meaning_of(request: Request, content: Content, pending: str | None) -> Meaning:
    """What the person meant. A request that says nothing (a touch on a screen) gets the last words again."""
    intent = getattr(request, "intent", None)
    if intent is None:
        launched = request.object_type == "LaunchRequest"
        return Command("greeting" if launched or pending is None else "repeat")
    slot = next((filled for each in (intent.slots or {}).values() if (filled := _filled(each, content)).words), _EMPTY)
    heard = _read(slot.words, content, pending) if slot.words else Unclear()
    if isinstance(heard, Urgent):
        return heard
    if intent.name == PERSONAL_DECISION:  # "my fosamax" matches no listed name, and the reader knows it all the same
        return PersonalDecision(slot.topic or (heard.topic if isinstance(heard, Ask) else None))
    return _by_name(intent.name, slot, content, pending)


@dataclass(frozen=True)
class _Filled:
    """What fills a slot: words for the reader; the topic that answers for what Alexa matched them with, if it did; and
    whether that is something the checklist asks about."""

    words: str = ""
    topic: str | None = None
    reason: bool = False


_EMPTY = _Filled()


def _by_name(name: str, slot: _Filled, content: Content, pending: str | None) -> Meaning:
    if name in INTENTS:
        return INTENTS[name]
    family, _, rest = name.partition("_")
    if family == TOPIC and rest in content.answers:
        return Ask(rest)
    if family == URGENT and rest in content.urgent:
        return Urgent(rest)
    if family not in (SAY, FACT) or not rest or (re.search(_SAID, rest) and not slot.words):
        return Unclear()
    meaning = _read(re.sub(_SAID, lambda _: slot.words, rest).replace("_", " "), content, pending)
    if not isinstance(meaning, Unclear | NotCovered):
        return meaning
    if slot.topic:
        return ask(slot.topic)
    return Checklist() if family == FACT and _is_reason(slot) and not referral.is_question(pending) else meaning


def _read(words: str, content: Content, pending: str | None) -> Meaning:
    from shared.understanding.reader import read  # most turns read nothing: a first answer need not wait for the reader

    return read(words, content, pending)


def _is_reason(slot: _Filled) -> bool:
    """Whether the checklist asks about this: a statement of its own, an age, or a thing that is a reason."""
    return not slot.words or slot.words.isdigit() or slot.reason


def _filled(slot: Slot, content: Content) -> _Filled:
    heard = "" if slot.value in (None, "?") else str(slot.value)
    for authority in getattr(slot.resolutions, "resolutions_per_authority", None) or ():
        for entry in authority.values or ():
            if slot.name == TOPIC_SLOT and str(entry.value.id).partition(".")[0] in content.answers:
                return _Filled(heard, entry.value.id)
            if thing := content.things.get(entry.value.id):
                return _Filled(thing.names[0], thing.topic, bool(thing.reason))
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
