"""One browser and one server for all tests of the try-it page. Without a browser those tests are skipped by name.

The fixtures end with this folder's tests: while Playwright runs, no other event loop can.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from flask.testing import FlaskClient

from tests.sms_phone import SETTINGS, serving
from tools.local_app import create_local_app

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.try_page.visitor import Visitor


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    from tools import browser

    if browser.find() is None:
        pytest.skip("no browser found: .ci/install-browser installs one")
    with browser.started() as opened:
        yield opened


@pytest.fixture(scope="package")
def address() -> Iterator[str]:
    with serving(create_local_app(SETTINGS)) as port:
        yield f"http://127.0.0.1:{port}/"


@pytest.fixture(scope="package")
def window(browser: Browser, address: str) -> Iterator[Visitor]:
    from tests.try_page.visitor import WIDE, visit

    opened = visit(browser, address, viewport=WIDE)
    yield opened
    opened.page.context.close()


@pytest.fixture
def visitor(window: Visitor) -> Iterator[Visitor]:
    """Somebody new on the page; at the end it must have been quiet, and have called nobody but its server."""
    window.arrive()
    yield window
    window.page.unroute_all()
    noise, abroad = window.noise[:], window.abroad[:]
    window.noise.clear()
    window.abroad.clear()
    assert (noise, abroad) == ([], [])


@pytest.fixture
def client() -> FlaskClient:
    """The local application without a browser."""
    return create_local_app(SETTINGS).test_client()
