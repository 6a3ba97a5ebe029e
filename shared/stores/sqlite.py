"""Sessions in one SQLite file, which creates itself: the embedded default, for one machine and its processes.

A lock lets the threads of this process share one connection; SQLite itself keeps other processes apart. Nothing is
opened before the first message, so a server may fork after it has built its application.
"""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from shared.stores.store import Record, Stored, StoreDown, first_version, record_of

BUSY_SECONDS = 2.0
"""The longest that one call waits, for this process's threads and for another process's write together. A message is
one load and one save: whoever texts has an answer in some four seconds, however long the file is locked."""
SWEEP_EVERY = 60.0
"""Seconds between two sweeps for expired records."""
SWEEP_ROWS = 5_000
"""Rows looked at in one sweep, some two milliseconds' work: three million sessions are swept in ten hours. An index on
`expires` would find them at once and make every message a third slower."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS session (
    person  TEXT PRIMARY KEY,
    record  TEXT NOT NULL,
    version INTEGER NOT NULL,
    expires REAL NOT NULL
);
"""
LOAD = "SELECT record, version FROM session WHERE person = ? AND expires > ?"
INSERT = """
INSERT INTO session (person, record, version, expires) VALUES (?, ?, ?, ?)
ON CONFLICT (person) DO UPDATE SET record = excluded.record, version = excluded.version, expires = excluded.expires
WHERE session.expires <= ?
"""
UPDATE = """
UPDATE session SET record = ?, version = version + 1, expires = ? WHERE person = ? AND version = ? AND expires > ?
"""
FORGET = "DELETE FROM session WHERE person = ?"
SWEEP = "DELETE FROM session WHERE rowid > ? AND rowid <= ? AND expires <= ?"
LAST_ROW = "SELECT coalesce(max(rowid), 0) FROM session"


class SqliteStore:
    """A `Store` in the file at `path`; its folder is created too. Readable by its owner alone."""

    def __init__(self, path: str | Path, days: float, clock: Callable[[], float] = time.time) -> None:
        self._path = Path(path)
        self._lifetime = days * 86_400
        self._clock = clock
        self._lock = threading.Lock()
        self._opened: sqlite3.Connection | None = None
        self._give_up = 0.0
        self._stuck = False
        self._next_sweep = 0.0
        self._swept_to = 0

    def load(self, person: str) -> Stored | None:
        with self._alone():
            found, _ = self._run(LOAD, person, self._clock())
        return Stored(record_of(found[0][0]), found[0][1]) if found else None

    def save(self, person: str, record: Record, version: int) -> bool:
        text, now = json.dumps(record), self._clock()
        expires = now + self._lifetime
        with self._alone():
            self._sweep(now)
            if version:
                _, changed = self._run(UPDATE, text, expires, person, version, now)
            else:
                _, changed = self._run(INSERT, person, text, first_version(), expires, now)
            self._stuck = False
        return changed == 1

    def forget(self, person: str) -> None:
        """Erased from the table, overwritten in the file, and taken out of the write-ahead log."""
        with self._alone():
            self._run(FORGET, person)
            self._run("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the file; the next call opens it again."""
        with self._lock:
            self._let_go()

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """While no other thread uses the file. One that takes writes gives everybody a whole turn; where it is stuck,
        waiting for others counts as well. Raises StoreDown when that takes too long."""
        asked = time.monotonic()
        while not self._lock.acquire(timeout=BUSY_SECONDS):
            if self._stuck:
                raise StoreDown("SQLite: busy")
        try:
            self._give_up = (asked if self._stuck else time.monotonic()) + BUSY_SECONDS
            yield
        finally:
            self._lock.release()

    def _sweep(self, now: float) -> None:
        """Erase what has expired among the next rows; nobody could load it any more."""
        if now < self._next_sweep:
            return
        self._next_sweep = now + SWEEP_EVERY
        self._run(SWEEP, self._swept_to, self._swept_to + SWEEP_ROWS, now)
        self._swept_to += SWEEP_ROWS
        if self._swept_to >= self._run(LAST_ROW)[0][0][0]:
            self._swept_to = 0

    def _run(self, statement: str, *values: Any) -> tuple[list[Any], int]:
        """The rows found and the number of rows changed. After an error the file is opened anew by the next call."""
        try:
            if self._opened is None:
                self._opened = _connect(self._path, self._give_up)
            self._opened.execute(f"PRAGMA busy_timeout = {_left(self._give_up) * 1000:.0f}")
            cursor = self._opened.execute(statement, values)
            return cursor.fetchall(), cursor.rowcount
        except (sqlite3.Error, OSError) as error:
            self._let_go()
            self._stuck = True
            raise StoreDown(f"SQLite: {type(error).__name__}") from error

    def _let_go(self) -> None:
        if self._opened is not None:
            self._opened.close()
        self._opened = None


def _left(give_up: float) -> float:
    """The seconds until then; none once it is past."""
    return max(0.0, give_up - time.monotonic())


def _connect(path: Path, give_up: float) -> sqlite3.Connection:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o600)
    connection = sqlite3.connect(path, timeout=_left(give_up), isolation_level=None, check_same_thread=False)
    try:
        _turn_on_write_ahead_log(connection, give_up)
        # Beside a write-ahead log NORMAL never corrupts, and loses a commit only when the power goes, not the process.
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA secure_delete = ON")
        connection.executescript(SCHEMA)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _turn_on_write_ahead_log(connection: sqlite3.Connection, give_up: float) -> None:
    """Two processes that open a new file together collide here, and SQLite does not wait by itself for this one."""
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            time.sleep(0.02)
