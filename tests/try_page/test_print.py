"""The try-it page on paper: both conversations whole, dark on white, no bubble cut by a page's end, on either paper."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from datetime import date
from io import BytesIO

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from tests.try_page.visitor import NARROW, WIDE, Visitor, visit

WORDS = ("is walking good for bones", "more", "checklist", "yes", "not sure", "why", "is alcohol bad for bones", "no")
DARK = 12  # how many times as light as the words the white of the paper is, at least; 21 is black
PAPERS = {"A4": (210, 297), "Letter": (215.9, 279.4)}
MARGINS = 30  # millimetres, left and right together
PIXELS = 96 / 25.4  # to a millimetre


@pytest.fixture(scope="module", params=[(WIDE, "light"), (NARROW, "dark")], ids=["wide", "small and dark"])
def talked(request: pytest.FixtureRequest, browser: Browser, address: str) -> Iterator[Visitor]:
    """Somebody who has talked to both for long enough to fill pages, and met everything else that a thread can show."""
    viewport, scheme = request.param
    visitor = visit(browser, address, viewport=viewport, color_scheme=scheme)
    for words in WORDS:
        visitor.both(words)
    visitor.page.get_by_role("button", name="Stay silent for 8 seconds").click()
    visitor.click("Text STOP", "#thread")
    visitor.page.route("**/sms", lambda route: route.abort())
    visitor.page.get_by_label("Text message", exact=True).fill("is anybody there")
    visitor.page.get_by_label("Text message", exact=True).press("Enter")
    expect(visitor.page.get_by_role("alert")).to_be_visible()
    yield visitor
    visitor.page.context.close()


@pytest.fixture(scope="module", params=PAPERS)
def pages(request: pytest.FixtureRequest, talked: Visitor) -> list[str]:
    """The words of each page on one kind of paper, without spaces: where lines break is the paper's business."""
    talked.page.emulate_media()
    printed = PdfReader(BytesIO(talked.page.pdf(format=request.param, prefer_css_page_size=True)))
    for page in printed.pages:
        size = (float(page.mediabox.width), float(page.mediabox.height))
        assert size == pytest.approx([side / 25.4 * 72 for side in PAPERS[request.param]], abs=1)
    return [solid(page.extract_text()) for page in printed.pages]


def solid(text: str) -> str:
    """Without spaces and ligatures."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def test_every_bubble_is_on_one_page_whole(talked: Visitor, pages: list[str]) -> None:
    words = talked.page.locator(".thread .words, .thread .card p, .thread .event, .thread .trouble p").all_inner_texts()
    assert len(words) > 4 * len(WORDS)
    assert len(pages) > 1, "a conversation longer than a page"
    assert [each for each in words if not any(solid(each) in page for page in pages)] == []


def test_it_says_whose_words_they_are_in_their_order(talked: Visitor, pages: list[str]) -> None:
    whole = "".join(pages)
    asked = whole.index(solid(f"You texted: {WORDS[0]}"))
    answered = whole.index(solid("Bone Guide: "), asked)
    assert asked < answered < whole.index(solid(f"You texted: {WORDS[1]}"))
    said, spoken = whole.index(solid("You said: ")), whole.index(solid("Speaker: "))
    assert answered < said < whole.index(solid(WORDS[0]), said) < spoken < whole.index(solid(WORDS[1]), spoken)


def test_it_begins_with_the_day_and_what_it_is_not(pages: list[str]) -> None:
    today = date.today()
    for words in ("Bone Guide", f"{today:%B} {today.day}, {today.year}", "information, not medical advice"):
        assert solid(words) in pages[0]
    assert all("notmedicaladvice" in page for page in pages)
    assert f"{len(pages)}of{len(pages)}" in pages[-1]


def test_nothing_that_is_there_to_be_pressed_is_printed(pages: list[str]) -> None:
    whole = "".join(pages)
    for words in (
        "Ask both",
        "Start afresh",
        "Behind",
        "Send",
        "New person",
        "Deliver the last",
        "$",
        "One-minute tour",
    ):
        assert solid(words) not in whole, words


@pytest.mark.parametrize("paper", PAPERS)
def test_its_words_are_dark_and_nothing_is_cut(talked: Visitor, paper: str) -> None:
    page = talked.page
    page.emulate_media(media="print")
    width, height = ((millimetres - MARGINS) * PIXELS for millimetres in PAPERS[paper])
    before = page.viewport_size
    page.set_viewport_size({"width": int(width), "height": int(height)})
    assert lightest(page) >= DARK
    assert page.evaluate("document.documentElement.scrollWidth") <= int(width)
    cut = "all => all.filter(it => it.scrollHeight > it.clientHeight + 1 || it.scrollWidth > it.clientWidth + 1).length"
    assert page.locator(".thread, .bubble").evaluate_all(cut) == 0
    expect(page.locator("button:visible, input:visible, select:visible, textarea:visible")).to_have_count(0)
    page.emulate_media(media="screen")
    page.set_viewport_size(before or {"width": 0, "height": 0})


def lightest(page: Page) -> float:
    """The contrast with white paper of the lightest words that are printed, backgrounds left out as printers do."""
    return float(
        page.evaluate(
            """() => {
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const contrasts = [];
              while (walker.nextNode()) {
                const holder = walker.currentNode.parentElement;
                if (!walker.currentNode.textContent.trim() || !holder.checkVisibility()) continue;
                let seen = 1;
                for (let each = holder; each; each = each.parentElement) seen *= getComputedStyle(each).opacity;
                const [red, green, blue, alpha = 1] = getComputedStyle(holder).color.match(/[\\d.]+/g).map(Number);
                const light = [red, green, blue].map((part) => {
                  const share = (255 - (255 - part) * seen * alpha) / 255;
                  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
                });
                contrasts.push(1.05 / (0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] + 0.05));
              }
              return contrasts.length > 20 ? Math.min(...contrasts) : 0;
            }"""
        )
    )
