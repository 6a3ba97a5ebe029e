"""What the product says back, before any channel wraps it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Reply:
    """One turn's answer.

    says      keys of what is said, in order; tests read these
    text      the words, rendered for the channel; empty means silence
    question  id of the question it ends in, or None; voice keeps the microphone open exactly when there is one
    reprompt  what voice says after silence; empty when there is no question
    choices   what the digits 1, 2, 3 stand for
    card      words for a screen beside the speech (an outcome), or None
    closes    the person is leaving
    forgets   everything kept of the person goes at once
    """

    says: tuple[str, ...]
    text: str
    question: str | None = None
    reprompt: str = ""
    choices: tuple[str, ...] = ()
    card: str | None = None
    closes: bool = False
    forgets: bool = False
