"""Reads a fact that answers a checklist question: an age, a medicine, a broken bone. Thresholds come from the content."""

from __future__ import annotations

from shared.understanding.listen import Listener, Verdict
from shared.understanding.meaning import Answer, FollowUp

NEGATORS = frozenset({"not", "no", "never", "without", "none", "nor"})


def answer(listener: Listener) -> Verdict | None:
    """The answer that a stated fact gives to the pending question, or to another when it is clear."""
    if listener.utterance.questions or (listener.stems and listener.stems[0] in {"what", "why", "how", "can", "is", "do"}):
        return None
    for heard in listener.subjects:
        thing = listener.content.things.get(heard.concept.removeprefix("thing:"))
        if thing and thing.reason:
            if NEGATORS.intersection(listener.stems[max(0, heard.start - 4) : heard.start]):
                continue
            return Verdict(Answer("yes", thing.reason, thing.id), listener.said([heard]))
    if listener.pending == "condition" and set(listener.stems) & {"arthriti", "arthritis"}:
        return Verdict(FollowUp("arthritis_kind"), ("arthritis",))
    return None
