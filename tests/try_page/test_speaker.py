"""The speaker on the try-it page, talked to as a person talks to it."""

from __future__ import annotations

import json

from playwright.sync_api import Browser, expect

from shared.content.loader import load
from shared.rules import referral
from tests.try_page.visitor import QUESTIONS, Visitor


def test_a_whole_checklist_aloud(visitor: Visitor) -> None:
    microphone = visitor.page.locator("#mic")
    expect(microphone).to_contain_text("off")
    visitor.click("“Alexa, open Bone Guide”", "#spoken")
    expect(microphone).to_contain_text("open")
    visitor.say("checklist")
    for name, words in zip(QUESTIONS, ("no", "not sure", "no", "no", "yes", "no", "no"), strict=True):
        assert visitor.step() == name
        visitor.say(words)
    assert f"outcome.{referral.Finding.REASON_TO_ASK}" in visitor.keys_said()
    expect(visitor.page.locator("#spoken .card")).to_be_visible()
    assert json.loads(visitor.session())["answers"]["medicines"] == "yes"
    visitor.say("stop")
    expect(microphone).to_contain_text("off")


def test_unknown_words_are_answered_and_shown_as_free_speech(visitor: Visitor) -> None:
    visitor.say("purple monkey dishwasher")
    expect(visitor.page.locator("#behind dl")).to_contain_text("FreeSpeech")
    assert visitor.last("#spoken")
    expect(visitor.page.locator(".trouble")).to_have_count(0)


def test_what_is_said_is_shown_as_it_sounds(visitor: Visitor) -> None:
    visitor.say("what is a dexa scan")
    assert "D X A" in visitor.last("#spoken")
    visitor.page.get_by_text("The speech with its marks").click()
    expect(visitor.page.get_by_label("The speech with its marks", exact=True)).to_contain_text("<speak>")


def test_silence_brings_the_reprompt_and_then_the_end(visitor: Visitor) -> None:
    silence = visitor.page.get_by_role("button", name="Stay silent for 8 seconds")
    microphone = visitor.page.locator("#mic")
    expect(silence).to_be_disabled()
    visitor.say("checklist")
    asked = visitor.last("#spoken")
    silence.click()
    expect(visitor.page.locator("#spoken .them")).to_have_count(2)
    assert visitor.last("#spoken") not in ("", asked)
    expect(microphone).to_contain_text("open")
    silence.click()
    expect(microphone).to_contain_text("off")
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
