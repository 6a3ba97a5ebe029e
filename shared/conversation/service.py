"""Load, respond, save: one message of one person, exactly once. Knows the store; refuses to know the channel.

A record holds the session, when it was last used, and the replies to the last few message ids, so that a message
delivered twice gets the same reply and moves nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from shared.conversation.reply import Reply
from shared.conversation.respond import respond
from shared.conversation.session import Session
from shared.conversation.words import Words
from shared.stores.store import Store, StoreDown
from shared.understanding.meaning import Meaning

# Seconds of silence after which a waiting checklist says where we are.
LONG_PAUSE = 6 * 60 * 60
# How many replies are kept for messages that arrive twice.
KEPT_REPLIES = 5
# How often to try again when somebody else saved first. More than the texts one person can send at one moment.
TRIES = 50


def converse(
    *, store: Store, person: str, message_id: str, hear: Callable[[Session], Meaning], words: Words, now: float
) -> Reply:
    """The reply to one message. `now` is in seconds since 1970. Raises StoreDown; nothing is then changed."""
    for _ in range(TRIES):
        stored = store.load(person)
        record: dict[str, Any] = stored.record if stored else {}
        replies = _replies(record)
        for seen, text in replies:
            if seen == message_id:
                return Reply((), text)
        session = Session.from_plain(record.get("session"))
        returning = now - _used(record, now) > LONG_PAUSE
        reply, after = respond(hear(session), session, words, returning)
        if reply.forgets:
            store.forget(person)
            return reply
        kept = [*replies, [message_id, reply.text]][-KEPT_REPLIES:]
        new = {"session": after.to_plain(), "used": now, "replies": kept}
        if store.save(person, new, stored.version if stored else 0):
            return reply
    raise StoreDown("too many messages at one moment")


def _replies(record: dict[str, Any]) -> list[list[str]]:
    """The message ids and replies of a record; what is malformed is left out."""
    kept = record.get("replies")
    pairs = kept if isinstance(kept, list) else []
    return [each for each in pairs if isinstance(each, list) and [type(part) for part in each] == [str, str]]


def _used(record: dict[str, Any], now: float) -> float:
    """When the record was last used; now, where it does not say."""
    used = record.get("used")
    return float(used) if isinstance(used, int | float) else now
