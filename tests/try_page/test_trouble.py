"""What the try-it page does when something is wrong: it says so, and what to do."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
import urllib.request

import pytest
from playwright.sync_api import Browser, expect

from tests.try_page.visitor import WIDE, Visitor, visit


def test_with_the_server_gone_it_says_so_and_goes_on_when_it_is_back(browser: Browser) -> None:
    port = free_port()
    server = run(port)
    try:
        visitor = visit(browser, f"http://127.0.0.1:{port}/", viewport=WIDE)
        visitor.both("checklist")
        stop(server)
        for label, words in (("Text message", "yes"), ("What you say", "no")):
            visitor.page.get_by_label(label, exact=True).fill(words)
            visitor.page.get_by_label(label, exact=True).press("Enter")
        expect(visitor.page.get_by_role("alert")).to_have_count(2)
        expect(visitor.page.locator("#server")).to_have_text("The server does not answer")
        expect(visitor.page.locator(".undelivered")).to_have_count(2)
        server = run(port)
        for thread in ("#thread", "#spoken"):
            visitor.page.locator(thread).get_by_role("button", name="Try again").click()
            expect(visitor.page.locator(f"{thread} .meta")).to_have_count(2)
        expect(visitor.page.locator("#server")).to_have_text("Running on this computer")
        expect(visitor.page.locator(".trouble, .undelivered")).to_have_count(0)
        assert all("ERR_CONNECTION_REFUSED" in said for said in visitor.noise), visitor.noise
        visitor.page.context.close()
    finally:
        stop(server)


@pytest.mark.parametrize(("door", "label"), [("/sms", "Text message"), ("/alexa", "What you say")])
def test_a_refusal_is_shown_in_the_servers_own_words(visitor: Visitor, door: str, label: str) -> None:
    visitor.page.route(f"**{door}", lambda route: route.fulfill(status=403, body="The signature is missing or wrong."))
    visitor.page.get_by_label(label, exact=True).fill("hello")
    visitor.page.get_by_label(label, exact=True).press("Enter")
    expect(visitor.page.get_by_role("alert")).to_contain_text("The signature is missing or wrong.")
    assert all("403" in said for said in visitor.noise)
    visitor.noise.clear()


def test_a_page_that_cannot_begin_says_so_and_begins_again(visitor: Visitor) -> None:
    visitor.page.route("**/try/setup", lambda route: route.abort("connectionrefused"))
    visitor.page.reload()
    expect(visitor.page.get_by_role("alert")).to_contain_text("The server does not answer.")
    visitor.page.unroute_all()
    visitor.page.get_by_role("button", name="Try again").click()
    expect(visitor.page.locator("#number")).to_have_text(re.compile(r"\+1 2"))
    assert all("ERR_CONNECTION_REFUSED" in said for said in visitor.noise)
    visitor.noise.clear()


LABELS = ("Text message", "What you say", "Words for the phone and the speaker")


@pytest.mark.parametrize("label", LABELS)
def test_too_many_words_are_kept_and_refused_aloud(visitor: Visitor, label: str) -> None:
    box = visitor.page.get_by_label(label, exact=True)
    box.fill("bone " * 400)
    box.press("Enter")
    assert "2000" in box.evaluate("box => box.validationMessage")
    expect(box).to_have_value("bone " * 400)
    box.fill("hello")
    box.press("Enter")
    expect(box).to_have_value("")
    expect(visitor.page.locator(".meta").first).to_be_visible()
    expect(visitor.page.locator(".you")).to_have_count(2 if label == LABELS[2] else 1)


def test_a_server_that_takes_too_long_is_waited_for_and_then_told(visitor: Visitor) -> None:
    visitor.page.evaluate("() => { const real = AbortSignal.timeout; AbortSignal.timeout = () => real(1500); }")
    visitor.page.route("**/sms", lambda route: None)
    visitor.page.get_by_label("Text message", exact=True).fill("hello")
    visitor.page.get_by_label("Text message", exact=True).press("Enter")
    expect(visitor.page.locator("#thread[data-waiting]")).to_have_count(1)
    expect(visitor.page.get_by_role("alert")).to_contain_text("15 seconds")
    expect(visitor.page.locator("#thread[data-waiting]")).to_have_count(0)
    visitor.page.unroute_all()
    visitor.page.get_by_role("button", name="Try again").click()
    expect(visitor.page.locator("#thread .meta")).to_have_count(1)


def run(port: int) -> subprocess.Popen[bytes]:
    """`make run` on a port, ready to answer."""
    environment = os.environ | {"PORT": str(port), "SESSION_STORE": "memory:"}
    server = subprocess.Popen(
        [sys.executable, "-m", "tools.run"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    for _ in range(600):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=5):
                return server
        except OSError:
            time.sleep(0.05)
    stop(server)
    raise AssertionError("make run did not answer")


def stop(server: subprocess.Popen[bytes]) -> None:
    server.terminate()
    server.wait(10)


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port
