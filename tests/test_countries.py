"""Each country hears its own words and numbers, calls its own lines, and nobody is told another's as theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from shared.content.loader import CHANNELS, load
from shared.content.local import ELSEWHERE, localised
from shared.conversation.respond import respond
from shared.conversation.session import Session
from shared.conversation.words import Words
from shared.understanding.meaning import Ask, Before, Checklist
from shared.understanding.reader import read
from skill.lambda_function import lambda_handler
from skill.ssml import ssml
from skill.translate import region_of
from tests.content_copy import Copy, copy  # noqa: F401
from tests.walks import abroad_in
from tools.checks import countries, grades, shapes
from tools.checks.folder import Folder
from tools.checks.replies import out_of_bounds
from tools.speaker import Speaker

CONTENT = load()
REGIONS = sorted(CONTENT.regions.keys() - {ELSEWHERE})
BRITISH = ("GB", "IE", "AU", "NZ", "IN")
ABROAD = [*(region for region in REGIONS if region != "US"), None, "FR"]
FIXED = ("personal_medical_decision", "not_covered")

NOT_BRITISH = (
    r"shots?|pills?|inch(?:es)?|celiac|estrogen|flashlight|sodas?|Reclast|Boniva|Prilosec|Coumadin|acetaminophen"
)


def passages(region: str | None, channel: str = "text") -> dict[str, str]:
    """Every passage as it is said in a country, by its subject."""
    words = Words(CONTENT, channel, region)
    return {
        f"{topic}.{each.id}": words.render(f"answer.{topic}.{each.id}", Session(), {})
        for topic, answer in CONTENT.answers.items()
        for each in answer.written
    }


def everything(region: str | None) -> Iterator[str]:
    """All that can be said in a country: passages, emergencies, questions, titles, phrases and names of things."""
    for channel in CHANNELS:
        words = Words(CONTENT, channel, region)
        yield from passages(region, channel).values()
        yield from (words.render(f"urgent.{sign}", Session(), {}) for sign in CONTENT.urgent)
        for name in CONTENT.questions:
            yield from (
                words.render(f"{kind}.{name}", Session(), {}) for kind in ("question", "narrow", "why", "help", "how")
            )
        yield from (words.phrase(key) for key in CONTENT.phrases if not key.startswith("whom"))
        for topic, answer in CONTENT.answers.items():
            yield from (
                words.title(topic),
                words.name(topic),
                *(words.title(f"{topic}.{each.id}") for each in answer.written),
            )
        yield from (words.noted({"medicines": "yes"}, {"medicines": thing}) for thing in CONTENT.things)
        yield from (step.reply.text for step in abroad_in(channel, region or ELSEWHERE))


@pytest.mark.parametrize("region", BRITISH)
def test_who_speaks_british_english_is_not_told_american_words(region: str) -> None:
    for text in everything(region):
        assert not re.search(rf"\b(?:{NOT_BRITISH})\b", text, re.IGNORECASE), text
        assert "rates may apply" not in text
        assert not re.search(r"\ba [aeio]\w|\ban [bcdgkpqtvwyz]", text), text


@pytest.mark.parametrize("region", ["GB", "IE"])
def test_a_woman_in_leeds_hears_of_her_own_amounts_and_doctor(region: str) -> None:
    for text in everything(region):
        assert not re.search(r"1,200|\byour doctor\b|\bMedicare\b", text), text


def test_what_a_woman_in_leeds_hears() -> None:
    said = passages("GB")
    assert "700 milligrams" in said["calcium.how_much"]
    assert "10 micrograms a day, which is 400 units" in said["vitamin_d.how_much"]
    assert "14 units" in said["alcohol.how_much"]
    assert "your GP" in said["when_to_see_doctor.who_needs_scan"]
    assert "bone injection" in said["denosumab.what"]
    assert "one centimetre" in said["symptoms.shrinking_stoop"]
    assert "Royal Osteoporosis Society on 0808 800 0035" in said["service.human"]
    assert "NHS" in said["cost.medicare_medicines"]


@pytest.mark.parametrize(
    ("region", "subject", "words"),
    [
        ("AU", "calcium.how_much", "1,300 milligrams"),
        ("AU", "cost.scan_cost", "Medicare covers a scan from 70 on"),
        ("NZ", "calcium.how_much", "1,300 milligrams"),
        ("CA", "when_to_see_doctor.who_needs_scan", "Osteoporosis Canada"),
        ("CA", "reclast.what", "Aclasta"),
        ("IE", "vitamin_d.how_much", "15 micrograms"),
        ("IN", "calcium.how_much", "Indian Menopause Society"),
        ("IN", "reclast.what", "Zoledronate"),
        ("IN", "denosumab.what", "without your doctor"),
    ],
)
def test_what_others_hear(region: str, subject: str, words: str) -> None:
    assert words in passages(region)[subject]


def test_in_the_united_states_all_is_said_as_it_is_written() -> None:
    said = passages("US")
    for topic, answer in CONTENT.answers.items():
        for each in answer.written:
            written = " ".join(sentence.text for sentence in each.sentences)
            assert re.fullmatch(re.sub(r"\\\{\w+\\\}", ".+", re.escape(written)), said[f"{topic}.{each.id}"])
    assert not CONTENT.countries["US"].words
    assert not CONTENT.countries["US"].says


def test_only_those_whose_networks_ask_for_it_are_told_of_rates() -> None:
    for region in (*REGIONS, None, "FR"):
        notice = Words(CONTENT, "text", region).phrase("notice")
        assert ("rates may apply" in notice) is (region in ("US", "CA")), region
        assert "STOP" in notice
        assert not Words(CONTENT, "voice", region).phrase("notice")


@pytest.mark.parametrize("region", ABROAD)
def test_nobody_is_told_of_american_insurance_or_advice_as_their_own(region: str | None) -> None:
    for subject, text in passages(region).items():
        assert not re.search(r"\bPart [BD]\b|\byour plan\b|Bone Health and Osteoporosis Foundation", text), (
            subject,
            text,
        )
        assert region == "AU" or "Medicare" not in text, (subject, text)


@pytest.mark.parametrize("region", [None, "FR"])
def test_where_the_country_is_unknown_it_is_said_whose_advice_it_is(region: str | None) -> None:
    said = passages(region)
    for subject, sentences in CONTENT.countries[ELSEWHERE].says.items():
        named = re.search(r"United States|where you live", said[subject])
        assert named, subject
        assert sentences


@pytest.mark.parametrize("region", [*REGIONS, None])
def test_each_passage_of_a_country_is_reached(region: str | None) -> None:
    words = Words(CONTENT, "text", region)
    says = CONTENT.countries[region or ELSEWHERE].says
    for subject in says:
        reply, _ = respond(Ask(*subject.split(".")), Session(greeted=True), words)
        said = Words(CONTENT, "text", "US").render(f"answer.{subject}", Session(), {})
        assert reply.text.startswith(passages(region)[subject]), subject
        assert not reply.text.startswith(said), subject
        assert {fact for each in says[subject] for fact in each.facts} <= CONTENT.facts.keys()


@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("region", REGIONS)
def test_what_a_country_says_keeps_its_bounds(region: str, channel: str) -> None:
    steps = abroad_in(channel, region)
    assert len(steps) > len(CONTENT.urgent)
    for step in steps:
        assert not list(out_of_bounds(step, channel)), step.reply.text


@pytest.mark.parametrize("region", [*REGIONS, None])
def test_answers_stay_in_the_sixth_grade(region: str | None) -> None:
    folder, words = Folder(), Words(CONTENT, "text", region)
    for topic, answer in CONTENT.answers.items():
        said = [sentence.text for each in answer.written for sentence in words.part(topic, each.id)]
        assert grades.of(folder, [part for text in said for part in grades.split(text)]) <= grades.HIGHEST_ANSWER, topic


@pytest.mark.parametrize("region", [region for region in ABROAD if region in CONTENT.countries])
def test_what_a_country_offers_is_understood_by_the_name_it_has_there(region: str) -> None:
    ours, theirs = Words(CONTENT, "text", "US"), Words(CONTENT, "text", region)
    for topic, answer in CONTENT.answers.items():
        for each in answer.written if topic not in FIXED else ():
            subject = f"{topic}.{each.id}"
            if theirs.title(subject) != ours.title(subject):
                assert read(theirs.title(subject), CONTENT, Before("choose")) == Ask(topic, each.id), theirs.title(
                    subject
                )


@pytest.mark.parametrize(
    ("locale", "heard", "not_heard"),
    [("en-US", "bone shot", "injection"), ("en-CA", "bone shot", "injection"), ("en-GB", "bone injection", "shot"),
     ("en-AU", "bone injection", "shot"), ("en-IN", "bone injection", "shot")],
)  # fmt: skip
def test_a_speaker_speaks_as_its_language_setting(locale: str, heard: str, not_heard: str) -> None:
    speaker = Speaker(lambda_handler, locale)
    said = speaker.send({"type": "IntentRequest", "intent": {"name": "Ask_denosumab_what", "slots": {}}})
    assert heard in said.speech
    assert not_heard not in said.speech
    assert region_of(locale) in CONTENT.regions


@pytest.mark.parametrize("region", REGIONS)
def test_numbers_to_call_are_said_as_numbers_and_amounts_as_amounts(region: str) -> None:
    words = Words(CONTENT, "voice", region)
    marked = ssml(words.render("urgent.poison", Session(), {}), CONTENT)
    poison = str(CONTENT.regions[region]["poison"])
    if "-" in poison:
        assert f'<say-as interpret-as="telephone">{poison}</say-as>' in marked
    for group in re.findall(r"\d{3,}", poison) if "-" not in poison else ():
        assert f'<say-as interpret-as="digits">{group}</say-as>' in marked
    assert "say-as" not in ssml("You need 800 units, or 700 milligrams.", CONTENT)


def test_what_is_heard_first_is_not_what_is_kept() -> None:
    for region in REGIONS:
        _, session = respond(Checklist(), Session(), Words(CONTENT, "text", region))
        _, at_home = respond(Checklist(), Session(), Words(CONTENT, "text", "US"))
        assert session == at_home


def test_words_are_replaced_whole_longest_first_and_keep_their_capital() -> None:
    own = {"shot": "injection", "your doctor": "your GP", "your own doctor": "your own GP", "Boniva": "ibandronate"}
    assert localised("Your doctor gives a shot. Shots? {shot} shotgun", own) == (
        "Your GP gives a injection. Shots? {shot} shotgun"
    )
    assert localised("Shot by your own doctor, or Boniva. Boniva too", own) == (
        "Injection by your own GP, or ibandronate. Ibandronate too"
    )
    assert localised("Nothing here", own) == "Nothing here"
    assert localised("A shot", {}) == "A shot"


LACKS = {part: f"'GB' has no '{part}'." for part in ("call", "crisis", "poison", "after_hours", "source")}


@pytest.mark.parametrize("part", LACKS)
def test_a_country_that_lacks_whom_to_call_fails(part: str, copy: Copy) -> None:  # noqa: F811
    file = copy.root / "regions.yaml"
    head, gb, rest = re.split(r"(?m)^(GB:\n(?:  .*\n)+)", file.read_text(encoding="utf-8"))
    file.write_text(head + re.sub(rf"(?m)^  {part}:.*\n(?:    .*\n)*", "", gb) + rest, encoding="utf-8")
    assert [problem.wrong for problem in copy.found(shapes.check)] == [LACKS[part]]


@pytest.mark.parametrize(
    ("file", "old", "new", "wrong"),
    [
        ("GB.yaml", "calcium.how_much:", "calcium.how_many:", "There is no passage 'calcium.how_many'"),
        ("GB.yaml", "at any age. [gb_calcium]", "at any age.", "nothing in square brackets"),
        ("GB.yaml", "like: british", "like: brittish", "There is no file 'brittish.yaml'"),
        ("GB.yaml", "words:", "wrods:", "'wrods' is none of the parts"),
        ("british.yaml", "shot: injection", "shot: an injection under the skin", "longer than 'shot'"),
        ("US.yaml", "  notice:", "  notise:", "There is no phrase 'notise'"),
    ],
)
def test_slips_in_a_country_s_file_are_named(file: str, old: str, new: str, wrong: str, copy: Copy) -> None:  # noqa: F811
    path = copy.root / "en/countries" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    assert any(wrong in problem.wrong for problem in copy.found(countries.check))


def test_a_file_of_no_country_is_named(copy: Copy) -> None:  # noqa: F811
    (copy.root / "en/countries/ZZ.yaml").write_text("like: british\n", encoding="utf-8")
    assert [problem.wrong for problem in copy.found(countries.check)] == [
        "There is no country 'ZZ' in regions.yaml, and no file is like this one."
    ]


def test_a_passage_that_grows_too_long_in_a_country_is_named_with_its_file(copy: Copy) -> None:  # noqa: F811
    copy.change(
        "en/countries/GB.yaml",
        "In Britain, adults need about",
        "In Britain and " + "elsewhere " * 20 + "adults need about",
    )
    found = [problem for problem in copy.found(countries.bounds) if "In GB this has" in problem.wrong]
    assert [problem.file.rpartition("/")[2] for problem in found] == ["GB.yaml"]
