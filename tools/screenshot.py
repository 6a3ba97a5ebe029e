"""`make screenshot`: the picture of the try-it page in the README, taken from the page as it runs."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, ViewportSize, expect
from werkzeug.serving import make_server

from sms.settings import from_environment
from tools import browser
from tools.local_app import create_local_app
from tools.local_settings import local_environment

PICTURE = Path("docs/try-it.png")
SIZE = ViewportSize(width=1440, height=1000)
WORDS = ("Is walking good for bones?", "checklist", "not sure", "Is alcohol bad for bones?")


def main() -> int:
    """Write the picture. Returns 1 when there is no browser."""
    logging.disable()
    expect.set_options(timeout=30_000)
    try:
        with serving() as address, browser.started() as opened:
            page = opened.new_page(viewport=SIZE, color_scheme="light", reduced_motion="reduce")
            page.goto(address)
            expect(page.locator("main")).not_to_have_attribute("inert", "")
            talk(page)
            PICTURE.parent.mkdir(exist_ok=True)
            page.screenshot(path=PICTURE)
    except FileNotFoundError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"Wrote {PICTURE}")
    return 0


@contextmanager
def serving() -> Iterator[str]:
    """The local application on a free port, with a memory that ends with it; gives its address."""
    settings = from_environment(local_environment({}) | {"SESSION_STORE": "memory:"})
    server = make_server("127.0.0.1", 0, create_local_app(settings), threaded=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        thread.join()


def talk(page: Page) -> None:
    """A short conversation on both sides."""
    for done, words in enumerate(WORDS, start=1):
        page.get_by_label("Words for the phone and the speaker").fill(words)
        page.get_by_role("button", name="Ask both").click()
        expect(page.locator("#thread .meta")).to_have_count(done)
        expect(page.locator("#spoken .meta")).to_have_count(done)
    page.evaluate("document.activeElement.blur()")
    page.mouse.move(0, 0)


if __name__ == "__main__":
    sys.exit(main())
