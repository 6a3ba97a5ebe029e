"""The system's browser, driven by Playwright: for the tests of the try-it page and for its picture in the README.

Knows where a Chromium usually is and how to start it quietly; downloads none.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
QUIETLY = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]


def find(environment: Mapping[str, str] = os.environ) -> str | None:
    """A browser's path: CHROMIUM in the environment, else the first of the usual names; None when there is none."""
    return environment.get("CHROMIUM") or next((path for name in NAMES if (path := shutil.which(name))), None)


@contextmanager
def started() -> Iterator[Browser]:
    """A headless browser with a fresh profile. Raises FileNotFoundError when there is no browser."""
    path = find()
    if path is None:
        raise FileNotFoundError("No Chromium here. Install it (apt-get install chromium) or name it in CHROMIUM.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=QUIETLY)
        try:
            yield browser
        finally:
            browser.close()
