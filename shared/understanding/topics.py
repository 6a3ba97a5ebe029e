"""Finds what a question is about. Knows how to weigh concepts; which concepts make which topic is in hearing.yaml."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from shared.understanding.evidence import WORST
from shared.understanding.listen import Listener, Verdict
from shared.understanding.meaning import AlreadyDiagnosed, Ask, Checklist, NotCovered, PersonalDecision, Torn, Unclear
from shared.understanding.shapes import Fit

MOST_FOREIGN = 5  # unknown words allowed beside a subject that does not quite stand alone
BARE = 3  # words of a text that does no more than name its subject
STRONG = 4.5  # score of a shape with bones in it that needs no other standing
SAME_WORDS = 0.8  # share of words in common with a line under `asked` that counts as that line
WORTH_OFFERING = 3.0  # score from which a topic of another sentence is offered as well
CLOSE = 0.8  # points by which a topic may be behind and still be offered
PERSONAL = "personal_medical_decision"
NOT_TOPICS = ("not_ours", "other_bone", "personal_decision", "checklist", "already_diagnosed")


def personal_decision(listener: Listener) -> Verdict | None:
    """Should I stop, start, skip, switch: about the asker's own treatment."""
    found = [fit for fit in listener.fits if fit.topic == "personal_decision" and _asked_here(listener, fit)]
    if not found or _vetoed(listener) or not _own_treatment(listener, found[0]):
        return None
    named = [topic for topic in listener.index["drugs"] if topic in listener.concepts]
    return Verdict(PersonalDecision(named[0] if named else None), _why(listener, found[0]))


def _asked_here(listener: Listener, fit: Fit) -> bool:
    return any(heard.concept == fit.concepts[0] and heard.sentence == fit.sentence for heard in listener.subjects)


def _own_treatment(listener: Listener, fit: Fit) -> bool:
    """A medicine of ours is named, or bones are, or there is nothing in the text that we do not know."""
    if listener.concepts & {"bone_drug", "bone_medicine", "hrt", "steroid_pill", "osteoporosis", "bone"}:
        return True
    allowed = 1 if "change" in fit.concepts else 0
    elsewhere = _standing(listener, _sentences(listener, fit)) & {"other", "far", "offside"}
    return not elsewhere and len(foreign(listener)) <= allowed


def topic(listener: Listener) -> Verdict | None:
    """A question on a topic of ours; topics of other sentences, and one that came close, are offered as well."""
    known = _as_asked(listener)
    if known:
        return Verdict(Ask(known[0]), (known[1],))
    ranked = _ranked(listener)
    if not ranked or _vetoed(listener) or ranked[0].topic == "other_bone" or not _ours(listener, ranked[0]):
        return None
    best, rivals = ranked[0], [fit for fit in ranked[1:] if fit.topic not in ("other_bone", ranked[0].topic)]
    also = [fit.topic for fit in rivals if fit.score >= best.score - CLOSE]
    also += [fit.topic for fit in rivals if fit.sentence != best.sentence and fit.score >= WORTH_OFFERING]
    second = rivals[0].topic if rivals else ""
    return Verdict(Ask(best.topic, tuple(dict.fromkeys(also))[:2]), _why(listener, best), second)


def _ranked(listener: Listener) -> list[Fit]:
    """Topics by shape and evidence together, from the sentences that ask; best first."""
    found = [fit for fit in listener.fits if fit.topic in listener.content.answers or fit.topic == "other_bone"]
    asking = [fit for fit in found if fit.sentence in listener.asking] or found
    evidence = listener.evidence
    best: dict[str, Fit] = {}
    for fit in asking:
        if fit.topic not in best:
            best[fit.topic] = replace(fit, score=fit.score + evidence.get(fit.topic, WORST))
    if asking:
        for name, points in evidence.items():
            if name not in best and name in listener.content.answers and name != PERSONAL:
                best[name] = Fit(name, points, asking[0].sentence, ())
    return sorted(best.values(), key=lambda fit: -fit.score)


def checklist(listener: Listener) -> Verdict | None:
    """Wants the checklist."""
    if "checklist_word" in listener.concepts:
        return Verdict(Checklist(), ("checklist",))
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


def _ours(listener: Listener, best: Fit) -> bool:
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


def _as_asked(listener: Listener) -> tuple[str, str] | None:
    """The topic whose editor wrote this very question, or nearly, under `asked`."""
    stems = set(listener.stems) - listener.index["empty"]
    best = (0.0, "", "")
    for name, line, words in listener.index["asked"]:
        common = len(stems & words)
        if common and common / len(stems | words) > best[0]:
            best = (common / len(stems | words), name, line)
    return (best[1], best[2]) if best[0] >= SAME_WORDS else None
