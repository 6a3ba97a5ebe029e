"""What an operator is told: one line of JSON an event. Takes figures and names, never what a person wrote, said or is.

Which figures there are is decided here, for all doors; where the lines go is each door's. With METRICS_NAMESPACE in
the environment every figure of COUNTED is also a metric of that namespace, in CloudWatch's embedded metric format.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Iterator
from typing import Any

COUNTED = (
    "messages", "segments", "conversations", "checklists_started", "checklists_completed",
    "not_understood", "not_covered", "emergencies", "signature_failures", "store_failures", "failures",
)  # fmt: skip
"""Figures that are added up. Few, because each is paid for by the month; what people asked about is not among them."""

_STARTED = {"intro", "started_over"}
_NOT_UNDERSTOOD = {
    "missed_once", "missed_twice", "missed_thrice", "unclear_once", "unclear_twice", "unclear_last",
}  # fmt: skip


def namespace() -> str:
    """Where CloudWatch is to add the figures up; empty when nobody does."""
    return os.environ.get("METRICS_NAMESPACE", "")


def line(door: str, event: str, **figures: Any) -> str:
    """An event as one line of JSON. `door` is "text" or "voice"."""
    told = {"event": event, "door": door, **figures}
    counted = [{"Name": name, "Unit": "Count"} for name in COUNTED if name in figures]
    if counted and namespace():
        metrics = {"Namespace": namespace(), "Dimensions": [["door"]], "Metrics": counted}
        told["_aws"] = {"Timestamp": int(time.time() * 1000), "CloudWatchMetrics": [metrics]}
    return json.dumps(told)


def counts(says: Iterable[str]) -> dict[str, int]:
    """What one reply adds to the figures, from its keys. Says that something was said, not what."""
    kinds = {key.partition(".")[0] for key in says}
    return {
        "messages": 1,
        "checklists_started": int(bool(kinds & _STARTED)),
        "checklists_completed": int("outcome" in kinds and "finished_before" not in kinds),
        "not_understood": int(bool(kinds & _NOT_UNDERSTOOD)),
        "not_covered": int(any(key.startswith("answer.not_covered") for key in says)),
        "emergencies": int("urgent" in kinds),
    }


def topic(says: Iterable[str]) -> str | None:
    """The topic that a reply speaks of, when it answers a question on one."""
    return next((key.split(".")[1] for key in says if key.startswith("answer.")), None)


def fault(error: BaseException) -> dict[str, list[str]]:
    """What broke and where. No message of the error and no value: both may quote the person."""
    from traceback import walk_tb

    frames = [(frame.f_code, line) for frame, line in walk_tb(error.__traceback__)]
    return {
        "error": [type(each).__name__ for each in _chain(error)],
        "at": [f"{'/'.join(code.co_filename.split('/')[-2:])}:{line} {code.co_name}" for code, line in frames],
    }


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error, then what caused it."""
    while error is not None:
        yield error
        error = error.__cause__
