"""What people write and say is read as what they meant. The sentences are our own, in tests/understanding/."""

from __future__ import annotations

import pytest

from shared.content.loader import load
from shared.rules import referral
from shared.understanding import meaning as m
from shared.understanding.decision import ALARMS
from tests.reading import gaps, lines, meant, put_down, sentences, understood

RIGHT = 0.68  # of a topic's sentences, many of them borderline; tools/evaluate has the real figures
OFFERED = 0.94  # of all, answered or among what is offered
SIGNED = (
    0.85  # of the emergencies, with the very sign: the others are answered as another, never as a crisis of the mind
)
QUESTIONS = (*referral.QUESTIONS, *referral.FOLLOW_UPS)
CRISIS = "suicide"
PLAIN = {
    "yes": ("yes", "yeah", "yep", "Yes.", "YES!", "yes please", "yes i do", "i do", "of course", "i'm afraid so"),
    "no": ("no", "nope", "No.", "NO", "no thanks", "no i don't", "i don't", "never", "not at all", "definitely not"),
    "unsure": ("not sure", "i don't know", "idk", "maybe", "no idea", "i'm not certain", "not that i know of"),
}


def is_about(meaning: m.Meaning, label: str) -> bool:
    """Whether the topic is answered; of what is ours to leave alone, that no topic is."""
    if label == "personal_medical_decision":
        return isinstance(meaning, m.PersonalDecision)
    if label == "other_bone":
        return not isinstance(meaning, m.Ask | m.PersonalDecision) or meaning.topic == "service"
    return isinstance(meaning, m.Ask) and bool({meaning.topic, *family(meaning.topic)} & set(label.split("|")))


def family(topic: str) -> tuple[str, ...]:
    """The older topics that a topic grew from, which the lists here name."""
    return load().answers[topic].family


def offers(meaning: m.Meaning, label: str) -> bool:
    """Whether the topic is answered or offered."""
    shown = meaning.topics if isinstance(meaning, m.Torn) else getattr(meaning, "also", ())
    topics = {each.partition(".")[0] for each in shown}
    return is_about(meaning, label) or bool(
        {*topics, *(old for topic in topics for old in family(topic))} & set(label.split("|"))
    )


@pytest.mark.parametrize("label", sentences("topics"))
def test_every_topic_is_heard_in_most_wordings(label: str) -> None:
    own = [str(line) for line in sentences("topics")[label]]
    wrong = [line for line in own if not is_about(meant(line), label)]
    assert len(wrong) <= max(2, (1 - RIGHT) * len(own)), wrong


def test_the_right_topic_is_answered_or_offered() -> None:
    own = [(label, str(line)) for label, several in sentences("topics").items() for line in several]
    missed = [line for label, line in own if not offers(meant(line), label)]
    assert len(missed) <= (1 - OFFERED) * len(own), missed


@pytest.mark.parametrize(("label", "text"), [each for each in lines("emergencies") if each[0] != "calm"])
def test_emergencies_come_before_everything(label: str, text: str) -> None:
    meaning = meant(text)
    assert isinstance(meaning, m.Urgent)
    assert (meaning.sign == CRISIS) is (label == CRISIS)


def test_nearly_every_emergency_gets_its_own_words() -> None:
    found = [(meant(text), label) for label, text in lines("emergencies") if label != "calm"]
    assert sum(meaning == m.Urgent(label) for meaning, label in found) >= SIGNED * len(found)


@pytest.mark.parametrize("text", [text for label, text in lines("emergencies") if label == "calm"])
def test_what_only_looks_like_an_emergency_is_none(text: str) -> None:
    assert not isinstance(meant(text), m.Urgent)


@pytest.mark.parametrize("pending", ["more", *QUESTIONS])
def test_every_emergency_is_one_whatever_is_pending(pending: str) -> None:
    texts = [
        "yes and now I have chest pain and can't breathe",
        *(t for label, t in lines("emergencies") if label != "calm"),
    ]
    assert not [text for text in texts if not isinstance(meant(text, pending), m.Urgent)]


@pytest.mark.parametrize(
    "text",
    [
        "my jaw has hurt for a week and i take fosamax",
        "on prolia and i have a new ache in my thigh",
        "my prolia shot is two months late",
    ],
)
@pytest.mark.parametrize("pending", [None, "menopause"])
def test_a_sign_for_the_doctor_is_for_today_and_no_emergency(text: str, pending: str | None) -> None:
    assert isinstance(meant(text, pending), m.CallToday)


@pytest.mark.parametrize(("label", "text"), lines("traps"))
def test_traps(label: str, text: str) -> None:
    meaning = meant(text)
    if label == "not a topic":
        assert not isinstance(meaning, m.Ask | m.PersonalDecision | m.Urgent)
    elif label == "not a personal decision":
        assert isinstance(meaning, m.Ask)
    else:
        kinds: dict[str, type] = {
            "ignored": m.Ignore,
            "personal decision": m.PersonalDecision,
            "opt out": m.OptOut,
            "command": m.Command,
            "checklist": m.Checklist | m.AlreadyDiagnosed,  # type: ignore[dict-item]
        }
        assert isinstance(meaning, kinds[label])


@pytest.mark.parametrize(
    ("question", "text", "want"),
    [
        (question, str(text), want)
        for question, table in sentences("replies").items()
        for text, want in table.items()
        if str(text) not in gaps("replies")
    ],
)
def test_replies_to_a_pending_question(question: str, text: str, want: str) -> None:
    assert put_down(text, question) == want


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("value", PLAIN)
def test_a_plain_reply_is_one_at_every_question_and_not_echoed(question: str, value: str) -> None:
    for text in PLAIN[value]:
        assert meant(text, question) == m.Answer(value), text  # type: ignore[arg-type]
        assert understood(text, question).evidence is None


@pytest.mark.parametrize(
    ("text", "question", "value"),
    [
        ("that ship sailed years ago", "menopause", "yes"),
        ("not since i was a girl", "fracture_since_50", "no"),
    ],
)
def test_an_indirect_reply_is_put_down_and_known_to_be_one(text: str, question: str, value: str) -> None:
    assert put_down(text, question) == value
    assert getattr(meant(text, question), "indirect", True)


@pytest.mark.parametrize("value", ["yes", "no", "unsure"])
def test_nothing_pending_leaves_a_yes_a_yes(value: str) -> None:
    assert meant(PLAIN[value][0]) == m.Answer(value)  # type: ignore[arg-type]


def test_what_was_heard_is_what_is_echoed() -> None:
    for text, question, heard in [
        ("prednisone", "medicines", "prednisone"),
        ("lupus", "condition", "lupus"),
        ("I'm 72", "woman_65_man_70", "heard_age"),
    ]:
        judged = referral.judge(question, getattr(meant(text, question), "told", ()), load().numbers, asked=True)
        assert judged, text
        assert judged.heard == heard


def test_thresholds_come_from_the_content() -> None:
    women, men = (load().numbers[f"screening_age_{sex}"]["value"] for sex in ("women", "men"))
    assert put_down(f"I am a woman of {women}", "woman_65_man_70") == "yes"
    assert put_down(f"I am a woman of {women - 1}", "woman_65_man_70") == "no"
    assert put_down(f"I am a man of {men}", "woman_65_man_70") == "yes"
    assert put_down(f"I am a man of {men - 1}", "woman_65_man_70") == "no"


def test_a_question_in_the_middle_of_the_checklist_is_a_question() -> None:
    assert isinstance(meant("what is prednisone", "medicines"), m.Ask)
    assert isinstance(meant("how much calcium do i need", "menopause"), m.Ask)
    assert isinstance(meant("stop texting me", "back_pain"), m.OptOut)


def test_several_questions_are_answered_and_offered() -> None:
    meaning = meant("How much calcium do I need? And is alcohol bad for bones?")
    assert isinstance(meaning, m.Ask)
    assert {each.partition(".")[0] for each in (meaning.topic, *meaning.also)} >= {"calcium", "alcohol"}


def test_every_line_of_an_answer_leads_to_it_and_needs_no_model() -> None:
    for answer in load().answers.values():
        for wanted, several in (
            (answer.topic, answer.asked),
            *((f"{answer.topic}.{passage.id}", (passage.title, *passage.asked)) for passage in answer.passages),
        ):
            for line in several if answer.asked else ():
                found = understood(line)
                if answer.topic == "personal_medical_decision":
                    assert isinstance(found.meaning, m.PersonalDecision), line
                else:
                    assert isinstance(found.meaning, m.Ask), line
                    assert found.meaning.subject == wanted, line
                assert found.evidence is None, line


def test_courtesies_change_nothing_of_a_line() -> None:
    assert meant("please tell me how much calcium do i need?") == m.Ask("calcium", "how_much")
    assert meant("calcium") == m.Ask("calcium")


@pytest.mark.parametrize(
    ("about", "text", "topic"),
    [
        ("bisphosphonates.what", "how do i take it", "bisphosphonates"),
        ("denosumab.what", "how often do you get it", "denosumab"),
        ("calcium.how_much", "and vitamin d?", "vitamin_d"),
    ],
)
def test_a_text_leans_on_what_was_spoken_of(about: str, text: str, topic: str) -> None:
    meaning = meant(text, "more", about)
    assert isinstance(meaning, m.Ask)
    assert meaning.topic == topic


def test_a_medicine_is_never_guessed() -> None:
    for text in ("how do i take it", "what are the side effects", "how long do people stay on it"):
        assert getattr(meant(text), "topic", None) not in load().medicine_topics


def test_a_decision_leans_too_and_is_never_answered_with_a_bare_card() -> None:
    assert meant("can i stop it", "more", "bisphosphonates.what") == m.PersonalDecision("bisphosphonates")
    assert meant("can i stop it", "more", "denosumab.what") == m.PersonalDecision("denosumab")


@pytest.mark.parametrize("sign", ALARMS)
def test_a_phrase_that_must_never_be_missed_is_not(sign: str) -> None:
    assert any(meant(text) == m.Urgent(sign) for text in sentences("emergencies")[sign])


@pytest.mark.parametrize(
    ("name", "line"), [(name, str(line)) for name, several in sentences("_known_gaps").items() for line in several]
)
def test_a_healed_gap_leaves_the_list(name: str, line: str) -> None:
    where, _, label = name.partition("/")
    if where == "replies":
        assert put_down(line, label) != sentences(where)[label][line]
    elif where == "emergencies":
        assert isinstance(meant(line), m.Urgent) == (label == "calm")
    else:
        pytest.fail(f"{where} keeps no gaps")
