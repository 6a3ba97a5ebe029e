"""Every figure that is measured, each as a part of a whole, from outcomes. Says what is right; reads nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from shared.content.loader import load
from shared.understanding import meaning as m
from shared.understanding.decision import KINDS
from tools.evaluate.readings import PERSONAL, Outcome, offered

SERVICE, OTHER_BONE, OTHER_HEALTH, OFF_TOPIC = "service", "other_bone", "other_health", "off_topic"
COMMAND, OPT_OUT, CHECKLIST, DIAGNOSED = "command", "opt_out", "checklist", "already_diagnosed"
STATED, CHATTER = "stated", "chatter"
NOT_OURS = (OTHER_HEALTH, OTHER_BONE, OFF_TOPIC)
VALUES = ("yes", "no", "unsure")
EMERGENCIES = "emergencies_heard"
"""The figure that must never fall."""


class Kind(StrEnum):
    """Whether more of a figure is better or worse, or it only tells."""

    GOOD = "good"
    BAD = "bad"


@dataclass(frozen=True)
class Figure:
    """`part` of `whole`; the macro figure is a mean of shares, which `mean` holds."""

    name: str
    title: str
    kind: Kind
    part: int
    whole: int
    mean: float | None = None

    @property
    def share(self) -> float | None:
        """From 0 to 1; None when there was nothing to measure."""
        if self.mean is not None:
            return self.mean
        return self.part / self.whole if self.whole else None


Test = Callable[[Outcome], bool]


def is_urgent(each: Outcome) -> bool:
    """Taken for an emergency."""
    return isinstance(each.meaning, m.Urgent)


def is_today(each: Outcome) -> bool:
    """Taken for a sign that the doctor should hear of today."""
    return isinstance(each.meaning, m.CallToday)


def is_bone_question(each: Outcome) -> bool:
    """Whether it should be answered with a topic: no reply, and nothing that leans on what was said before."""
    row = each.row
    ours = bool(row.topic) and row.topic not in KINDS and row.topic != SERVICE
    return ours and not row.act and not row.about


def is_right(each: Outcome) -> bool:
    """The right topic, or the right kind of thing where no topic is right; passages left out."""
    return any(_is(label, each.meaning) for label in (each.row.label, each.row.also) if label)


def is_helped(each: Outcome) -> bool:
    """Right, or the right topic is among those offered."""
    wanted = {label.partition(".")[0] for label in (each.row.label, each.row.also) if label}
    shown = offered(each.meaning)
    return is_right(each) or bool(wanted & {*shown, *(older for topic in shown for older in _family(topic))})


def is_exact(each: Outcome) -> bool:
    """The right topic and, where a passage was asked for, that passage."""
    return any(_is(label, each.meaning, exact=True) for label in (each.row.label, each.row.also) if label)


def is_given_a_topic(each: Outcome) -> bool:
    """Answered with a topic, or with the reply to a decision, as if it had been about bones."""
    meaning = each.meaning
    return isinstance(meaning, m.PersonalDecision) or (isinstance(meaning, m.Ask) and meaning.topic != SERVICE)


def _is(label: str, meaning: m.Meaning, exact: bool = False) -> bool:
    """Whether a meaning is that of the label."""
    topic, _, part = label.partition(".")
    match topic:
        case "opt_out":
            return isinstance(meaning, m.OptOut) and meaning.kind == part
        case "command":
            return isinstance(meaning, m.Command) and (meaning.name == part or not part)
        case "service":
            return isinstance(meaning, m.Ask) and meaning.topic == SERVICE and (meaning.passage == part or not part)
        case "checklist":
            return isinstance(meaning, m.Checklist)
        case "already_diagnosed":
            return isinstance(meaning, m.AlreadyDiagnosed)
        case "personal_medical_decision":
            return isinstance(meaning, m.PersonalDecision)
        case "stated":
            return isinstance(meaning, m.Stated)
        case "chatter":
            return isinstance(meaning, m.Unclear | m.NotCovered | m.Ignore)
        case "other_health" | "other_bone" | "off_topic":
            return not isinstance(meaning, m.Ask | m.PersonalDecision | m.Urgent | m.OptOut)
    if not isinstance(meaning, m.Ask):
        return False
    if exact and part:
        return (meaning.topic, meaning.passage) == (topic, part)
    return topic in (meaning.topic, *_family(meaning.topic))


def _family(topic: str) -> tuple[str, ...]:
    """The older topics that a topic grew from, as texts that were labelled earlier name them."""
    answer = load().answers.get(topic)
    return answer.family if answer else ()


def is_flip(each: Outcome) -> bool:
    """A yes put down as a no, or a no as a yes."""
    return {each.replied.value, each.row.act} == {"yes", "no"}


def is_missed_emergency(each: Outcome) -> bool:
    """An emergency that got no emergency reply."""
    return each.row.emergency and not is_urgent(each)


def is_calm(each: Outcome) -> bool:
    """Neither an emergency nor a sign for the doctor today."""
    return not each.row.emergency and each.row.urgency != "call_today"


def is_left_wrongly(each: Outcome) -> bool:
    """Unsubscribed, erased or signed on again, though nobody asked for it; whether a question waits or not."""
    taken = isinstance(each.meaning, m.OptOut) or isinstance(each.otherwise, m.OptOut)
    return each.row.topic != OPT_OUT and taken


def is_put_down(each: Outcome) -> bool:
    """A question, a command or an aside put down as a yes or a no."""
    return each.row.act not in VALUES and each.replied.value in ("yes", "no")


def figures(outcomes: Sequence[Outcome]) -> dict[str, Figure]:
    """Every figure, in the order in which they are shown; those without a text to measure on as well."""
    found: dict[str, Figure] = {}

    def add(name: str, title: str, among: Iterable[Outcome], counts: Test, kind: Kind = Kind.GOOD) -> None:
        measured = list(among)
        found[name] = Figure(name, title, kind, sum(map(counts, measured)), len(measured))

    emergencies = [each for each in outcomes if each.row.emergency]
    suicidal = [each for each in emergencies if each.row.urgency == "suicide"]
    today = [each for each in outcomes if each.row.urgency == "call_today"]
    calm = [each for each in outcomes if is_calm(each)]
    add(EMERGENCIES, "Emergencies heard", emergencies, is_urgent)
    add("suicidal_heard", "of them suicidal", suicidal, is_urgent)
    add("suicidal_as_such", "suicidal, and given the crisis line", suicidal, _is_suicide)
    add("emergencies_sent_to_doctor", "emergencies told to call the doctor", emergencies, is_today, Kind.BAD)
    add("false_alarms", "False alarms on all calm texts", calm, is_urgent, Kind.BAD)
    alike = [each for each in calm if each.row.urgency == "calm"]
    add("false_alarms_alike", "of them on calm texts that look urgent", alike, is_urgent, Kind.BAD)
    add("false_alarms_today", "False alarms on call-today texts", today, is_urgent, Kind.BAD)
    add("today_heard", "Call-today texts heard as such", today, is_today)
    add("today_alike", "calm texts that look urgent, told to call the doctor", alike, is_today, Kind.BAD)

    asked = [each for each in outcomes if is_bone_question(each)]
    add("lay_right", "Lay questions: right topic first", asked, is_right)
    add("lay_helped", "right, or the right one is offered", asked, is_helped)
    found["lay_macro"] = _macro(asked)
    passages = [each for each in asked if "." in (each.row.label or "")]
    add("passage_right", "right passage", passages, is_exact)
    add("human_right", "asked by people outside (human_asked): right topic first", _human(asked), is_right)
    letters = [each for each in asked if each.row.letter]
    add("letters_right", "Letters of 40 words or more: right topic first", letters, is_right)
    add("letters_helped", "right, or the right one is offered", letters, is_helped)

    for kind, title in ((OTHER_HEALTH, "other health"), (OTHER_BONE, "near misses"), (OFF_TOPIC, "off topic")):
        others = [each for each in outcomes if each.row.topic == kind and not each.row.about]
        add(f"topic_given_{kind}", f"Topic given to {title}", others, is_given_a_topic, Kind.BAD)

    def of(*topics: str) -> list[Outcome]:
        return [each for each in outcomes if each.row.topic in topics and not each.row.about]

    add("personal_right", "Personal decisions right", of(PERSONAL), is_right)
    add("personal_bare", "answered with a bare topic", of(PERSONAL), lambda each: isinstance(each.meaning, m.Ask),
        Kind.BAD)  # fmt: skip
    add("personal_wrongly", "bone questions taken for a decision", asked, _is_personal_wrongly, Kind.BAD)
    add("service_right", "Service right", of(SERVICE), is_right)
    add("command_right", "Commands right", of(COMMAND), is_right)
    add("checklist_right", "Checklist wanted, or already diagnosed, right", of(CHECKLIST, DIAGNOSED), is_right)
    add("stated_right", "Facts taken down as facts", of(STATED), is_right)
    add("chatter_given", "Asides given a topic", of(CHATTER), is_given_a_topic, Kind.BAD)

    replies = [each for each in outcomes if each.row.act in VALUES]
    others = [each for each in outcomes if each.row.act and each.row.act not in VALUES]
    yes_no = [each for each in replies if each.row.act in ("yes", "no")]
    add("replies_right", "Replies right", replies, lambda each: each.replied.value == each.row.act)
    add("replies_again", "asked again, or one more question", replies, lambda each: not each.replied.value, Kind.BAD)
    add("flips", "Flips: a yes put down as a no, or a no as a yes", yes_no, is_flip, Kind.BAD)
    unsure = [each for each in replies if each.row.act == "unsure"]
    add("unsure_settled", "not sure, put down as yes or no", unsure, _is_yes_no, Kind.BAD)
    add("put_down", "Questions, commands and chatter put down as yes or no", others, is_put_down, Kind.BAD)
    twice = [each for each in asked if each.otherwise is not None]
    add("put_down_lay", "Lay questions put down as yes or no, when a question waits", twice,
        lambda each: each.replied_otherwise.value in ("yes", "no"), Kind.BAD)  # fmt: skip

    add("opt_out_honoured", "Opt-outs honoured", of(OPT_OUT), is_right)
    rest = [each for each in outcomes if each.row.topic != OPT_OUT]
    add("opt_out_wrongly", "Opt-outs wrongly taken, with and without a question waiting", rest, is_left_wrongly,
        Kind.BAD)  # fmt: skip
    leaning = [each for each in outcomes if each.row.about]
    add("after_right", "Texts that lean on what was said before: right", leaning, is_right)
    add("after_exact", "and the right passage", leaning, is_exact)
    return found


def by_person(outcomes: Iterable[Outcome]) -> dict[str, dict[str, Figure]]:
    """The figures of each person, in the order of the files."""
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for each in outcomes:
        groups[each.row.person].append(each)
    return {person: figures(group) for person, group in groups.items()}


def moves(before: Mapping[str, Figure], after: Mapping[str, Figure]) -> list[str]:
    """A line a figure: what it was, what it is, and whether that is better."""
    lines = []
    for name, new in after.items():
        old = before.get(name)
        if new.share is None or old is None or old.share is None:
            continue
        change = new.share - old.share
        better = (change > 0) == (new.kind is Kind.GOOD)
        verdict = "" if abs(change) < 0.0005 else "better" if better else "WORSE"
        title = new.title if new.title[0].isupper() else f"  {new.title}"
        lines.append(f"{title[:62]:62} {old.share:.3f} -> {new.share:.3f}  {change:+.3f} {verdict}".rstrip())
    return lines


def hears_less(before: Mapping[str, Figure], after: Mapping[str, Figure]) -> bool:
    """Whether fewer emergencies are heard than before."""
    old, new = before.get(EMERGENCIES), after.get(EMERGENCIES)
    return bool(old and new and old.whole and new.part < old.part)


def _macro(asked: Sequence[Outcome]) -> Figure:
    """The mean over topics of what is right first, so that no topic drowns another."""
    topics: dict[str, list[bool]] = defaultdict(list)
    for each in asked:
        topics[each.row.topic].append(is_right(each))
    shares = [sum(right) / len(right) for right in topics.values()]
    mean = sum(shares) / len(shares) if shares else None
    return Figure("lay_macro", "right first, mean over topics", Kind.GOOD, 0, len(topics), mean)


def _human(outcomes: Iterable[Outcome]) -> list[Outcome]:
    return [each for each in outcomes if each.row.human]


def _is_suicide(each: Outcome) -> bool:
    return isinstance(each.meaning, m.Urgent) and each.meaning.sign == "suicide"


def _is_personal_wrongly(each: Outcome) -> bool:
    return isinstance(each.meaning, m.PersonalDecision) and PERSONAL not in (each.row.label, each.row.also)


def _is_yes_no(each: Outcome) -> bool:
    return each.replied.value in ("yes", "no")
