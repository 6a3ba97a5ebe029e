"""The review sheet on paper: no card is cut by a page's end, on either paper, and there is room to sign."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pytest
from playwright.sync_api import Browser
from pypdf import PdfReader

from tools import browser
from tools.checks.folder import Folder
from tools.review.__main__ import written
from tools.review.cards import Card
from tools.review.sheet import Sheet, sheet

PAPERS = ("A4", "Letter")


@pytest.fixture(scope="module")
def whole() -> Sheet:
    return sheet(Folder(), None)


@pytest.fixture(scope="module")
def opened() -> Iterator[Browser]:
    if browser.find() is None:
        pytest.skip("no browser found: .ci/install-browser installs one")
    with browser.started() as found:
        yield found


@pytest.mark.parametrize("paper", PAPERS)
def test_a_part_of_it_prints_well(opened: Browser, whole: Sheet, paper: str) -> None:
    """All that is said at once, the topics with most of other countries, and one question; the rest is alike."""
    abroad = sorted(whole.answers, key=lambda group: -sum(len(card.elsewhere) for card in group.cards))
    part = replace(whole, answers=tuple(abroad[:3]), questions=whole.questions[:1], phrases={}, local_words=[])
    prints_well(printed(opened, part, paper), part)


@pytest.mark.exhaustive
@pytest.mark.parametrize("paper", PAPERS)
def test_all_of_it_prints_well(opened: Browser, whole: Sheet, paper: str) -> None:
    prints_well(printed(opened, whole, paper), whole)


def prints_well(pages: list[str], of: Sheet) -> None:
    cards = [card for group in of.groups for card in group.cards]
    split = [card.id for card in cards if not any(holds(page, card) for page in pages)]
    split += [f"{card.id} abroad" for card in cards if not any(holds_abroad(page, card) for page in pages)]
    assert split == []
    lone = [
        group.id
        for group in of.groups
        if not any(solid(group.title) in page and holds(page, group.cards[0]) for page in pages)
    ]
    assert lone == [], "a heading stands with its first card"
    for part in ("Said at once", "Answers", "The checklist"):
        assert any(solid(f"I have read “{part}”. Name Signature Date") in page for page in pages)
    assert all(solid("Bone Guide review sheet") in page for page in pages)


def holds(page: str, card: Card) -> bool:
    """Whether all words of a card are on a page."""
    runs = (words for words, _ in (*card.voice.runs, *card.text.runs))
    claims = (basis.claim for basis in card.bases)
    return all(solid(words) in page for words in (*card.asked, *card.heard, *runs, *claims))


def holds_abroad(page: str, card: Card) -> bool:
    """Whether all that other countries say instead is on a page."""
    runs = (words for _, said in card.elsewhere for words, _ in said)
    return all(solid(words) in page for words in (*runs, *(basis.claim for basis in card.further)))


def printed(opened: Browser, of: Sheet, paper: str) -> list[str]:
    """The words of each page, without spaces: where lines break is the paper's business."""
    page = opened.new_page()
    page.set_default_timeout(300_000)
    page.set_content(written(of))
    pdf = page.pdf(format=paper, prefer_css_page_size=True, print_background=True)
    page.close()
    return [solid(each.extract_text()) for each in PdfReader(BytesIO(pdf)).pages]


def solid(text: str) -> str:
    """Without spaces and ligatures."""
    return "".join(unicodedata.normalize("NFKC", text).split())
