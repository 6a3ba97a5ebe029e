"""A visitor for tests of the try-it page: opens it in the system's browser and uses it by what is written on it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, Locator, Page, expect

from shared.content.loader import load
from shared.rules import referral

FINISHED = ".meta"
QUESTIONS = [load().questions[question].reason for question in referral.QUESTIONS]
PATIENCE = 30_000  # milliseconds; nothing takes a tenth of it on a machine that has nothing else to do
expect.set_options(timeout=PATIENCE)
WIDE, NARROW = {"width": 1440, "height": 1000}, {"width": 360, "height": 740}


@dataclass
class Visitor:
    """One visitor with a fresh page. `noise` is what the browser complained of; `abroad` where else it called."""

    page: Page
    address: str
    noise: list[str] = field(default_factory=list)
    abroad: list[str] = field(default_factory=list)

    def arrive(self) -> None:
        """Open the page anew: it remembers nobody."""
        self.page.goto(self.address)
        expect(self.page.locator("main:not([inert]) #tour button")).to_have_count(8)

    def text(self, words: str) -> None:
        """Text these words and wait for what is behind the reply."""
        with_answer(self.page.locator("#thread"), lambda: self._write("Text message", words))

    def press(self, key: str) -> None:
        """Press a quick key."""
        with_answer(self.page.locator("#thread"), self.page.locator(f"[data-key='{key}']").click)

    def click(self, button: str, thread: str) -> None:
        """Press a button that leads to a turn in this thread."""
        with_answer(self.page.locator(thread), self.page.get_by_role("button", name=button, exact=True).click)

    def say(self, words: str) -> None:
        """Say these words to the speaker and wait for its answer."""
        with_answer(self.page.locator("#spoken"), lambda: self._write("What you say", words))

    def both(self, words: str) -> None:
        """Ask both sides."""
        with_answer(
            self.page.locator("#spoken"),
            lambda: with_answer(
                self.page.locator("#thread"), lambda: self._write("Words for the phone and the speaker", words)
            ),
        )

    def behind(self, side: str) -> None:
        """Look behind the last turn of "Phone" or "Speaker"."""
        self.page.get_by_role("button", name=side, exact=True).click()

    def keys_said(self) -> list[str]:
        """The keys said, as the panel shows them."""
        return self.page.locator("#behind .key summary code").all_inner_texts()

    def step(self) -> str | None:
        """The checklist's step that is marked as the present one."""
        present = self.page.locator("#behind [aria-current='step'] span:nth-child(2)")
        return present.inner_text() if present.count() else None

    def session(self) -> str:
        """The session as the panel shows it; empty when nothing is remembered."""
        shown = self.page.get_by_label("The session", exact=True)
        return shown.inner_text() if shown.count() else ""

    def last(self, thread: str) -> str:
        """The words of the last bubble in a thread."""
        return self.page.locator(f"{thread} .bubble .words").last.inner_text()

    def _write(self, label: str, words: str) -> None:
        box = self.page.get_by_label(label, exact=True)
        box.fill(words)
        box.press("Enter")


def with_answer(thread: Locator, act: Any) -> None:
    """Do something, and wait until the thread shows one more finished turn."""
    done = thread.locator(FINISHED).count()
    act()
    expect(thread.locator(FINISHED)).to_have_count(done + 1)


def visit(browser: Browser, address: str, **options: Any) -> Visitor:
    """Open the page as somebody new. `options` are those of a browser context: viewport, color_scheme ..."""
    page = browser.new_context(reduced_motion="reduce", **options).new_page()
    page.set_default_timeout(PATIENCE)
    visitor = Visitor(page, address)
    page.on("console", lambda said: visitor.noise.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: visitor.noise.append(str(error)))
    page.on("request", lambda sent: None if sent.url.startswith(address) else visitor.abroad.append(sent.url))
    visitor.arrive()
    return visitor
