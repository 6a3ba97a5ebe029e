"""The try-it page in a real browser, used as a person uses it. Skipped where no browser is found."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest

from shared.content.loader import load
from shared.rules import referral
from tests.sms_phone import SETTINGS, serving
from tools.local_app import create_local_app

pytest.importorskip("playwright", reason="the page's tests need playwright: make .venv/dev")

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tests.try_browser import Visitor, visit
from tools import browser as system

pytestmark = pytest.mark.skipif(system.find() is None, reason="no browser found: apt-get install chromium")

NAMES = [load().questions[question].reason for question in referral.QUESTIONS]
WIDE, NARROW = {"width": 1440, "height": 1000}, {"width": 360, "height": 740}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with system.started() as opened:
        yield opened


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with serving(create_local_app(SETTINGS)) as port:
        yield f"http://127.0.0.1:{port}/"


@pytest.fixture(scope="module")
def window(browser: Browser, address: str) -> Iterator[Visitor]:
    visitor = visit(browser, address, viewport=WIDE)
    yield visitor
    visitor.page.context.close()


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


# --- the phone ---


def test_a_whole_checklist_by_text(visitor: Visitor) -> None:
    visitor.text("checklist")
    expect(visitor.page.locator("#thread .tag")).to_have_text("First message: carries the notice")
    for name, key in zip(NAMES, "1323222", strict=True):
        assert visitor.step() == name
        visitor.press(key)
    assert visitor.step() is None
    expect(visitor.page.locator("#behind .steps li")).to_have_count(7)
    answers = json.loads(visitor.session())["answers"]
    assert [answers[question] for question in referral.QUESTIONS] == [
        {"1": "yes", "2": "no", "3": "unsure"}[key] for key in "1323222"
    ]
    assert f"outcome.{referral.Finding.REASON_TO_ASK}" in visitor.keys_said()
    expect(visitor.page.locator("#behind").get_by_text("Result: a reason to ask")).to_be_visible()
    expect(visitor.page.locator("#bill")).to_contain_text("16 texts")


def test_every_reply_shows_its_segments_and_cost(visitor: Visitor) -> None:
    visitor.text("is walking good for bones")
    expect(visitor.page.locator("#thread .meta")).to_contain_text("segment")
    expect(visitor.page.locator("#thread .meta")).to_contain_text("$0.0")
    expect(visitor.page.locator("#price")).to_contain_text("a segment")


def test_stop_blocks_the_number_until_start(visitor: Visitor) -> None:
    visitor.text("checklist")
    visitor.click("Text STOP", "#thread")
    expect(visitor.page.locator("#thread .twilio")).to_have_count(1)
    expect(visitor.page.locator("#line")).to_contain_text("blocking")
    assert visitor.session() == ""
    visitor.text("is walking good for bones")
    expect(visitor.page.locator("#thread .silence").last).to_contain_text("Not delivered")
    visitor.click("Text START", "#thread")
    expect(visitor.page.locator("#thread .twilio")).to_have_count(2)
    expect(visitor.page.locator("#line")).to_have_text("This number is open.")
    visitor.text("is walking good for bones")
    expect(visitor.page.locator("#thread .bubble").last).to_have_attribute("data-delivered", "yes")


def test_the_same_text_delivered_twice_moves_nothing(visitor: Visitor) -> None:
    visitor.text("checklist")
    visitor.text("yes")
    first, session = visitor.last("#thread"), visitor.session()
    version = visitor.page.locator("#behind .version").inner_text()
    visitor.click("Deliver the last text twice", "#thread")
    assert visitor.last("#thread") == first
    assert visitor.session() == session
    assert visitor.page.locator("#behind .version").inner_text() == version
    expect(visitor.page.locator("#thread .tag").last).to_contain_text("nothing moved")


def test_people_have_threads_and_sessions_of_their_own(visitor: Visitor) -> None:
    visitor.text("checklist")
    visitor.page.get_by_label("Country of the new person").select_option("GB")
    visitor.page.get_by_role("button", name="New person").click()
    expect(visitor.page.locator("#thread .bubble")).to_have_count(0)
    visitor.text("I fell and I can't get up")
    assert load().regions["GB"]["call"] in visitor.last("#thread")
    visitor.page.get_by_label("Person", exact=True).select_option(index=0)
    expect(visitor.page.locator("#thread .bubble")).to_have_count(2)
    visitor.press("1")
    assert visitor.step() == NAMES[1]


# --- the speaker ---


def test_a_whole_checklist_aloud(visitor: Visitor) -> None:
    microphone = visitor.page.locator("#mic")
    expect(microphone).to_contain_text("off")
    visitor.click("“Alexa, open Bone Guide”", "#spoken")
    expect(microphone).to_contain_text("open")
    visitor.say("checklist")
    for name, words in zip(NAMES, ("no", "not sure", "no", "no", "yes", "no", "no"), strict=True):
        assert visitor.step() == name
        visitor.say(words)
    assert f"outcome.{referral.Finding.REASON_TO_ASK}" in visitor.keys_said()
    expect(visitor.page.locator("#spoken .card")).to_be_visible()
    assert json.loads(visitor.session())["answers"]["medicines"] == "yes"
    visitor.say("stop")
    expect(microphone).to_contain_text("off")


def test_unknown_words_are_answered_and_shown_as_a_fallback(visitor: Visitor) -> None:
    visitor.say("purple monkey dishwasher")
    expect(visitor.page.locator("#behind dl")).to_contain_text("AMAZON.FallbackIntent")
    assert visitor.last("#spoken")
    expect(visitor.page.locator(".trouble")).to_have_count(0)


def test_silence_brings_the_reprompt_and_then_the_end(visitor: Visitor) -> None:
    silence = visitor.page.get_by_role("button", name="Stay silent for 8 seconds")
    expect(silence).to_be_disabled()
    visitor.say("checklist")
    asked = visitor.last("#spoken")
    silence.click()
    expect(visitor.page.locator("#spoken .them")).to_have_count(2)
    assert visitor.last("#spoken") != asked
    silence.click()
    expect(visitor.page.locator("#mic")).to_contain_text("off")
    expect(silence).to_be_disabled()


def test_the_locale_decides_whom_to_call(visitor: Visitor) -> None:
    visitor.page.get_by_label("Locale").select_option("en-GB")
    visitor.say("I fell and I can't get up")
    assert " ".join(load().regions["GB"]["call"]) in visitor.last("#spoken")


EARS_AND_VOICE = """
  window.said = [];
  const voice = { lang: "en-US", localService: true };
  speechSynthesis.getVoices = () => [voice, { lang: "en-US", localService: false }];
  window.SpeechSynthesisUtterance = function (words) { this.words = words; };
  speechSynthesis.speak = ({ words, voice: chosen }) => window.said.push([words, chosen === voice]);
  window.SpeechRecognition = window.webkitSpeechRecognition = function () {
    this.start = () => setTimeout(() => {
      this.onresult({ results: [[{ transcript: "is walking good for bones" }]] });
      this.onend();
    });
  };
"""


def test_it_can_be_spoken_to_and_reads_aloud(browser: Browser, address: str) -> None:
    context = browser.new_context()
    context.add_init_script(EARS_AND_VOICE)
    page = context.new_page()
    page.goto(address)
    page.get_by_label("Read replies aloud").check()
    page.get_by_role("button", name="Speak", exact=True).click()
    expect(page.locator("#spoken .meta")).to_have_count(1)
    words = page.locator("#spoken .them .words").inner_text()
    assert page.evaluate("window.said") == [[words, True]]
    context.close()


# --- both, and behind them ---


def test_a_question_in_the_middle_is_answered_and_the_checklist_goes_on(visitor: Visitor) -> None:
    visitor.both("checklist")
    visitor.both("no")
    visitor.both("is alcohol bad for bones")
    for side in ("Phone", "Speaker"):
        visitor.behind(side)
        assert visitor.step() == NAMES[1]
        assert {"answer.alcohol.brief", "back_to_question"} <= set(visitor.keys_said())
        expect(visitor.page.locator("#behind .fact").first).to_be_visible()
        expect(visitor.page.locator("#behind cite").first).to_be_visible()
    expect(visitor.page.locator("#agreement")).to_have_text("Both understood: a question on a topic (alcohol).")


def test_the_panel_can_look_behind_an_earlier_reply(visitor: Visitor) -> None:
    visitor.text("is alcohol bad for bones")
    visitor.text("checklist")
    assert "intro" in visitor.keys_said()
    visitor.page.locator("#thread").get_by_role("button", name="Behind these words").first.click()
    assert "answer.alcohol.1" in visitor.keys_said()
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


def test_words_are_shown_as_words(visitor: Visitor) -> None:
    visitor.both('<img src=x onerror=alert(1)> & "bones" ½ 🦴')
    expect(visitor.page.locator("main img")).to_have_count(0)
    assert visitor.page.locator("#thread .you .words").inner_text() == '<img src=x onerror=alert(1)> & "bones" ½ 🦴'


# --- for everybody ---


@pytest.mark.parametrize(("viewport", "scheme"), [(WIDE, "light"), (NARROW, "dark")])
def test_it_is_accessible(browser: Browser, address: str, viewport: Any, scheme: str) -> None:
    visitor = visit(browser, address, viewport=viewport, color_scheme=scheme)
    for words in ("checklist", "yes", "not sure"):
        visitor.both(words)
    visitor.click("Text STOP", "#thread")
    visitor.page.route("**/alexa", lambda route: route.abort())
    visitor.page.get_by_label("What you say", exact=True).fill("yes")
    visitor.page.get_by_role("button", name="Say", exact=True).click()
    expect(visitor.page.get_by_role("alert")).to_be_visible()
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
    for _ in range(2):
        keyboard.press("Tab")
    expect(visitor.page.locator("[data-key='1']")).to_be_focused()
    keyboard.press("Enter")
    expect(visitor.page.locator("#thread .meta")).to_have_count(2)
    assert visitor.step() == NAMES[1]


# --- when something is wrong ---


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


def run(port: int) -> subprocess.Popen[bytes]:
    """`make run` on a port, ready to answer."""
    environment = os.environ | {"PORT": str(port), "SESSION_STORE": "memory:"}
    server = subprocess.Popen(
        [sys.executable, "-m", "tools.run"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    for _ in range(200):
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
