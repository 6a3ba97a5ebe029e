"""Looks up whole texts that mean one thing: yes, 2, back, stop, menu. The first thing asked of a text, whatever waits.

Knows content/<language>/replies.yaml. A text counts when it is one of the listed phrases and nothing but courtesies.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, get_args

from shared.rules import referral
from shared.understanding import meaning as m
from shared.understanding.clean import Clean, clean
from shared.understanding.language import Language
from shared.understanding.phrases import Heard, compile_phrases, spot

COURTESY, AGREE, CHECKLIST, AUTO_REPLY = "courtesy", "agree", "checklist", "auto_replies"
SPEAKER, OPT_OUT, SLIPS = "speaker", "opt_out", "slips"
AROUND = (COURTESY, SPEAKER)
VALUES: Mapping[str, m.Value] = {"affirm": "yes", "deny": "no", "unsure": "unsure"}
_COMMANDS, _OPT_OUTS = get_args(m.CommandName), get_args(m.OptOutKind)
_WORDIEST = 14  # words of the longest text that can be one of the phrases


@dataclass(frozen=True)
class Found:
    """What a whole text means, and the words that say so."""

    meaning: m.Meaning
    words: tuple[str, ...]


def replies_net(replies: Mapping[str, Any], language: Language) -> dict[str, Any]:
    """The net of all phrases of replies.yaml, each under its list's name: "affirm", "commands:back", "choices:2"."""
    lists: dict[str, list[str]] = {}
    for name, listed in replies.items():
        if isinstance(listed, Mapping):
            lists |= {f"{name}:{each}": phrases for each, phrases in listed.items()}
        else:
            lists[name] = listed
    return compile_phrases(lists, lambda words: clean(words, language).stems)


def look_up(text: Clean, net: Mapping[str, Any], pending: str | None) -> Found | None:
    """What the whole text means, or None when it is no such text. `pending` is the question or offer that waits."""
    if not text.words or len(text.words) > _WORDIEST:
        return None
    digit = text.words[0].said
    if len(text.words) == 1 and digit.isdigit():
        return Found(m.Choice(int(digit)), (digit,)) if 1 <= int(digit) <= 9 else None
    meaning = _meaning(_whole(spot(text.words, net, longest=False), len(text.words)), pending)
    return Found(meaning, tuple(word.typed for word in text.words)) if meaning else None


def is_auto_reply(text: Clean, net: Mapping[str, Any]) -> bool:
    """Whether another machine is answering: its phrases count anywhere in a text."""
    return any(each.concept == AUTO_REPLY for each in spot(text.words, net))


def _whole(heard: Iterable[Heard], length: int) -> set[str]:
    """The lists that have phrases for all of the text but its courtesies; a wish to leave has no speaker before it."""
    places: dict[str, set[int]] = {}
    for each in heard:
        places.setdefault(each.concept, set()).update(range(each.start, each.end))
    courtesy, speaker = (places.pop(kind, set()) for kind in AROUND)
    return {
        name
        for name, own in places.items()
        if len(own | courtesy | (set() if name.startswith(OPT_OUT) else speaker)) == length
    }


def _meaning(names: Collection[str], pending: str | None) -> m.Meaning | None:
    """The first of these, in the order in which they are tried: leaving, an answer, a choice, a command."""
    if SLIPS in names:
        return m.Unclear()
    for kind in _OPT_OUTS:
        if f"{OPT_OUT}:{kind}" in names:
            return m.OptOut(kind)
    values = [value for name, value in VALUES.items() if name in names]
    if AGREE in names and not values and not referral.is_question(pending):
        values = ["yes"]
    if pending and len(values) == 1:
        return m.Answer(values[0])
    choice, change = _number("choices", names), _number("changes", names)
    if choice and pending:
        return m.Choice(choice)
    if change:
        return m.Change(change)
    if CHECKLIST in names:
        return m.Checklist()
    for command in _COMMANDS:
        if f"commands:{command}" in names:
            return m.Command(command)
    return m.Answer(values[0]) if len(values) == 1 else None


def _number(kind: str, names: Collection[str]) -> int:
    """The least number that is listed under this kind, or 0."""
    return min((int(name.partition(":")[2]) for name in names if name.startswith(f"{kind}:")), default=0)
