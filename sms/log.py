"""One line of JSON an event, for counting and for alarms. Takes figures and names, never what a person wrote or is."""

from __future__ import annotations

import json
import logging
import time
from collections.abc import Iterator
from pathlib import PurePath
from traceback import walk_tb
from typing import Any

from shared.conversation.reply import Reply
from sms.segments import Segments, segments

log = logging.getLogger("bone_guide.sms")


def start_logging() -> None:
    """Make sure that events come out somewhere; a server's own logging set-up wins."""
    log.setLevel(logging.INFO)
    if not log.hasHandlers():
        log.addHandler(logging.StreamHandler())


def event(name: str, **figures: Any) -> None:
    """Write something that happened as it should."""
    log.info(json.dumps({"event": name, **figures}))


def answered(reply: Reply, began: float) -> None:
    """Write that a message was answered: with what, how many billed segments, how long it took since `began`."""
    size = segments(reply.text) if reply.text else Segments(0, "GSM-7", 0)
    milliseconds = round((time.perf_counter() - began) * 1000, 1)
    event("answered", says=reply.says, segments=size.count, encoding=size.encoding, milliseconds=milliseconds)


def refusal(name: str, **figures: Any) -> None:
    """Write that a request was turned away."""
    log.warning(json.dumps({"event": name, **figures}))


def failure(name: str, error: BaseException) -> None:
    """Write what broke and where. No message of the error and no value: both may quote the person."""
    kinds = [type(each).__name__ for each in _chain(error)]
    frames = [
        f"{'/'.join(PurePath(frame.f_code.co_filename).parts[-2:])}:{line} {frame.f_code.co_name}"
        for frame, line in walk_tb(error.__traceback__)
    ]
    log.error(json.dumps({"event": name, "error": kinds, "at": frames}))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error, then what caused it."""
    while error is not None:
        yield error
        error = error.__cause__
