"""What the try-it page tells behind the words of a turn."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from shared.content.loader import load
from shared.rules import referral
from tests.try_page.devices import Talker, Texter


def test_both_sides_walk_the_checklist_and_every_turn_is_explained(client: FlaskClient) -> None:
    phone, speaker = Texter(client), Talker(client)
    answers = ("yes", "yes", "no", "not sure", "no", "no", "no", "no")  # the second: yes, a woman
    for place, words in zip((0, 0, *range(1, 8)), ("checklist", *answers), strict=True):
        texted, said = phone.text(words), speaker.say(words)
        assert texted["certain"]
        assert said["certain"]
        assert texted["checklist"] == said["checklist"]
        assert [step["waits"] for step in texted["checklist"]] == [place == step for step in range(7)]
    assert texted["outcome"] == said["outcome"] == referral.Finding.REASON_TO_ASK
    assert said["spoken"]["card"]
    assert said["session"]["state"] == "riding"


@pytest.mark.parametrize(
    ("words", "how", "because"),
    [
        ("how much calcium do i need", "sample", None),
        ("I take prednisone", "listed", None),
        ("I take zzyzx", "unlisted", "zzyzx"),
        ("I have a question about kale and milk", "phrase", None),
        ("purple monkey dishwasher", "free", "purple"),
        ("Alexa, open Bone Guide", None, None),
    ],
)
def test_the_speakers_side_says_how_it_was_matched_and_why(
    client: FlaskClient, words: str, how: str | None, because: str | None
) -> None:
    behind = Talker(client).say(words)
    assert behind["request"]["how"] == how
    why = " ".join(behind["understood"]["why"])
    assert because is None or because in why


@pytest.mark.parametrize("topic", sorted(load().answers))
def test_every_claim_shown_has_its_fact_and_every_fact_its_source(client: FlaskClient, topic: str) -> None:
    answer = load().answers[topic]
    behind = Texter(client).text(answer.every_asked[0] if answer.asked else topic)
    for part in behind["says"]:
        for sentence in part["sentences"]:
            assert set(sentence["facts"]) <= set(behind["facts"])
    assert all(fact["claim"] and fact["sources"][0]["title"] for fact in behind["facts"].values())


def test_an_outcome_shows_only_what_was_said_of_it(client: FlaskClient) -> None:
    phone = Texter(client)
    for words in ("checklist", *["no"] * 7):
        behind = phone.text(words)
    outcome = next(part for part in behind["says"] if part["key"].startswith("outcome."))
    others = {each.text for words in load().outcomes.values() for each in words["text"]}
    assert 0 < len(outcome["sentences"]) < len(others)
