"""What every store promises, said once: a test class a store's own tests inherit, giving it a fixture `make_store`.

`make_store(days, clock)` returns a new handle on one and the same storage, as a second process would have it.
"""

from __future__ import annotations

import itertools
import random
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.stores.store import Store

DAY = 86_400.0
MakeStore = Callable[..., Store]

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=10), inner, max_size=4),
    max_leaves=15,
)


@dataclass
class Clock:
    """A clock that moves when told."""

    now: float = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now


def add_one(store: Store, person: str) -> None:
    """What the conversation does with a message: read, change, save, and again if somebody else was faster."""
    for turn in itertools.count():
        stored = store.load(person)
        count = stored.record["count"] if stored else 0
        if store.save(person, {"count": count + 1}, stored.version if stored else 0):
            return
        time.sleep(random.random() * min(0.5, 0.001 * 2**turn))


class StoreContract:
    @pytest.fixture
    def clock(self) -> Clock:
        return Clock()

    @pytest.fixture
    def store(self, make_store: MakeStore, clock: Clock) -> Store:
        return make_store(days=30, clock=clock)

    def test_a_stranger_has_no_record(self, store: Store):
        assert store.load("nobody") is None

    def test_what_is_saved_is_loaded(self, store: Store):
        assert store.save("ann", {"a": 1}, 0)
        stored = store.load("ann")
        assert stored is not None
        assert stored.record == {"a": 1}
        assert stored.version != 0

    def test_people_are_kept_apart(self, store: Store):
        store.save("ann", {"who": "ann"}, 0)
        store.save("bob", {"who": "bob"}, 0)
        assert store.load("ann").record == {"who": "ann"}
        assert store.load("bob").record == {"who": "bob"}

    def test_a_save_that_names_the_loaded_version_wins(self, store: Store):
        store.save("ann", {"a": 1}, 0)
        assert store.save("ann", {"a": 2}, store.load("ann").version)
        assert store.load("ann").record == {"a": 2}

    def test_a_save_that_names_an_old_version_changes_nothing(self, store: Store):
        store.save("ann", {"a": 1}, 0)
        old = store.load("ann").version
        store.save("ann", {"a": 2}, old)
        assert not store.save("ann", {"a": 3}, old)
        assert store.load("ann").record == {"a": 2}

    def test_a_first_save_beside_a_record_changes_nothing(self, store: Store):
        store.save("ann", {"a": 1}, 0)
        assert not store.save("ann", {"a": 2}, 0)
        assert store.load("ann").record == {"a": 1}

    def test_a_save_over_nothing_must_say_so(self, store: Store):
        assert not store.save("ann", {"a": 1}, 7)
        assert store.load("ann") is None

    def test_forgotten_at_once(self, store: Store):
        store.save("ann", {"a": 1}, 0)
        store.save("bob", {"b": 1}, 0)
        store.forget("ann")
        assert store.load("ann") is None
        assert store.load("bob") is not None

    def test_forgetting_a_stranger_is_fine(self, store: Store):
        store.forget("nobody")

    def test_a_save_begun_before_forgetting_never_brings_the_record_back(self, store: Store):
        store.save("ann", {"secret": 1}, 0)
        begun = store.load("ann").version
        store.forget("ann")
        assert not store.save("ann", {"secret": 2}, begun)
        store.save("ann", {"new": 1}, 0)
        assert not store.save("ann", {"secret": 2}, begun)
        assert store.load("ann").record == {"new": 1}

    def test_gone_when_its_days_are_over(self, store: Store, clock: Clock):
        store.save("ann", {"a": 1}, 0)
        clock.now += 30 * DAY - 1
        assert store.load("ann") is not None
        clock.now += 2
        assert store.load("ann") is None

    def test_each_save_starts_the_days_again(self, store: Store, clock: Clock):
        store.save("ann", {"a": 1}, 0)
        clock.now += 20 * DAY
        store.save("ann", {"a": 2}, store.load("ann").version)
        clock.now += 20 * DAY
        assert store.load("ann").record == {"a": 2}

    def test_an_expired_record_is_as_good_as_none(self, store: Store, clock: Clock):
        store.save("ann", {"a": 1}, 0)
        old = store.load("ann").version
        clock.now += 31 * DAY
        assert not store.save("ann", {"a": 2}, old)
        assert store.save("ann", {"a": 3}, 0)
        assert store.load("ann").record == {"a": 3}
        assert not store.save("ann", {"a": 4}, old)

    def test_a_second_handle_sees_the_same(self, store: Store, make_store: MakeStore, clock: Clock):
        store.save("ann", {"a": 1}, 0)
        assert make_store(days=30, clock=clock).load("ann") == store.load("ann")

    def test_plain_data_comes_back_without_loss(self, store: Store):
        @settings(max_examples=30, deadline=None)
        @given(record=st.dictionaries(st.text(max_size=10), PLAIN, max_size=5))
        def comes_back(record: dict[str, Any]) -> None:
            store.forget("ann")
            store.save("ann", record, 0)
            assert store.load("ann").record == record

        comes_back()

    def test_a_changed_copy_does_not_change_the_store(self, store: Store):
        record = {"answers": {"menopause": "yes"}}
        store.save("ann", record, 0)
        record["answers"]["menopause"] = "no"
        store.load("ann").record["answers"]["menopause"] = "unsure"
        assert store.load("ann").record == {"answers": {"menopause": "yes"}}

    def test_a_hundred_writers_to_one_person_lose_nothing(self, make_store: MakeStore, clock: Clock):
        handles = [make_store(days=30, clock=clock) for _ in range(4)]
        start = threading.Barrier(100)

        def write(turn: int) -> None:
            start.wait(30)
            add_one(handles[turn % 4], "ann")

        with ThreadPoolExecutor(100) as pool:
            list(pool.map(write, range(100)))
        assert handles[0].load("ann").record == {"count": 100}
