"""The checklist bends to people: man or woman, somebody else, a changed mind, and what the answers amount to."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import product

import pytest

from shared.conversation.respond import respond
from shared.conversation.session import Session
from shared.conversation.words import plain
from shared.rules import referral
from shared.rules.stated import Bone, Sex, Span, Told, ToldKind, Whose
from shared.understanding.meaning import (
    AFTER_CRISIS,
    AFTER_URGENT,
    Answer,
    Ask,
    CallToday,
    Change,
    Checklist,
    Choice,
    Command,
    Stated,
    Unclear,
    Urgent,
)
from tests import played
from tests.played import CONTENT, GREETED, TEXT, VOICE

play = partial(played.play, session=GREETED)
BOTH = pytest.mark.parametrize("words", [TEXT, VOICE], ids=["text", "voice"])
AGE, MENOPAUSE, BREAK = referral.QUESTIONS[:3]
HIP = Stated((Told(ToldKind.BROKE, Bone.HIP, Span(70, 70)),))


def finished(**answers: str) -> Session:
    return Session(greeted=True, answers=dict.fromkeys(referral.QUESTIONS, "no") | answers)


@BOTH
@pytest.mark.parametrize(
    ("replies", "age", "man"),
    [
        (("no",), "no", False),
        (("unsure",), "unsure", False),
        (("yes", "yes"), "yes", False),
        (("yes", "unsure"), "unsure", False),
        (("yes", "no", "yes"), "yes", True),
        (("yes", "no", "no"), "no", True),
        (("yes", "no", "unsure"), "unsure", True),
    ],
)
def test_a_woman_counts_from_65_and_a_man_from_70_and_he_is_not_asked_about_menopause(words, replies, age, man):
    reply, session = play(Checklist(), *map(Answer, replies), words=words)
    assert session.answers == {AGE: age} | ({MENOPAUSE: "no"} if man else {})
    assert reply.question == (BREAK if man else MENOPAUSE)
    assert ("skipped" in reply.says) is man


def test_a_man_who_said_so_is_not_asked_whether_he_is_a_woman():
    man = Stated((Told(ToldKind.SEX, Sex.MAN),))
    reply, session = play(man, Checklist(), Answer("yes"))
    assert reply.question == "man_70"
    assert play(Answer("yes"), session=session)[0].question == BREAK


def test_changing_the_first_answer_forgets_the_sex_that_it_told():
    _, session = play(Checklist(), Answer("yes"), Answer("no"), Answer("no"), Change(1), Answer("yes"))
    assert session.pending == "woman_first"


@BOTH
def test_the_questions_are_put_about_somebody_else(words):
    reply, session = play(Ask("service", "for_other", (), "mother"), words=words)
    assert reply.says[:2] == ("for_whom", "start_for")
    reply, session = respond(Answer("yes"), session, words)
    assert "your mother" in reply.text
    for value in ("yes", "yes", "no", "no", "no", "no", "no"):
        assert "your mother" in reply.text
        assert reply.question != "woman_first"
        reply, session = respond(Answer(value), session, words)
    assert reply.says[0] == "outcome.reason_to_ask"


@pytest.mark.parametrize("whom", [key.removeprefix("whom_") for key in CONTENT.phrases if key.startswith("whom_")])
def test_whoever_it_may_be_about_is_a_relative_that_the_reader_knows(whom):
    assert whom in CONTENT.stated["relatives"]
    reply, _ = play(Checklist(whom))
    assert CONTENT.phrases[f"whom_{whom}"]["text"] in reply.text


def test_what_is_told_of_the_one_it_is_about_is_an_answer_and_what_is_told_of_others_is_not():
    took = Told(ToldKind.MEDICINE, "prednisone", whose=Whose.OTHER, relative="mother", reason="medicines")
    _, session = play(Checklist("mother"), Stated((took,)))
    assert session.answers == {"medicines": "yes"}
    _, session = play(Checklist("mother"), Stated((replace(took, relative="sister"),)))
    assert session.answers == {}


def test_answers_of_one_person_are_never_taken_for_another():
    _, session = play(Checklist(), Answer("no"), Answer("no"), Checklist("father"))
    assert session.answers == {}
    assert session.whom == "father"


@BOTH
def test_answers_can_be_looked_at_and_each_one_changed_at_any_time(words):
    _, session = play(Checklist(), Answer("no"), Answer("yes"), Answer("unsure"), words=words)
    reply, session = respond(Command("my_answers"), session, words)
    assert "my_answers" in reply.says
    assert reply.question == "back_pain"
    reply, session = respond(Change(2), session, words)
    assert reply.question == MENOPAUSE
    reply, session = respond(Answer("no"), session, words)
    assert session.answers == {AGE: "no", MENOPAUSE: "no", BREAK: "unsure"}
    assert reply.question == "back_pain"


@pytest.mark.parametrize("number", range(1, 8))
def test_after_the_result_any_answer_can_be_changed_and_the_result_comes_again(number):
    reply, session = play(Change(number), session=finished())
    assert reply.question == referral.QUESTIONS[number - 1]
    reply, session = play(Answer("unsure"), session=session)
    assert reply.says[0] == "outcome.find_out"


def test_before_anything_is_answered_there_is_nothing_to_show():
    for command in ("my_answers", "summary"):
        assert play(Command(command))[0].says[0] == "no_answers"


def test_the_summary_names_what_the_person_named():
    took = Stated((Told(ToldKind.MEDICINE, "prednisone", reason="medicines"),))
    _, session = play(took, HIP, session=Session(greeted=True))
    session = replace(session, answers=finished().answers | session.answers)
    reply, _ = play(Command("summary"), session=session)
    assert "prednisone" in reply.text
    assert "a broken hip" in reply.text
    assert "DXA" in reply.text


@BOTH
def test_a_broken_hip_asks_soon_and_menopause_alone_says_it_is_not_enough_by_itself(words):
    _, session = play(HIP)
    session = replace(session, answers=finished().answers | session.answers)
    found = referral.outcome(session.answers, session.heard)
    assert found is not None
    assert found.weight == referral.SOON
    reply, after = respond(Checklist(), session, words)
    assert "a broken hip" in reply.text
    assert "next_steps_soon" in respond(Command("more"), after, words)[0].says
    reply, after = respond(Checklist(), finished(menopause="yes"), words)
    assert "next_steps_alone" in respond(Command("more"), after, words)[0].says


def test_only_a_reason_is_weighed():
    for values in product(referral.Value, repeat=2):
        answers = dict.fromkeys(referral.QUESTIONS, "no") | {MENOPAUSE: values[0].value, BREAK: values[1].value}
        found = referral.outcome(answers, {BREAK: "heard_hip"})
        assert found is not None
        assert (found.weight == referral.SOON) == (values[1] == "yes")
        assert (found.weight == referral.ALONE) == (values[0] == "yes" and values[1] != "yes")


def test_nothing_ends_a_thank_you_keeps_the_choices_and_a_no_offers_more():
    reply, session = play(Ask("calcium", "how_much"), Command("thanks"))
    assert play(Choice(1), session=session)[0].says[0].startswith("answer.calcium.")
    reply, session = play(Ask("calcium", "how_much"), Answer("no"))
    assert reply.choices
    assert play(Choice(1), session=session)[0].question == AGE


@pytest.mark.parametrize(("sign", "topic"), [("fall", AFTER_URGENT), ("suicide", AFTER_CRISIS)])
def test_after_an_emergency_what_follows_is_understood_and_nothing_competes(sign, topic):
    _, session = play(Checklist(), Answer("no"), Urgent(sign))
    for meaning, passage in ((Answer("yes"), "calling"), (Answer("no"), "will_not_call"), (Ask(topic), "what_now")):
        reply, after = play(meaning, session=session)
        assert reply.says == (f"answer.{topic}.{passage}",)
        assert reply.question is None
        assert after.answers == session.answers
    reply, after = play(Ask(topic, "false_alarm"), session=session)
    assert reply.question == MENOPAUSE


@BOTH
@pytest.mark.parametrize("name", [*referral.QUESTIONS, *referral.FOLLOW_UPS])
def test_what_is_asked_of_somebody_else_is_about_them_in_other_words_too_and_so_is_the_help(words, name):
    question, named = CONTENT.questions[name], words.phrase("whom_mother")
    waiting = Session(greeted=True, checklist=True, whom="mother", pending=name)
    for meaning, key in ((Unclear(), f"narrow.{name}"), (Command("help"), f"help.{name}")):
        reply, _ = play(meaning, words=words, session=waiting)
        theirs = question.other_reprompt if key.startswith("narrow") else plain(question.other_help)
        assert key in reply.says
        assert theirs.format(whom=named) in reply.text
        assert reply.reprompt == question.other.format(whom=named)


@BOTH
@pytest.mark.parametrize(
    "away", [(Command("menu"),), (Command("menu"), Ask("calcium")), (CallToday(),), (CallToday(), Answer("no"))]
)
def test_a_yes_that_waits_for_its_follow_up_is_kept_until_the_checklist_goes_on(words, away):
    reply, session = play(Checklist(), Answer("yes"), *away, Checklist(), words=words)
    assert reply.question == "woman_first"
    assert play(Answer("yes"), words=words, session=session)[1].answers == {AGE: "yes"}


def test_a_yes_that_waits_for_its_follow_up_is_gone_when_the_checklist_begins_anew_or_is_about_another():
    for meaning in (Command("start_over"), Checklist("mother"), Command("back")):
        reply, session = play(Checklist(), Answer("yes"), meaning, Command("menu"), Checklist())
        assert reply.question == AGE
        assert not session.follow_up


def test_whoever_comes_back_to_a_follow_up_is_welcomed_before_anything_is_put_down():
    _, session = play(Checklist(), Answer("yes"))
    assert not session.answers
    for meaning in (Command("greeting"), Command("repeat"), Unclear()):
        reply, _ = respond(meaning, session, TEXT, returning=True)
        assert reply.says[0] == "welcome_back"
        assert reply.question == "woman_first"


def test_all_no_costs_at_most_ten_segments_with_the_first_notice():
    from sms.segments import segments

    reply, session = respond(Checklist(), Session(), TEXT)
    total = segments(reply.text).count
    while session.checklist:
        reply, session = respond(Answer("no"), session, TEXT)
        total += segments(reply.text).count
    assert total <= 10
