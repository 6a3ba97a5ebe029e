"""Finds what a question is about. Knows how to weigh concepts; which concepts make which topic is in hearing.yaml."""

from __future__ import annotations

from dataclasses import replace

from shared.understanding.listen import Listener, Verdict
from shared.understanding.meaning import AlreadyDiagnosed, Ask, Checklist, NotCovered, PersonalDecision, Torn, Unclear
from shared.understanding.shapes import Fit, fits

MOST_FOREIGN = 3  # unknown words allowed beside a subject that does not quite stand alone
TORN = 0.2  # scores closer than this are equal
SAME_WORDS = 0.8  # share of words in common with a line under `asked` that counts as that line


def personal_decision(listener: Listener) -> Verdict | None:
    """Should I stop, start, skip, switch: about the asker's own treatment."""
    found = [fit for fit in _fits(listener) if fit.topic == "personal_decision"]
    if not found:
        return None
    named = [topic for topic in listener.index["drugs"] if topic in listener.concepts]
    return Verdict(PersonalDecision(named[0] if named else None), _why(listener, found[0]))


def topic(listener: Listener) -> Verdict | None:
    """A question on a topic of ours, or two or three topics when it fits them equally."""
    known = _asked(listener)
    found = [fit for fit in _fits(listener) if fit.topic in listener.content.answers or fit.topic in _OTHERS]
    if known:
        return Verdict(Ask(known[0]), (known[1],), found[0].topic if found else "")
    if not found or not _ours(listener):
        return None
    asking = _sentences_that_ask(listener, found)
    best = asking[0]
    if found[0].topic == "not_ours" or best.topic == "other_bone":
        return None
    if best.topic == "already_diagnosed":
        return Verdict(AlreadyDiagnosed(), _why(listener, best))
    rivals = [fit for fit in asking if fit.topic != best.topic and fit.topic in listener.content.answers]
    second = rivals[0].topic if rivals else ""
    also = tuple(dict.fromkeys(fit.topic for fit in rivals if fit.sentence != best.sentence and fit.score >= 3))[:2]
    return Verdict(Ask(best.topic, also), _why(listener, best), second)


_OTHERS = ("not_ours", "other_bone", "already_diagnosed")


def _fits(listener: Listener) -> list[Fit]:
    return fits(listener.subjects, listener.index["shapes"], listener.index["points"])


def _sentences_that_ask(listener: Listener, found: list[Fit]) -> list[Fit]:
    """Fits in sentences that ask come first; if none asks, all fits."""
    questions = listener.utterance.questions | {
        heard.sentence for heard in listener.subjects if heard.concept == "question_word" and _opens(listener, heard.start)
    }
    asking = [fit for fit in found if fit.sentence in questions]
    return (asking + [fit for fit in found if fit not in asking]) if asking else found


def _opens(listener: Listener, place: int) -> bool:
    return place == 0 or listener.words[place - 1].sentence != listener.words[place].sentence


def _ours(listener: Listener) -> bool:
    """Whether the text is about our subject, by what its concepts stand for."""
    standing = {listener.index["standing"].get(concept, "nothing") for concept in listener.concepts}
    foreign = len(_foreign(listener))
    return (
        "alone" in standing
        or ("some" in standing and "other" not in standing and foreign <= MOST_FOREIGN)
        or ("company" in standing and "other" not in standing and not foreign)
    )


def _foreign(listener: Listener) -> list[str]:
    """Words that are neither everyday words nor part of anything heard."""
    covered = {place for heard in listener.subjects for place in range(heard.start, heard.end)}
    return [
        word.stem
        for place, word in enumerate(listener.words)
        if place not in covered and word.stem not in listener.index["everyday"] and not word.stem.isdigit()
    ]


def _why(listener: Listener, fit: Fit) -> tuple[str, ...]:
    return listener.said([heard for heard in listener.subjects if heard.concept in fit.concepts])


def _asked(listener: Listener) -> tuple[str, str] | None:
    """The topic whose editor wrote this very question (or nearly) under `asked`."""
    stems = set(listener.stems) - listener.index["empty"]
    if not stems:
        return None
    best = (0.0, "", "")
    for name, line, words in listener.index["asked"]:
        common = len(stems & words)
        if common and common / len(stems | words) > best[0]:
            best = (common / len(stems | words), name, line)
    return (best[1], best[2]) if best[0] >= SAME_WORDS else None


def checklist(listener: Listener) -> Verdict | None:
    """Wants the checklist."""
    if "checklist" in listener.concepts:
        return Verdict(Checklist(), ("checklist",))
    return None


def not_covered(listener: Listener) -> Verdict:
    """A question, but not one of ours; or nothing that can be placed."""
    words = [word for word in listener.words if word.said.isalpha()]
    standing = {listener.index["standing"].get(concept, "no") for concept in listener.concepts}
    if "other" in standing or (len(words) >= 3 and ("question_word" in listener.concepts or listener.utterance.questions)):
        return Verdict(NotCovered(), _foreign_said(listener))
    return Verdict(NotCovered() if len(words) >= 4 else Unclear(), _foreign_said(listener))


def _foreign_said(listener: Listener) -> tuple[str, ...]:
    return tuple(_foreign(listener)[:5])
