"""Promises of the conversation that hold at every place, over random walks of meanings on both channels."""

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.conversation.lost import SILENT_AFTER
from shared.conversation.respond import respond
from shared.conversation.session import Session
from shared.conversation.topics import HARD, SERVICE
from shared.conversation.words import Words
from shared.rules import referral
from shared.rules.stated import Bone, Sex, Span, Told, ToldKind, Whose
from shared.understanding.decision import ALARMS
from shared.understanding.meaning import (
    Answer,
    Ask,
    CallToday,
    Checklist,
    Choice,
    Command,
    Ignore,
    NotCovered,
    OptOut,
    Stated,
    Torn,
    Unclear,
    Urgent,
)
from tests.played import CONTENT, TEXT, VOICE, play
from tools.walk import moves

walks = st.lists(st.tuples(st.sampled_from(moves(CONTENT)), st.booleans(), st.sampled_from([TEXT, VOICE])), max_size=25)


@settings(deadline=None, max_examples=150)
@given(walks)
def test_every_walk_keeps_its_promises(walk):
    session = Session()
    for meaning, returning, words in walk:
        before = session
        reply, session = respond(meaning, before, words, returning)
        assert Session.from_plain(json.loads(json.dumps(session.to_plain()))) == session
        assert len(reply.choices) <= 3
        assert not reply.text or session.pending == reply.question
        if words is VOICE and reply.text:
            assert (reply.question is not None) == reply.text.endswith("?")
            assert not reply.question or reply.reprompt not in ("", reply.text)
        changed = {name for name in referral.QUESTIONS if before.answers.get(name) != session.answers.get(name)}
        assert not (before.answers and changed and isinstance(meaning, Ask | Urgent | CallToday | NotCovered | Ignore))


@settings(deadline=None, max_examples=100)
@given(
    st.dictionaries(st.text(max_size=12), st.none() | st.booleans() | st.integers() | st.text() | st.lists(st.none()))
)
def test_a_damaged_session_starts_empty_instead_of_failing(data):
    assert isinstance(Session.from_plain(data), Session)


@settings(deadline=None, max_examples=200)
@given(st.fixed_dictionaries({}, optional={
    "answers": st.dictionaries(st.sampled_from([*referral.QUESTIONS, "gone"]), st.sampled_from(["yes", "no", "??", 3])),
    "checklist": st.booleans(),
    "pending": st.sampled_from(["menopause", "more", "gone", None, 7]),
    "offered": st.lists(st.sampled_from(
        ["topic:calcium", "topic:calcium.sources", "topic:calcium.gone", "topic:gone", "yes", "gone", 5]
    ), max_size=4),
    "unread": st.lists(st.sampled_from(
        ["answer.calcium.sources", "answer.calcium.how_much.rest", "answer.calcium.kinds", "answer.calcium.2", "gone"]
    ), max_size=3),
    "said": st.lists(st.sampled_from(
        ["answer.calcium.how_much", "answer.calcium.1", "question.gone", "gone", "outcome.find_out"]
    ), max_size=3),
    "about": st.sampled_from(["calcium", "calcium.sources", "calcium.kinds", "gone", None]),
    "topic": st.sampled_from(["calcium", None]),
    "told": st.dictionaries(
        st.sampled_from([*referral.QUESTIONS, "gone"]), st.sampled_from(["prednisone", "", "gone", 3])
    ),
    "misses": st.integers(-3, 9),
}), st.sampled_from(moves(CONTENT)), st.sampled_from([TEXT, VOICE]))  # fmt: skip
def test_a_session_of_another_version_still_gets_an_answer(data, meaning, words):
    session = Session.from_plain(data)
    reply, _ = respond(meaning, session, words)
    assert isinstance(reply.text, str)


def test_what_a_text_did_not_ask_is_asked_when_a_speaker_repeats_it():
    _, session = respond(Command("source"), Session(greeted=True), TEXT)
    assert session.pending is None
    reply, _ = respond(Command("repeat"), session, VOICE)
    assert reply.question == "anything_else"


def test_a_result_of_an_older_checklist_is_not_repeated_with_a_question_open():
    session = Session(answers={"menopause": "yes"}, said=("outcome.find_out", "next"), checklist=True)
    reply, _ = respond(Command("repeat"), session, TEXT)
    assert "outcome.find_out" not in reply.says


@pytest.mark.parametrize("words", [TEXT, VOICE], ids=["text", "voice"])
def test_an_emergency_says_only_that_and_loses_nothing(words):
    sign = "emergency"
    reply, session = play(Checklist(), Answer("no"), Urgent(sign), words=words)
    assert reply.says == (f"urgent.{sign}",)
    assert reply.question is None
    assert session.answers == {"woman_65_man_70": "no"}
    assert "911" in reply.text


WITHOUT_A_NUMBER = {"today_prolia_late"}  # nothing of it can become an emergency today


def test_an_emergency_names_the_number_of_the_country():
    for sign in CONTENT.urgent:
        meaning = Urgent(sign) if sign in ALARMS else CallToday(sign)
        for region, number in {"US": "911", "GB": "999", "AU": "000", "IN": "112", None: "local emergency"}.items():
            reply, _ = play(meaning, words=Words(CONTENT, "text", region))
            assert number in reply.text or sign in WITHOUT_A_NUMBER


def test_a_bare_yes_is_never_credited_to_a_question_that_was_not_just_asked():
    _, session = play(Checklist(), Command("goodbye"))
    _, session = respond(Answer("yes"), session, TEXT)
    assert session.answers == {}


def test_a_digit_is_the_choice_that_was_offered_and_nothing_else():
    _, session = play(Checklist(), Choice(2))
    assert session.answers == {"woman_65_man_70": "no"}
    reply, session = respond(Choice(7), session, TEXT)
    assert "missed_once" in reply.says


def test_the_first_contact_notice_is_texted_once_and_never_spoken():
    reply, session = play(Ask("calcium"))
    assert reply.says[0] == "notice"
    reply, _ = respond(Ask("diet"), session, TEXT)
    assert "notice" not in reply.says
    assert "notice" not in play(Ask("calcium"), words=VOICE)[0].says


def test_a_first_answer_fits_beside_the_notice_for_every_topic():
    for topic, answer in CONTENT.answers.items():
        for passage in answer.written if answer.asked else ():
            key = f"answer.{topic}.{passage.id}"
            reply, session = play(Ask(topic, passage.id))
            assert key in reply.says or (f"{key}.brief" in reply.says and f"{key}.rest" in session.unread), key


@pytest.mark.parametrize("words", [TEXT, VOICE], ids=["text", "voice"])
def test_more_tells_each_passage_of_the_topic_once_wherever_one_begins(words):
    for topic, answer in CONTENT.answers.items():
        for passage in answer.written if answer.asked and topic != SERVICE else ():
            reply, session = play(Ask(topic, passage.id), words=words, session=Session(greeted=True))
            heard = list(reply.says)
            while session.unread:
                reply, session = respond(Command("more"), session, words)
                heard += reply.says
            told = [key for key in heard if key.startswith("answer.") and not key.endswith(".rest")]
            assert sorted(told) == sorted(f"answer.{topic}.{each.id}" for each in answer.written)
            assert told[0] == f"answer.{topic}.{passage.id}"


@pytest.mark.parametrize("region", [None, *CONTENT.regions])
@pytest.mark.parametrize("channel", ["text", "voice"])
def test_what_is_asked_about_us_is_told_whole_and_ends_in_another_offer_than_more(channel, region):
    for passage in CONTENT.answers[SERVICE].written:
        for session in (Session(), Session(greeted=True)):
            reply, after = play(Ask(SERVICE, passage.id), words=Words(CONTENT, channel, region), session=session)
            assert reply.says[-2] == f"answer.{SERVICE}.{passage.id}"
            assert reply.says[-1] == ("anything_else" if passage.id in HARD else "start_checklist")
            assert not after.unread


def test_a_passage_without_words_gets_the_first_that_has_some():
    for topic, answer in CONTENT.answers.items():
        for passage in answer.passages if answer.asked and topic != "personal_medical_decision" else ():
            reply, _ = play(Ask(topic, passage.id), session=Session(greeted=True))
            assert passage.sentences or reply.says == play(Ask(topic), session=Session(greeted=True))[0].says


def test_a_choice_of_passages_is_named_by_their_titles_and_chosen_by_number():
    reply, session = play(Torn(("calcium.how_much", "diet")), session=Session(greeted=True))
    assert "1 How much calcium you need, 2 Food for bones" in reply.text
    assert "how much calcium you need" in play(Torn(("calcium.how_much", "diet")), words=VOICE)[0].text
    assert respond(Choice(1), session, TEXT)[0].says[0] == "answer.calcium.how_much"


def test_a_second_passage_in_a_message_is_offered():
    reply, session = play(Ask("calcium", "how_much", ("vitamin_d.how_much",)), session=Session(greeted=True))
    assert reply.says == ("answer.calcium.how_much", "also")
    assert respond(Answer("yes"), session, TEXT)[0].says[0] == "answer.vitamin_d.how_much"


def test_an_answer_may_name_whom_to_call_and_how_many_questions_there_are():
    here = Words(CONTENT, "text", "GB")
    assert "call 999" in play(Ask("service", "human"), words=here, session=Session(greeted=True))[0].text
    assert "Samaritans" in play(Ask("service", "low_mood"), words=here, session=Session(greeted=True))[0].text
    assert "7 short questions" in play(Ask("service", "how_long"), session=Session(greeted=True))[0].text


def test_after_a_few_meaningless_messages_we_fall_silent():
    session = Session()
    replies = []
    for _ in range(SILENT_AFTER + 3):
        reply, session = respond(Unclear(), session, TEXT)
        replies.append(reply.text)
    assert all(replies[:SILENT_AFTER])
    assert not any(replies[SILENT_AFTER:])
    assert respond(Ask("calcium"), session, TEXT)[0].text


def test_who_opted_out_hears_nothing_until_they_ask():
    _, session = play(Checklist(), OptOut("stop"))
    for meaning in (Answer("yes"), Unclear(), NotCovered(), Choice(1), Ignore("media")):
        assert respond(meaning, session, TEXT)[0].text == ""
    assert respond(OptOut("start"), session, TEXT)[0].says == ("opted_in",)
    assert "answer.calcium.how_much" in respond(Ask("calcium"), session, TEXT)[0].says


@pytest.mark.parametrize("value", ["yes", "no", "unsure"])
def test_the_card_of_a_result_gives_away_no_answer(value):
    session = Session(answers=dict.fromkeys(referral.QUESTIONS, value))
    reply, _ = respond(Checklist(), session, VOICE)
    assert "not a diagnosis" in reply.card
    for question in CONTENT.questions.values():
        for name in (question.reason, question.find_out):
            assert not name or name not in reply.card


def test_a_question_added_to_the_checklist_is_asked_in_an_old_session():
    answers = dict.fromkeys(referral.QUESTIONS[1:], "no")
    reply, _ = respond(Checklist(), replace(Session(), answers=answers), TEXT)
    assert reply.question == referral.QUESTIONS[0]


AGE_71, BROKEN = Told(ToldKind.AGE, span=Span(71, 71)), Told(ToldKind.BROKE, Bone.OTHER, Span(63, 63))
PREDNISONE = Told(ToldKind.MEDICINE, "prednisone", reason="medicines")


@pytest.mark.parametrize("words", [TEXT, VOICE], ids=["text", "voice"])
def test_what_is_told_before_the_checklist_is_kept_said_back_and_not_asked_again(words):
    reply, session = play(Stated((AGE_71, PREDNISONE)), words=words, session=Session(greeted=True))
    assert session.answers == {"woman_65_man_70": "yes", "medicines": "yes"}
    assert session.told == {"woman_65_man_70": "heard_age", "medicines": "prednisone"}
    assert "age: yes" in reply.text
    reply, session = respond(Answer("yes"), session, words)
    assert reply.says == ("taken", "question.menopause")
    assert "prednisone: yes" in reply.text
    asked = [session.pending]
    while session.checklist:
        reply, session = respond(Answer("no"), session, words)
        asked.append(session.pending)
    assert not {"woman_65_man_70", "medicines"} & set(asked)


def test_what_is_told_can_be_corrected():
    _, session = play(Stated((AGE_71,)), Checklist(), Command("back"))
    assert session.pending == "woman_65_man_70"
    assert (session.answers, session.told) == ({}, {})
    _, session = play(Stated((AGE_71,)), Checklist(), Command("start_over"))
    assert (session.answers, session.told) == ({}, {})


def test_an_indirect_answer_is_said_back_and_a_plain_one_is_not():
    reply, session = play(Checklist(), Answer("no", indirect=True))
    assert reply.says == ("echo", "question.menopause")
    assert "no" in reply.text.partition(".")[0]
    assert "echo" not in respond(Answer("yes"), session, TEXT)[0].says


def test_a_statement_that_gainsays_its_own_yes_is_asked_again():
    reply, session = play(Checklist(), Stated((Told(ToldKind.AGE, span=Span(58, 58)),), "yes"))
    assert session.answers == {}
    assert reply.question == "woman_65_man_70"


def test_an_age_between_asks_whether_it_is_a_woman_and_a_sex_beside_it_does_not():
    age = Told(ToldKind.AGE, span=Span(67, 67))
    assert play(Checklist(), Stated((age,)))[0].question == "woman_or_man"
    _, session = play(Checklist(), Stated((age, Told(ToldKind.SEX, Sex.MAN))))
    assert session.answers == {"woman_65_man_70": "no", "menopause": "no"}


def test_what_is_told_of_somebody_else_is_nobodys_answer():
    other = replace(PREDNISONE, whose=Whose.OTHER, relative="mother")
    for start in ((), (Checklist(),)):
        _, session = play(*start, Stated((other,)))
        assert session.answers == {}


@pytest.mark.parametrize("words", [TEXT, VOICE], ids=["text", "voice"])
def test_a_sign_for_today_lets_the_checklist_wait_and_says_no_notice(words):
    reply, session = play(CallToday(), words=words)
    assert reply.says[0] == "urgent.today"
    reply, session = play(Checklist(), Answer("no"), CallToday("today_jaw"), words=words)
    assert reply.says == ("urgent.today_jaw", "go_on")
    reply, session = respond(Answer("yes"), session, words)
    assert reply.question == "menopause"
    assert session.answers == {"woman_65_man_70": "no"}
