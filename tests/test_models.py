"""The interaction models: what the content gives, within what Amazon takes, each sample answered."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

from shared.content import loader
from shared.conversation.respond import respond
from shared.conversation.session import Session
from shared.conversation.words import Words
from shared.understanding.reader import read
from skill.lambda_function import lambda_handler
from skill.translate import FACT, TOPIC, URGENT
from tests.alexa_contract import check
from tools import build_models, lint_models, nlu
from tools.lint_models import LOCALES
from tools.speaker import SKILL_ID, Plain, envelope
from tools.spoken import key, spoken
from tools.wording import SLOT_TYPES

SOURCE = build_models.read_source()
MOST_THAT_DIFFER = 0.1  # share of the samples that are not statements which nobody asked for
MISUNDERSTOOD = ("unclear_once", "answer.not_covered.reply")


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
    model = copy.deepcopy(committed())
    DEFECTS[expected](model)
    assert any(expected in problem for problem in lint_models.problems(model)), list(lint_models.problems(model))


def test_a_model_that_is_too_large_is_caught() -> None:
    assert any("bytes" in each for each in lint_models.problems(committed(), size=2_000_000))


def test_the_same_words_in_two_places_stop_the_build() -> None:
    source = copy.deepcopy(SOURCE)
    source.voice["intents"]["WhyIntent"].append("how much calcium do i need?")
    with pytest.raises(build_models.BuildError, match="Topic_calcium"):
        build_models.build(source, "en-US")


def test_each_country_has_its_spelling() -> None:
    american = dict.fromkeys(sample for _, sample in samples("en-US"))
    british = dict.fromkeys(sample for _, sample in samples("en-GB"))
    assert any("estrogen" in each and "oestrogen" not in each for each in american)
    assert not any(re.search(r"\bestrogen", each) for each in british)


def test_all_topics_and_signs_have_an_intent() -> None:
    names = set(intents_of(committed()))
    content = loader.load()
    assert {f"{TOPIC}_{topic}" for topic in content.answers} - names <= {
        f"{TOPIC}_{each}" for each in build_models.FIXED_REPLIES
    }
    assert {f"{URGENT}_{sign}" for sign in SOURCE.voice["urgent"]} <= names
    assert set(SOURCE.voice["urgent"]) <= set(content.urgent)


def filled(sample: str, model: nlu.Model) -> Iterator[str]:
    """The sample with its slot filled by values of its kind: a few for most, all of them for a bare slot."""
    slot = re.search(r"\{(\w+)\}", sample)
    if slot is None:
        yield sample
        return
    kind = SLOT_TYPES[slot[1]]
    if kind == "AMAZON.NUMBER":
        values = ["seventy two"]
    elif kind == "AMAZON.SearchQuery":
        start = key(sample[: slot.start()])
        values = [key(line)[len(start) :].strip() for line in _asked() if key(line).startswith(f"{start} ")][:3]
        values = values or ["calcium"]
    else:
        values = list(model.values[kind])
        values = values if sample == slot[0] else values[:: max(1, len(values) // 3)]
    yield from (sample.replace(slot[0], value) for value in values)


def _asked() -> list[str]:
    return [line for answer in loader.load().answers.values() for line in answer.every_asked]


def first_words() -> Iterator[tuple[str, str, str]]:
    """Each sample of each locale as locale, intent and words; one that several locales share is taken once."""
    seen: set[tuple[str, str]] = set()
    for locale in LOCALES:
        for intent, sample in samples(locale):
            if (intent, sample) not in seen:
                seen.add((intent, sample))
                yield from ((locale, intent, words) for words in filled(sample, nlu.model(locale)))


def test_every_sample_said_first_gets_a_relevant_answer() -> None:
    wrong = []
    for locale, intent, words in first_words():
        request = nlu.model(locale).request(words)
        heard = check(lambda_handler(envelope(request, locale, SKILL_ID, {}, new=True), None))
        if intent.startswith(f"{TOPIC}_"):
            fine = heard.says[0].startswith(f"answer.{intent.partition('_')[2]}.")
        elif intent.startswith(f"{URGENT}_"):
            fine = heard.says == (f"urgent.{intent.partition('_')[2]}",)
        elif intent == "PersonalDecisionIntent":
            fine = heard.says[0] == "answer.personal_medical_decision.reply"
        else:
            fine = bool(heard.says) and heard.says[0] not in MISUNDERSTOOD
        if not fine:
            wrong.append((locale, intent, words, heard.says))
    assert not wrong, wrong


def both_ways(said: str, pending: str | None) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The keys of what is answered to these words, aloud and texted. An intent stands for a whole topic, so that aloud a
    question may get the topic's first passage where a text gets the very one: of an answer, the topic counts."""
    content = loader.load()
    state = Session(checklist=True, pending=pending, offered=("yes", "no", "unsure")) if pending else Session()
    event = envelope(nlu.model().request(said), "en-US", SKILL_ID, state.to_plain(), new=not pending)
    aloud = lambda_handler(event, None)["sessionAttributes"]["said"]
    typed = re.sub(r"\b((?:[a-z]\. )+[a-z])\.", lambda letters: letters[1].replace(". ", ""), said)
    _, texted = respond(read(typed, content, pending), state, Words(content, "voice", "US"))
    return _topics(aloud), _topics(texted.said)


def _topics(says: Iterable[str]) -> tuple[str, ...]:
    return tuple(".".join(key.split(".")[:2]) if key.startswith("answer.") else key for key in says)


TORN = {"do i need medicine for osteoporosis"}  # asked for under treatment, read as a decision on one's own treatment


@pytest.mark.parametrize("pending", [None, "medicines", "fracture_since_50", "menopause"])
def test_a_question_asked_aloud_and_texted_gets_the_same_answer(pending: str | None) -> None:
    content = loader.load()
    topics = [answer for answer in content.answers.values() if answer.topic not in build_models.FIXED_REPLIES]
    asked = [line for answer in topics for line in answer.every_asked]
    answers = {line: both_ways(line, pending) for line in asked}
    assert not {line: both for line, both in answers.items() if both[0] != both[1] and line not in TORN}


def test_most_samples_mean_the_same_when_they_are_texted() -> None:
    asked = (sample for intent, sample in samples() if not intent.startswith(f"{FACT}_"))
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
        if topic not in build_models.FIXED_REPLIES:
            event = envelope(nlu.model().request(answer.name), "en-US", SKILL_ID, {}, new=True)
            assert check(lambda_handler(event, None)).says[0] == f"answer.{topic}.{answer.written[0].id}", answer.name


CALLS = [
    ("alexa open bone guide", {"type": "LaunchRequest"}),
    ("Alexa, ask Bone Guide how much calcium do I need?", "Topic_calcium"),
    ("ask bone guide to start the checklist", "ChecklistIntent"),
    ("tell bone guide i'm not sure", "NotSureIntent"),
    ("ask bone guide about fosamax", "Fact_X"),
    ("what is HRT?", "Topic_hrt"),
    ("i'm 72", "Fact_i_am_X"),
    ("i am seventy two years old", "Fact_i_am_X"),
    ("i take prednisone", "Fact_i_take_X"),
    ("i take zorblax", "Fact_i_take_X"),
    ("search for bone broth and knitting on thursdays", "Say_X"),
    ("stop", "AMAZON.StopIntent"),
    ("zorblax", "AMAZON.FallbackIntent"),
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
