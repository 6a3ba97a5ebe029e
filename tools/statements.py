"""What people may state, in each shape that rules/judges.py tells apart, as the walk and the review sheet play it.

Of the things in the lexicon those stand for all that take the longest to read and to say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import chain

from shared.content.model import Content, Thing
from shared.conversation.words import Words, word_count
from shared.rules import referral
from shared.rules.judges import RHEUMATOID
from shared.rules.stated import Arthritis, Bone, Cause, Change, Sex, Span, Told, ToldKind, When
from shared.understanding.meaning import Answer, Meaning, Stated, Value

MEASURES: tuple[Callable[[str], int], ...] = (len, word_count)
"""How long something is to read, and to say."""
_BY_ANSWERS: Mapping[str, tuple[Value, ...]] = {"woman_first": ("yes",), "man_70": ("yes", "no")}
"""Follow-ups that plain answers lead to."""


def statements(question: str, content: Content) -> tuple[Told, ...]:
    """One item for everything that may be said to a checklist question or a follow-up."""
    women, men = (float(content.numbers[f"screening_age_{sex}"]["value"]) for sex in ("women", "men"))
    inches = float(content.numbers["height_loss_inches"]["value"])
    fifty = float(content.numbers["fracture_age"]["value"])
    man, woman = Told(ToldKind.SEX, Sex.MAN), Told(ToldKind.SEX, Sex.WOMAN)
    arthritis = tuple(Told(ToldKind.ARTHRITIS, kind) for kind in Arthritis)
    found = {
        "woman_65_man_70": tuple(Told(ToldKind.AGE, span=_at(age)) for age in (men, women, women - 1)),
        "woman_or_man": (woman, man),
        "woman_first": (woman, man),
        "man_70": tuple(Told(ToldKind.AGE, span=_at(age)) for age in (men, men - 1)),
        "menopause": (*(Told(ToldKind.MENOPAUSE, change) for change in Change), man),
        "fracture_since_50": (
            *(Told(ToldKind.BROKE, Bone.OTHER, _at(age)) for age in (fifty + 1, fifty - 1)),
            *(Told(ToldKind.BROKE, bone, _at(fifty + 1)) for bone in (Bone.HIP, Bone.SPINE, Bone.WRIST)),
        ),
        "back_pain": (
            Told(ToldKind.BROKE, Bone.SPINE),
            *(Told(ToldKind.BACK_PAIN, cause) for cause in ("", Cause.OTHER)),
            Told(ToldKind.BACK_PAIN, denied=True),
        ),
        "medicines": _things("medicines", ToldKind.MEDICINE, content),
        "condition": (*_things("condition", ToldKind.CONDITION, content), *arthritis),
        "arthritis_kind": (Told(ToldKind.CONDITION, RHEUMATOID, reason="condition"), *arthritis),
        "height_loss": (
            *(Told(ToldKind.HEIGHT, span=_at(lost), when=When.PAST_YEAR) for lost in (inches, inches / 2)),
            Told(ToldKind.HEIGHT),
        ),
    }
    return found[question]


def follow_up(name: str, content: Content) -> tuple[Meaning, ...]:
    """What leads to this follow-up, turn by turn, when the question that it settles waits."""
    if name in _BY_ANSWERS:
        return tuple(map(Answer, _BY_ANSWERS[name]))
    question = referral.settles(name)
    every = statements(question, content)
    leading = tuple(item for item in every if _judged(question, item, content).follow_up == name)[:1]
    return (Stated(leading),)


def longest_named(content: Content) -> dict[str, str]:
    """For each question, of what may be named in a yes that which is longest to say: question -> what was heard."""
    found: dict[str, str] = {}
    for question in referral.QUESTIONS:
        judged = [_judged(question, item, content) for item in statements(question, content)]
        heard = [each.heard for each in judged if each.value is referral.Value.YES and each.heard]
        say = Words(content, "voice")
        found[question] = max(heard, key=lambda each: word_count(say.noted({question: "yes"}, {question: each})))
    return found


def several(content: Content) -> list[Stated]:
    """Statements that count though nothing was asked, together: the longest two, and one to every question."""
    found = []
    for size in MEASURES:
        longest = [_longest_unasked(question, content, size) for question in referral.QUESTIONS]
        items = sorted((item for item in longest if item), key=lambda item: -size(_echo(item, content)))
        found += [Stated(tuple(items[:2])), Stated(tuple(items))]
    return list(dict.fromkeys(found))


def to_read_about(content: Content) -> Stated:
    """A medicine that is no reason for anything, but has an answer."""
    thing = next(each for each in content.things.values() if each.topic in content.medicine_topics and not each.reason)
    return Stated((Told(ToldKind.MEDICINE, thing.id),))


def _longest_unasked(question: str, content: Content, size: Callable[[str], int]) -> Told | None:
    counting = [item for item in statements(question, content) if _judged(question, item, content, asked=False).value]
    return max(counting, key=lambda item: size(_echo(item, content)), default=None)


def _echo(item: Told, content: Content) -> str:
    """What is said back of it."""
    question = next(name for name in referral.QUESTIONS if item in statements(name, content))
    heard = _judged(question, item, content).heard or ""
    return Words(content, "voice").noted({question: referral.Value.YES}, {question: heard})


def _judged(question: str, item: Told, content: Content, asked: bool = True) -> referral.Judgement:
    return referral.judge(question, (item,), content.numbers, asked) or referral.Judgement()


def _things(question: str, kind: ToldKind, content: Content) -> tuple[Told, ...]:
    """The longest of those that count, and of those that only may; one that is not known; and none at all."""
    every = [thing for thing in content.things.values() if thing.reason == question]
    named = chain.from_iterable(
        _longest(thing for thing in every if thing.unclear is unclear) for unclear in (False, True)
    )
    items = (Told(kind, thing.id, reason=question, unclear=thing.unclear) for thing in named)
    return (*items, Told(kind, unclear=True), Told(kind, denied=True))


def _longest(things: Iterable[Thing]) -> list[Thing]:
    every = list(things)
    return list(dict.fromkeys(max(every, key=lambda thing: size(thing.say)) for size in MEASURES)) if every else []


def _at(value: float) -> Span:
    return Span(value, value)
