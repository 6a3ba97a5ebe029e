"""Reads a reply to the pending question: yes, no, not sure, or a fact that is the answer. A yes is never read as a no.

When the words say both yes and no, or a plain answer and a fact disagree, it is unclear and will be asked again.
"""

from __future__ import annotations

from collections.abc import Iterable

from shared.rules import referral
from shared.understanding.facts import Fact, denied, read_fact
from shared.understanding.hearing import Heard, outermost
from shared.understanding.listen import Listener, Verdict
from shared.understanding.meaning import AlreadyDiagnosed, Answer, FollowUp, Unclear, Value

PLAIN: dict[str, Value] = {"affirm": "yes", "deny": "no"}
WEAK: dict[str, Value] = {"affirm_weak": "yes", "deny_weak": "no", "unsure_weak": "unsure", "deny_inside": "no"}
TRUTH: dict[str, Value] = {"true_word": "yes", "false_word": "no"}
NAMES = frozenset({*PLAIN, *WEAK, *TRUTH, "unsure", "denial"})
CLEAR = frozenset({*PLAIN, "unsure"})  # of these, what is one whatever is asked
WHO = frozenset({"i", "my", "he", "she", "we"})
LONGEST_STATEMENT = 8  # words; what goes on longer is about something else
OPPOSITE: dict[Value, Value] = {"yes": "no", "no": "yes"}
REACH = 5  # words over which a denial turns a true or a false around
LONGEST_NAME = 2  # words; "prednisone", "broken hip" and "prolia?" name something, and that may be the answer
LONGEST_REPLY = 80  # words; more is a letter
LEAD = 0.5  # share of the words that must be reply words for a "not sure" in the middle of a text
FULL = frozenset({"filler", "beside"})  # what may stand around the words of a reply that fill a text


def answer(listener: Listener) -> Verdict | None:
    """The reply to what is pending; with nothing pending only a bare yes, no or not sure."""
    if listener.pending is None:
        value = _value(listener) if listener.whole(NAMES) else None
        return Verdict(Answer(value), _said(listener)) if value else None
    if listener.stems == ("on",):  # on a keypad no and on share their keys
        return Verdict(Unclear(), ("on",))
    if _own_question(listener):
        return None
    is_reply = _is_reply(listener)
    weak = _only_weak(listener)
    value = _value(listener) if is_reply and (not weak or listener.whole(NAMES, FULL)) else None
    if referral.is_question(listener.pending) and not _asks(listener):
        diagnosed = [heard for heard in listener.told("diagnosed") if not denied(listener, heard.start)]
        if diagnosed:
            return Verdict(AlreadyDiagnosed(), listener.said(diagnosed))
        fact = _told(listener, None if weak else value)
        if fact is not None:
            return fact
    if value is not None:
        return Verdict(Answer(value), _said(listener))
    return Verdict(Unclear(), _said(listener), "yes and no together") if is_reply and not weak else None


def half_heard(listener: Listener) -> Verdict | None:
    """What is no question, and settles nothing, while the checklist waits for a reply: it is asked again."""
    if not referral.is_question(listener.pending) or _own_question(listener):
        return None
    return Verdict(Unclear(), _said(listener))


def stated(listener: Listener) -> Verdict | None:
    """A fact that nobody asked for, and that is nothing else: it answers its checklist question all the same."""
    if listener.pending is not None or _asks(listener) or not _states(listener):
        return None
    facts = ((question, read_fact(question, listener)) for question in referral.QUESTIONS)
    return next(
        (
            Verdict(Answer(fact.value, question, fact.heard), fact.words)
            for question, fact in facts
            if fact is not None and fact.clear and fact.value is not None
        ),
        None,
    )


def _states(listener: Listener) -> bool:
    """A short sentence about somebody, or a name or a figure and nothing else."""
    words = listener.stems
    return len(words) <= LONGEST_STATEMENT and (len(words) <= 2 or words[0] in WHO)


def _told(listener: Listener, plain: Value | None) -> Verdict | None:
    """A fact that answers the pending question, or clearly another one."""
    assert listener.pending is not None
    question = referral.settles(listener.pending)
    fact = read_fact(listener.pending, listener)
    if fact is None and plain is None:
        for other in referral.QUESTIONS:
            fact = read_fact(other, listener)
            if other != question and fact is not None and fact.clear:
                return Verdict(Answer(fact.value or "unsure", other, fact.heard), fact.words)
        return None
    if fact is None:
        return None
    if fact.follow_up:
        if plain is not None or fact.follow_up == listener.pending:
            return None
        return Verdict(FollowUp(fact.follow_up), fact.words)
    return _agreed(fact, question, plain)


def _agreed(fact: Fact, question: str, plain: Value | None) -> Verdict | None:
    """A fact together with a plain answer: they agree, or it is asked again."""
    assert fact.value is not None
    if plain is None:
        return Verdict(Answer(fact.value, question, fact.heard), fact.words)
    if {plain, fact.value} == {"yes", "no"}:
        return Verdict(Unclear(), fact.words, "the answer and the fact disagree")
    return None


def _asks(listener: Listener) -> bool:
    """A question of the person's own rather than a reply; a lone name with a question mark is no question."""
    return bool(listener.asking) and len(listener.words) > 2


def _own_question(listener: Listener) -> bool:
    """Words that begin a question, or that an editor wrote as one; "who knows?" is a reply all the same."""
    if _opens_asking(listener):
        return True
    if listener.whole(NAMES) or _begins_plainly(listener):
        return False
    if listener.as_asked and len(listener.words) > LONGEST_NAME:
        return True
    filled = _places(heard for heard in listener.replies if heard.concept == "filler")
    asks = [heard.start for heard in listener.replies if heard.concept == "asks"]
    opens = bool(asks) and filled.issuperset(range(min(asks)))
    return opens or (0 in listener.utterance.questions and len(listener.words) > LONGEST_NAME)


def _opens_asking(listener: Listener) -> bool:
    """ "Is that a yes", "does that count": the first word asks, whatever follows, and is no part of a reply."""
    first = [heard.concept for heard in listener.replies if heard.start == 0]
    return "asks" in first and not CLEAR.intersection(first)


def _is_reply(listener: Listener) -> bool:
    """Whether this is a reply at all: it begins or ends with a clear one, or is made of nothing but reply words.

    A "not sure" may stand in the middle of as many other words: nothing is put down wrongly by it.
    """
    poles = [heard for heard in listener.replies if heard.concept in NAMES]
    if not poles or len(listener.words) > LONGEST_REPLY:
        return False
    own = _places(heard for heard in poles if heard.concept in CLEAR)
    filled = _places(heard for heard in listener.replies if heard.concept == "filler") - own
    first = next((place for place in range(len(listener.words)) if place not in filled), None)
    ends = any(heard.concept in PLAIN and heard.end == len(listener.words) for heard in poles)
    if first in own or ends or listener.whole(NAMES, FULL):
        return True
    unsure = any(heard.concept == "unsure" for heard in poles)
    return unsure and len(_places(poles) | filled) >= LEAD * len(listener.words)


def _places(heard: Iterable[Heard]) -> set[int]:
    return {place for each in heard for place in range(each.start, each.end)}


def _value(listener: Listener) -> Value | None:
    """Plain words before weak ones; not sure before a lone weak word; yes and no together settle nothing."""
    plain = {PLAIN[heard.concept] for heard in listener.replies if heard.concept in PLAIN}
    if any(heard.concept == "unsure" for heard in listener.replies):
        return None if "yes" in plain or (plain and _begins_plainly(listener)) else "unsure"
    clear = plain | {_truth(listener, heard) for heard in listener.replies if heard.concept in TRUTH}
    if clear:
        return clear.pop() if len(clear) == 1 else None
    weak = {WEAK[heard.concept] for heard in outermost([h for h in listener.replies if h.concept in WEAK])}
    if "unsure" in weak:
        return "unsure"
    return weak.pop() if len(weak) == 1 else None


def _only_weak(listener: Listener) -> bool:
    """ "I am a man", "my doctor won't listen", "right now": the words alone would do for a yes or a no."""
    return not any(heard.concept in CLEAR for heard in listener.replies)


def _begins_plainly(listener: Listener) -> bool:
    return any(heard.start == 0 and heard.concept in PLAIN for heard in listener.replies)


def _truth(listener: Listener, heard: Heard) -> Value:
    """True is yes and false is no, turned around by a denial shortly before."""
    value = TRUTH[heard.concept]
    denied = any(
        other.concept == "denial" and 0 < heard.start - other.start <= REACH and other.sentence == heard.sentence
        for other in listener.replies
    )
    return OPPOSITE[value] if denied else value


def _said(listener: Listener) -> tuple[str, ...]:
    return listener.said([heard for heard in listener.replies if heard.concept in NAMES])
