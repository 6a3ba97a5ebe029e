"""Reads a reply to the pending question: yes, no, not sure, or a fact that is the answer. A yes is never read as a no."""

from __future__ import annotations

from shared.understanding import facts
from shared.understanding.listen import Listener, Verdict
from shared.understanding.meaning import Answer, Unclear, Value

OFFERS = frozenset({"more", "start_checklist", "card", "choose", "anything_else"})
_POLES: tuple[Value, ...] = ("yes", "no", "unsure")
_NAMES: dict[Value, str] = {"yes": "affirm", "no": "deny", "unsure": "unsure"}
LEAD = 0.5  # share of the words that must be reply words when the reply does not begin with one


def answer(listener: Listener) -> Verdict | None:
    """The reply to what is pending; with nothing pending only a bare yes, no or not sure."""
    if listener.pending is None:
        value = _value(listener) if listener.whole(tuple(_NAMES.values())) else None
        return Verdict(Answer(value), _said(listener)) if value else None
    if listener.pending not in OFFERS:
        fact = facts.answer(listener)
        if fact is not None:
            return fact
    if listener.stems == ("on",):
        return Verdict(Unclear(), ("on",))
    if not _replies(listener):
        return None
    value = _value(listener)
    if value is None:
        return Verdict(Unclear(), _said(listener), "yes and no together")
    return Verdict(Answer(value), _said(listener))


def _replies(listener: Listener) -> bool:
    """Whether this is a reply at all: it begins with one, or is mostly made of reply words, and asks nothing."""
    poles = [heard for heard in listener.replies if heard.concept in _NAMES.values()]
    if not poles:
        return False
    places = {place for heard in poles for place in range(heard.start, heard.end)}
    fillers = {p for heard in listener.replies if heard.concept == "filler" for p in range(heard.start, heard.end)}
    begins = next((place for place in range(len(listener.words)) if place not in fillers - places), 0) in places
    return begins or len(places | fillers) >= LEAD * len(listener.words)


def _value(listener: Listener) -> Value | None:
    """Not sure wins over the rest; a yes and a no together settle nothing."""
    heard = {reply.concept for reply in listener.replies}
    if "unsure" in heard:
        return "unsure"
    found = [value for value in _POLES if _NAMES[value] in heard]
    return found[0] if len(found) == 1 else None


def _said(listener: Listener) -> tuple[str, ...]:
    return listener.said([heard for heard in listener.replies if heard.concept in _NAMES.values()])
