"""Reads a text as if it had been said to the speaker: through the interaction model, and the skill's own translation.

What Amazon hears is approximated by tools/nlu.py, which knows what a text sounds like and no guessing.
"""

from __future__ import annotations

from shared.content.model import Content
from shared.understanding import meaning as m
from shared.understanding.reader import Read
from skill import translate
from tools import nlu
from tools.speaker import SKILL_ID, envelope, received


def heard(text: str, content: Content, before: m.Before = m.NOTHING) -> Read:
    """What the skill takes these words for."""
    event = envelope(nlu.model().request(text), "en-US", SKILL_ID, {}, new=False)
    return Read(translate.meaning_of(received(event), content, before))
