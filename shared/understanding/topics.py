"""Finds what a question is about: whose wordings it is like, once it is one of ours (ours.py).

Which words speak for which subject is learned from content/en/wordings/ (likeness.py). A drug is never guessed: too
little likeness is no answer, and a tie is the person's to settle.
"""

from __future__ import annotations

import math

from shared.rules import referral
from shared.understanding.decisions import DECISION
from shared.understanding.listen import Listener, Verdict
from shared.understanding.meaning import AlreadyDiagnosed, Checklist, NotCovered, Torn, Unclear, ask
from shared.understanding.ours import OTHER_BONE, foreign, needed, points_elsewhere, vetoed

# Parts of 1 (see likeness.py), found by holding wordings back; docs/decisions/ has the figures.
PERHAPS_OURS = 0.35  # all our topics together: less is not covered, and what lies between is offered as a choice
CLEAR = 0.2  # of our topics' part: what a topic needs to be answered; less, and the person chooses
SINGLE = 0.85  # of our topics' part: what makes a text like one topic and no other; such a text needs
LESS = 0.9  # of what is needed otherwise to be taken for ours
ALSO = 0.07  # of our topics' part: what a second topic needs to be offered with the answer
QUESTION = 0.6  # likeness of one sentence among several that makes it a question of its own
KIND = 0.5  # likeness to asking for the checklist, or to telling a diagnosis, that is taken for that
SHAPES = 0.3  # log odds that a point of a shape (see hearing.yaml) adds to a topic's likeness


def topic(listener: Listener) -> Verdict | None:
    """A question on a topic of ours; a second topic in it is offered; two or three that fit equally are a choice."""
    known = listener.as_asked
    if known:
        return Verdict(ask(known), ("as asked",))
    shares = _our_shares(listener)
    ours = sum(shares.values())
    ranked = sorted(shares, key=lambda name: -shares[name])
    best, second = ranked[0], ranked[1]
    need = needed(listener)
    enough = need * LESS if shares[best] >= SINGLE * ours and need < OTHER_BONE else need
    clear = shares[best] >= CLEAR * ours
    if ours >= enough and (clear or len(_questions(listener)) > 1):
        first, *others = _in_turn(best, _questions(listener), listener)
        also = [name for name in ranked[1:3] if shares[name] >= ALSO * ours]
        return Verdict(ask(first, tuple(dict.fromkeys([*others, *also]))[:2]), listener.likeness.told, second)
    replying = referral.is_question(listener.pending) and not listener.asking  # a choice of topics would be in the way
    if ours >= min(enough, PERHAPS_OURS) and need < OTHER_BONE and not replying and not vetoed(listener):
        return Verdict(Torn(tuple(ranked[:3])), listener.likeness.told, second)
    return None


def _questions(listener: Listener) -> list[str]:
    """The topics of the sentences that ask, when there are several and each is clear by itself."""
    if len(listener.asking) < 2:
        return []
    found = [listener.likeness_of(sentence).shares for sentence in sorted(listener.asking)]
    likest = [max(shares, key=lambda name: shares[name]) for shares in found]
    clear = [name for name, shares in zip(likest, found, strict=True) if shares[name] >= QUESTION]
    return list(dict.fromkeys(name for name in clear if name in listener.content.answers and name != DECISION))


def _in_turn(best: str, questions: list[str], listener: Listener) -> list[str]:
    """Where all is questions the first is answered and the others offered; in a letter, the one it is all about."""
    all_ask = {word.sentence for word in listener.words} == listener.asking
    first = questions[0] if questions and all_ask else best
    return [first, *(name for name in [*questions, best] if name != first)]


def _our_shares(listener: Listener) -> dict[str, float]:
    """Each topic's likeness, moved by the best shape that fits it; together as much as before."""
    shares = {
        name: share
        for name, share in listener.likeness.shares.items()
        if name in listener.content.answers and name != DECISION
    }
    points: dict[str, float] = {}
    for fit in listener.asked_fits:
        points.setdefault(fit.topic, fit.score)
    moved = {name: share * math.exp(SHAPES * points.get(name, 0)) for name, share in shares.items()}
    scale = sum(shares.values()) / sum(moved.values())
    return {name: share * scale for name, share in moved.items()}


def checklist(listener: Listener) -> Verdict | None:
    """Wants the checklist, or says that the diagnosis is made."""
    shares = listener.likeness.shares
    if "checklist_word" in listener.concepts or shares["checklist"] >= KIND:
        return Verdict(Checklist(), listener.likeness.told)
    if shares["already_diagnosed"] >= KIND:
        return Verdict(AlreadyDiagnosed(), listener.likeness.told)
    return None


def not_covered(listener: Listener) -> Verdict:
    """A question, but not one of ours; or nothing that can be placed."""
    words = [word for word in listener.words if word.said.isalpha()]
    unknown = tuple(foreign(listener)[:5])
    if points_elsewhere(listener) or len(words) >= 4 or (len(words) >= 2 and listener.asking):
        return Verdict(NotCovered(), unknown)
    return Verdict(Unclear(), unknown)
