"""The shapes of a judgement, and what can be said of a span and a limit. Knows no question; judges.py has those."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from shared.rules.stated import Sex, Span, Told, ToldKind


class Value(StrEnum):
    """An answer to a checklist question."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


@dataclass(frozen=True)
class Judgement:
    """A value and what to echo (a lexicon thing id, or a key heard_* of phrases.yaml), or a follow-up to ask.

    `words` are the words that decided. Exactly one of `value` and `follow_up` is set.
    """

    value: Value | None = None
    heard: str | None = None
    follow_up: str | None = None
    words: str = ""


@dataclass(frozen=True)
class Case:
    """What is told of the person asked about, the thresholds (numbers.yaml), and whether the question waits."""

    told: Sequence[Told]
    numbers: Mapping[str, Any]
    asked: bool

    def of(self, kind: ToldKind) -> list[Told]:
        """The items of a kind, in order."""
        return [item for item in self.told if item.kind is kind]

    def number(self, name: str) -> float:
        """A threshold."""
        return float(self.numbers[name]["value"])

    @property
    def sex(self) -> Sex | None:
        """Woman or man, where that is said and not gainsaid; "not a man" is a woman."""
        other = {Sex.WOMAN: Sex.MAN, Sex.MAN: Sex.WOMAN}
        items = [item for item in self.of(ToldKind.SEX) if not item.maybe and item.value in other]
        said = {other[Sex(item.value)] if item.denied else Sex(item.value) for item in items}
        return said.pop() if len(said) == 1 else None


def common(spans: Sequence[Span]) -> Span | None:
    """What all of these allow; None where there are none, or they disagree."""
    if not spans:
        return None
    low = max((span.low for span in spans if span.low is not None), default=None)
    high = min((span.high for span in spans if span.high is not None), default=None)
    return None if low is not None and high is not None and low > high else Span(low, high)


def reaches(span: Span, limit: float) -> bool | None:
    """Whether a span lies at or above a limit; None if it may or may not."""
    if span.low is not None and span.low >= limit:
        return True
    return False if span.high is not None and span.high < limit else None


def less(one: float | None, other: float | None) -> float | None:
    return None if one is None or other is None else one - other


def yes(is_so: bool) -> Value:
    return Value.YES if is_so else Value.NO
