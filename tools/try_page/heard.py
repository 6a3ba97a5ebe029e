"""What a person hears and sees of the skill's answer, written down as it is said."""

from __future__ import annotations

import json
import re
from typing import Any

from tools.speaker import said

Plain = dict[str, Any]

_DIGITS = re.compile(r'<say-as interpret-as="digits">(\d+)</say-as>')


def spoken(answer: Plain) -> Plain:
    """What a person hears and sees of the skill's answer, with numbers to call as they are said: digit by digit."""
    response = json.loads(json.dumps(answer.get("response") or {}))
    for speech in (response.get("outputSpeech"), (response.get("reprompt") or {}).get("outputSpeech")):
        if speech:
            speech["ssml"] = _DIGITS.sub(lambda digits: " ".join(digits[1]), speech.get("ssml", ""))
    heard = said({"response": response})
    return {
        "speech": heard.speech,
        "words": len(heard.speech.split()),
        "reprompt": heard.reprompt,
        "listening": heard.listening,
        "card": response.get("card"),
    }
