"""The memory and SQLite stores: the contract, and what only a file can get wrong."""

from __future__ import annotations

import multiprocessing
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from shared.stores.memory import MemoryStore
from shared.stores.open import open_store
from shared.stores.sqlite import SqliteStore
from shared.stores.store import StoreDown
from tests.store_contract import DAY, Clock, MakeStore, StoreContract, add_one


class TestMemory(StoreContract):
    @pytest.fixture
    def make_store(self) -> MakeStore:
        stores: list[MemoryStore] = []

        def make(days: float, clock: Clock) -> MemoryStore:
            stores.append(stores[0] if stores else MemoryStore(days, clock))
            return stores[0]

        return make

    def test_expired_records_do_not_pile_up(self, store, clock):
        for person in range(100):
            store.save(str(person), {}, 0)
        clock.now += 31 * DAY
        store.save("ann", {}, 0)
        assert list(store._kept) == ["ann"]


class TestSqlite(StoreContract):
    @pytest.fixture
    def path(self, tmp_path: Path) -> Path:
        return tmp_path / "new folder" / "sessions.sqlite"

    @pytest.fixture
    def make_store(self, path: Path) -> Iterator[MakeStore]:
        stores: list[SqliteStore] = []

        def make(days: float, clock: Clock) -> SqliteStore:
            stores.append(SqliteStore(path, days, clock))
            return stores[-1]

        yield make
        for store in stores:
            store.close()

    def test_nothing_is_touched_before_the_first_message(self, store, path):
        assert not path.parent.exists()
        assert store.load("ann") is None
        assert path.exists()

    def test_only_its_owner_can_read_the_file(self, store, path):
        store.save("ann", {}, 0)
        modes = {stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()}
        assert modes == {0o600}

    def test_what_is_forgotten_is_in_no_file(self, store, path):
        for turn in range(4):
            stored = store.load("ann")
            store.save("ann", {"words": f"prednisone{turn}" * 700}, stored.version if stored else 0)
        store.save("bob", {"words": "kept"}, 0)
        store.forget("ann")
        left = b"".join(each.read_bytes() for each in path.parent.iterdir())
        assert b"prednisone" not in left
        assert b"ann" not in left
        assert store.load("bob") is not None

    def test_expired_rows_are_erased_a_bounded_number_at_a_time(self, store, path, clock, monkeypatch):
        monkeypatch.setattr("shared.stores.sqlite.SWEEP_ROWS", 60)
        for person in range(100):
            store.save(str(person), {}, 0)
        clock.now += 31 * DAY
        left = []
        for person in range(5):
            assert store.save(f"new {person}", {}, 0)
            left.append(_rows(path) - person - 1)
            clock.now += 61
        assert left == sorted(left, reverse=True)
        assert max(before - after for before, after in zip([100, *left], left, strict=False)) <= 60
        assert left[-1] == 0

    def test_processes_that_start_together_lose_nothing(self, path):
        spawn = multiprocessing.get_context("spawn")
        start = spawn.Event()
        workers = [spawn.Process(target=_add_many, args=(path, start, 20)) for _ in range(3)]
        for worker in workers:
            worker.start()
        start.set()
        for worker in workers:
            worker.join(60)
        assert [worker.exitcode for worker in workers] == [0, 0, 0]
        store = SqliteStore(path, 30)
        assert store.load("ann").record == {"count": 60}
        store.close()

    def test_a_file_that_is_no_database_is_a_store_that_is_down(self, store, path):
        path.parent.mkdir()
        path.write_bytes(b"this is not a database, and long enough to be seen as none" * 20)
        _assert_down(store)

    def test_a_folder_that_cannot_be_made_is_a_store_that_is_down(self, tmp_path):
        (tmp_path / "file").write_text("in the way")
        _assert_down(SqliteStore(tmp_path / "file" / "sessions.sqlite", 30))

    def test_a_folder_in_place_of_the_file_is_a_store_that_is_down(self, tmp_path):
        _assert_down(SqliteStore(tmp_path, 30))

    def test_a_table_that_is_gone_is_a_store_that_is_down_and_then_heals(self, store, path):
        store.save("ann", {}, 0)
        with closing(sqlite3.connect(path)) as other:
            other.execute("DROP TABLE session")
        with pytest.raises(StoreDown):
            store.load("ann")
        assert store.load("ann") is None

    def test_a_file_locked_for_too_long_is_a_store_that_is_down(self, store, path, monkeypatch):
        monkeypatch.setattr("shared.stores.sqlite.BUSY_SECONDS", 0.05)
        store.save("ann", {"a": 1}, 0)
        store.close()
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreDown):
            store.save("bob", {}, 0)
        other.execute("ROLLBACK")
        other.close()
        assert store.save("bob", {}, 0)
        assert store.load("ann").record == {"a": 1}

    def test_an_error_names_no_person(self, tmp_path):
        with pytest.raises(StoreDown) as caught:
            SqliteStore(tmp_path, 30).save("ann", {"words": "prednisone"}, 0)
        assert "ann" not in str(caught.value)
        assert "prednisone" not in str(caught.value)


def test_addresses():
    assert isinstance(open_store("memory:", 30), MemoryStore)
    assert isinstance(open_store("sqlite:some/file", 30), SqliteStore)


@pytest.mark.parametrize("address", ["", "memory", "sqlite:", "sqlite", "redis://x", "dynamodb:"])
def test_an_address_of_no_store_is_refused(address):
    with pytest.raises(ValueError, match="sqlite:PATH"):
        open_store(address, 30)


def _assert_down(store: SqliteStore) -> None:
    with pytest.raises(StoreDown):
        store.load("ann")
    with pytest.raises(StoreDown):
        store.save("ann", {}, 0)
    with pytest.raises(StoreDown):
        store.forget("ann")


def _rows(path: Path) -> int:
    with closing(sqlite3.connect(path)) as other:
        return int(other.execute("SELECT count(*) FROM session").fetchone()[0])


def _add_many(path: Path, start, turns: int) -> None:
    start.wait(30)
    store = SqliteStore(path, 30)
    for _ in range(turns):
        add_one(store, "ann")
    store.close()
