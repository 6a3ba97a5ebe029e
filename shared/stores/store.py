"""What a session store must do. Knows nothing of conversations: a record is plain JSON-ready data."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from typing import Any, Protocol

Record = dict[str, Any]


@dataclass(frozen=True)
class Stored:
    """A record as it was read, with the version that the next save must name."""

    record: Record
    version: int


class StoreDown(Exception):
    """The store could not be reached or refused to work; nothing was changed."""


class Store(Protocol):
    """Keeps one record a person, keyed by a pseudonym. Records vanish after the store's configured lifetime.

    Every method raises `StoreDown` when the store cannot answer.
    """

    def load(self, person: str) -> Stored | None:
        """The person's record, or None when there is none or it has expired."""

    def save(self, person: str, record: Record, version: int) -> bool:
        """Write if the stored version is still `version` (0: none stored). False means somebody else saved first."""

    def forget(self, person: str) -> None:
        """Erase everything kept for this person, at once."""


def record_of(text: str) -> Record:
    """A record as it was written. What is broken is no record: the person begins afresh, and the next save mends it."""
    try:
        record = json.loads(text)
    except ValueError:
        return {}
    return record if isinstance(record, dict) else {}


def first_version() -> int:
    """The version a new record starts at: random, so that a save begun before `forget` cannot hit a later record."""
    return secrets.randbits(52) + 1
