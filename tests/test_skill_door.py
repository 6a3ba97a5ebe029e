"""The voice door: envelopes of every shape in, responses that Alexa takes out."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared.content import loader
from shared.conversation.reply import Reply
from shared.conversation.session import Session
from shared.rules import referral
from shared.understanding import reader
from shared.understanding.meaning import Before, Ignore, Meaning, OptOut, Unclear
from skill import lambda_function, translate
from skill.lambda_function import lambda_handler
from skill.settings import Settings, SettingsError, from_environment
from tests.alexa_contract import check
from tools.speaker import SKILL_ID, Plain, Speaker, envelope

LAUNCH = {"type": "LaunchRequest"}
LEAVING = ("AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent")


def intent(name: str, **slots: str) -> Plain:
    filled = {key: {"name": key, "value": value} for key, value in slots.items()}
    return {"type": "IntentRequest", "intent": {"name": name, "slots": filled}}


def ask(request: Plain, attributes: object = None, locale: str = "en-US") -> Plain:
    event = envelope(request, locale, SKILL_ID, attributes or {}, new=not attributes)  # type: ignore[arg-type]
    return json.loads(json.dumps(lambda_handler(event, None)))  # type: ignore[no-any-return]


@pytest.fixture(autouse=True)
def own_wiring(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each test wires the door anew, without a skill id unless it sets one."""
    monkeypatch.delenv("ALEXA_SKILL_ID", raising=False)
    lambda_function._skill.cache_clear()
    yield
    lambda_function._skill.cache_clear()


def states() -> dict[str, Plain]:
    """A session in each state that a person can leave from."""
    every = dict.fromkeys(referral.QUESTIONS, "no")
    found = {
        "new": Session(),
        "offered more": Session(
            pending="more", offered=("more",), unread=("answer.calcium.sources",), about="calcium.how_much"
        ),
        "choosing": Session(pending="choose", offered=("topic:diet", "topic:exercise")),
        "finished": Session(answers=every, checklist=False, pending="next", offered=("more",)),
        "misunderstood": Session(pending="unclear_twice", misses=2, offered=("topic:treatment",)),
    }
    for number, question in enumerate(referral.QUESTIONS):
        before = dict.fromkeys(referral.QUESTIONS[:number], "no")
        found[question] = Session(answers=before, checklist=True, pending=question, offered=("yes", "no", "unsure"))
    for question in referral.FOLLOW_UPS:
        found[question] = Session(checklist=True, pending=question, offered=("yes", "no", "unsure"))
    return {name: session.to_plain() for name, session in found.items()}


def test_a_launch_greets_and_listens() -> None:
    answer = ask(LAUNCH)
    heard = check(answer)
    assert heard.listening
    assert heard.says == ("greeting",)
    assert "card" not in answer["response"]


def test_the_end_of_a_session_gets_no_words() -> None:
    answer = ask({"type": "SessionEndedRequest", "reason": "USER_INITIATED"}, states()["menopause"])
    assert answer["response"] == {}


@pytest.mark.parametrize("name", LEAVING)
@pytest.mark.parametrize("state", states())
def test_leaving_ends_the_session_from_every_state(name: str, state: str) -> None:
    heard = check(ask(intent(name), states()[state]))
    assert not heard.listening
    assert heard.says == ("goodbye",)


@pytest.mark.parametrize("state", states())
@pytest.mark.parametrize("name", ["AMAZON.YesIntent", "AMAZON.NoIntent", "AMAZON.HelpIntent", "AMAZON.FallbackIntent"])
def test_the_plain_intents_are_answered_in_every_state(name: str, state: str) -> None:
    check(ask(intent(name), states()[state]))


@pytest.mark.parametrize("answer", ["AMAZON.YesIntent", "AMAZON.NoIntent"])
def test_yes_and_no_with_nothing_asked_open_the_menu(answer: str) -> None:
    assert check(ask(intent(answer))).says == ("menu",)


def test_a_one_shot_question_is_answered() -> None:
    heard = check(ask(intent("Topic_calcium")))
    assert heard.says[0] == "answer.calcium.how_much"


UNKNOWN = [
    {"type": "CanFulfillIntentRequest", "intent": {"name": "Topic_calcium", "slots": {}}},
    {"type": "Display.ElementSelected", "token": "menopause"},
    {"type": "Alexa.Presentation.APL.UserEvent", "arguments": [], "source": {}},
    {"type": "System.ExceptionEncountered", "error": {"type": "INVALID_RESPONSE"}},
    {"type": "Something.Not.Invented.Yet", "intent": "?"},
    {"type": None},
    {"type": "IntentRequest"},
    {"type": "IntentRequest", "intent": None},
    {"type": "IntentRequest", "intent": {"slots": []}},
]


@pytest.mark.parametrize("request_object", UNKNOWN)
def test_a_request_that_says_nothing_is_answered_and_changes_nothing(request_object: Plain) -> None:
    assert check(ask(request_object)).says == ("greeting",)
    waiting = ask(intent("ChecklistIntent"))["sessionAttributes"]
    answer = ask(request_object, waiting)
    check(answer)
    assert answer["sessionAttributes"]["answers"] == waiting["answers"]
    assert answer["sessionAttributes"]["pending"] == waiting["pending"]
    assert answer["sessionAttributes"]["misses"] == waiting["misses"]


@pytest.mark.parametrize(
    "name",
    [
        "NoSuchIntent",
        "Topic_",
        "Topic_knitting",
        "Ask_",
        "Ask_calcium",
        "Ask_calcium_knitting",
        "Urgent_heard",
        "Say_",
        "Say_X",
        "Fact_X",
        "FreeSpeech",
        "AMAZON.New",
    ],
)
def test_an_unknown_intent_is_answered_like_any_unclear_words(name: str) -> None:
    assert check(ask(intent(name))).says == ("unclear_once",)


def test_a_medicine_that_alexa_could_not_match_is_known_by_its_words() -> None:
    slots = {"medicine": {"name": "medicine", "value": "my fosamax"}}
    answer = ask({"type": "IntentRequest", "intent": {"name": "PersonalDecisionIntent", "slots": slots}})
    assert check(answer).says == ("answer.personal_medical_decision.reply", "card")
    assert answer["sessionAttributes"]["offered"] == ["topic:bisphosphonates"]


def test_a_passage_is_asked_for_by_its_own_intent() -> None:
    assert check(ask(intent("Ask_vitamin_d_how_much"))).says[0] == "answer.vitamin_d.how_much"
    assert check(ask(intent("Ask_service_privacy"))).says[0] == "answer.service.privacy"


def test_a_sign_for_today_is_told_and_the_checklist_waits() -> None:
    heard = check(ask(intent("Urgent_today_jaw"), states()["medicines"]))
    assert heard.says == ("urgent.today_jaw", "go_on")


def heard_by_the_reader(monkeypatch: pytest.MonkeyPatch, meaning: Meaning = Unclear()) -> list[tuple[str, Before]]:  # noqa: B008
    """What is given to the reader, as it comes, instead of reading it."""
    given: list[tuple[str, Before]] = []

    def understand(text: str, _: object, before: Before) -> reader.Read:
        given.append((text, before))
        return reader.Read(meaning)

    monkeypatch.setattr(reader, "understand", understand)
    return given


def test_free_speech_is_read_as_a_text_is_with_what_was_said_before(monkeypatch: pytest.MonkeyPatch) -> None:
    given = heard_by_the_reader(monkeypatch)
    spoken_of = Session(pending="more", offered=("more",), about="denosumab.what")
    ask(intent("FreeSpeech", anything="how would i take it then"), spoken_of.to_plain())
    ask(intent("FreeSpeech", anything="i had a fall on the ice"), states()["fracture_since_50"])
    assert given == [
        ("how would i take it then", Before("more", "denosumab.what")),
        ("i had a fall on the ice", Before("fracture_since_50", None)),
    ]


def test_an_example_that_alexa_matched_stands_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    given = heard_by_the_reader(monkeypatch)
    matched = {"resolutionsPerAuthority": [{"values": [{"value": {"id": "calcium", "name": "how much calcium"}}]}]}
    slots = {"anything": {"name": "anything", "value": "how much milk", "resolutions": matched}}
    ask({"type": "IntentRequest", "intent": {"name": "FreeSpeech", "slots": slots}})
    assert [text for text, _ in given] == ["how much milk"]


def test_each_request_is_read_once_and_a_question_never_as_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    given = heard_by_the_reader(monkeypatch)
    ask(intent("Fact_i_broke_my_X", bone="hip"), states()["fracture_since_50"])
    ask(intent("Say_does_X", query="a toe count"), states()["fracture_since_50"])
    ask(intent("Topic_calcium"), states()["fracture_since_50"])
    ask(intent("AMAZON.YesIntent"), states()["fracture_since_50"])
    assert given == [
        ("i broke my hip", Before("fracture_since_50", None)),
        ("does a toe count", Before(None, None)),
    ]


BY_TEXT_ONLY = [
    (OptOut("stop"), "goodbye"),
    (OptOut("start"), "greeting"),
    (Ignore("auto_reply"), "unclear_once"),
    (Ignore("tapback"), "unclear_once"),
]


@pytest.mark.parametrize(("meaning", "says"), BY_TEXT_ONLY)
def test_what_only_texts_know_is_answered_aloud(meaning: Meaning, says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    heard_by_the_reader(monkeypatch, meaning)
    assert check(ask(intent("FreeSpeech", anything="leave me alone now"))).says[-1] == says


def test_who_asks_aloud_to_be_forgotten_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    heard_by_the_reader(monkeypatch, OptOut("forget"))
    answer = ask(intent("FreeSpeech", anything="wipe what i told you"), states()["medicines"])
    assert check(answer).speech == loader.load().phrases["forgotten"]["voice"]
    assert not answer["sessionAttributes"]["answers"]


ODD_SLOTS: list[Any] = [
    None,
    [],
    "prednisone",
    {"medicine": None},
    {"medicine": {}},
    {"medicine": {"name": "medicine"}},
    {"medicine": {"name": "medicine", "value": None}},
    {"medicine": {"name": "medicine", "value": "?"}},
    {"medicine": {"name": "medicine", "value": 7, "confirmationStatus": "NEVER_HEARD_OF"}},
    {"medicine": {"name": "medicine", "value": "zorblax", "resolutions": {"resolutionsPerAuthority": "none"}}},
]


@pytest.mark.parametrize("slots", ODD_SLOTS)
def test_odd_slots_are_answered(slots: object) -> None:
    for name in ("Fact_i_take_X", "PersonalDecisionIntent", "Say_X", "FreeSpeech"):
        check(ask({"type": "IntentRequest", "intent": {"name": name, "slots": slots}}))


ODD_ATTRIBUTES: list[Any] = [
    None,
    [],
    "menopause",
    {"answers": "none", "pending": 3, "misses": "many", "unread": {}, "said": [1, None], "version": "two"},
    {"pending": "a_question_of_next_year", "checklist": True},
    {"answers": {"a_question_of_last_year": "yes"}, "checklist": True, "pending": "menopause"},
    {"answers": {"menopause": "perhaps", "medicines": 5}, "checklist": True},
    {"unread": ["answer.no_such_topic.2"], "pending": "more", "offered": ["more"]},
    {"said": ["no.such.key", "went_right"], "offered": ["topic:no_such_topic"], "topic": "no_such_topic"},
    {"added": "next year"},
]


@pytest.mark.parametrize("attributes", ODD_ATTRIBUTES)
@pytest.mark.parametrize(
    "request_object", [LAUNCH, intent("AMAZON.YesIntent"), intent("AMAZON.RepeatIntent"), intent("AMAZON.NextIntent")]
)
def test_odd_session_attributes_are_survived(attributes: object, request_object: Plain) -> None:
    check(ask(request_object, attributes))


@pytest.mark.parametrize(
    "event", [None, [], "event", {}, {"request": None}, {"request": LAUNCH}, {"session": 1, "request": []}]
)
def test_an_event_without_its_usual_parts_is_answered(event: object) -> None:
    check(lambda_handler(event, None))


def test_a_property_added_next_year_is_no_matter() -> None:
    event = envelope(LAUNCH | {"mood": {"type": "SUNNY"}}, "en-US", SKILL_ID, {}, new=True)
    event["context"]["Weather"] = {"type": "CLOUDS"}
    event["context"]["System"]["device"]["supportedInterfaces"] = {"Alexa.Smell": {"runtime": {"maxVersion": "9"}}}
    event["request"]["dialogState"] = "NEVER_HEARD_OF"
    assert check(lambda_handler(event, None)).says == ("greeting",)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
_PARTS = [
    ("session", "attributes"),
    ("request", "intent"),
    ("request", "locale"),
    ("context", "System"),
    ("request", "type"),
]


@settings(max_examples=60, deadline=None)
@given(part=st.sampled_from(_PARTS), value=_JSON)
def test_anything_in_any_place_is_answered(part: tuple[str, str], value: object) -> None:
    event = envelope(intent("Say_X", thing="calcium"), "en-US", SKILL_ID, {}, new=True)
    event[part[0]][part[1]] = value
    check(lambda_handler(event, None))


def test_another_skill_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALEXA_SKILL_ID", SKILL_ID)
    check(lambda_handler(envelope(LAUNCH, "en-US", SKILL_ID, {}, new=True), None))
    for other in (SKILL_ID.replace("0", "1"), "", SKILL_ID.upper()):
        with pytest.raises(Exception, match="Skill ID"):
            lambda_handler(envelope(LAUNCH, "en-US", other, {}, new=True), None)
    with pytest.raises(Exception, match="Skill ID"):
        lambda_handler({"request": LAUNCH}, None)


def test_the_skill_id_is_checked_once_at_the_start() -> None:
    assert from_environment({}) == from_environment({"ALEXA_SKILL_ID": "  "}) == Settings(None)
    assert from_environment({"ALEXA_SKILL_ID": SKILL_ID}) == Settings(SKILL_ID)
    with pytest.raises(SettingsError, match="ALEXA_SKILL_ID"):
        from_environment({"ALEXA_SKILL_ID": "my skill"})


@pytest.mark.parametrize(
    ("locale", "region"),
    [("en-US", "US"), ("en-GB", "GB"), ("en-in", "IN"), ("en", None), ("", None), (None, None), ("en-Latn", None)],
)
def test_the_country_comes_from_the_locale(locale: str | None, region: str | None) -> None:
    assert translate.region_of(locale) == region


@pytest.mark.parametrize("locale", ["en-US", "en-GB", "en-CA", "en-AU", "en-IN"])
def test_an_emergency_names_the_country_s_number_digit_by_digit_and_ends(locale: str) -> None:
    content = loader.load()
    answer = ask(intent("Urgent_emergency"), states()["menopause"], locale)
    heard = check(answer)
    number = content.regions[translate.region_of(locale) or ""]["call"]
    assert f'<say-as interpret-as="digits">{number}</say-as>' in answer["response"]["outputSpeech"]["ssml"]
    assert not heard.listening


def test_an_emergency_is_heard_in_every_slot() -> None:
    for name in (
        "Say_tell_me_about_X",
        "Say_X",
        "Fact_i_have_X",
        "FreeSpeech",
        "PersonalDecisionIntent",
        "NoSuchIntent",
    ):
        heard = check(ask(intent(name, query="chest pain and i can't breathe"), states()["medicines"]))
        assert heard.says[0].startswith("urgent."), name


def test_words_are_escaped_once_and_what_xml_forbids_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = "calcium <500> & \"milk\" \x00\x0b\ud800 'salt'"

    def odd(*_: object) -> tuple[Reply, Session]:
        return Reply(("x",), raw, question="menu", reprompt=f"{raw} again", card=raw), Session()

    monkeypatch.setattr(lambda_function, "respond", odd)
    answer = lambda_handler(envelope(LAUNCH, "en-US", SKILL_ID, {}, new=True), None)
    assert "&lt;500&gt; &amp;" in answer["response"]["outputSpeech"]["ssml"]
    assert "&amp;" in answer["response"]["reprompt"]["outputSpeech"]["ssml"]
    assert "\x00" not in answer["response"]["outputSpeech"]["ssml"]


def test_a_failure_is_spoken_and_logged_without_what_was_said(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "lumbago"

    def fail(*_: object) -> None:
        raise ValueError(secret)

    monkeypatch.setattr(lambda_function, "respond", fail)
    heard = check(ask(intent("Say_X", query=secret)), failed=True)
    assert not heard.listening
    assert "ValueError" in caplog.text
    assert "lumbago" not in caplog.text


def test_an_ordinary_turn_logs_nothing(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        check(ask(intent("Fact_i_take_X", medicine="prednisone"), states()["medicines"]))
    assert "prednisone" not in caplog.text


def test_only_a_result_has_a_card_and_it_holds_no_answers() -> None:
    speaker = Speaker(lambda_handler)
    speaker.send(intent("ChecklistIntent"))
    for question in referral.QUESTIONS:
        assert speaker.open, question
        heard = speaker.send(intent("AMAZON.NoIntent"))
        assert bool(heard.card) == (question == referral.QUESTIONS[-1])
    assert heard.response["card"]["type"] == "Simple"
    assert heard.response["card"]["title"]
    assert '"no"' not in heard.card
