"""Turns wordings into what the network learns from: two segments of text, and what each head may say of them.

Knows which labels leave what open, and how a wording is varied: a slip of the keyboard, words before and after it,
something else spoken of before.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import get_args

from shared.content.model import Content
from shared.rules import referral
from shared.understanding import feed
from shared.understanding.clean import Clean, clean
from shared.understanding.decision import CHATTER, COMMAND, KINDS, OPT_OUT
from shared.understanding.language import Language
from shared.understanding.meaning import CommandName, OptOutKind
from shared.understanding.names import Mender, things
from tools.model.wordings import ACTS, ALARMS, ANY_ALARM, ANY_QUESTION, URGENCIES, Wording

NEAR_A_SIGN = frozenset({
    "bisphosphonates", "denosumab", "parathyroid_hormone", "serms", "hrt", "side_effects", "fractures_falls",
    "symptoms", "stated", "chatter", "other_health", "other_bone", "personal_medical_decision", "steroids", "calcium",
})  # fmt: skip
"""Subjects whose wordings may hold a sign for the doctor today, though nobody has said which do."""

NEEDED = frozenset({
    *(kind for kind in KINDS if kind not in (COMMAND, OPT_OUT)),
    *(f"{COMMAND}.{name}" for name in get_args(CommandName)),
    *(f"{OPT_OUT}.{kind}" for kind in get_args(OptOutKind)),
})  # fmt: skip
"""Subjects that there are whether or not somebody has worded them."""

ALIKE: Mapping[str, tuple[str, ...]] = {"woman_or_man": ("woman_or_man", "woman_first")}
"""Questions that are put in the same words."""

SLIPS, JOINED, URGENT_JOINED, ELSEWHERE, WAITING, WAITING_ASIDE = 0.2, 0.18, 0.2, 0.2, 0.05, 0.3
"""How often a wording gets a slip, other words around it, another subject or a question before it; an aside, which is
said to any question, more often."""
CALM = "calm"
AROUND = (1, 1, 1, 2, 2, 3)
"""How many remarks stand around a wording, as in a letter."""


@dataclass(frozen=True)
class Example:
    """`text` as it was cleaned; what it names; what was said before. Each head's allowed answers; none: untold.

    `leans` on what was said before; `said` and `label` are its wording's.
    """

    text: str
    named: tuple[str, ...]
    before: str = ""
    subject: frozenset[str] = frozenset()
    urgency: frozenset[str] = frozenset()
    act: frozenset[str] = frozenset()
    leans: bool = False
    label: str = ""
    said: str = ""


class Preparer:
    """Cleans texts and finds the names in them, as the reader does."""

    def __init__(self, content: Content, language: Language, mender: Mender, net: Mapping[str, object]) -> None:
        self.content, self.language, self.mender, self.net = content, language, mender, net

    def prepared(self, text: str) -> tuple[str, tuple[str, ...]]:
        """The text as the encoder gets it, and the ids of the things it names."""
        whole: Clean = self.mender.mended(clean(text, self.language))
        return whole.readable(), tuple(dict.fromkeys(heard.concept for heard in things(whole, self.net)))


def subjects(content: Content, wordings: Iterable[Wording]) -> list[str]:
    """Every label the subject head can give, in order of name; those that the decision asks for are among them."""
    told = {wording.subject for wording in wordings if wording.subject}
    return sorted(told | NEEDED | set(content.answers) - {"not_covered"})


def examples(wordings: Sequence[Wording], prepare: Preparer, labels: Sequence[str]) -> list[Example]:
    """One example a wording; a reply to any question is one to each."""
    return [_example(each, prepare, labels) for wording in wordings for each in waited_for(wording)]


def waited_for(wording: Wording) -> list[Wording]:
    """The wording as it is said to each question that it fits."""
    every = (*referral.QUESTIONS, *referral.FOLLOW_UPS)
    questions = every if wording.question == ANY_QUESTION else ALIKE.get(wording.question or "", (wording.question,))
    return [replace(wording, question=question) for question in questions]


def _example(wording: Wording, prepare: Preparer, labels: Sequence[str]) -> Example:
    text, named = prepare.prepared(wording.text)
    label = wording.urgency or wording.subject or f"{wording.question} {wording.act}"
    if wording.urgency == CALM and wording.subject:
        label = wording.subject  # as calm as most texts of that subject are
    example = Example(text, named, urgency=_urgency(wording), label=label, said=wording.text)
    if wording.act:
        question = wording.question or ""
        return replace(example, before=feed.waiting(question), act=frozenset({wording.act}))
    subject = frozenset(_allowed(wording.subject, labels)) if wording.subject else frozenset()
    if wording.about:
        return replace(example, before=feed.spoken_of(wording.about), subject=subject, leans=True)
    return replace(example, subject=subject)


def _allowed(subject: str, labels: Sequence[str]) -> set[str]:
    """A bare topic may be any passage of it."""
    return {label for label in labels if label == subject or label.startswith(f"{subject}.")}


def _urgency(wording: Wording) -> frozenset[str]:
    if wording.urgency == ANY_ALARM:
        return frozenset(ALARMS)
    if wording.urgency:
        return frozenset({wording.urgency})
    kind = (wording.subject or "").partition(".")[0]
    return frozenset({"calm", "call_today"}) if kind in NEAR_A_SIGN else frozenset({"calm"})


def varied(example: Example, others: Sequence[Example], labels: Sequence[str], dice: random.Random) -> Example:
    """The example as somebody else might have come to send it; what it teaches stays true."""
    calm = example.urgency <= {"calm", "call_today"}
    if dice.random() < (JOINED if calm else URGENT_JOINED) and not example.act and not example.leans:
        around = dice.sample(others, dice.choice(AROUND))
        joined = [each.text for each in around]
        joined.insert(dice.randint(0, len(joined)), example.text)
        names = (*example.named, *(name for other in around for name in other.named))
        example = replace(example, text=" . ".join(joined), named=names)
    if not example.before and (example.named or example.text.count(" ") > 4) and dice.random() < ELSEWHERE:
        example = replace(example, before=feed.spoken_of(dice.choice(labels)))
    elif not example.before and dice.random() < (WAITING_ASIDE if CHATTER in example.subject else WAITING):
        question = dice.choice((*referral.QUESTIONS, *referral.FOLLOW_UPS))
        example = replace(example, before=feed.waiting(question), act=_act(example))
    return replace(example, text=slipped(example.text, dice)) if dice.random() < SLIPS else example


def _act(example: Example) -> frozenset[str]:
    """What a text that is no reply is, when a question waits for one."""
    kinds = {label.partition(".")[0] for label in example.subject}
    if not kinds or not example.urgency <= {"calm", "call_today"} or kinds & {"stated", "already_diagnosed", "opt_out"}:
        return frozenset()
    if kinds & {"command", "checklist"}:
        return frozenset({"command"})
    return frozenset({CHATTER if CHATTER in kinds else "question"})


def slipped(text: str, dice: random.Random) -> str:
    """The text with one letter left out, doubled, swapped or wrong."""
    places = [place for place in range(1, len(text) - 1) if text[place].isalpha() and text[place - 1].isalpha()]
    if not places:
        return text
    at = dice.choice(places)
    kind = dice.randrange(4)
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1:
        return text[:at] + text[at] + text[at:]
    if kind == 2:
        return text[: at - 1] + text[at] + text[at - 1] + text[at + 1 :]
    return text[:at] + dice.choice("aeiourstnlhdm") + text[at + 1 :]


def targets(allowed: frozenset[str], labels: Sequence[str]) -> list[float]:
    """One for each label that is allowed, nought for the others."""
    return [float(label in allowed) for label in labels]


HEADS: Mapping[str, Sequence[str]] = {"urgency": URGENCIES, "act": ACTS}
