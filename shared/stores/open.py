"""Turns a store's address into a store. Alone knows which kinds there are; each is imported when chosen."""

from __future__ import annotations

import time
from collections.abc import Callable

from shared.stores.store import Store


def open_store(address: str, days: float, clock: Callable[[], float] = time.time) -> Store:
    """A store at `memory:`, `sqlite:PATH` or `dynamodb:TABLE` that forgets a record `days` days after its last save.

    Nothing is read or written yet. Raises ValueError when the address is none of these, or the
    client library that it needs is not installed.
    """
    kind, _, rest = address.partition(":")
    if address == "memory:":
        from shared.stores.memory import MemoryStore

        return MemoryStore(days, clock)
    if kind == "sqlite" and rest:
        from shared.stores.sqlite import SqliteStore

        return SqliteStore(rest, days, clock)
    if kind == "dynamodb" and rest:
        from shared.stores.dynamodb import DynamoStore

        return DynamoStore(rest, days, clock)
    raise ValueError("a store is memory: or sqlite:PATH or dynamodb:TABLE")
