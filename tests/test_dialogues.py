"""Plays every dialogue in tests/dialogues/ on both channels.

The session is written to JSON and read back before each turn, and halfway it moves to the other channel once: nothing
that matters may live outside the plain session.
"""

import json
from fnmatch import fnmatch
from pathlib import Path

import pytest
import yaml

from shared.content.loader import load
from shared.conversation.respond import respond
from shared.conversation.session import Session
from shared.conversation.words import Words
from tests.reading import meant

FOLDER = Path(__file__).parent / "dialogues"
DIALOGUES = [
    pytest.param(dialogue["turns"], id=f"{path.stem}: {dialogue['name']}")
    for path in sorted(FOLDER.glob("*.yaml"))
    for dialogue in yaml.safe_load(path.read_text())
]
# Channels by turn: all text, all voice, and a session that moves from one door to the other at every turn.
ROUTES = {"text": ["text"], "voice": ["voice"], "moving": ["voice", "text"]}


@pytest.mark.parametrize("route", ROUTES)
@pytest.mark.parametrize("turns", DIALOGUES)
def test_dialogue(turns, route):
    content, channels, session = load(), ROUTES[route], Session()
    for place, turn in enumerate(turns):
        session = Session.from_plain(json.loads(json.dumps(session.to_plain())))
        words = Words(content, channels[place % len(channels)], "US")
        meaning = meant(turn["them"], session.before.pending, session.before.about)
        reply, session = respond(meaning, session, words, turn.get("later", False))
        says = [key for key in reply.says if key != "notice"]
        if "says" in turn:
            assert matches(says, turn["says"]), (turn["them"], meaning, says)
        if "asks" in turn:
            assert reply.question == turn["asks"], (turn["them"], meaning)
        if "told" in turn:
            assert list(session.told) == turn["told"], (turn["them"], meaning)
        if "answers" in turn:
            assert session.answers == turn["answers"], (turn["them"], meaning)


def matches(says, expected):
    """Whether the keys are the expected ones; "..." at the end stands for any more, "*" in a key for any part."""
    if expected[-1:] == ["..."]:
        expected, says = expected[:-1], says[: len(expected) - 1]
    return len(says) == len(expected) and all(map(fnmatch, says, expected))
