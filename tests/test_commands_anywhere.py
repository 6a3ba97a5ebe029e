"""A command typed whole is that command at every question and every offer, in each of its wordings."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from shared.content.loader import load
from shared.rules import referral
from shared.understanding.meaning import Command, OptOut
from shared.understanding.reader import read

LISTENING = load().listening
QUESTIONS = (*referral.QUESTIONS, *referral.FOLLOW_UPS)
OFFERS = tuple(key.removesuffix("_reprompt") for key in load().phrases if key.endswith("_reprompt"))


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


COMMANDS = texts(LISTENING["commands"])
REPLIES = texts({name: LISTENING[name] for name in ("affirm_weak", "deny_weak")})  # "great" takes up an offer
LEAVING = texts({"stop": LISTENING["opt_out"]["stop"]})


@pytest.mark.parametrize("pending", [*QUESTIONS, *OFFERS])
def test_a_command_typed_whole_is_that_command(pending: str) -> None:
    replies = REPLIES if pending in OFFERS else {}
    for text, names in COMMANDS.items():
        meaning = read(text, load(), pending)
        if text in LEAVING:
            assert meaning == OptOut("stop")
        elif text not in replies:
            assert meaning in [Command(name) for name in names], text  # type: ignore[arg-type]


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
    assert read(text, load(), pending) == Command(name)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "value"), [("my back", "yes"), ("i broke my back", "yes"), ("sure", "yes"), ("no", "no")]
)
def test_what_is_a_reply_stays_one(text: str, value: str) -> None:
    assert getattr(read(text, load(), "fracture_since_50"), "value", None) == value
