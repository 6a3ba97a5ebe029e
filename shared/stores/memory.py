"""Sessions in this process's memory: for tests, for trying things, and for nothing that must survive a restart."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable

from shared.stores.store import Record, Stored, first_version, record_of

SWEEP_EVERY = 60.0
"""Seconds between two sweeps of expired records."""


class MemoryStore:
    """A `Store` in a dictionary. Records are kept as JSON, so that nothing passes here that a real store would lose."""

    def __init__(self, days: float, clock: Callable[[], float] = time.time) -> None:
        self._lifetime = days * 86_400
        self._clock = clock
        self._lock = threading.Lock()
        self._kept: dict[str, tuple[str, int, float]] = {}
        self._last_sweep = clock()

    def load(self, person: str) -> Stored | None:
        with self._lock:
            kept = self._alive(person)
        return Stored(record_of(kept[0]), kept[1]) if kept else None

    def save(self, person: str, record: Record, version: int) -> bool:
        text = json.dumps(record)
        with self._lock:
            self._sweep()
            kept = self._alive(person)
            if (kept[1] if kept else 0) != version:
                return False
            self._kept[person] = (text, version + 1 if version else first_version(), self._clock() + self._lifetime)
            return True

    def forget(self, person: str) -> None:
        with self._lock:
            self._kept.pop(person, None)

    def _alive(self, person: str) -> tuple[str, int, float] | None:
        kept = self._kept.get(person)
        return kept if kept and kept[2] > self._clock() else None

    def _sweep(self) -> None:
        now = self._clock()
        if now < self._last_sweep + SWEEP_EVERY:
            return
        self._last_sweep = now
        self._kept = {person: kept for person, kept in self._kept.items() if kept[2] > now}
