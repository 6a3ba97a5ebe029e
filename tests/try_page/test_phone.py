"""The phone on the try-it page, used as a person uses it."""

from __future__ import annotations

import json

from playwright.sync_api import expect

from shared.content.loader import load
from shared.rules import referral
from tests.try_page.visitor import QUESTIONS, Visitor


def test_a_whole_checklist_by_text(visitor: Visitor) -> None:
    visitor.text("checklist")
    expect(visitor.page.locator("#thread .tag")).to_have_text("First message: carries the notice")
    for name, keys in zip(QUESTIONS, ("11", *"323222"), strict=True):  # of the right age, and a woman
        for key in keys:
            assert visitor.step() == name
            visitor.press(key)
    assert visitor.step() is None
    expect(visitor.page.locator("#behind .steps li")).to_have_count(7)
    answers = json.loads(visitor.session())["answers"]
    assert [answers[question] for question in referral.QUESTIONS] == [
        {"1": "yes", "2": "no", "3": "unsure"}[key] for key in "1323222"
    ]
    assert f"outcome.{referral.Finding.REASON_TO_ASK}" in visitor.keys_said()
    expect(visitor.page.locator("#behind").get_by_text("Result: a reason to ask")).to_be_visible()
    expect(visitor.page.locator("#bill")).to_contain_text("18 texts")


def test_every_reply_shows_its_segments_and_cost(visitor: Visitor) -> None:
    visitor.text("is walking good for bones")
    expect(visitor.page.locator("#thread .meta")).to_contain_text("segment")
    expect(visitor.page.locator("#thread .meta")).to_contain_text("$0.0")
    expect(visitor.page.locator("#price")).to_contain_text("a segment")


def test_stop_blocks_the_number_until_start(visitor: Visitor) -> None:
    visitor.text("checklist")
    visitor.click("Text STOP", "#thread")
    expect(visitor.page.locator("#thread .twilio")).to_have_count(1)
    expect(visitor.page.locator("#line")).to_contain_text("blocking")
    assert visitor.session() == ""
    visitor.text("is walking good for bones")
    expect(visitor.page.locator("#thread .silence").last).to_contain_text("Not delivered")
    visitor.click("Text START", "#thread")
    expect(visitor.page.locator("#thread .twilio")).to_have_count(2)
    expect(visitor.page.locator("#line")).to_have_text("This number is open.")
    visitor.text("is walking good for bones")
    expect(visitor.page.locator("#thread .bubble").last).to_have_attribute("data-delivered", "yes")


def test_the_same_text_delivered_twice_moves_nothing(visitor: Visitor) -> None:
    visitor.text("checklist")
    visitor.text("yes")
    first, session = visitor.last("#thread"), visitor.session()
    version = visitor.page.locator("#behind .version").inner_text()
    visitor.click("Deliver the last text twice", "#thread")
    assert visitor.last("#thread") == first
    assert visitor.session() == session
    assert visitor.page.locator("#behind .version").inner_text() == version
    expect(visitor.page.locator("#thread .tag").last).to_contain_text("nothing moved")


def test_people_have_threads_and_sessions_of_their_own(visitor: Visitor) -> None:
    visitor.text("checklist")
    visitor.page.get_by_label("Country of the new person").select_option("GB")
    visitor.page.get_by_role("button", name="New person").click()
    expect(visitor.page.locator("#thread .bubble")).to_have_count(0)
    expect(visitor.page.locator("#behind dl")).to_have_count(0)
    visitor.text("I fell and I can't get up")
    assert load().regions["GB"]["call"] in visitor.last("#thread")
    visitor.page.get_by_label("Person", exact=True).select_option(index=0)
    expect(visitor.page.locator("#thread .bubble")).to_have_count(2)
    assert visitor.step() == QUESTIONS[0], "the panel goes with the person"
    visitor.press("2")
    assert visitor.step() == QUESTIONS[1]
