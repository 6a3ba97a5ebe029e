"""Whether a text is about our subject, by what it names. Knows what naming something stands for; finds no topic.

What each concept stands for is in hearing.yaml, groups. The answer is how much the text must be like our wordings
(likeness.py) to be taken for ours: little where bones are named, all but certain where something else is.
"""

from __future__ import annotations

from collections.abc import Collection

from shared.understanding.listen import Listener
from shared.understanding.shapes import Fit

# Parts of 1 (see likeness.py), found by holding wordings back; docs/decisions/ has the figures.
OURS = 0.3  # all our topics together, where what is named makes the text one of ours
OURS_ANYHOW = 0.8  # the same, where something of ours is named but does not settle it
UNNAMED = 0.95  # the same, where nothing of ours is named
ELSEWHERE = 0.88  # the same, where what is named points elsewhere
OTHER_BONE = 0.97  # the same, where it asks what is not ours of bones and their medicines: costs, children, surgery

OWN = frozenset({"alone", "firm", "some", "company"})  # what naming one of our subjects can stand for
MOST_FOREIGN = 5  # unknown words allowed beside a subject that does not quite stand alone
BARE = 3  # words of a text that does no more than name its subject
STRONG = 4.5  # score of a shape with bones in it that needs no other standing


def needed(listener: Listener) -> float:
    """How much all our topics together must be like the text, by what it names."""
    if _ours(listener):
        return OURS
    if listener.asked_fits and listener.asked_fits[0].topic == "other_bone":
        return OTHER_BONE
    named = standing(listener)
    if named & {"other", "far"} or vetoed(listener):
        return ELSEWHERE
    return OURS_ANYHOW if named & OWN else UNNAMED


def _ours(listener: Listener) -> bool:
    """Whether what the text names makes it one of ours (see hearing.yaml, groups)."""
    asking = [fit for fit in listener.asked_fits if fit.topic in listener.content.answers or fit.topic == "other_bone"]
    return bool(asking) and asking[0].topic != "other_bone" and not vetoed(listener) and _stands(listener, asking[0])


def _stands(listener: Listener, best: Fit) -> bool:
    """Whether the text is about our subject, by what its concepts stand for (see hearing.yaml, groups)."""
    if "alone" in standing(listener):
        return True
    sentences = sentences_of(listener, best)
    stands_for = standing(listener, sentences)
    if "far" in stands_for:
        return False
    bones = any(heard.concept == "bone" and heard.sentence in sentences for heard in listener.subjects)
    if "firm" in stands_for or (bones and best.score >= STRONG):
        return True
    if "other" in stands_for:
        return False
    unknown = len(foreign(listener))
    if "some" in stands_for and (unknown <= MOST_FOREIGN):
        return True
    if "company" not in stands_for or unknown:
        return False
    subjects = {fit.topic for fit in listener.fits if fit.topic in listener.content.answers and len(fit.concepts) == 1}
    return len(subjects) > 1 or len(listener.words) <= BARE or (len(best.concepts) > 1 and "offside" not in stands_for)


def vetoed(listener: Listener) -> bool:
    """Whether it is somebody else's bones, or another matter altogether."""
    return any(fit.topic == "not_ours" for fit in listener.fits)


def points_elsewhere(listener: Listener) -> bool:
    """Whether something is named that is not ours."""
    return bool(standing(listener) & {"other", "far"})


def foreign(listener: Listener) -> list[str]:
    """Words that are neither everyday words nor part of anything heard."""
    covered = {place for heard in listener.subjects for place in range(heard.start, heard.end)}
    return [
        word.stem
        for place, word in enumerate(listener.words)
        if place not in covered and word.stem not in listener.index["plain"] and not word.stem[0].isdigit()
    ]


def standing(listener: Listener, sentences: Collection[int] | None = None) -> set[str]:
    """What the concepts heard (in these sentences) stand for."""
    return {
        listener.index["standing"].get(heard.concept, "nothing")
        for heard in listener.subjects
        if sentences is None or heard.sentence in sentences
    }


def sentences_of(listener: Listener, fit: Fit) -> set[int]:
    """The sentence that asks, and those that name what it leaves unsaid."""
    told = {name: {heard.sentence for heard in listener.subjects if heard.concept == name} for name in fit.concepts}
    return {fit.sentence}.union(*(places for places in told.values() if fit.sentence not in places))
