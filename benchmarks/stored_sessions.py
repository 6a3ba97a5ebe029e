"""Does one message take longer when a million sessions are stored?

    python -m benchmarks.stored_sessions [--store dynamodb|sqlite] [--sessions 1000000] [--messages 400]

Fills one table with many sessions and another with a thousand, then sends messages (one read, one write) to both in
turn, each for a person picked at random, so that a busy machine slows both. DynamoDB is Amazon's local engine on this
machine: it says how the store's requests behave as the table grows, not how fast AWS is. Filling a million sessions
takes some minutes there, less with SQLite.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from shared.stores.store import Record, Store

FEW = 1_000
DAYS = 30
RECORD: Record = {
    "session": {"answers": {"menopause": "yes", "medicines": "unsure"}, "pending": "back_pain", "greeted": True},
    "used": 1_800_000_000.0,
    "replies": [[f"SM{number:032x}", "x" * 150] for number in range(5)],
}


def person(number: int) -> str:
    return f"{number:064x}"


@contextmanager
def dynamodb(many: int) -> Iterator[dict[int, Store]]:
    """Two tables in one local engine, filled."""
    from botocore.session import get_session

    from shared.stores.dynamodb import DynamoStore, connect
    from tests.dynamodb.engines import create_table, environment, missing, running

    if reason := missing("local"):
        raise SystemExit(reason)
    with running("local") as endpoint:
        os.environ.update(environment(endpoint))
        client, patient = connect(), get_session().create_client("dynamodb")
        stores: dict[int, Store] = {}
        for count in (FEW, many):
            create_table(client, f"sessions-{count}")
            stores[count] = DynamoStore(f"sessions-{count}", DAYS, client=client)
            stores[count].save(person(0), RECORD, 0)
            item = client.get_item(TableName=f"sessions-{count}", Key={"person": {"S": person(0)}})["Item"]
            _in_threads(
                lambda start, item=item, count=count: _write_25(patient, count, item, start), range(0, count, 25)
            )
        yield stores


def _write_25(client: Any, count: int, item: dict[str, Any], start: int) -> None:
    puts = [{"PutRequest": {"Item": item | {"person": {"S": person(start + number)}}}} for number in range(25)]
    while puts:
        puts = client.batch_write_item(RequestItems={f"sessions-{count}": puts})["UnprocessedItems"].get(
            f"sessions-{count}"
        )


def _in_threads(work: Callable[[int], None], starts: range) -> None:
    with ThreadPoolExecutor(4) as pool:
        for _ in pool.map(work, starts):
            pass


@contextmanager
def sqlite(many: int) -> Iterator[dict[int, Store]]:
    """Two files, filled."""
    from shared.stores.sqlite import SqliteStore

    with tempfile.TemporaryDirectory() as folder:
        stores: dict[int, Store] = {count: SqliteStore(Path(folder) / str(count), DAYS) for count in (FEW, many)}
        for count, store in stores.items():
            for number in range(count):
                store.save(person(number), RECORD, 0)
        yield stores


def message(store: Store, count: int) -> float:
    """Seconds for one read and one write of somebody's session."""
    somebody = person(random.randrange(count))
    began = time.perf_counter()
    stored = store.load(somebody)
    assert stored is not None
    assert store.save(somebody, stored.record, stored.version)
    return time.perf_counter() - began


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--store", choices=["dynamodb", "sqlite"], default="dynamodb")
    parser.add_argument("--sessions", type=int, default=1_000_000)
    parser.add_argument("--messages", type=int, default=400)
    options = parser.parse_args()
    began = time.perf_counter()
    with ExitStack() as stack:
        stores = stack.enter_context({"dynamodb": dynamodb, "sqlite": sqlite}[options.store](options.sessions))
        print(f"{options.store}: filled in {time.perf_counter() - began:.0f} s")
        times: dict[int, list[float]] = {count: [] for count in stores}
        for _ in range(options.messages + 50):
            for count, store in stores.items():
                times[count].append(message(store, count))
    middle: dict[int, float] = {}
    for count, each in times.items():
        milliseconds = sorted(1000 * seconds for seconds in each[50:])  # the first fifty warm up
        middle[count] = statistics.median(milliseconds)
        slow = milliseconds[int(len(milliseconds) * 0.95)]
        print(f"{count:>9,} sessions: {middle[count]:6.2f} ms a message, 95 in 100 within {slow:.2f} ms")
    print(f"ratio: {middle[options.sessions] / middle[FEW]:.2f}")


if __name__ == "__main__":
    main()
