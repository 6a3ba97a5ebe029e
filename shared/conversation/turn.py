"""One turn being put together: the keys to say, what they end in, and the session they leave behind.

Knows how a reply is finished for its channel (room, notice, reprompt); does not know why it says what it says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from shared.conversation.reply import Reply
from shared.conversation.session import Session
from shared.conversation.words import Words, joined, word_count

# The most that is said at once. By text two GSM-7 segments of 153 characters, the most that one message may cost;
# aloud so many words.
MOST_CHARACTERS = {"text": 306}
MOST_WORDS = {"voice": 40}

# Said once at that moment only; "repeat" leaves them out.
PASSING = {
    "notice", "echo", "echo_other", "missed_once", "missed_twice", "missed_thrice", "went_back", "welcome_back",
    "thanks",
}  # fmt: skip


@dataclass(frozen=True)
class Turn:
    """What a move decides.

    says     keys, in order; the last one is the question when there is one
    session  the session as it will be, but for what `finish` fills in (`said`, `pending`, `offered`, `greeted`)
    pending  what the reply asks, or None
    offered  choices behind the digits
    values   words for places that the session does not know, such as what was heard
    card     key of the phrase for a screen beside the speech
    quiet    no first-contact notice with this reply: an emergency, or a person leaving
    """

    says: tuple[str, ...]
    session: Session
    pending: str | None = None
    offered: tuple[str, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)
    card: str | None = None
    closes: bool = False
    quiet: bool = False
    forgets: bool = False


def finish(turn: Turn, words: Words) -> tuple[Reply, Session]:
    """The reply in this channel's words, within its room, and the session to keep."""
    greet = not turn.session.greeted and not turn.quiet and bool(words.phrase("notice"))
    says = ("notice", *turn.says) if greet else turn.says
    question = turn.pending if turn.pending and words.asks(turn.pending) else None
    greeted = turn.session.greeted or greet
    session = replace(turn.session, pending=question, offered=turn.offered, greeted=greeted)
    says, session, text = _fit(says, session, words, turn.values)
    session = replace(session, said=tuple(key for key in says if key not in PASSING))
    reply = Reply(
        says=says,
        text=text,
        question=question,
        reprompt=words.reprompt(question, says[-1], session) if question else "",
        choices=turn.offered,
        card=words.phrase(turn.card) if turn.card else None,
        closes=turn.closes,
        forgets=turn.forgets,
    )
    return reply, Session() if turn.forgets else session


def _fit(
    says: tuple[str, ...], session: Session, words: Words, values: Mapping[str, str]
) -> tuple[tuple[str, ...], Session, str]:
    """Say whole passages if there is room for them; else one, or its short form, and keep the rest for "more"."""
    text = joined(words.render(key, session, values) for key in says)
    whole = [key for key in says if key.startswith("answer.") and key.count(".") == 2]
    if not whole or _has_room(text, words.channel):
        return says, session, text
    if len(whole) > 1:
        session = replace(session, unread=(*whole[1:], *session.unread))
        return _fit(tuple(key for key in says if key not in whole[1:]), session, words, values)
    says = tuple(f"{key}.brief" if key in whole else key for key in says)
    _, topic, passage = whole[0].split(".")
    if words.part(topic, f"{passage}.rest"):
        session = replace(session, unread=(f"{whole[0]}.rest", *session.unread))
    return says, session, joined(words.render(key, session, values) for key in says)


def _has_room(text: str, channel: str) -> bool:
    return len(text) <= MOST_CHARACTERS.get(channel, len(text)) and word_count(text) <= MOST_WORDS.get(channel, 1_000)
