"""The decision, on one screen: what a text means, from all that is known of it. Judges no health.

Precedence: an emergency · a sign for the doctor today · leaving · the reply to what waits · steering · a decision on
the person's own medicine · a question on bones or on the service · the checklist · something stated · not ours.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, get_args

from shared.rules.stated import Told
from shared.understanding import meaning as m
from shared.understanding import thresholds as at

Shares = Mapping[str, float]

ALARMS = ("suicide", "poison", "stroke", "fall", "emergency")
CHECKLIST, DIAGNOSED, PERSONAL, STATED = "checklist", "already_diagnosed", "personal_medical_decision", "stated"
COMMAND, OPT_OUT, CHATTER = "command", "opt_out", "chatter"
NOT_OURS = ("other_health", "other_bone", "off_topic")
KINDS = frozenset({CHECKLIST, DIAGNOSED, PERSONAL, STATED, COMMAND, OPT_OUT, CHATTER, *NOT_OURS})
"""Labels that are no topic with an answer."""
APART = "."
LOW_MOOD = "service.low_mood"  # gets kindness, whatever waits
FOR_OTHER = "service.for_other"
MOST_OFFERED = 3


@dataclass(frozen=True)
class Evidence:
    """All that is known of a text.

    subject    share of each label of what it may be about, read with what was spoken of before
    urgency    share of each degree of urgency, read with the question that waits
    alone      the same of the text by itself, when a question waits; else empty
    apart      the same of that sentence of a letter which alarms most; empty where there are not several
    act        share of each act as a reply to the waiting checklist question; empty when none waits
    sentences  the subject shares of each sentence that asks, when the text has others as well
    listed     the sign whose listed phrase stands in the text, or None
    today      the sign for the doctor today whose listed phrase stands in the text, or None
    signs      urgent.yaml, whose signs for the doctor today name the subjects that tell of them
    medicines  topics of medicine, each with the topics whose medicines it may be meant by
    named      topics of the things that the text names
    recalled   the topic spoken of before, where the text names nothing of its own; else empty
    told       what is stated
    bare       whether it is what is stated and no word more
    outright   the plain answers with which the text begins
    known      whether it holds a word of the language, or a name of ours
    """

    subject: Shares
    urgency: Shares
    alone: Shares
    apart: Shares
    act: Shares
    sentences: Sequence[Shares]
    listed: str | None
    today: str | None
    signs: Mapping[str, Mapping[str, Any]]
    medicines: Mapping[str, Collection[str]]
    named: Sequence[str]
    recalled: Sequence[str]
    told: tuple[Told, ...]
    bare: bool = False
    outright: Collection[str] = ()
    known: bool = True


def decide(seen: Evidence) -> m.Meaning:
    """What is meant."""
    kinds = grouped(seen.subject)
    return (
        _urgent(seen)
        or _noise(seen)
        or _leaving(seen, kinds)
        or _reply(seen)
        or _steering(seen, kinds)
        or _personal(seen, kinds)
        or _question(seen, kinds)
        or _checklist(seen, kinds)
        or _otherwise(seen, kinds)
    )


def _urgent(seen: Evidence) -> m.Meaning | None:
    alarm, alone = alarming(seen.urgency), seen.alone or seen.urgency
    if alarm >= at.ALARM or seen.urgency["suicide"] >= at.CRISIS:
        return m.Urgent(likeliest(seen.urgency))
    replies = bool(seen.act) and max(seen.act[value] for value in get_args(m.Value)) >= at.REPLIES
    enough, crisis = (at.ALARM_REPLYING, at.CRISIS_REPLYING) if replies else (at.ALARM_ALONE, at.CRISIS)
    if alarming(alone) >= enough or alone["suicide"] >= crisis:
        return m.Urgent(likeliest(alone))
    if seen.apart and alarming(seen.apart) >= at.ALARM_APART:
        return m.Urgent(likeliest(seen.apart))
    if seen.listed and max(alarm, alarming(alone)) >= at.ALARM_LISTED:
        return m.Urgent(seen.listed)
    needed = at.CALL_TODAY_LISTED if seen.today else at.CALL_TODAY
    today = _pressing(seen.urgency) >= needed or _pressing(alone) >= at.CALL_TODAY_ALONE
    return m.CallToday(_sign(seen)) if today else None


def alarming(urgency: Shares) -> float:
    """The share of all emergencies together."""
    return sum(urgency[sign] for sign in ALARMS)


def _pressing(urgency: Shares) -> float:
    return alarming(urgency) + urgency["call_today"]


def likeliest(urgency: Shares) -> str:
    """The sign of the likeliest emergency."""
    return max(ALARMS, key=lambda sign: urgency[sign])


def _sign(seen: Evidence) -> str:
    """What the doctor should hear of: as the text's own words say, else as its subject does."""
    likely = max(seen.subject, key=lambda label: seen.subject[label])
    told_by = (sign for sign, entry in seen.signs.items() if likely in entry.get("subjects", ()))
    return seen.today or next(told_by, m.TODAY)


def _noise(seen: Evidence) -> m.Meaning | None:
    """Letters that are no word of the language mean something only where the encoder is very sure of it."""
    return m.Unclear() if not seen.known and max(seen.subject.values()) < at.NO_WORD else None


def _leaving(seen: Evidence, kinds: Shares) -> m.Meaning | None:
    if kinds[OPT_OUT] < (at.OPT_OUT_WAITING if seen.act else at.OPT_OUT) or seen.named or seen.recalled:
        return None
    return m.OptOut(max(get_args(m.OptOutKind), key=lambda each: seen.subject[f"{OPT_OUT}.{each}"]))


def _reply(seen: Evidence) -> m.Meaning | None:
    """A reply to the waiting question, and what it states; a text that is neither reply nor question is asked again."""
    if not seen.act or seen.subject[LOW_MOOD] >= at.LOW_MOOD:
        return None
    begun = next(iter(seen.outright)) if len(seen.outright) == 1 else None
    act = max(seen.act, key=lambda each: seen.act[each])
    if begun and seen.act[begun] >= max(at.BEGUN, seen.act["unsure"]):
        act = begun
    needed = at.REPLY_BESIDE if seen.told else at.REPLY
    value = act if act in get_args(m.Value) and (seen.act[act] >= needed or act == begun) else None
    if value in {"yes", "no"} - {*seen.outright} and seen.act["no" if value == "yes" else "yes"] > at.CONTRARY:
        value = None
    if _asks(seen):
        return None
    if seen.told:
        return m.Stated(seen.told, value, value in seen.outright)  # type: ignore[arg-type]
    return m.Answer(value, indirect=True) if value else m.Unclear()  # type: ignore[arg-type]


def _asks(seen: Evidence) -> bool:
    """Whether the text asks or commands something while a question waits."""
    asking = seen.act["question"] + seen.act["command"] if seen.act and not seen.bare else 0.0
    return asking >= (at.QUESTION_BESIDE if seen.told else at.QUESTION)


def _steering(seen: Evidence, kinds: Shares) -> m.Meaning | None:
    if kinds[COMMAND] < at.COMMAND:
        return None
    return m.Command(_passage(COMMAND, seen.subject).partition(APART)[2])  # type: ignore[arg-type]


def _personal(seen: Evidence, kinds: Shares) -> m.Meaning | None:
    if kinds[PERSONAL] < at.PERSONAL:
        return None
    return m.PersonalDecision(next((topic for topic in (*seen.named, *seen.recalled) if topic in seen.medicines), None))


def _question(seen: Evidence, kinds: Shares) -> m.Meaning | None:
    """The likeliest topic and passage, with a second one that is offered; or two or three to choose from."""
    topics = _ours(kinds, seen)
    ours, ranked = sum(topics.values()), list(topics)
    if ours < at.OURS or _theirs(kinds) > at.THEIRS * topics[ranked[0]] or max(kinds.values()) < at.LIKELY:
        return None
    asked = [each for each in (_asked(shares, seen) for shares in seen.sentences) if each]
    guess, whole = _is_a_guess(ranked[0], seen), _passage(ranked[0], seen.subject)
    first = asked[0] if asked and (guess or topics[ranked[0]] < at.WHOLE) else whole
    if not asked and guess:
        return m.Torn(tuple(_passage(topic, seen.subject) for topic in ranked[:MOST_OFFERED]))
    if not asked and topics[ranked[0]] < at.CLEAR * ours:
        return m.Torn(tuple(ranked[:MOST_OFFERED]))
    near = [topic for topic in ranked if topics[topic] >= at.ALSO * ours and not _is_a_guess(topic, seen)]
    also = [each for each in dict.fromkeys([*asked, *near]) if _topic(each) != _topic(first)]
    topic, _, passage = first.partition(APART)
    whom = _relative(seen) if first == FOR_OTHER else ""
    return m.Ask(topic, passage or None, tuple(also[: MOST_OFFERED - 1]), whom)


def _asked(shares: Shares, seen: Evidence) -> str | None:
    """What one sentence among several asks, when it is clear by itself."""
    topics = _ours(grouped(shares), seen)
    best = next(iter(topics))
    return _passage(best, shares) if topics[best] >= at.SENTENCE and not _is_a_guess(best, seen) else None


def _is_a_guess(topic: str, seen: Evidence) -> bool:
    """A medicine is answered only when it is named, in this text or in what it leans on; else it is only offered."""
    return topic in seen.medicines and not {*seen.named, *seen.recalled} & {*seen.medicines[topic]}


def _passage(topic: str, shares: Shares) -> str:
    """The likeliest passage of a topic, or the topic alone when it is asked in general."""
    return max((label for label in shares if _topic(label) == topic), key=shares.__getitem__)


def _checklist(seen: Evidence, kinds: Shares) -> m.Meaning | None:
    most = max(kinds[each] for each in (CHECKLIST, DIAGNOSED, CHATTER))
    if seen.told and not _asks(seen) and kinds[STATED] >= max(at.STATED, most):
        return m.Stated(seen.told)
    if kinds[CHECKLIST] >= at.KIND:
        return m.Checklist(_relative(seen))
    return m.AlreadyDiagnosed() if kinds[DIAGNOSED] >= at.KIND else None


def _relative(seen: Evidence) -> str:
    """The relative who is spoken of, if any."""
    return next((item.relative for item in seen.told if item.relative), "")


def _otherwise(seen: Evidence, kinds: Shares) -> m.Meaning:
    """Not ours is said to be so; what is no question at all is asked again; else what may be meant is offered. Who asks
    about a fact while a question waits ("does a cracked tooth count") hears what counts."""
    told = seen.told if seen.act or kinds[STATED] >= at.STATED else ()
    if told and max(_theirs(kinds), kinds[CHATTER]) < at.NOT_OURS:
        return m.Command("help") if _asks(seen) else m.Stated(told)
    topics = _ours(kinds, seen)
    likely = list(topics)
    if likely[0] in m.AFTERMATHS:  # nobody chooses then
        return m.ask(_passage(likely[0], seen.subject)) if kinds[likely[0]] > _theirs(kinds) else m.NotCovered()
    if kinds[STATED] >= at.NOTHING_ASKED and not seen.act:
        return m.Stated(seen.told)
    if max(kinds.values()) < at.LIKELY:
        return m.Unclear()
    if sum(topics.values()) >= at.PERHAPS_OURS:
        return m.Torn(tuple(likely[:MOST_OFFERED]))
    return m.Unclear() if kinds[CHATTER] + kinds[STATED] + kinds[COMMAND] > at.NOTHING_ASKED else m.NotCovered()


def grouped(shares: Shares) -> dict[str, float]:
    """Shares by topic or kind: a passage counts for its topic."""
    kinds: dict[str, float] = {}
    for label, share in shares.items():
        kinds[_topic(label)] = kinds.get(_topic(label), 0.0) + share
    return kinds


def _topic(label: str) -> str:
    return label.partition(APART)[0]


def _ours(kinds: Shares, seen: Evidence) -> dict[str, float]:
    """Topics that have an answer, the service's too, likeliest first; what follows an emergency only after one."""
    apart = KINDS | (set(m.AFTERMATHS) - set(seen.recalled))
    return {kind: kinds[kind] for kind in sorted(kinds, key=lambda each: -kinds[each]) if kind not in apart}


def _theirs(kinds: Shares) -> float:
    return sum(kinds[kind] for kind in NOT_OURS)
