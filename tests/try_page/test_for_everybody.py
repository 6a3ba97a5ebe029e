"""The try-it page for those who use a keyboard, a screen reader, a small screen or dark colours."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.try_page.visitor import NARROW, QUESTIONS, WIDE, Visitor, visit


@pytest.mark.parametrize(
    ("viewport", "scheme", "forced"), [(WIDE, "light", "none"), (NARROW, "dark", "none"), (WIDE, "light", "active")]
)
def test_it_is_accessible(browser: Browser, address: str, viewport: Any, scheme: str, forced: str) -> None:
    visitor = visit(browser, address, viewport=viewport, color_scheme=scheme, forced_colors=forced)
    for words in ("checklist", "yes", "not sure"):
        visitor.both(words)
    visitor.click("Text STOP", "#thread")
    visitor.page.route("**/alexa", lambda route: route.abort())
    visitor.page.get_by_label("What you say", exact=True).fill("yes")
    visitor.page.get_by_role("button", name="Say", exact=True).click()
    expect(visitor.page.get_by_role("alert")).to_be_visible()
    for closed in visitor.page.locator("#behind details:not([open]) summary").all():
        closed.click()
    found = Axe().run(visitor.page).response["violations"]
    assert [(each["id"], each["impact"], each["nodes"][0]["html"]) for each in found] == []
    assert visitor.page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    visitor.page.context.close()


def test_it_works_from_the_keyboard_alone(visitor: Visitor) -> None:
    keyboard = visitor.page.keyboard
    keyboard.press("Tab")
    expect(visitor.page.get_by_role("link", name="Skip to the phone")).to_be_focused()
    keyboard.press("Enter")
    box = visitor.page.get_by_label("Text message", exact=True)
    expect(box).to_be_focused()
    keyboard.type("checklist")
    keyboard.press("Enter")
    expect(visitor.page.locator("#thread .meta")).to_have_count(1)
    expect(box).to_be_focused()
    for _ in range(3):
        keyboard.press("Tab")
    expect(visitor.page.locator("[data-key='2']")).to_be_focused()
    keyboard.press("Enter")
    expect(visitor.page.locator("#thread .meta")).to_have_count(2)
    assert visitor.step() == QUESTIONS[1]
