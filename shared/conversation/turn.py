"""One turn being put together: the keys to say, what they end in, and the session they leave behind.

Knows how a reply is finished for its channel (room, notice, reprompt); does not know why it says what it says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from shared.conversation.reply import Reply
from shared.conversation.session import Session
from shared.conversation.words import Words, joined

# Two GSM-7 segments of 153 characters: the most that one text message may cost (notes: any reply at most two).
ROOM = {"text": 306}

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
    """Say a whole first paragraph if there is room for it; else its short form, and keep the rest for "more"."""
    text = joined(words.render(key, session, values) for key in says)
    whole = next((key for key in says if key.startswith("answer.") and key.endswith(".1")), None)
    if whole is None or len(text) <= ROOM.get(words.channel, len(text)):
        return says, session, text
    stem = whole.removesuffix("1")
    says = tuple(f"{stem}brief" if key == whole else key for key in says)
    if "more" in session.offered:
        session = replace(session, unread=(f"{stem}rest", *session.unread))
    return says, session, joined(words.render(key, session, values) for key in says)
