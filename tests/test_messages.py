"""Every message that can be reached keeps its bounds on its channel, and every phrase it offers is understood there."""

from __future__ import annotations

import re
from statistics import mean, median
from xml.etree import ElementTree

import pytest

from shared.content.loader import CHANNELS, load
from shared.content.model import Answer
from shared.conversation.session import Session
from shared.conversation.topics import PAGE_CHARACTERS, PAGE_WORDS
from shared.conversation.words import Words, joined
from shared.rules import referral
from shared.understanding.meaning import AFTERMATHS, Ask, Before, Choice
from shared.understanding.reader import read
from skill.ssml import ssml
from sms.segments import segments
from tests.walks import REGION, reached, walked
from tools.checks import grades
from tools.checks.folder import Folder
from tools.measure import WORDS_A_SECOND, grade, said_words, seconds
from tools.walk import checklists

NEVER_OFFERED = ("not_covered", "personal_medical_decision", *AFTERMATHS)
"""Said where they fit, and in no list: what follows a call for help is heard only after one."""
QUESTIONS_ALONE = ("question.", "again.", "narrow.")


def test_every_text_is_plain_and_at_most_two_segments() -> None:
    for step in reached("text"):
        cost = segments(step.reply.text)
        assert cost.encoding == "GSM-7", step.reply.text
        assert cost.count <= 2, (cost, step.reply.text)
        assert cost.units <= 306, (cost, step.reply.text)


def test_a_question_by_itself_is_one_segment() -> None:
    alone = [step for step in reached("text") if all(key.startswith(QUESTIONS_ALONE) for key in step.reply.says)]
    assert len(alone) > len(referral.QUESTIONS)
    assert all(segments(step.reply.text).count == 1 for step in alone)


def test_a_whole_checklist_with_its_result_is_at_most_ten_segments() -> None:
    words = Words(load(), "text", REGION)
    costs = [sum(segments(step.reply.text).count for step in steps) for steps in checklists(words)]
    after_age = len(referral.QUESTIONS) - 1
    of_age = 2 + 2  # under the age or not sure of it; of the age and a woman or not saying
    assert len(costs) == of_age * 3**after_age + 3 * 3 ** (after_age - 1)  # a man has his own age, and no menopause
    assert max(costs) <= 10


def test_every_spoken_turn_is_at_most_forty_words_and_the_median_at_most_twenty_eight() -> None:
    assert max(len(step.reply.text.split()) for step in reached("voice")) <= 40
    assert max(seconds(step.reply.text) for step in reached("voice")) <= 18
    counts = {step.reply.text: len(step.reply.text.split()) for step in walked("voice")}
    assert median(counts.values()) <= 28


def test_a_spoken_turn_has_one_question_at_most_and_listens_exactly_then() -> None:
    for step in reached("voice"):
        reply = step.reply
        assert reply.text.count("?") == int(reply.question is not None), reply.text
        if reply.question is not None:
            assert reply.text.endswith("?"), reply.text
            assert reply.reprompt.endswith("?"), reply.says
            assert reply.reprompt != reply.text, reply.says


def test_a_text_has_its_question_last_but_for_the_digits_to_answer_with() -> None:
    digits = re.compile(r"(?: 1 [A-Z].*| (?:Or r|R)eply 1 .*)?")
    for step in reached("text"):
        _, mark, after = step.reply.text.partition("?")
        assert not mark or digits.fullmatch(after), step.reply.text


@pytest.mark.parametrize("channel", CHANNELS)
def test_at_most_three_choices(channel: str) -> None:
    assert max(len(step.reply.choices) for step in reached(channel)) <= 3


@pytest.mark.parametrize("channel", CHANNELS)
def test_no_mark_up_no_tags_and_no_open_places(channel: str) -> None:
    for step in reached(channel):
        assert not re.search(r"[<>\[\]{}]|  ", step.reply.text), step.reply.text


def test_speech_has_nothing_that_only_eyes_can_use() -> None:
    typed = "|".join(map(re.escape, Folder().plain("en/offers.yaml")["text"]))
    for step in walked("voice"):
        assert not re.search(rf"/|\b[Rr]eply \d|\b(?:{typed})\b", step.reply.text), step.reply.text


def test_marked_up_speech_is_valid_says_the_same_words_and_uses_documented_tags_only() -> None:
    content, tags = load(), set()
    for step in reached("voice"):
        for words in filter(None, (step.reply.text, step.reply.reprompt)):
            spoken = ElementTree.fromstring(f"<speak>{ssml(words, content)}</speak>")
            assert "".join(spoken.itertext()) == words
            tags |= {each.tag for each in spoken.iter()}
    assert tags == {"speak", "say-as", "sub", "phoneme"}


def test_every_digit_that_is_offered_by_text_chooses() -> None:
    content = load()
    for pending, count in {(step.after.pending, len(step.reply.choices)) for step in reached("text")}:
        for number in range(1, count + 1):
            assert read(str(number), content, Before(pending)) == Choice(number), (pending, number)


def test_every_topic_is_understood_by_the_name_it_is_offered_under() -> None:
    content = load()
    for topic, answer in content.answers.items():
        if topic not in NEVER_OFFERED:
            for name in (answer.title, answer.name):
                meaning = read(name, content, Before("choose"))
                assert isinstance(meaning, Ask), name
                assert meaning.topic == topic, name


def test_every_passage_is_understood_by_the_title_it_is_offered_under() -> None:
    content = load()
    for topic, answer in content.answers.items():
        for passage in answer.written if topic not in NEVER_OFFERED else ():
            assert read(passage.title, content, Before("choose")) == Ask(topic, passage.id), passage.title


def test_an_emergency_opens_with_what_to_do_and_fits_in_every_country() -> None:
    content = load()
    for region in content.regions:
        texted, spoken = Words(content, "text", region), Words(content, "voice", region)
        for sign in content.urgent:
            text = texted.render(f"urgent.{sign}", Session(), {})
            assert re.match(r"(?:Please )?[Cc]all ", text), text
            assert segments(text).encoding == "GSM-7", text
            assert segments(text).count <= 2, text
            assert "?" not in text, text
            assert len(spoken.render(f"urgent.{sign}", Session(), {}).split()) <= 40, text


def test_answers_read_at_grade_five_and_a_half_on_average_and_six_and_a_half_at_most() -> None:
    folder = Folder()
    found = {topic: grades.answer_grade(folder, topic) for topic in folder.content.answers}
    assert mean(found.values()) <= 5.5
    assert max(found.values()) <= 6.5, max(found, key=lambda topic: found[topic])


def test_every_claim_that_is_said_can_name_its_source() -> None:
    content = load()
    for words in [Words(content, "text", region) for region in (None, *content.regions)]:
        for topic, answer in content.answers.items():
            for passage in answer.written:
                if any(sentence.facts for sentence in words.part(topic, passage.id)):
                    assert words.sources(f"answer.{topic}.{passage.id}"), (words.region, topic, passage.id)
        for name in content.questions:
            assert words.sources(f"why.{name}"), (words.region, name)


def facts(answer: Answer) -> set[str]:
    return {fact for passage in answer.written for each in passage.sentences for fact in each.facts}


def test_every_passage_is_one_breath_aloud_and_leaves_room_in_a_text() -> None:
    for answer in load().answers.values():
        for passage in answer.written:
            text = Words(load(), "text", None).render(f"answer.{answer.topic}.{passage.id}", Session(), {})
            assert len(text) <= PAGE_CHARACTERS, (answer.topic, passage.id, len(text))
            assert len(text.split()) <= PAGE_WORDS, (answer.topic, passage.id, len(text.split()))


def test_where_groups_differ_it_is_said() -> None:
    content = load()
    for topic, fact in {"men": "guidelines_differ_men", "menopause": "guidelines_differ_women"}.items():
        assert fact in facts(content.answers[topic]), topic
    said = facts(content.answers["when_to_see_doctor"])
    assert {"guidelines_differ_men", "guidelines_differ_women"} <= said


def test_grade_is_the_formula_and_names_count_as_familiar() -> None:
    # "The cat sat on the mat." has 6 words of 1 syllable: 0.39 * 6 + 11.8 * 1 - 15.59.
    assert grade(["The cat sat on the mat."]) == pytest.approx(-1.45)
    assert grade(["You can take denosumab now."], ["denosumab"]) == grade(["You can take sugar now."])
    assert grade(["The limit is 2,000."]) == grade(["The limit is two thousand."])


def test_seconds_follow_the_words_that_are_said() -> None:
    assert said_words("1,200 milligrams") == 5
    assert seconds(joined(["one two three four five"])) == 5 / WORDS_A_SECOND
