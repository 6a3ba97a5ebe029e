"""Hears a decision about one's own treatment: should I stop, start, skip, switch. There is one reply to them all."""

from __future__ import annotations

from shared.understanding.hearing import Heard
from shared.understanding.listen import Listener, Verdict
from shared.understanding.meaning import PersonalDecision
from shared.understanding.ours import foreign, sentences_of, standing, vetoed
from shared.understanding.shapes import Fit

DECISION = "personal_medical_decision"
"""The subject of wordings that ask for such a decision; no topic of its own."""
MEDICINES = frozenset({"bone_drug", "bone_medicine", "medicines", "hrt", "steroid_pill"})
BONES = frozenset({"osteoporosis", "osteopenia", "bone", "diagnosis"})
CHANGES = frozenset({"change", "begin", "may_i", "my_dose", "drug_holiday", "get_off", "too_high"})
"""Concepts of doing something to one's treatment: beside "should I" they leave no doubt."""
LIKELY = 0.1  # likeness without which "do I have to" or "which one" decides nothing
PERSONAL = 0.3  # likeness (a part of 1) to such wordings that is enough
PERSONAL_GENERAL = 0.75  # the same, in a question that is put in general: what happens if, how long


def personal_decision(listener: Listener) -> Verdict | None:
    """Should I stop, start, skip, switch: about the asker's own treatment."""
    if vetoed(listener):
        return None
    likeness = listener.likeness.shares[DECISION]
    asked = next((fit for fit in listener.fits if _decides(listener, fit, likeness)), None)
    if asked and _own_treatment(listener, asked):
        return Verdict(PersonalDecision(_medicine(listener)), listener.said(_decided(listener, asked)))
    enough = PERSONAL_GENERAL if listener.concepts & {"general", "safety"} else PERSONAL
    if likeness >= enough and not listener.as_asked and _own_treatment(listener):
        return Verdict(PersonalDecision(_medicine(listener)), listener.likeness.told)
    return None


def _medicine(listener: Listener) -> str | None:
    """The card on the medicine that is named, if one is."""
    return next((topic for topic in listener.index["drugs"] if topic in listener.concepts), None)


def _decides(listener: Listener, fit: Fit, likeness: float) -> bool:
    """Whether this shape asks for a decision, in its own sentence, and is no accident of the words."""
    sure = likeness >= LIKELY or not CHANGES.isdisjoint(fit.concepts)
    return fit.topic == "personal_decision" and sure and _asked_here(listener, fit)


def _asked_here(listener: Listener, fit: Fit) -> bool:
    return any(heard.concept == fit.concepts[0] and heard.sentence == fit.sentence for heard in listener.subjects)


def _own_treatment(listener: Listener, fit: Fit | None = None) -> bool:
    """A medicine of ours is named, or bones are, or there is nothing in the text that we do not know."""
    if listener.concepts & (MEDICINES | BONES):
        return True
    allowed = 1 if fit and "change" in fit.concepts else 0
    elsewhere = standing(listener, sentences_of(listener, fit) if fit else None) & {"other", "far", "offside"}
    return not elsewhere and len(foreign(listener)) <= allowed


def _decided(listener: Listener, fit: Fit) -> list[Heard]:
    return [heard for heard in listener.subjects if heard.concept in fit.concepts]
