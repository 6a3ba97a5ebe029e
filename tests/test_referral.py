"""The checklist's rules, and that all 3^7 ways to answer it lead to the same result through both channels."""

from itertools import product

import pytest

from shared.content.loader import load
from shared.conversation.words import Words
from shared.rules import referral
from shared.rules.judges import JUDGES, RHEUMATOID
from shared.rules.referral import Finding, Value
from shared.rules.stated import Sex, Span, Told, ToldKind, Whose
from tests.stated import lines, told
from tools.walk import checklists


def test_the_seven_questions_are_exactly_the_seven_reasons():
    assert sorted(referral.QUESTIONS) == sorted(
        [
            "menopause",
            "back_pain",
            "fracture_since_50",
            "woman_65_man_70",
            "height_loss",
            "condition",
            "medicines",
        ]
    )
    assert set(referral.FOLLOW_UPS.values()) <= set(referral.QUESTIONS)


@pytest.mark.parametrize("values", list(product(Value, repeat=7)))
def test_outcome_of_every_answer_vector(values):
    answers = dict(zip(referral.QUESTIONS, values, strict=True))
    found = referral.outcome(answers)
    assert set(found.reasons) == {question for question, value in answers.items() if value == "yes"}
    assert set(found.to_find_out) == {question for question, value in answers.items() if value == "unsure"}
    expected = "reason_to_ask" if "yes" in values else "find_out" if "unsure" in values else "no_reason"
    assert found.finding == expected


def test_no_outcome_while_a_question_is_open():
    answers = dict.fromkeys(referral.QUESTIONS[:-1], "yes")
    assert referral.outcome(answers) is None
    assert referral.next_question(answers) == referral.QUESTIONS[-1]


def test_a_question_added_later_is_simply_unanswered_in_an_old_session():
    old = dict.fromkeys(referral.QUESTIONS[1:], "no")
    assert referral.next_question(old) == referral.QUESTIONS[0]


def judged(question, items, asked=True):
    found = referral.judge(question, items, load().numbers, asked)
    if found is None:
        return "again"
    assert (found.value is None) != (found.follow_up is None)
    return found.value or found.follow_up


def aged(low, high):
    return Told(ToldKind.AGE, span=Span(low, high))


@pytest.mark.parametrize(
    ("low", "high", "woman", "man", "unknown"),
    [
        (50, 50, "no", "no", "no"),
        (64, 64, "no", "no", "no"),
        (65, 65, "yes", "no", "woman_or_man"),
        (69, 69, "yes", "no", "woman_or_man"),
        (70, 70, "yes", "yes", "yes"),
        (99, 99, "yes", "yes", "yes"),
        (66, 69, "yes", "no", "woman_or_man"),
        (60, 69, "again", "no", "again"),
        (66, None, "yes", "again", "again"),
        (71, None, "yes", "yes", "yes"),
        (None, 64, "no", "no", "no"),
        (None, 69, "again", "no", "again"),
        (60, 80, "again", "again", "again"),
    ],
)
def test_sixty_five_and_seventy_count_themselves_and_a_range_is_never_a_guess(low, high, woman, man, unknown):
    for sex, expected in ((Sex.WOMAN, woman), (Sex.MAN, man), (None, unknown)):
        items = [aged(low, high), *([Told(ToldKind.SEX, sex)] if sex else [])]
        assert judged("woman_65_man_70", items) == expected


@pytest.mark.parametrize(
    ("question", "text", "value"),
    [(question, str(text), value) for question, several in lines()["reply"].items() for text, value in several.items()],
)
def test_what_is_stated_in_reply(question, text, value):
    assert judged(question, told(text)) == value


@pytest.mark.parametrize(
    ("question", "text", "value"),
    [
        (question, str(text), value)
        for question, several in lines()["unasked"].items()
        for text, value in several.items()
    ],
)
def test_what_is_stated_unasked(question, text, value):
    assert judged(question, told(text), asked=False) == value


def test_there_is_a_judge_for_every_question_and_every_echo_has_words():
    assert set(JUDGES) == {*referral.QUESTIONS, *referral.FOLLOW_UPS}
    content = load()
    assert content.things[RHEUMATOID].reason == "condition"
    for question, several in lines()["reply"].items():
        for text in several:
            found = referral.judge(question, told(str(text)), content.numbers, True)
            assert not found or not found.heard or found.heard in content.things or found.heard in content.phrases
            assert not found or not found.follow_up or found.follow_up in referral.FOLLOW_UPS


@pytest.mark.parametrize("question", [*referral.QUESTIONS, *referral.FOLLOW_UPS])
def test_what_is_told_of_somebody_else_says_nothing(question):
    kinds = [
        Told(kind, value, span=Span(99, 99), whose=Whose.OTHER, relative="sister", reason="condition")
        for kind in ToldKind
        for value in ("", "woman", "had", "spine", "lupus")
    ]
    assert judged(question, kinds) == "again"
    assert judged(question, []) == "again"
    assert judged("no such question", kinds) == "again"


def test_what_may_count_is_never_a_yes():
    things = [thing for thing in load().things.values() if thing.unclear]
    named, described = {"tamoxifen", "thyroid_hormone"}, {"weekly_pill", "infusion", "hormones", "estrogen"}
    assert {thing.id for thing in things} == named | described
    for thing in things:
        item = Told(ToldKind.MEDICINE, thing.id, reason=thing.reason or "", unclear=True)
        assert judged("medicines", [item]) == "unsure"


def test_both_channels_reach_the_stated_outcome_for_every_answer_vector():
    content = load()
    text, voice = Words(content, "text"), Words(content, "voice")
    for texted, spoken in zip(checklists(text), checklists(voice), strict=True):
        assert [step.after.answers for step in texted] == [step.after.answers for step in spoken]
        for written, said in zip(texted, spoken, strict=True):
            assert [key for key in written.reply.says if key != "notice"] == list(said.reply.says)
        found = referral.outcome(texted[-1].after.answers)
        for last in (texted[-1], spoken[-1]):
            assert f"outcome.{found.finding}" in last.reply.says
            questions = content.questions
            assert all(questions[name].reason in last.reply.text for name in found.reasons)
            assert all(questions[name].find_out in last.reply.text for name in found.to_find_out)
            assert "not a diagnosis" in last.reply.text
        if found.finding is Finding.NO_REASON:
            assert "doctor" not in spoken[-1].reply.text
