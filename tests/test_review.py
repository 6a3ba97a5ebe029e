"""The review sheet: every message on it, on both channels, with what it rests on and what changed; in one file."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import escape

from shared.content import local
from shared.content.loader import CHANNELS, load
from shared.conversation.words import Words
from shared.rules import referral
from shared.understanding.decision import ALARMS
from shared.understanding.meaning import AFTERMATHS
from tests.content_copy import Copy, copy  # noqa: F401
from tools.checks.folder import Folder
from tools.checks.said import said
from tools.review import abroad, pdf, picture
from tools.review.__main__ import page
from tools.review.cards import Card
from tools.review.changes import NoBase, content_at, differences, named
from tools.review.messages import REGION, messages
from tools.review.sheet import Sheet, sheet


@pytest.fixture(scope="module")
def whole() -> Sheet:
    return sheet(Folder(), None)


def cards(of: Sheet) -> dict[str, Card]:
    return {card.id: card for group in of.groups for card in group.cards}


def test_every_message_has_its_card(whole: Sheet) -> None:
    content = load()
    spoken, texted = messages(content, "voice").keys(), messages(content, "text").keys()
    assert cards(whole).keys() == spoken | texted
    assert all(name.startswith("next.") for name in spoken ^ texted), "how much fits in one differs, and nothing else"
    parts = {f"answer.{topic}.{each.id}" for topic, a in content.answers.items() for each in a.written}
    kinds = ("question", "other", "narrow", "why", "help")
    asked = {f"{kind}.{name}" for kind in kinds for name in (*referral.QUESTIONS, *referral.FOLLOW_UPS)}
    assert parts | asked <= cards(whole).keys()
    assert sum(map(len, whole.phrases.values())) == len(content.phrases)
    assert all(whole.phrases)


def test_what_cannot_wait_comes_first_and_the_checklist_last(whole: Sheet) -> None:
    emergencies, today, *after = whole.urgent
    assert [card.id.removeprefix("urgent.") for card in emergencies.cards] == list(ALARMS)
    assert all(card.id.startswith("urgent.today") and card.heard for card in today.cards if card.id != "urgent.today")
    assert len(emergencies.cards) + len(today.cards) == len(load().urgent)
    assert [group.id for group in after] == list(AFTERMATHS)
    html = page(Folder())
    order = ("urgent", "emergencies", "today", "answers", "picture", "checklist", "results", "phrases", "signature")
    places = [html.index(f'id="{name}"') for name in order]
    assert places == sorted(places)


def test_a_passage_stands_under_the_questions_that_it_answers(whole: Sheet) -> None:
    for topic, answer in load().answers.items():
        for passage in answer.written:
            assert cards(whole)[f"answer.{topic}.{passage.id}"].asked == passage.asked
    first = whole.answers[0].cards[0]
    html = page(Folder())
    card = html[html.index(f'<article class="card" id="{first.id}"') :]
    assert first.asked
    assert [card.index(escape(line)) for line in first.asked] == sorted(
        card.index(escape(line)) for line in first.asked
    )
    assert card.index(escape(first.asked[-1])) < card.index(escape(first.text.runs[0][0]))


def test_a_topic_that_grew_from_another_names_it_and_follows_it(whole: Sheet) -> None:
    places = {group.id: place for place, group in enumerate(whole.answers)}
    grown = [group for group in whole.answers if group.family]
    assert grown
    for group in grown:
        assert [topic for topic, _ in group.family] == list(load().answers[group.id].family)
        assert places[group.family[0][0]] < places[group.id]
    assert all(f'Grew from <a href="#{group.family[0][0]}">' in page(Folder()) for group in grown[:1])


def test_what_another_country_says_stands_with_the_answer(whole: Sheet) -> None:
    content = load()
    for region in (each for each in content.regions if each != REGION):
        for subject in local.country(content, region).says:
            told = cards(whole)[f"answer.{subject}"].elsewhere
            where = next(words for places, words in told if abroad.named([region]) in places.split(", "))
            topic, _, passage = subject.partition(".")
            assert [words for words, _ in where] == [
                each.text for each in Words(content, "text", region).part(topic, passage)
            ]


def test_each_side_is_what_is_really_said(whole: Sheet) -> None:
    spoken, texted = messages(load(), "voice"), messages(load(), "text")
    for name, card in cards(whole).items():
        for side, said_there in ((card.voice, spoken), (card.text, texted)):
            assert " ".join(words for words, _ in side.runs) == (said_there[name].text if name in said_there else "")


def test_each_claim_stands_beside_its_sources(whole: Sheet) -> None:
    content = load()
    for group in whole.groups:
        shown = [basis for card in group.cards for basis in card.claims]
        assert [basis.number for basis in shown] == list(range(1, len(shown) + 1))
        numbers = {str(basis.number) for basis in shown}
        for card in group.cards:
            assert {each for _, facts in card.voice.runs for each in facts.split(", ") if each} <= numbers
        assert all(len(basis.cites) == len(content.facts[basis.fact]["sources"]) for basis in shown)


def test_an_emergency_stands_beside_the_facts_it_names(copy: Copy) -> None:  # noqa: F811
    copy.change("en/urgent.yaml", "and minutes count. Note when they began.\n",
                "and minutes count. Note when they began.\n  facts: [serious_allergy]\n")  # fmt: skip
    folder = Folder(copy.root)
    assert [basis.fact for basis in cards(sheet(folder, None))["urgent.stroke"].bases] == ["serious_allergy"]
    assert [each.tags for each in said(folder) if each.key == "urgent.stroke"] == [("serious_allergy",)]


def test_a_changed_sentence_is_marked_and_the_rest_is_not(copy: Copy) -> None:  # noqa: F811
    copy.change("en/answers/calcium.md", "Aim for food first.", "Start with food.")
    changed = sheet(Folder(copy.root), load(), "before")
    states = {name: card.state for name, card in cards(changed).items() if card.state}
    assert states == {"answer.calcium.how_much": "changed"}
    assert [(each.id, each.state) for each in changed.changed] == [("answer.calcium.how_much", "changed")]
    runs = cards(changed)["answer.calcium.how_much"].changes
    assert [words for kind, words in runs if kind == "gone"] == ["Aim for food first."]


def test_a_changed_claim_is_marked_where_the_words_stay(copy: Copy) -> None:  # noqa: F811
    copy.change("facts.yaml", "claim: Osteoporosis can be treated.", "claim: Osteoporosis can often be treated.")
    changed = sheet(Folder(copy.root), load(), "before")
    marked = {basis.fact for card in cards(changed).values() for basis in card.bases if basis.state}
    assert marked == {"can_be_treated"}
    assert {each.state for each in changed.changed} == {"claim"}
    assert not any(card.state for card in cards(changed).values())


def test_a_version_is_named_with_its_day_and_commit() -> None:
    assert re.fullmatch(r"HEAD \(\d{4}-\d\d-\d\d, [0-9a-f]+\)", named("HEAD"))
    assert named("never") == "never"


def test_a_new_message_is_marked_and_a_lost_one_is_named(copy: Copy) -> None:  # noqa: F811
    (copy.root / "en/answers/men.md").rename(copy.root / "en/answers/gentlemen.md")
    changed = sheet(Folder(copy.root), load(), "before")
    assert {name for name, card in cards(changed).items() if card.state == "new"} == {
        "answer.gentlemen.do_men", "answer.gentlemen.scan", "answer.gentlemen.causes", "answer.gentlemen.treatment"
    }  # fmt: skip
    assert changed.gone == ("answer.men.causes", "answer.men.do_men", "answer.men.scan", "answer.men.treatment")


def test_the_page_needs_nothing_beside_it() -> None:
    html = page(Folder())
    assert not re.search(r"<(script|link|img|iframe)|@import|url\(", html)
    assert len({name for channel in CHANNELS for name in messages(load(), channel)}) == html.count(
        '<article class="card"'
    )
    assert "make review BASE=" in html or "Compared with" in html


def test_the_drawing_is_well_formed_and_holds_every_question() -> None:
    drawn = ElementTree.fromstring(picture.checklist(load()))
    words = " ".join(" ".join(each.itertext()) for each in drawn.iter("{http://www.w3.org/2000/svg}text"))
    for question in load().questions.values():
        assert question.ask in words
    assert all(title in words for _, title in picture.OUTCOMES.values())


def test_an_unknown_version_is_said_so() -> None:
    with pytest.raises(NoBase, match="no version 'never'"):
        content_at("never")
    assert "no version &#39;never&#39;" in page(Folder(), "never")


def test_without_a_browser_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(pdf.shutil, "which", lambda name: None)
    with pytest.raises(pdf.NoBrowser, match="No Chromium or Chrome"):
        pdf.print_page(tmp_path / "review.html", tmp_path / "review.pdf")


_words = st.lists(st.sampled_from("abcde"), max_size=8).map(" ".join)


@given(_words, _words)
def test_what_is_the_same_and_new_is_the_new_text_and_what_is_the_same_and_gone_the_old(old: str, new: str) -> None:
    runs = differences(old, new)
    assert " ".join(words for kind, words in runs if kind != "gone") == new
    assert " ".join(words for kind, words in runs if kind != "new") == old
