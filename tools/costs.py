"""What it costs to run: list prices times what one conversation really uses, for docs/costs.md.

    python -m tools.costs            writes the tables into the page
    python -m tools.costs --check    only says whether they are up to date

What a conversation uses is measured by having it: texts through the real text door, sessions in a store that counts.
Prices and their dates are in prices.yaml. Times are assumed, not measured: see ASSUMED.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from shared import events
from shared.content.loader import load
from shared.conversation.words import Words
from shared.stores.memory import MemoryStore
from shared.stores.store import Record, Stored
from sms.app import said
from sms.segments import segments
from sms.translate import Incoming

PAGE = Path(__file__).parent.parent / "docs" / "costs.md"
PRICES: dict[str, dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "prices.yaml").read_text(encoding="utf-8"))
VOLUMES = (1_000, 100_000, 10_000_000)
TEXTS = (
    "is osteoporosis reversible?", "1", "does walking help", "checklist", "no", "yes", "not sure", "why", "no", "no",
    "no", "prednisone", "thanks",
)  # fmt: skip
SPOKEN_TURNS = len(TEXTS)
ASSUMED = {
    "gigabytes": 0.5,  # of memory, each function
    "text_seconds": 0.1,  # billed for a text: two calls of DynamoDB, and the work at two sevenths of a processor, which
    # is 0.02 for a command or a yes, and 0.15 where the encoder reads, as for every third text or so
    "turn_seconds": 0.06,  # billed for a spoken turn
    "cold": 0.01,  # of all requests start a new copy from the snapshot
}
PLATFORM_LOG_BYTES = 400
"""What Lambda itself writes for a request; assumed too."""
MONTH = 30 * 24 * 3600
ALARMS = 11
DASHBOARDS = 1
TEXT_METRICS = len(events.COUNTED)
VOICE_METRICS = len(events.COUNTED) - 3
"""A speaker has no segments, no signature of ours and no store."""
SHORT_CODES = {10_000_000: 2}
"""Above what ten-digit numbers may send, short codes send instead: 100 segments a second each."""


@dataclass
class Use:
    """What one conversation uses."""

    messages: int = 0
    sent: int = 0
    received: int = 0
    write_units: int = 0
    read_units: int = 0
    item_bytes: int = 0
    log_bytes: int = 0


@dataclass
class CountingStore:
    """Counts what DynamoDB would bill for the same calls."""

    use: Use
    inner: MemoryStore = field(default_factory=lambda: MemoryStore(days=30))
    size: int = 0

    def load(self, person: str) -> Stored | None:
        self.use.read_units += max(1, math.ceil(self.size / 4096))
        return self.inner.load(person)

    def save(self, person: str, record: Record, version: int) -> bool:
        names_and_numbers = 120  # the pseudonym, the version, the time, and the attributes' names
        self.size = len(json.dumps(record, ensure_ascii=False).encode()) + names_and_numbers
        self.use.write_units += math.ceil(self.size / 1024)
        self.use.item_bytes = self.size
        return self.inner.save(person, record, version)

    def forget(self, person: str) -> None:
        self.inner.forget(person)


def measured() -> Use:
    """What the conversation TEXTS uses."""
    use = Use()
    store, words = CountingStore(use), Words(load(), "text", "US")
    for number, text in enumerate(TEXTS):
        reply = said(Incoming(person="0" * 64, message_id=f"SM{number:032}", text=text, region="US"), store, words)
        use.messages += 1
        use.received += segments(text).count
        use.sent += segments(reply).count if reply else 0
        use.log_bytes += len(_log_line(reply)) + PLATFORM_LOG_BYTES
    return use


def _log_line(reply: str) -> str:
    os.environ["METRICS_NAMESPACE"] = "bone-guide"
    figures = events.counts(()) | {"conversations": 0, "segments": segments(reply).count, "encoding": "GSM-7"}
    told = events.line("text", "answered", **figures, topic="side_effects", milliseconds=10.0)
    del os.environ["METRICS_NAMESPACE"]
    return told


def text_costs(use: Use, volume: int) -> dict[str, float]:
    """Dollars a month for so many conversations by text."""
    messages = use.messages * volume
    codes = SHORT_CODES.get(volume, 0)
    return {
        "Twilio and carriers": volume
        * (
            use.sent * (_price("segment_out") + _price("carrier_out"))
            + use.received * (_price("segment_in") + _price("carrier_in"))
        )
        + (codes * _price("short_code") or _price("number") + _price("campaign")),
        "HTTP API": messages * _price("api_request"),
        "Lambda": _lambda(messages, ASSUMED["text_seconds"]),
        "DynamoDB": volume * (use.write_units * _price("write_unit") + use.read_units * _price("read_unit"))
        + volume * use.item_bytes / 1e9 * (_price("stored") + _price("recovery")),
        "CloudWatch, secret": TEXT_METRICS * _price("metric")
        + _always()
        + volume * use.log_bytes / 1e9 * _price("log"),
    }


def voice_costs(volume: int) -> dict[str, float]:
    """Dollars a month for so many conversations by voice."""
    turns = SPOKEN_TURNS * volume
    log_bytes = turns * (len(_log_line("")) + PLATFORM_LOG_BYTES)
    return {
        "Lambda": _lambda(turns, ASSUMED["turn_seconds"]),
        "CloudWatch": VOICE_METRICS * _price("metric") + log_bytes / 1e9 * _price("log"),
    }


def _lambda(requests: int, seconds: float) -> float:
    """A function's month, with its snapshot."""
    gigabytes = ASSUMED["gigabytes"]
    return (
        requests * (_price("lambda_request") + seconds * gigabytes * _price("lambda_second"))
        + requests * ASSUMED["cold"] * gigabytes * _price("snapshot_used")
        + gigabytes * MONTH * _price("snapshot_kept")
    )


def _always() -> float:
    """What is paid whether anybody comes or not, but for the snapshots; counted once, with the texts."""
    return ALARMS * _price("alarm") + DASHBOARDS * _price("dashboard") + _price("secret")


def _price(name: str) -> float:
    return float(PRICES[name]["price"])


def tables() -> dict[str, str]:
    """The generated parts of the page, by their names."""
    use = measured()
    idle = 2 * _lambda(0, 0) + _always()
    return {
        "conversation": "\n".join(
            [
                "| one conversation by text | |", "|---|--:|",
                f"| texts from the person | {use.messages} |",
                f"| segments sent back | {use.sent} |",
                f"| segments received | {use.received} |",
                f"| DynamoDB write units, read units | {use.write_units}, {use.read_units} |",
                f"| size of the session at the end | {use.item_bytes / 1024:.1f} KB |",
                f"| log lines | {use.log_bytes / 1024:.1f} KB |",
            ]
        ),
        "text": _table({volume: text_costs(use, volume) for volume in VOLUMES}),
        "voice": _table({volume: voice_costs(volume) for volume in VOLUMES}),
        "idle": f"A month in which nobody texts or speaks costs about ${idle:.2f} at AWS, before its free allowances.",
        "prices": "\n".join(
            ["| what | dollars | for each | page read of | note |", "|---|--:|---|---|---|"]
            + [
                f"| {price['from']} | {price['price']:.10f}".rstrip("0").rstrip(".")
                + f" | {price['per']} | {price['read']} | {price['note']} |"
                for price in PRICES.values()
            ]
        ),
    }  # fmt: skip


def _table(costs: dict[int, dict[str, float]]) -> str:
    head = "| dollars a month | " + " | ".join(f"{volume:,}" for volume in costs) + " |"
    rows = [
        f"| {part} | " + " | ".join(_dollars(each[part]) for each in costs.values()) + " |"
        for part in next(iter(costs.values()))
    ]
    total = "| **together** | " + " | ".join(f"**{_dollars(sum(each.values()))}**" for each in costs.values()) + " |"
    one = "| one conversation | " + " | ".join(_small(sum(each.values()) / n) for n, each in costs.items()) + " |"
    return "\n".join([head, "|---|" + "--:|" * len(costs), *rows, total, one])


def _dollars(amount: float) -> str:
    return f"{amount:,.2f}" if amount < 100 else f"{amount:,.0f}"


def _small(amount: float) -> str:
    return f"{float(f'{amount:.2g}'):f}".rstrip("0")


def filled(page: str) -> str:
    """The page with each generated part between its marks. Raises KeyError for a mark that nothing is generated for."""
    made = tables()
    return re.sub(
        r"(<!-- made: (\w+) -->\n).*?(<!-- end -->)",
        lambda mark: f"{mark[1]}\n{made[mark[2]]}\n\n{mark[3]}",
        page,
        flags=re.S,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="only say whether the page is up to date")
    check = parser.parse_args().check
    page = PAGE.read_text(encoding="utf-8")
    new = filled(page)
    if check and new != page:
        sys.exit("docs/costs.md is not what the prices and the content give: run make costs.")
    if not check:
        PAGE.write_text(new, encoding="utf-8")


if __name__ == "__main__":
    main()
