"""The page on paper, printed by a Chromium or Chrome of this machine if it has one."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
SECONDS = 300


class NoBrowser(Exception):
    """Nothing here can print. The message says what to do."""


def print_page(page: Path, out: Path) -> None:
    """Print an HTML file as PDF. Raises NoBrowser."""
    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        raise NoBrowser(
            "No Chromium or Chrome here, so no PDF: install one (Debian: apt install chromium), or print "
            f"{page} from your own browser."
        )
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking",
             f"--user-data-dir={profile}", "--no-pdf-header-footer", f"--print-to-pdf={out}", page.resolve().as_uri()],
            check=True, capture_output=True, timeout=SECONDS,
        )  # fmt: skip
