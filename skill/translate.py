"""Alexa's request to a `Meaning`, and a `Reply` to Alexa's response. Knows intent names; holds no words that are heard.

Most intents are meanings already (`INTENTS`, and the families `Topic_` and `Urgent_`). Where Alexa hands over only a
part of what was said, the slot, the name of the intent says the rest: `Say_i_take_X` with the slot "prednisone" is
read as "i take prednisone", by the same reader that reads a text message. tools/build_models.py names intents so.
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from ask_sdk_core.response_helper import ResponseFactory
from ask_sdk_model.request import Request
from ask_sdk_model.response import Response
from ask_sdk_model.slot import Slot
from ask_sdk_model.ui.simple_card import SimpleCard

from shared.content.model import Content
from shared.conversation.reply import Reply
from shared.understanding.meaning import (
    AlreadyDiagnosed,
    Answer,
    Ask,
    Checklist,
    Command,
    Meaning,
    PersonalDecision,
    Unclear,
    Urgent,
)
from shared.understanding.reader import read

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
TOPIC, URGENT, SAY = "Topic_", "Urgent_", "Say_"

_SAID = re.compile(r"(?<![^_])X(?![^_])")
_DIGITS = '<say-as interpret-as="digits">{}</say-as>'
_NOT_IN_XML = re.compile(r"[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\U00010000-\U0010FFFF]")


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
    said = " ".join(words for slot in (intent.slots or {}).values() if (words := _words(slot, content)))
    heard = read(said, content, pending) if said else Unclear()
    return heard if isinstance(heard, Urgent) else _by_name(intent.name, said, content, pending)


def _by_name(name: str, said: str, content: Content, pending: str | None) -> Meaning:
    if name in INTENTS:
        return INTENTS[name]
    if name.removeprefix(TOPIC) in content.answers:
        return Ask(name.removeprefix(TOPIC))
    if name.removeprefix(URGENT) in content.urgent:
        return Urgent(name.removeprefix(URGENT))
    if name == PERSONAL_DECISION:
        return PersonalDecision(_topic(said, content))
    if name.startswith(SAY) and (said or not _SAID.search(name)):
        words = _SAID.sub(lambda _: said, name.removeprefix(SAY)).replace("_", " ")
        return read(words, content, pending)
    return Unclear()


def _topic(said: str, content: Content) -> str | None:
    """The card on what a treatment question is about."""
    about = read(said, content) if said else None
    return about.topic if isinstance(about, Ask) else None


def _words(slot: Slot, content: Content) -> str:
    """What a slot holds: the name of the thing that Alexa matched it with, else the words that it heard."""
    for authority in getattr(slot.resolutions, "resolutions_per_authority", None) or ():
        for entry in authority.values or ():
            if thing := content.things.get(entry.value.id):
                return thing.names[0]
    return "" if slot.value in (None, "?") else str(slot.value)


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


def ssml(text: str, content: Content) -> str:
    """Words as they may stand inside <speak>: XML's own characters escaped, numbers to call said digit by digit."""
    escaped = escape(_NOT_IN_XML.sub(" ", text))
    return re.sub(
        r"(?<![\w.,-])\d{3,}(?![\w,-])",
        lambda number: _DIGITS.format(number[0]) if number[0] in _numbers_to_call(content) else number[0],
        escaped,
    )


def _numbers_to_call(content: Content) -> set[str]:
    return {
        number for region in content.regions.values() for number in re.findall(r"\d{3,}", " ".join(region.values()))
    }
