"""The part that Twilio plays between a phone and us: it acts on STOP, START and HELP, blocks numbers, and bills.

A simulation, and labelled as one on the page: a default account as its documentation describes it. Knows what the
settings leave to Twilio; knows no answers of ours. Prices are those of docs/costs.md, from tools/prices.yaml.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from shared.content.loader import read_yaml
from sms.body import clean
from sms.settings import Settings
from sms.translate import HELP_WORDS, START_WORDS, STOP_WORDS


@dataclass(frozen=True)
class Carried:
    """What happens to one text on its way.

    says      what Twilio answers by itself; empty when it keeps out of it
    blocked   whether Twilio holds back everything for this number afterwards
    delivers  whether our own reply reaches the phone
    """

    says: str
    blocked: bool
    delivers: bool


@cache
def data() -> dict[str, Any]:
    """Twilio's own answers, and countries: network.yaml, read once."""
    read: dict[str, Any] = read_yaml(Path(__file__).with_name("network.yaml"))
    return read


@cache
def prices() -> dict[str, Any]:
    """What one segment costs, read once: {"in": a text from a person, "out": a text of ours, "from", "read"}."""
    listed = read_yaml(Path(__file__).parent.parent / "prices.yaml")
    out = listed["segment_out"]
    return {"in": listed["segment_in"]["price"], "out": out["price"], "from": out["from"], "read": str(out["read"])}


def carry(text: str, blocked: bool, settings: Settings) -> Carried:
    """What Twilio does with this text from a number that is blocked or not. It looks at whole messages only."""
    word, says = clean(text).upper(), data()["says"]
    if settings.own_opt_out:
        return Carried("", blocked=False, delivers=True)
    if word in STOP_WORDS:
        return Carried("" if blocked else says["STOP"], blocked=True, delivers=False)
    if word in START_WORDS and blocked:
        return Carried(says["START"], blocked=False, delivers=True)
    if word in HELP_WORDS and not settings.help_replies:
        return Carried(says["HELP"], blocked, delivers=not blocked)
    return Carried("", blocked, delivers=not blocked)


def new_number(country: str) -> str:
    """A made-up number of a country, as people write it. Raises KeyError for a country that is not listed."""
    pattern: str = data()["countries"][country]["number"]
    return "".join(random.choice("0123456789") if sign == "#" else sign for sign in pattern)


def cost(count: int, direction: str) -> float:
    """Dollars for so many segments; `direction` is "in" (from a person) or "out" (from us)."""
    return float(prices()[direction]) * count
