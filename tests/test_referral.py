"""The checklist's rules, and that all 3^7 ways to answer it lead to the same result through both channels."""

from itertools import product

import pytest

from shared.content.loader import load
from shared.conversation.words import Words
from shared.rules import referral
from shared.rules.referral import Finding, Value
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


@pytest.mark.parametrize(
    ("age", "settled"), [(50, Value.NO), (64, Value.NO), (65, None), (69, None), (70, Value.YES), (99, Value.YES)]
)
def test_sixty_five_and_seventy_count_themselves(age, settled):
    assert referral.age_settles(age, woman_from=65, man_from=70) == settled


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
