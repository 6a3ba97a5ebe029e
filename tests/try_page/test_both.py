"""Both sides at once, the tour, and the panel behind the words."""

from __future__ import annotations

import re

from playwright.sync_api import expect

from tests.try_page.visitor import QUESTIONS, Visitor


def test_a_question_in_the_middle_is_answered_and_the_checklist_goes_on(visitor: Visitor) -> None:
    visitor.both("checklist")
    visitor.both("no")
    visitor.both("is alcohol bad for bones")
    for side in ("Phone", "Speaker"):
        visitor.behind(side)
        assert visitor.step() == QUESTIONS[1]
        assert {"answer.alcohol.harm.brief", "back_to_question"} <= set(visitor.keys_said())
        expect(visitor.page.locator("#behind .fact").first).to_be_visible()
        expect(visitor.page.locator("#behind cite").first).to_be_visible()
    expect(visitor.page.locator("#agreement")).to_contain_text("a question on a topic")


def test_the_panel_stays_while_both_are_asked_and_follows_whoever_is_asked_alone(visitor: Visitor) -> None:
    chosen = visitor.page.locator(".toggle [aria-pressed='true']")
    for side in ("Speaker", "Phone"):
        visitor.behind(side)
        visitor.both("hello")
        expect(chosen).to_have_text(side)
    visitor.say("checklist")
    expect(chosen).to_have_text("Speaker")
    visitor.text("checklist")
    expect(chosen).to_have_text("Phone")


def test_the_panel_can_look_behind_an_earlier_reply(visitor: Visitor) -> None:
    visitor.text("is alcohol bad for bones")
    visitor.text("checklist")
    assert "intro" in visitor.keys_said()
    visitor.page.locator("#thread").get_by_role("button", name="Behind these words").first.click()
    assert "answer.alcohol.harm" in visitor.keys_said()
    expect(visitor.page.locator("#behind-title")).to_be_focused()


def test_the_tour_runs_from_end_to_end(visitor: Visitor) -> None:
    steps = visitor.page.locator("#tour button")
    for done in range(8):
        steps.nth(done).click()
        expect(visitor.page.locator("#thread .meta")).to_have_count(done + 1)
        expect(visitor.page.locator("#spoken .meta")).to_have_count(done + 1)
    expect(visitor.page.locator("#tour .done")).to_have_count(8)
    expect(visitor.page.locator(".trouble")).to_have_count(0)
    visitor.page.get_by_role("button", name="Start afresh").click()
    expect(visitor.page.locator("#thread .bubble")).to_have_count(0)
    for side in ("Phone", "Speaker"):
        visitor.behind(side)
        expect(visitor.page.locator("#behind dl")).to_have_count(0)


def test_each_step_of_the_tour_says_what_to_notice(visitor: Visitor) -> None:
    remark, told = visitor.page.locator("#agreement"), set()
    for done, step in enumerate(visitor.page.locator("#tour button").all(), start=1):
        step.click()
        expect(visitor.page.locator("#spoken .meta")).to_have_count(done)
        expect(remark).to_contain_text(re.compile("Both understood|Speaker:"))
        told.add(re.split("Both understood|Phone:", remark.inner_text())[0])
    assert len(told) == 8
    assert all(told)


def test_a_double_click_on_a_step_is_one_step(visitor: Visitor) -> None:
    visitor.page.locator("#tour button").first.dblclick()
    expect(visitor.page.locator("#thread .meta")).to_have_count(1)
    visitor.text("hello")
    expect(visitor.page.locator("#thread .you")).to_have_count(2)


def test_words_are_shown_as_words(visitor: Visitor) -> None:
    visitor.both('<img src=x onerror=alert(1)> & "bones" ½ 🦴')
    expect(visitor.page.locator("main img")).to_have_count(0)
    assert visitor.page.locator("#thread .you .words").inner_text() == '<img src=x onerror=alert(1)> & "bones" ½ 🦴'
