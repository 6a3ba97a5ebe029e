"""The interaction models: what the content gives, within what Amazon takes, each sample answered."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest

from shared.content import loader
from shared.conversation.respond import respond
from shared.conversation.session import Session
from shared.conversation.words import Words
from shared.rules import referral
from shared.understanding import reader
from shared.understanding.meaning import AFTERMATHS, TODAY
from skill.lambda_function import lambda_handler
from skill.translate import FACT, FREE_SPEECH, PASSAGE, SAY, TOPIC, URGENT
from tests.alexa_contract import check
from tests.stated import shortly, told
from tools import build_models, free_speech, lint_models, nlu
from tools.lint_models import LOCALES
from tools.speaker import SKILL_ID, Plain, envelope
from tools.spoken import key, spoken
from tools.wording import SLOT_TYPES, Wording

SOURCE = build_models.read_source()
MOST_THAT_DIFFER = 0.16  # of the samples that are no statements: mostly decisions that, texted, get a card instead
MOST_MISUNDERSTOOD = 0.03  # share of the samples that the reader hears, filled with any value there is
EVERY = [False, pytest.param(True, marks=pytest.mark.exhaustive)]
MISUNDERSTOOD = ("unclear_once", "answer.not_covered.reply")


@pytest.fixture(autouse=True, scope="module")
def each_text_is_read_once() -> Iterator[None]:
    """What is pure may be remembered: the same words are tried aloud and texted, and in five countries."""
    once = cache(lambda text, before: whole(text, loader.load(), before))
    whole = reader.read
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reader, "read", lambda text, _, before: once(text, before))
        yield


def committed(locale: str = "en-US") -> Plain:
    plain: Plain = json.loads((nlu.MODELS / f"{locale}.json").read_text(encoding="utf-8"))
    return plain


def language(model: Plain) -> Plain:
    part: Plain = model["interactionModel"]["languageModel"]
    return part


def samples(locale: str = "en-US") -> Iterator[tuple[str, str]]:
    for intent in language(committed(locale))["intents"]:
        yield from ((intent["name"], sample) for sample in intent.get("samples", ()))


@pytest.mark.parametrize("locale", LOCALES)
def test_the_committed_model_is_what_the_content_gives(locale: str) -> None:
    assert committed(locale) == build_models.build(SOURCE, locale), "run make models"


def test_the_linter_finds_nothing_in_the_committed_models() -> None:
    assert list(lint_models.problems_in(nlu.MODELS)) == []


def small() -> Plain:
    """The committed model with few intents and values: as good for the linter, and quickly looked over."""
    model = copy.deepcopy(committed())
    kept = {*lint_models.REQUIRED, "WhyIntent", "NotSureIntent", "Say_can_i_X", "Say_X", "Fact_X", FREE_SPEECH}
    intents = [each for each in language(model)["intents"] if each["name"] in kept]
    used = {slot["type"] for each in intents for slot in each.get("slots", ())}
    types = [each | {"values": each["values"][:3]} for each in language(model)["types"] if each["name"] in used]
    language(model).update(intents=intents, types=types)
    return model


def intents_of(model: Plain) -> dict[str, Plain]:
    return {each["name"]: each for each in language(model)["intents"]}


def _value(model: Plain) -> Plain:
    value: Plain = language(model)["types"][0]["values"][0]["name"]
    return value


DEFECTS: dict[str, Callable[[Plain], Any]] = {
    "not a key or value that Amazon knows": lambda m: intents_of(m)["WhyIntent"].update(description="why"),
    "two or more words": lambda m: language(m).update(invocationName="boneguide"),
    "may not be in it": lambda m: language(m).update(invocationName="open bone guide"),
    "AMAZON.StopIntent is missing": lambda m: language(m)["intents"].remove(intents_of(m)["AMAZON.StopIntent"]),
    "WhyIntent is there 2 times": lambda m: language(m)["intents"].append(intents_of(m)["WhyIntent"]),
    "letters and underscores only": lambda m: intents_of(m)["WhyIntent"].update(name="Why2Intent"),
    "has no samples": lambda m: intents_of(m)["WhyIntent"].update(samples=[]),
    "'why?' has a character": lambda m: intents_of(m)["WhyIntent"]["samples"].append("why?"),
    "'why 2' has a character": lambda m: intents_of(m)["WhyIntent"]["samples"].append("why 2"),
    "or more than 200": lambda m: intents_of(m)["WhyIntent"]["samples"].append("why " * 60 + "why"),
    "is in NotSureIntent and in WhyIntent": lambda m: intents_of(m)["WhyIntent"]["samples"].append("not sure"),
    "is in WhyIntent and in WhyIntent": lambda m: intents_of(m)["WhyIntent"]["samples"].append("why"),
    "undefined slot mood": lambda m: intents_of(m)["WhyIntent"]["samples"].append("why are you {mood}"),
    "unknown type MOOD": lambda m: intents_of(m)["WhyIntent"].update(slots=[{"name": "mood", "type": "MOOD"}]),
    "no sample uses the slot": lambda m: intents_of(m)["WhyIntent"].update(slots=[{"name": "thing", "type": "THING"}]),
    "no carrier words": lambda m: intents_of(m)["Say_can_i_X"]["samples"].append("{query}"),
    "beside another slot": lambda m: intents_of(m)["Say_X"]["samples"].append("is {query} or {thing}"),
    "only one intent may take anything": lambda m: intents_of(m)["WhyIntent"].update(
        slots=[{"name": "anything", "type": "ANYTHING"}], samples=["why {anything}"]
    ),
    "'why' is a sample of WhyIntent": lambda m: language(m)["types"][-1]["values"][0]["name"].update(value="why"),
    "'fosamax' is there 2 times": lambda m: _value(m)["synonyms"].append("Fosamax"),
    "id None": lambda m: language(m)["types"][0]["values"][0].update(id=None),
    "has no values": lambda m: language(m)["types"][0].update(values=[]),
    "is used by no slot": lambda m: language(m)["types"].append(
        {"name": "SPARE", "values": [{"id": "a", "name": {"value": "b"}}]}
    ),
    "nothing but search phrases": lambda m: language(m).update(
        intents=[each for each in language(m)["intents"] if each["name"] in ("Say_can_i_X", *lint_models.REQUIRED)]
    ),
}  # fmt: skip


@pytest.mark.parametrize("expected", DEFECTS)
def test_the_linter_catches(expected: str) -> None:
    model = small()
    DEFECTS[expected](model)
    assert any(expected in problem for problem in lint_models.problems(model)), list(lint_models.problems(model))


def test_a_model_that_is_too_large_is_caught() -> None:
    assert any("bytes" in each for each in lint_models.problems(committed(), size=2_000_000))


def test_the_same_words_in_two_places_stop_the_build() -> None:
    source = copy.deepcopy(SOURCE)
    source.voice["intents"]["WhyIntent"].append("how much calcium do i need?")
    with pytest.raises(build_models.BuildError, match="Ask_calcium_how_much"):
        build_models.build(source, "en-US")


def test_each_country_has_its_spelling() -> None:
    american = dict.fromkeys(sample for _, sample in samples("en-US"))
    british = dict.fromkeys(sample for _, sample in samples("en-GB"))
    assert any("estrogen" in each and "oestrogen" not in each for each in american)
    assert not any(re.search(r"\bestrogen", each) for each in british)


def test_all_topics_and_signs_have_an_intent() -> None:
    names = set(intents_of(committed()))
    content = loader.load()
    for topic, answer in content.answers.items():
        if topic not in (*build_models.FIXED_REPLIES, *AFTERMATHS):
            of_passages = {f"{PASSAGE}_{topic}_{passage.id}" for passage in answer.written}
            assert names & {f"{TOPIC}_{topic}", *of_passages}, topic
    assert {f"{URGENT}_{sign}" for sign in SOURCE.voice["urgent"]} <= names
    assert set(SOURCE.voice["urgent"]) <= set(content.urgent)


def filled(sample: str, model: nlu.Model) -> Iterator[str]:
    """The sample with its slot filled by values of its kind: a few for most, every fourth for a bare slot."""
    slot = re.search(r"\{(\w+)\}", sample)
    if slot is None:
        yield sample
        return
    kind = SLOT_TYPES[slot[1]]
    if kind == "AMAZON.NUMBER":
        values = ["seventy two"]
    elif kind == free_speech.TYPE:
        values = list(model.values[kind])[:: 6 if sample == slot[0] else 150]
    elif kind == "AMAZON.SearchQuery":
        start = key(sample[: slot.start()])
        values = [key(line)[len(start) :].strip() for line in _asked() if key(line).startswith(f"{start} ")][:1]
        values = values or ["calcium"]
    else:
        values = list(model.values[kind])
        values = values[:: 4 if sample == slot[0] else max(1, len(values) // 2)]
    yield from (sample.replace(slot[0], value) for value in values)


def _asked() -> list[str]:
    return [line for answer in loader.load().answers.values() for line in answer.every_asked]


def first_words(every: bool) -> Iterator[tuple[str, str, str]]:
    """Each sample of each locale as locale, intent and words; one that several locales share is taken once. What is
    read, and takes its time, is every one or one of four."""
    for number, (locale, intent, words) in enumerate(_first_words()):
        if every or number % 4 == 0 or not is_read(intent):
            yield locale, intent, words


def _first_words() -> Iterator[tuple[str, str, str]]:
    seen: set[tuple[str, str]] = set()
    for locale in LOCALES:
        for intent, sample in samples(locale):
            if (intent, sample) not in seen:
                seen.add((intent, sample))
                yield from ((locale, intent, words) for words in filled(sample, nlu.model(locale)))


def fits(intent: str, says: tuple[str, ...]) -> bool:
    """Whether what is said belongs to the intent."""
    family, _, rest = intent.partition("_")
    if family == TOPIC:
        return says[0].startswith(f"answer.{rest}.")
    if family == PASSAGE:
        return says[0].removeprefix("answer.").replace(".", "_") == rest
    if family == URGENT:
        return says[0] == f"urgent.{rest}" and (len(says) == 1 or rest.startswith(TODAY))
    if intent == "PersonalDecisionIntent":
        return says[0] == "answer.personal_medical_decision.reply"
    return bool(says) and says[0] not in MISUNDERSTOOD


@pytest.mark.parametrize("every", EVERY)
def test_every_sample_said_first_gets_a_relevant_answer(every: bool) -> None:
    heard = {each: said_first(*each) for each in first_words(every)}
    wrong = {each: says for each, says in heard.items() if not fits(each[1], says)}
    read = [each for each in heard if is_read(each[1])]
    assert not {each: says for each, says in wrong.items() if each not in read}
    assert sum(each in wrong for each in read) <= MOST_MISUNDERSTOOD * len(read), wrong


def said_first(locale: str, intent: str, words: str) -> tuple[str, ...]:
    request = nlu.model(locale).request(words)
    answer = lambda_handler(envelope(request, locale, SKILL_ID, {}, new=True), None)
    return check(answer).says or tuple(answer["sessionAttributes"]["said"])


def is_read(intent: str) -> bool:
    """Whether the reader decides what such an intent means."""
    return intent.partition("_")[0] in (SAY, FACT, FREE_SPEECH)


def both_ways(said: str, pending: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The keys of what is answered to these words, aloud and texted."""
    content, state = loader.load(), at(pending)
    event = envelope(nlu.model().request(said), "en-US", SKILL_ID, state.to_plain(), new=not pending)
    aloud = lambda_handler(event, None)["sessionAttributes"]["said"]
    typed = re.sub(r"\b((?:[a-z]\. )+[a-z])\.", lambda letters: letters[1].replace(". ", ""), said)
    _, texted = respond(reader.read(typed, content, state.before), state, Words(content, "voice", "US"))
    return tuple(aloud), texted.said


def at(pending: str | None) -> Session:
    """A session in which this checklist question waits, if any."""
    return Session(checklist=True, pending=pending, offered=("yes", "no", "unsure")) if pending else Session()


TORN = {
    "do i need medicine for osteoporosis",  # asked for under treatment, read as a decision on one's own treatment
    "what is a d x a",  # letters apart are one word when they are typed, and so short a line may be a reply
}


@pytest.mark.parametrize("pending", [None, "medicines", "fracture_since_50"])
def test_a_question_asked_aloud_and_texted_gets_the_same_answer(pending: str | None) -> None:
    content = loader.load()
    topics = [answer for answer in content.answers.values() if answer.topic not in build_models.FIXED_REPLIES]
    lines = [line for answer in topics for line in answer.every_asked]
    asked = [line for line in lines if not pending or len(line.split()) >= reader.SHORTEST_ASKED]
    samples = [line for line in asked if not is_read(nlu.model().request(line)["intent"]["name"])]
    answers = {line: both_ways(line, pending) for line in samples[:: 3 if pending else 1]}
    assert not {line: both for line, both in answers.items() if both[0] != both[1] and line not in TORN}


def test_most_samples_mean_the_same_when_they_are_texted() -> None:
    asked = [sample for intent, sample in samples() if not is_read(intent)][::6]
    said = dict.fromkeys(words for sample in asked for words in filled(sample, nlu.model()))
    answers = {words: both_ways(words, None) for words in said}
    other = [words for words, (aloud, texted) in answers.items() if aloud != texted]
    assert len(other) / len(answers) < MOST_THAT_DIFFER, other


NOT_TO_US = ("next_steps",)  # words to say to a doctor


def offered_phrases() -> Iterator[str]:
    """What the skill tells people to say ("say yes, no or not sure") and to ask ("ask how to keep bones strong")."""
    for name, phrase in loader.load().phrases.items():
        if name not in NOT_TO_US:
            for offer in re.findall(r"\b[Ss]ay ([^.?;]*)", phrase["voice"]):
                words = re.split(r" (?:for|to|at|any) ", offer)[0]
                yield from (each.strip().removeprefix("say ") for each in re.split(r",| or ", words) if each.strip())
            yield from re.findall(r"\bask,? ((?:how|what|is|are|can|do|does) [^.?,]*)", phrase["voice"])


def test_every_phrase_that_is_offered_is_understood() -> None:
    offered = [phrase for phrase in dict.fromkeys(offered_phrases()) if "{" not in phrase]
    assert {"checklist", "not sure", "menu", "stop"} <= set(offered)
    for phrase in offered:
        request = nlu.model().request(phrase)
        assert request["intent"]["name"] != "AMAZON.FallbackIntent", phrase
        heard = check(lambda_handler(envelope(request, "en-US", SKILL_ID, {}, new=True), None))
        assert not heard.says or heard.says[0] not in MISUNDERSTOOD, phrase


def test_every_topic_can_be_chosen_by_the_name_it_is_offered_under() -> None:
    content = loader.load()
    for topic, answer in content.answers.items():
        if topic not in (*build_models.FIXED_REPLIES, *AFTERMATHS):
            event = envelope(nlu.model().request(answer.name), "en-US", SKILL_ID, {}, new=True)
            assert check(lambda_handler(event, None)).says[0].startswith(f"answer.{topic}."), answer.name


CALLS = [
    ("alexa open bone guide", {"type": "LaunchRequest"}),
    ("Alexa, ask Bone Guide how much calcium do I need?", "Ask_calcium_how_much"),
    ("ask bone guide to start the checklist", "ChecklistIntent"),
    ("tell bone guide i'm not sure", "NotSureIntent"),
    ("ask bone guide about fosamax", "Fact_X"),
    ("my mother takes fosamax", "Fact_my_X"),
    ("what is HRT?", "Ask_hrt_helps_bones"),
    ("i'm 72", "Fact_i_am_X"),
    ("i am seventy two years old", "Fact_i_am_X"),
    ("i take prednisone", "Fact_i_take_X"),
    ("i take zorblax", "Fact_i_take_X"),
    ("search for bone broth and knitting on thursdays", "Say_X"),
    ("stop", "AMAZON.StopIntent"),
    ("zorblax", "FreeSpeech"),
    ("well zorblax said the postman", "FreeSpeech"),
    ("ask bone guide zorblax", "FreeSpeech"),
    ("i've fallen and i can't get up", "Urgent_fall"),
    ("my jaw aches and i'm on prolia", "Urgent_today_jaw"),
    ("", "AMAZON.FallbackIntent"),
]


@pytest.mark.parametrize(("words", "expected"), CALLS)
def test_words_are_matched_to_intents(words: str, expected: str | Plain) -> None:
    request = nlu.model().request(words)
    assert request == expected or request["intent"]["name"] == expected


def test_a_listed_value_is_resolved_and_another_is_not() -> None:
    known = nlu.model().request("i take fosamax")["intent"]["slots"]["medicine"]
    assert known["value"] == "fosamax"
    assert known["resolutions"]["resolutionsPerAuthority"][0]["values"][0]["value"]["id"] == "alendronate"
    other = nlu.model().request("i take zorblax")["intent"]["slots"]["medicine"]
    assert other["resolutions"]["resolutionsPerAuthority"][0]["status"]["code"] == "ER_SUCCESS_NO_MATCH"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Is DXA 100% safe at 65?", "is dxa one hundred percent safe at sixty five"),
        ("1,200 mg & vitamin D3", "one thousand two hundred mg and vitamin d three"),
        ("a T-score of -2.5", "a t score of minus two point five"),
        ("in 2016, or 2005", "in twenty sixteen or two thousand five"),
        ("Crohn\u2019s disease", "crohn's disease"),
        ("r.a.", "r. a."),
        ("i'm {age}", "i'm {age}"),
    ],
)
def test_written_words_become_spoken_ones(written: str, said: str) -> None:
    assert spoken(written) == said


@pytest.mark.parametrize(
    ("one", "other"), [("H.R.T.", "hrt"), ("what is a d x a scan", "what is a DXA scan"), ("I'm", "im")]
)
def test_what_sounds_the_same_has_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


def test_free_speech_is_shown_by_every_label_and_by_no_sample_of_another_intent() -> None:
    for locale in LOCALES:
        values = language(committed(locale))["types"][-1]["values"]
        assert language(committed(locale))["types"][-1]["name"] == free_speech.TYPE
        assert len(values) == free_speech.MOST
        assert all(1 < len(each["name"]["value"].split()) <= free_speech.MOST_WORDS + 2 for each in values)
        other = {key(sample) for _, sample in samples(locale)}
        assert not [each for each in values if key(each["name"]["value"]) in other]
        shown = {each["id"].rpartition(".")[0] for each in values}
        assert {label.replace(" ", ".") for label in SOURCE.free} == shown


def test_every_statement_states_what_its_intent_is_named_after() -> None:
    values = {"{medicine}": "prednisone", "{condition}": "lupus", "{bone}": "wrist", "{age}": "72", "{thing}": "lupus"}
    values |= {"{topic}": "bone scans", "{query}": "hip is broken"}
    say = Wording(SOURCE.voice, "en-US")
    for template, lines in SOURCE.voice["facts"].items():
        for line in say(lines):
            slot = re.search(r"\{\w+\}", line)
            value = values[slot[0]] if slot else ""
            said = told(line.replace(slot[0], value) if slot else line)
            named = told(re.sub(r"\bX\b", value, template))
            assert sorted(map(shortly, said)) == sorted(map(shortly, named)), (template, line)


def test_emergencies_are_told_in_many_short_ways() -> None:
    today = [line for sign, lines in SOURCE.voice["urgent"].items() if sign.startswith(TODAY) for line in lines]
    emergencies = {sign: lines for sign, lines in SOURCE.voice["urgent"].items() if not sign.startswith(TODAY)}
    for sign, lines in {**emergencies, "today": today}.items():
        assert len(lines) >= 40, sign
        assert not [line for line in lines if "{" in line or line != line.lower() or len(line.split()) > 10], sign


PLACES = (*referral.QUESTIONS, *referral.FOLLOW_UPS)
ANSWERING = {"AMAZON.YesIntent": "yes", "AMAZON.NoIntent": "no", "NotSureIntent": "unsure"}


def answered_at(place: str, words: str) -> str | None:
    """What these words put down for the question that waits; its reply keeps every promise of the door."""
    event = envelope(nlu.model().request(words), "en-US", SKILL_ID, at(place).to_plain(), new=False)
    answer = json.loads(json.dumps(lambda_handler(event, None)))
    check(answer)
    put_down: str | None = answer["sessionAttributes"]["answers"].get(referral.settles(place))
    return put_down


def said_at_places(every: bool) -> Iterator[tuple[str, str, str]]:
    """Each sample at each place, or every third at one by turns: place, intent and words."""
    for number, (intent, sample) in enumerate(list(samples())[:: 1 if every else 3]):
        words = next(filled(sample, nlu.model()))
        for place in PLACES if every else (PLACES[number % len(PLACES)],):
            yield place, intent, words


@pytest.mark.parametrize("every", EVERY)
def test_no_sample_but_an_answer_or_a_statement_answers_a_question(every: bool) -> None:
    put_down = {each: answered_at(each[0], each[2]) for each in said_at_places(every)}
    certain = {each: value for each, value in put_down.items() if not is_read(each[1])}
    answers = {each: value for each, value in certain.items() if each[1] in ANSWERING}
    open_yet = [each for each, value in answers.items() if not value]
    assert all(referral.narrowed(place, ANSWERING[intent], None) for place, intent, _ in open_yet), open_yet
    assert not [each for each, value in certain.items() if value and each not in answers]
    assert not [each for each, value in put_down.items() if value and each[1].startswith(f"{SAY}_")]


STATED = [
    ("fracture_since_50", "i broke my hip", "yes"),
    ("fracture_since_50", "i broke my wrist", "yes"),
    ("medicines", "i take prednisone", "yes"),
    ("medicines", "i don't take any medicines", "no"),
    ("condition", "i have lupus", "yes"),
    ("menopause", "i'm past menopause", "yes"),
    ("menopause", "i'm a man", "no"),
    ("back_pain", "my back is fine", "no"),
    ("woman_or_man", "woman", "yes"),
]


@pytest.mark.parametrize(("place", "words", "value"), STATED)
def test_a_statement_answers_the_question_that_waits(place: str, words: str, value: str) -> None:
    assert nlu.model().request(words)["intent"]["name"].startswith(f"{FACT}_")
    assert answered_at(place, words) == value
