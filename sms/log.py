"""The text door's lines for the operator. Knows where they go and how much a text costs, not what may be told."""

from __future__ import annotations

import logging
import sys
import time
from functools import partial
from typing import Any

from shared import events
from shared.conversation.reply import Reply
from sms.segments import Segments, segments

log = logging.getLogger("bone_guide.sms")
line = partial(events.line, "text")

FORBIDDEN = 403
"""The status of nothing but a request that Twilio did not sign."""


def start_logging() -> None:
    """Make sure that events come out somewhere; a server's own logging set-up wins."""
    log.setLevel(logging.INFO)
    if not log.hasHandlers():
        log.propagate = False  # a server that sets up its logging later would write each event once more
        log.addHandler(logging.StreamHandler())


def write_bare_lines() -> None:
    """Every event as nothing but its line on standard output, where CloudWatch looks for figures to add up."""
    log.propagate = False
    log.addHandler(logging.StreamHandler(sys.stdout))


def event(name: str, **figures: Any) -> None:
    """Write something that happened as it should."""
    log.info(line(name, **figures))


def answered(reply: Reply, began: float) -> None:
    """Write that a message was answered: how many billed segments, on what topic, how long it took since `began`."""
    size = segments(reply.text) if reply.text else Segments(0, "GSM-7", 0)
    event(
        "answered",
        **events.counts(reply.says),
        conversations=int("notice" in reply.says),
        segments=size.count,
        encoding=size.encoding,
        topic=events.topic(reply.says),
        milliseconds=round((time.perf_counter() - began) * 1000, 1),
    )


def refusal(name: str, status: int | None) -> None:
    """Write that a request was turned away with this HTTP status."""
    log.warning(line(name, status=status, signature_failures=int(status == FORBIDDEN)))


def failure(name: str, error: BaseException) -> None:
    """Write what broke and where."""
    counted = "store_failures" if name == "store_down" else "failures"
    log.error(line(name, **{counted: 1}, **events.fault(error)))
