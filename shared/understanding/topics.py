"""Finds what a question is about: whose wordings it is like, and whether what it names makes it one of ours.

Which words speak for which subject is learned from content/en/wordings/ (likeness.py); what naming something stands for
is in hearing.yaml. A drug is never guessed: too little likeness is no answer, and a tie is the person's to settle.
"""

from __future__ import annotations

import math
from collections.abc import Collection

from shared.rules import referral
from shared.understanding.listen import Listener, Verdict
from shared.understanding.meaning import AlreadyDiagnosed, Ask, Checklist, NotCovered, PersonalDecision, Torn, Unclear
from shared.understanding.shapes import Fit

# Parts of 1 (see likeness.py), found by holding wordings back; docs/decisions/ has the figures.
OURS = 0.2  # all our topics together, where what is named makes the text one of ours
OURS_ANYHOW = 0.68  # the same, where something of ours is named but does not settle it
UNNAMED = 0.93  # the same, where nothing of ours is named
ELSEWHERE = 0.85  # the same, where what is named points elsewhere
PERHAPS_OURS = 0.35  # the same: less is not covered, and what lies between is offered as a choice
CLEAR = 0.25  # of our topics' part: what a topic needs to be answered; less, and the person chooses
ALSO = 0.07  # of our topics' part: what a second topic needs to be offered with the answer
PERSONAL = 0.3  # likeness to a decision about one's own treatment that is taken for one
PERSONAL_GENERAL = 0.75  # the same, in a question that is put in general: what happens if, how long
QUESTION = 0.6  # likeness of one sentence among several that makes it a question of its own
KIND = 0.5  # likeness to asking for the checklist, or to telling a diagnosis, that is taken for that
SHAPES = 0.3  # log odds that a point of a shape (see hearing.yaml) adds to a topic's likeness

NEVER = 2.0  # more than there is
OWN = frozenset({"alone", "firm", "some", "company"})  # what naming one of our subjects can stand for

MOST_FOREIGN = 5  # unknown words allowed beside a subject that does not quite stand alone
BARE = 3  # words of a text that does no more than name its subject
STRONG = 4.5  # score of a shape with bones in it that needs no other standing
DECISION = "personal_medical_decision"
"""The subject of wordings that ask for a decision about one's own treatment; no topic of its own."""


def personal_decision(listener: Listener) -> Verdict | None:
    """Should I stop, start, skip, switch: about the asker's own treatment."""
    found = [fit for fit in listener.fits if fit.topic == "personal_decision" and _asked_here(listener, fit)]
    if found and not _vetoed(listener) and _own_treatment(listener, found[0]):
        return Verdict(PersonalDecision(_medicine(listener)), _why(listener, found[0]))
    enough = PERSONAL_GENERAL if listener.concepts & {"general", "safety"} else PERSONAL
    likely = listener.likeness.shares[DECISION] >= enough and not listener.as_asked
    if likely and not _vetoed(listener) and _own_treatment(listener):
        return Verdict(PersonalDecision(_medicine(listener)), listener.likeness.told)
    return None


def _medicine(listener: Listener) -> str | None:
    """The card on the medicine that is named, if one is."""
    return next((topic for topic in listener.index["drugs"] if topic in listener.concepts), None)


def _asked_here(listener: Listener, fit: Fit) -> bool:
    return any(heard.concept == fit.concepts[0] and heard.sentence == fit.sentence for heard in listener.subjects)


def _own_treatment(listener: Listener, fit: Fit | None = None) -> bool:
    """A medicine of ours is named, or bones are, or there is nothing in the text that we do not know."""
    if listener.concepts & {"bone_drug", "bone_medicine", "medicines", "hrt", "steroid_pill", "osteoporosis", "bone"}:
        return True
    allowed = 1 if fit and "change" in fit.concepts else 0
    elsewhere = _standing(listener, _sentences(listener, fit) if fit else None) & {"other", "far", "offside"}
    return not elsewhere and len(foreign(listener)) <= allowed


def topic(listener: Listener) -> Verdict | None:
    """A question on a topic of ours; a second topic in it is offered; two or three that fit equally are a choice."""
    known = listener.as_asked
    if known:
        return Verdict(Ask(known), ("as asked",))
    shares = _our_shares(listener)
    ours = sum(shares.values())
    needed = _needed(listener)
    ranked = sorted(shares, key=lambda name: -shares[name])
    best, second = ranked[0], ranked[1]
    clear = shares[best] >= CLEAR * ours
    if ours >= needed and (clear or len(_questions(listener)) > 1):
        first, *others = _in_turn(best, _questions(listener), listener)
        also = [name for name in ranked[1:3] if shares[name] >= ALSO * ours]
        return Verdict(Ask(first, tuple(dict.fromkeys([*others, *also]))[:2]), listener.likeness.told, second)
    replying = referral.is_question(listener.pending) and not listener.asking  # a choice of topics would be in the way
    if ours >= min(needed, PERHAPS_OURS) and needed < NEVER and not replying and not _vetoed(listener):
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


def _needed(listener: Listener) -> float:
    """How much all our topics together must be like the text, by what it names."""
    if _ours(listener):
        return OURS
    if listener.asked_fits and listener.asked_fits[0].topic == "other_bone":
        return NEVER
    named = _standing(listener)
    if named & {"other", "far"} or _vetoed(listener):
        return ELSEWHERE
    return OURS_ANYHOW if named & OWN else UNNAMED


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
    if _points_elsewhere(listener) or len(words) >= 4 or (len(words) >= 2 and listener.asking):
        return Verdict(NotCovered(), unknown)
    return Verdict(Unclear(), unknown)


def foreign(listener: Listener) -> list[str]:
    """Words that are neither everyday words nor part of anything heard."""
    covered = {place for heard in listener.subjects for place in range(heard.start, heard.end)}
    return [
        word.stem
        for place, word in enumerate(listener.words)
        if place not in covered and word.stem not in listener.index["plain"] and not word.stem[0].isdigit()
    ]


def _standing(listener: Listener, sentences: Collection[int] | None = None) -> set[str]:
    """What the concepts heard (in these sentences) stand for."""
    return {
        listener.index["standing"].get(heard.concept, "nothing")
        for heard in listener.subjects
        if sentences is None or heard.sentence in sentences
    }


def _sentences(listener: Listener, fit: Fit) -> set[int]:
    """The sentence that asks, and those that name what it leaves unsaid."""
    told = {name: {heard.sentence for heard in listener.subjects if heard.concept == name} for name in fit.concepts}
    return {fit.sentence}.union(*(places for places in told.values() if fit.sentence not in places))


def _points_elsewhere(listener: Listener) -> bool:
    return bool(_standing(listener) & {"other", "far"})


def _vetoed(listener: Listener) -> bool:
    return any(fit.topic == "not_ours" for fit in listener.fits)


def _ours(listener: Listener) -> bool:
    """Whether what the text names makes it one of ours (see hearing.yaml, groups)."""
    asking = [fit for fit in listener.asked_fits if fit.topic in listener.content.answers or fit.topic == "other_bone"]
    return bool(asking) and asking[0].topic != "other_bone" and not _vetoed(listener) and _stands(listener, asking[0])


def _stands(listener: Listener, best: Fit) -> bool:
    """Whether the text is about our subject, by what its concepts stand for (see hearing.yaml, groups)."""
    if "alone" in _standing(listener):
        return True
    sentences = _sentences(listener, best)
    standing = _standing(listener, sentences)
    if "far" in standing:
        return False
    bones = any(heard.concept == "bone" and heard.sentence in sentences for heard in listener.subjects)
    if "firm" in standing or (bones and best.score >= STRONG):
        return True
    if "other" in standing:
        return False
    unknown = len(foreign(listener))
    if "some" in standing and (unknown <= MOST_FOREIGN):
        return True
    if "company" not in standing or unknown:
        return False
    subjects = {fit.topic for fit in listener.fits if fit.topic in listener.content.answers and len(fit.concepts) == 1}
    return len(subjects) > 1 or len(listener.words) <= BARE or (len(best.concepts) > 1 and "offside" not in standing)


def _why(listener: Listener, fit: Fit) -> tuple[str, ...]:
    return listener.said([heard for heard in listener.subjects if heard.concept in fit.concepts])
