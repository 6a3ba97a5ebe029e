"""What stated items say to a checklist question. Every medical judgement on what people tell is made here.

Two items that disagree, or a span that lies on both sides of a threshold, are never a guess: a follow-up, unsure, or
None, which is asked again. Thresholds come from numbers.yaml. The decisions on ages, arthritis and the total of lost
height are those of the clinical notes; that a break in the spine counts for back pain too, that thyroid pills,
tamoxifen, Parkinson's and the like are not sure, comes from the clinicians' reading of the answers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from shared.rules.judgement import Case, Judgement, Value, common, less, reaches, yes
from shared.rules.stated import Arthritis, Bone, Cause, Change, Sex, Span, Told, ToldKind, When, Whose

RHEUMATOID = "rheumatoid_arthritis"  # in the lexicon
OF_FIGURES = ("woman_65_man_70", "woman_or_man", "woman_first", "man_70", "height_loss")
"""Questions of figures and of sex, of which a fact tells more than a reading."""


def judge(question: str, told: Sequence[Told], numbers: Mapping[str, Any], asked: bool) -> Judgement | None:
    """What these items say to a question or follow-up; None: nothing, or no one thing.

    `asked`: it is the question that waits. Else only what is said by itself, and as certain, counts. What is told of
    others never does.
    """
    own = [item for item in told if item.whose is Whose.OWN and (asked or (item.clear and not item.maybe))]
    judged = JUDGES.get(question)
    return judged(Case(own, numbers, asked)) if judged and own else None


def settle(
    question: str, told: Sequence[Told], value: str | None, numbers: Mapping[str, Any], sure: bool = True
) -> Judgement | None:
    """What a reply to the waiting question comes to, from what it states and what it is as a plain reply.

    A follow-up comes before a plain reply, which may have passed over a number. A reply says more than a fact that is
    not sure and names nothing ("just the blood pressure one"), and its doubt more than any fact ("they tested me for
    lupus"). None: they disagree, or say nothing.
    """
    found = judge(question, told, numbers, asked=True)
    if found and found.follow_up and found.follow_up != question:
        return found
    if not value or not (found and found.value):
        return Judgement(Value(value)) if value else found
    if question in OF_FIGURES and not sure:
        return found
    if {found.value, value} == {Value.YES, Value.NO}:
        return None
    vague = found.value is Value.UNSURE and str(found.heard).startswith("heard_")
    return Judgement(Value(value)) if vague or value == Value.UNSURE else found


def sex_of(told: Sequence[Told]) -> str:
    """Woman or man, where it is said of the person asked about; else empty."""
    return Case([item for item in told if item.whose is Whose.OWN and item.clear], {}, asked=True).sex or ""


def _age(case: Case) -> Judgement | None:
    """65 or older, a man 70 or older (USPSTF 2025 and the foundation, clinical notes 1)."""
    ages = [item for item in case.of(ToldKind.AGE) if not item.denied and not item.maybe]
    span = common([item.span for item in ages if item.span])
    if span is None:
        return None
    women, men = case.number("screening_age_women"), case.number("screening_age_men")
    said = ages[0].words
    sure = {sex: reaches(span, limit) for sex, limit in ((Sex.WOMAN, women), (Sex.MAN, men))}
    sex = case.sex
    if sex is not None or sure[Sex.WOMAN] is sure[Sex.MAN]:
        reached = sure[sex or Sex.WOMAN]
        return None if reached is None else Judgement(yes(reached), "heard_age", words=said)
    return Judgement(follow_up="woman_or_man", words=said) if None not in sure.values() else None


def _woman_or_man(case: Case) -> Judgement | None:
    """The reply to "are you a woman?", asked of an age from that of women to that of men."""
    if not case.asked:
        return None
    if case.of(ToldKind.AGE):
        found = _age(case)
        return found if found and found.value else None
    sex = case.sex
    return Judgement(yes(sex is Sex.WOMAN), f"heard_{sex}", words=sex) if sex else None


def _woman_first(case: Case) -> Judgement | None:
    """The reply to "are you a woman?", asked before a man's own age is: a man goes on to that."""
    found = _woman_or_man(case)
    return Judgement(follow_up="man_70", words=found.words) if found and found.heard == "heard_man" else found


def _man_70(case: Case) -> Judgement | None:
    """The reply to "are you 70 or older?", asked of a man."""
    ages = [item for item in case.of(ToldKind.AGE) if not item.denied and not item.maybe]
    span = common([item.span for item in ages if item.span])
    reached = reaches(span, case.number("screening_age_men")) if span else None
    return None if reached is None else Judgement(yes(reached), "heard_age", words=ages[0].words)


def _menopause(case: Case) -> Judgement | None:
    """Going through it, or past it; a man never. A womb taken out says nothing of the ovaries."""
    items = case.of(ToldKind.MENOPAUSE)
    if not items:
        return Judgement(Value.NO, "heard_man") if case.asked and case.sex is Sex.MAN else None
    values = {_change(item) for item in items}
    if {Value.YES, Value.NO} <= values:
        return None
    if Value.UNSURE in values and Value.YES not in values:
        return Judgement(Value.UNSURE, "heard_menopause", words=items[0].words) if case.asked else None
    return Judgement(Value.YES if Value.YES in values else Value.NO, "heard_menopause", words=items[0].words)


def _change(item: Told) -> Value:
    if item.maybe or item.value == Change.MAYBE or (item.denied and item.value != Change.HAD):
        return Value.UNSURE
    return yes(item.value != Change.NOT_YET and not item.denied)


def _fracture(case: Case) -> Judgement | None:
    """A bone broken since the age that counts. Of several one is enough; a denial beside a break settles nothing."""
    items = case.of(ToldKind.BROKE)
    happened = [item for item in items if not item.denied]
    denied = [item for item in items if item.denied and item.value == Bone.SOME]
    if bool(happened) == bool(denied):
        return None
    words = items[0].words
    if denied:  # "no fractures since I was 60" leaves ten years open
        later = any(item.span and reaches(item.span, case.number("fracture_age") + 1) for item in denied)
        value = Value.UNSURE if later else Value.NO
        return Judgement(value, "heard_fracture", words=words) if case.asked else None
    age = common([item.span for item in case.of(ToldKind.AGE) if item.span])
    values = {_since(item, case, age) for item in happened}
    if Value.YES in values:
        return Judgement(Value.YES, _bone(happened), words=words)
    if not case.asked:
        return None
    return Judgement(Value.NO if values == {Value.NO} else Value.UNSURE, "heard_fracture", words=words)


def _bone(items: Sequence[Told]) -> str:
    """What is said back of a break: the bones that doctors ask for by name, the graver first."""
    broken = {item.value for item in items}
    return next((f"heard_{bone}" for bone in (Bone.HIP, Bone.SPINE, Bone.WRIST) if bone in broken), "heard_fracture")


def _since(item: Told, case: Case, age: Span | None) -> Value | None:
    """Whether a break came since the age that counts.

    By how long ago it was where the age is known. Where it is not: asked "since you turned 50", a break so few years
    ago that somebody of the list's oldest age had turned 50 is taken as since, and is echoed; an older one is not sure.
    """
    if item.maybe:
        return Value.UNSURE
    limit, oldest = case.number("fracture_age"), case.number("screening_age_men")
    then = item.span
    if then is None and item.ago is not None and age is not None:
        then = Span(less(age.low, item.ago.high), less(age.high, item.ago.low))
    if then is not None:
        reached = reaches(then, limit)
        return Value.UNSURE if reached is None else yes(reached)
    if item.ago is None:
        return Value.YES if case.asked or _in_spine_now(item) else None
    if not case.asked:
        return None
    recent = item.ago.high is None or limit + item.ago.high - 1 <= oldest
    return Value.YES if recent else Value.UNSURE


def _in_spine_now(item: Told) -> bool:
    """ "I have a vertebral fracture"."""
    now = item.when is When.NOW and item.span is None and item.ago is None
    return now and item.value == Bone.SPINE and not item.denied and not item.maybe


def _back_pain(case: Case) -> Judgement | None:
    """A painful back; with another cause known only a doctor can tell. A broken spine bone is a yes by itself."""
    for item in case.of(ToldKind.BROKE):
        if _in_spine_now(item):
            return Judgement(Value.YES, "heard_spine", words=item.words)
    items = case.of(ToldKind.BACK_PAIN)
    if not items or not case.asked or len({item.denied for item in items}) > 1:
        return None
    item = items[0]
    if item.denied:
        return Judgement(Value.NO, "heard_back_pain", words=item.words)
    unsure = item.maybe or item.value == Cause.OTHER or item.when is When.ONCE
    return Judgement(Value.UNSURE if unsure else Value.YES, "heard_back_pain", words=item.words)


def _height(case: Case) -> Judgement | None:
    """Half an inch in a year (clinical notes 3); what is lost over many years is worth measuring, so not sure."""
    items = case.of(ToldKind.HEIGHT)
    if len(items) != 1 or not (case.asked or items[0].when is When.PAST_YEAR):
        return None
    item = items[0]
    if item.span is None:
        value = Value.NO if item.denied else Value.UNSURE
        return Judgement(value, "heard_height", words=item.words) if case.asked else None
    reached = reaches(item.span, case.number("height_loss_inches"))
    if reached is None or item.maybe or (reached and item.when is When.MANY_YEARS):
        return Judgement(Value.UNSURE, "heard_height", words=item.words) if case.asked else None
    return Judgement(yes(reached), "heard_height", words=item.words)


def _condition(case: Case) -> Judgement | None:
    """An inflammatory or autoimmune illness. Wear and tear is none, a bare "arthritis" may be either (notes 5)."""
    named = _things(case, ToldKind.CONDITION, "condition")
    wear = [item for item in case.of(ToldKind.ARTHRITIS) if item.value == Arthritis.WEAR]
    bare = [item for item in case.of(ToldKind.ARTHRITIS) if item.value == Arthritis.UNKNOWN]
    if named is not None and named.value is not Value.NO:
        return named
    if any(not item.denied for item in bare):
        return Judgement(follow_up="arthritis_kind", words=bare[0].words) if case.asked else None
    if any(not item.denied and not item.maybe for item in wear):
        return Judgement(Value.NO, "heard_arthritis", words=wear[0].words)
    return named


def _arthritis_kind(case: Case) -> Judgement | None:
    """The reply to "is yours rheumatoid?": a kind that counts, wear and tear, or "not rheumatoid"."""
    about = [item for item in case.told if not item.denied or item.value == RHEUMATOID]
    about = [item for item in about if item.reason or item.kind is ToldKind.ARTHRITIS]
    found = _condition(Case(about, case.numbers, case.asked)) if case.asked else None
    return found if found and found.value else None


def _medicines(case: Case) -> Judgement | None:
    """A medicine that costs bone, taken now; one taken once, or that we do not know, is for a pharmacist to judge."""
    return _things(case, ToldKind.MEDICINE, "medicines")


def _things(case: Case, kind: ToldKind, question: str) -> Judgement | None:
    """A yes before a not sure, that before a no; the same thing said and denied settles nothing."""
    items = case.of(kind)
    said = {item.value for item in items if not item.denied and item.value}
    if said & {item.value for item in items if item.denied}:
        return None
    found: dict[Value, Judgement] = {}
    for item in items:
        value = _thing(item, question)
        if value is not None and (case.asked or value is Value.YES):
            found.setdefault(value, Judgement(value, _echo(item), words=item.words))
    return found.get(Value.YES) or found.get(Value.UNSURE) or found.get(Value.NO)


def _thing(item: Told, question: str) -> Value | None:
    counts = item.reason == question
    if item.denied:
        no = Value.UNSURE if item.maybe else Value.NO
        return no if counts or not (item.value or item.unclear) else None
    if counts and not (item.unclear or item.maybe or item.when is When.ONCE):
        return Value.YES
    return Value.UNSURE if counts or item.unclear or item.kind is ToldKind.MEDICINE else None


def _echo(item: Told) -> str:
    return item.value or f"heard_{item.kind.value}"


JUDGES: dict[str, Callable[[Case], Judgement | None]] = {
    "woman_65_man_70": _age,
    "woman_or_man": _woman_or_man,
    "woman_first": _woman_first,
    "man_70": _man_70,
    "menopause": _menopause,
    "fracture_since_50": _fracture,
    "back_pain": _back_pain,
    "height_loss": _height,
    "condition": _condition,
    "arthritis_kind": _arthritis_kind,
    "medicines": _medicines,
}
