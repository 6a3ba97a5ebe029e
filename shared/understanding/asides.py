"""What is said around the subject: other machines' noise, opting out, commands. Knows no bones."""

from __future__ import annotations

import re
from typing import Literal, get_args

from shared.rules import referral
from shared.understanding.hearing import Heard
from shared.understanding.listen import Listener, Verdict
from shared.understanding.meaning import Choice, Command, CommandName, Ignore, OptOut
from shared.understanding.replies import CLEAR, NAMES

_TAPBACK = re.compile(
    r"^\W*(?P<verb>[a-z]+(?: [a-z]+)*)(?: an image| a message)?\s*[\"\u201c\u201d\u2018']", re.IGNORECASE
)
_COMMANDS: tuple[CommandName, ...] = get_args(CommandName)
_LAST_RESORT: tuple[CommandName, ...] = ("goodbye", "thanks", "greeting")
_OPT_OUTS: tuple[Literal["forget", "stop", "start"], ...] = ("forget", "stop", "start")
_DIGIT = re.compile(r"^\W*(?:no\.?|number|option|press|#)?\s*([1-9])\W*$", re.IGNORECASE)


def not_for_us(listener: Listener) -> Verdict | None:
    """A phone's tapback, another machine's reply, or nothing at all."""
    text = listener.text.strip()
    if not text:
        return Verdict(Ignore("blank"))
    tapback = _TAPBACK.match(text)
    if tapback and tapback["verb"].lower() in listener.index["tapbacks"]:
        return Verdict(Ignore("tapback"), (tapback["verb"],))
    machine = [heard for heard in listener.replies if heard.concept == "auto_reply"]
    if machine:
        return Verdict(Ignore("auto_reply"), listener.said(machine))
    return None


def opt_out(listener: Listener) -> Verdict | None:
    """No more messages, messages again, or erase me: by any reasonable wording."""
    for heard in listener.replies:
        if heard.concept == "opt_out:stop_texts":
            return Verdict(OptOut("stop"), listener.said([heard]))
    for kind in _OPT_OUTS:
        name = f"opt_out:{kind}"
        if listener.whole({name}, {"courtesy"} if kind == "stop" else {"filler"}):
            return Verdict(OptOut(kind), listener.said([heard for heard in listener.replies if heard.concept == name]))
    return None


def command_alone(listener: Listener) -> Verdict | None:
    """A command typed whole comes before any fact: "back" is no broken bone. What is a reply as well stays a reply."""
    replies = CLEAR if referral.is_question(listener.pending) else NAMES
    for heard in listener.replies:
        name = heard.concept.removeprefix("commands:")
        if name not in _COMMANDS or not listener.whole({heard.concept}, {"courtesy"}):
            continue
        if not any(each.concept in replies and not _within(each, heard) for each in listener.replies):
            return Verdict(Command(name), listener.said([heard]))
    return None


def _within(each: Heard, other: Heard) -> bool:
    """Whether it is a part of the other and not all of it."""
    return other.start <= each.start and each.end <= other.end and each.end - each.start < other.end - other.start


def command(listener: Listener) -> Verdict | None:
    """A word that steers, when the text is nothing else. A bare digit is a choice."""
    digit = _DIGIT.match(listener.text)
    if digit:
        return Verdict(Choice(int(digit[1])), (digit[1],))
    if listener.pending:
        for number in ("1", "2", "3"):
            if listener.whole({f"choices:{number}"}):
                return Verdict(Choice(int(number)), (number,))
    heard = [(reply.end - reply.start, reply.concept) for reply in listener.replies]
    for _, concept in sorted(heard, reverse=True):
        name = concept.removeprefix("commands:")
        if name in _COMMANDS and listener.whole({concept}):
            return Verdict(Command(name), listener.said([r for r in listener.replies if r.concept == concept]))
    steering = {concept for _, concept in heard if concept.startswith("commands:")}
    for name in _LAST_RESORT:
        if f"commands:{name}" in steering and listener.whole(steering | {"affirm", "deny"}):
            return Verdict(Command(name), (name,))
    return None
