"""A command typed whole is that command at every question and every offer, in each of its wordings, at both doors.

Whole texts are looked up: none of them needs the model, so each can be tried everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from ask_sdk_model import Intent, IntentRequest, Slot

from shared.content.loader import load
from shared.conversation.session import Session
from shared.rules import referral
from shared.understanding.lookup import AGREE, VALUES
from shared.understanding.meaning import Answer, Before, Command, CommandName, Meaning, OptOut
from shared.understanding.reader import understand
from skill import translate as voice
from sms import translate as text_door

REPLIES = load().replies
QUESTIONS = (*referral.QUESTIONS, *referral.FOLLOW_UPS)
OFFERS = tuple(key.removesuffix("_reprompt") for key in load().phrases if key.endswith("_reprompt"))
PLACES = (None, *QUESTIONS, *OFFERS)
A_SAMPLE = 9  # of so many, one goes through the doors


def said(wording: str) -> list[str]:
    """Texts that a wording of the content stands for, each of its alternatives in one, with nothing in its gaps."""
    pieces = iter(re.findall(r"[()\[\]|]|[^()\[\]|]+", wording.replace("...", " ").replace("=", "")))
    return [" ".join(text.split()) for text in _either(pieces)]


def _either(pieces: Iterator[str]) -> list[str]:
    """The texts up to the closing bracket, or the end."""
    done, now = [], [""]
    for piece in pieces:
        if piece in ")]":
            break
        if piece == "|":
            done, now = done + now, [""]
        else:
            more = _either(pieces) + [""] * (piece == "[") if piece in "([" else [piece]
            most = max(len(now), len(more))  # not each with each: every alternative once is enough
            now = [now[at % len(now)] + more[at % len(more)] for at in range(most)]
    return done + now


def texts(names: dict[str, list[str]]) -> dict[str, set[str]]:
    """Each text with the names that it is listed under."""
    found: dict[str, set[str]] = {}
    for name, wordings in names.items():
        for text in (text for wording in wordings for text in said(str(wording))):
            found.setdefault(text, set()).add(name)
    return found


COMMANDS = texts(REPLIES["commands"])
LEAVING = texts(REPLIES["opt_out"])
VALUED = texts({name: REPLIES[name] for name in VALUES})
AGREEING = texts({AGREE: REPLIES[AGREE]})


def meant(text: str, pending: str | None) -> list[Meaning]:
    """What a listed command may be where this waits: a command it is listed under, but for what comes first."""
    if text in LEAVING:
        return [OptOut(kind) for kind in LEAVING[text]]  # type: ignore[arg-type]
    if pending and text in VALUED:
        return [Answer(VALUES[name]) for name in VALUED[text]]
    if pending in OFFERS and text.removesuffix(" thanks").removesuffix(" thank you") in AGREEING:
        return [Answer("yes")]
    return [Command(name) for name in COMMANDS[text]]  # type: ignore[arg-type]


def test_every_command_has_wordings() -> None:
    assert {name for names in COMMANDS.values() for name in names} == set(get_args(CommandName))
    assert len(COMMANDS) > 500


def test_hardly_a_command_is_listed_as_something_else() -> None:
    assert len(COMMANDS.keys() & VALUED.keys()) <= 5
    assert len(COMMANDS.keys() & LEAVING.keys()) <= 5


@pytest.mark.parametrize("pending", PLACES)
def test_a_command_typed_whole_is_that_command(pending: str | None) -> None:
    for text in COMMANDS:
        found = understand(text, load(), Before(pending))
        assert found.meaning in meant(text, pending), text
        assert found.evidence is None, f"{text}: the model was asked"


@pytest.mark.parametrize("pending", PLACES)
def test_at_both_doors(pending: str | None) -> None:
    session = Session(pending=pending, greeted=True)
    for text in list(COMMANDS)[::A_SAMPLE]:
        message = text_door.Incoming(person="p", message_id="m", text=text, region=None, has_media=False, opt_out="")
        assert text_door.meaning(message, session, load()) in meant(text, pending), text
        assert voice.meaning_of(free_speech(text), load(), session.before) in meant(text, pending), text


def free_speech(words: str) -> Any:
    """What Alexa hands over of words that fit no intent."""
    slot = Slot(name=voice.FREE_SLOT, value=words)
    return IntentRequest(intent=Intent(name=voice.FREE_SPEECH, slots={voice.FREE_SLOT: slot}), locale="en-US")


@pytest.mark.parametrize("pending", QUESTIONS)
@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("BACK", "back"),
        ("Back.", "back"),
        ("back please", "back"),
        ("Please go back!", "back"),
        ("AGAIN", "repeat"),
        ("can you repeat that please", "repeat"),
        ("WHY?", "why"),
        ("MENU", "menu"),
        ("never mind", "menu"),
        ("HELP!!", "help"),
        ("i don't understand", "help"),
        ("ok thanks", "thanks"),
        ("great", "thanks"),
    ],
)
def test_so_it_is_in_capitals_and_with_courtesies(pending: str, text: str, name: str) -> None:
    assert understand(text, load(), Before(pending)).meaning == Command(name)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "value"), [("my back", "yes"), ("i broke my back", "yes"), ("no", "no"), ("yes", "yes")]
)
def test_what_is_a_reply_stays_one(text: str, value: str) -> None:
    """As a word it is a command ("back"); here it tells of a bone."""
    found = understand(text, load(), Before("fracture_since_50")).meaning
    told = getattr(found, "told", ())
    judged = referral.judge("fracture_since_50", told, load().numbers, asked=True)
    assert (judged.value if judged else getattr(found, "value", None)) == value
