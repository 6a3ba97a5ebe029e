"""Does ahead of time what the first message would otherwise wait for. For where one start serves many processes."""

from __future__ import annotations

import os
from collections.abc import Mapping

from shared.content.model import Content

MISSPELT = "ostioperosis"
"""A word that sends the reader to everything it looks things up in, the spelling too."""
LANGUAGE = "en"


def is_for_a_snapshot() -> bool:
    """Whether Lambda keeps this process, as it is after its imports, to start others from (SnapStart)."""
    return os.environ.get("AWS_LAMBDA_INITIALIZATION_TYPE") == "snap-start"


def warm(content: Content) -> None:
    """Read all of the content, load the encoder, and read a text once."""
    from shared.understanding.encoder import encoder
    from shared.understanding.reader import read

    encoder(LANGUAGE).vectors([(MISSPELT, "")])
    _look_into(vars(content))
    read(MISSPELT, content)


def _look_into(part: object) -> None:
    if isinstance(part, Mapping):
        for value in part.values():
            _look_into(value)
