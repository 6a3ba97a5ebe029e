"""The review sheet: every message on it, on both channels, with what it rests on and what changed; in one file."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.content.loader import CHANNELS, load
from shared.rules import referral
from tests.content_copy import Copy, copy  # noqa: F401
from tools.checks.folder import Folder
from tools.checks.said import said
from tools.review import pdf, picture
from tools.review.__main__ import page
from tools.review.changes import NoBase, content_at, differences, named
from tools.review.messages import messages
from tools.review.sheet import Card, Sheet, sheet


@pytest.fixture(scope="module")
def whole() -> Sheet:
    return sheet(Folder(), None)


def cards(of: Sheet) -> dict[str, Card]:
    groups = (*of.answers, *of.questions, of.results, of.urgent)
    return {card.id: card for group in groups for card in group.cards}


def test_every_message_has_its_card(whole: Sheet) -> None:
    assert cards(whole).keys() == messages(load(), "text").keys() == messages(load(), "voice").keys()
    content = load()
    parts = {f"answer.{topic}.{each.id}" for topic, a in content.answers.items() for each in a.written}
    kinds = ("question", "narrow", "why", "help")
    asked = {f"{kind}.{name}" for kind in kinds for name in (*referral.QUESTIONS, *referral.FOLLOW_UPS)}
    assert parts | asked <= cards(whole).keys()
    assert sum(map(len, whole.phrases.values())) == len(content.phrases)
    assert all(whole.phrases)


def test_each_side_is_what_is_really_said(whole: Sheet) -> None:
    spoken, texted = messages(load(), "voice"), messages(load(), "text")
    for name, card in cards(whole).items():
        assert " ".join(words for words, _ in card.voice.runs) == spoken[name].text
        assert " ".join(words for words, _ in card.text.runs) == texted[name].text


def test_each_claim_stands_beside_its_sources(whole: Sheet) -> None:
    content = load()
    for group in (*whole.answers, *whole.questions, whole.results):
        shown = [basis for card in group.cards for basis in card.bases]
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
    for channel in CHANNELS:
        assert len(messages(load(), channel)) == html.count('<article class="card"')
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
