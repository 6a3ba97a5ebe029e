"""Reads a text as if it had been said to the speaker: through the interaction model, and the skill's own translation.

What Amazon hears is approximated by tools/nlu.py, which knows what a text sounds like and no guessing.
"""

from __future__ import annotations

import json

from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model.request_envelope import RequestEnvelope

from shared.content.model import Content
from shared.understanding import meaning as m
from shared.understanding.reader import Read
from skill import envelope, translate
from tools import nlu
from tools.speaker import SKILL_ID
from tools.speaker import envelope as alexas

_SERIALIZER = DefaultSerializer()


def heard(text: str, content: Content, before: m.Before = m.NOTHING) -> Read:
    """What the skill takes these words for."""
    event = alexas(nlu.model().request(text), "en-US", SKILL_ID, {}, new=False)
    request = _SERIALIZER.deserialize(json.dumps(envelope.trimmed(event)), RequestEnvelope).request
    return Read(translate.meaning_of(request, content, before))
