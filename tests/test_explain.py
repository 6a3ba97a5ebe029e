"""Every field of `make explain` says what the conversation would make of a text; a wrong name is an error."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any, get_args

import pytest

from shared.content.loader import load
from shared.rules.stated import Arthritis, Bone, Sex, Span, Told, ToldKind
from shared.understanding import meaning as m
from shared.understanding.decision import ALARMS, Evidence
from shared.understanding.encoder import Reading
from shared.understanding.reader import Read
from tools import explain
from tools.explain import describe, kind, meant, reply

KINDS = {
    "topic", "checklist", "command", "answer", "urgent", "call_today", "personal_decision", "service", "opt_out",
    "not_covered", "unclear",
}  # fmt: skip
FIELDS = ["text", "kind", "topic", "passage", "service", "offered", "family", "why"]
AGE_67 = Told(ToldKind.AGE, span=Span(67, 67))
MAN = Told(ToldKind.SEX, Sex.MAN)
ARTHRITIS = Told(ToldKind.ARTHRITIS, Arthritis.UNKNOWN)
BROKEN = Told(ToldKind.BROKE, Bone.OTHER, span=Span(63, 63))


@pytest.mark.parametrize(
    ("meaning", "fields"),
    [
        (m.Urgent("fall"), {"kind": "urgent"}),
        (m.CallToday(), {"kind": "call_today"}),
        (m.OptOut("stop"), {"kind": "opt_out"}),
        (m.Ask("calcium", "how_much", ("diet",)),
         {"kind": "topic", "topic": "calcium", "passage": "how_much", "offered": ["diet"]}),
        (m.Ask("service", "robot"), {"kind": "service", "service": "robot"}),
        (m.Torn(("calcium", "diet")), {"kind": "topic", "offered": ["calcium", "diet"]}),
        (m.PersonalDecision("denosumab"), {"kind": "personal_decision", "topic": "denosumab"}),
        (m.Checklist(), {"kind": "checklist"}),
        (m.AlreadyDiagnosed(), {"kind": "checklist"}),
        (m.NotCovered(), {"kind": "not_covered"}),
        (m.Unclear(), {"kind": "unclear"}),
        (m.Ignore("tapback"), {"kind": "unclear"}),
        (m.Choice(2), {"kind": "command"}),
        (m.Stated((AGE_67, MAN)), {"kind": "checklist"}),
        (m.Stated((ARTHRITIS,)), {"kind": "unclear"}),
    ],
)  # fmt: skip
def test_fields_of_every_meaning(meaning: m.Meaning, fields: dict[str, Any]) -> None:
    blank = {"topic": None, "passage": None, "service": None, "offered": [], "family": []}
    assert meant(meaning, load()) == {**blank, **fields}


def test_every_meaning_has_one_of_the_kinds_promised() -> None:
    assert {explain._KINDS[each] for each in get_args(m.Meaning)} | {kind(m.Ask("service"))} == KINDS


@pytest.mark.parametrize(
    ("question", "meaning", "answer", "follow_up", "said"),
    [
        ("back_pain", m.Answer("yes", indirect=True), "yes", False, "answer"),
        ("back_pain", m.Choice(1), "yes", False, "answer"),
        ("back_pain", m.Choice(2), "no", False, "answer"),
        ("back_pain", m.Choice(3), "unsure", False, "answer"),
        ("back_pain", m.Choice(7), None, False, "command"),
        ("woman_65_man_70", m.Stated((AGE_67, MAN)), "no", False, "answer"),
        ("woman_65_man_70", m.Stated((AGE_67,)), None, True, "answer"),
        ("condition", m.Stated((ARTHRITIS,)), None, True, "answer"),
        ("condition", m.Stated((ARTHRITIS,), "yes"), None, True, "answer"),
        ("arthritis_kind", m.Stated((ARTHRITIS,)), None, False, "unclear"),
        ("fracture_since_50", m.Stated((BROKEN,)), "yes", False, "answer"),
        ("fracture_since_50", m.Stated((BROKEN,), "no"), None, False, "unclear"),
        ("fracture_since_50", m.Stated((BROKEN, AGE_67, MAN), "no"), None, False, "unclear"),
        ("height_loss", m.Stated((BROKEN,), "no"), "no", False, "answer"),
        ("height_loss", m.Stated((BROKEN,)), None, False, "checklist"),
        ("menopause", m.Stated((AGE_67, MAN)), "no", False, "answer"),
        ("menopause", m.Ask("calcium"), None, False, "topic"),
        ("menopause", m.Command("back"), None, False, "command"),
    ],
)
def test_what_is_put_down_while_a_question_waits(
    question: str, meaning: m.Meaning, answer: str | None, follow_up: bool, said: str
) -> None:
    row = meant(meaning, load(), question)
    assert (row["answer"], row["follow_up"], row["kind"]) == (answer, follow_up, said)
    assert reply(meaning, question, load()) == answer


class Model:
    """An encoder for which one word decides."""

    def is_word(self, word: str) -> bool:
        return True

    def read(self, pairs: list[tuple[str, str]]) -> list[Reading]:
        return [Reading({"subject": shares("milk" in text), "urgency": {}, "act": {}}, None) for text, _ in pairs]


def shares(milk: bool) -> dict[str, float]:
    return {"diet.milk_cheese": 0.9 if milk else 0.1, "calcium": 0.05, "off_topic": 0.05 if milk else 0.85}


def test_why_names_the_word_that_decided_how_sure_and_what_came_second(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explain.encoder, "encoder", lambda language: Model())
    monkeypatch.setattr(explain, "_known", lambda language: None)
    evidence = Evidence(
        **dict.fromkeys(Evidence.__dataclass_fields__, ())
        | {"subject": shares(True), "urgency": dict.fromkeys(ALARMS, 0.0), "act": {}, "listed": None}
    )
    read = Read(m.Ask("diet", "milk_cheese"), evidence=evidence)
    why = explain.why("is milk any good", read, load())
    assert why == ["milk", "sure: diet.milk_cheese 0.90", "second: calcium 0.05"]


def test_why_of_a_text_that_was_looked_up_is_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explain, "understand", lambda text, content, before: Read(m.Command("back"), ("back",)))
    row = describe("BACK", load())
    assert list(row) == FIELDS
    assert (row["text"], row["kind"], row["why"]) == ("BACK", "command", ["back"])


def test_a_line_in_is_a_line_out_read_with_what_was_said_before(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[m.Before] = []

    def understand(text: str, content: object, before: m.Before) -> Read:
        asked.append(before)
        return Read(m.Answer("yes"), ("yes",))

    monkeypatch.setattr(explain, "understand", understand)
    monkeypatch.setattr("sys.stdin", io.StringIO("yés\n\nyes\r\n"))
    explain.main(["--pending", "back_pain", "--about", "calcium.how_much"])
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(row["text"], row["answer"], row["follow_up"]) for row in rows] == [
        ("yés", "yes", False), ("yes", "yes", False),
    ]  # fmt: skip
    assert asked == [m.Before("back_pain", "calcium.how_much")] * 2


@pytest.mark.parametrize(
    ("option", "name", "listed"),
    [
        ("--pending", "backpain", "back_pain"),
        ("--about", "calcium.howmuch", "calcium.how_much"),
        ("--about", "personal_medical_decision", "calcium"),
        ("--language", "tlh", "en"),
    ],
)
def test_an_unknown_name_is_an_error_that_lists_the_names(
    option: str, name: str, listed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as error:
        explain.main([option, name])
    told = capsys.readouterr().err
    assert error.value.code == 2
    assert f"'{name}'" in told
    assert listed in told.replace(f"'{name}'", "")


def test_nothing_is_known_as_near_before_anything_was_learned(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tools.model import vectors

    monkeypatch.setattr(vectors, "KEPT", tmp_path / "vectors")
    (tmp_path / "encoder.onnx").write_bytes(b"an encoder")
    assert vectors.nearest(tmp_path) is None
