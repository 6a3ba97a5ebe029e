"""Shows what a text is taken for and why: one utterance a line in, one JSON object a line out.

Fields: text; kind (topic, checklist, command, answer, urgent, personal_decision, opt_out, not_covered, unclear); topic
or null; passage, the part of the topic that was asked for, or null; offered (other topics and passages shown to the
person); why (words that decided, and what came second). With --pending QUESTION each line is read as a reply to that
question, and `answer` is yes, no, unsure or null.

Torn between topics is kind topic, topic null, the topics in offered. Already diagnosed is kind checklist. A follow-up
("which arthritis?") is kind answer with answer null. A digit is the answer 1 yes, 2 no, 3 not sure to a question, else
kind command. A tapback or another machine's reply is kind unclear.
"""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from shared.content.loader import load
from shared.content.model import Content
from shared.understanding import meaning as m
from shared.understanding.reader import explain

_KINDS: dict[type, str] = {
    m.Urgent: "urgent",
    m.OptOut: "opt_out",
    m.Answer: "answer",
    m.FollowUp: "answer",
    m.Choice: "command",
    m.Command: "command",
    m.Ask: "topic",
    m.Torn: "topic",
    m.PersonalDecision: "personal_decision",
    m.Checklist: "checklist",
    m.AlreadyDiagnosed: "checklist",
    m.NotCovered: "not_covered",
    m.Unclear: "unclear",
    m.Ignore: "unclear",
}


def kind(meaning: m.Meaning) -> str:
    """The kind of a meaning, one of the nine named above."""
    return _KINDS[type(meaning)]


def describe(text: str, content: Content, pending: str | None = None) -> dict[str, Any]:
    """One text explained, as plain data."""
    meaning, reasons = explain(text, content, pending)
    second = [f"second: {reasons['second']}"] if reasons["second"] else []
    row: dict[str, Any] = {
        "text": text,
        "kind": kind(meaning),
        "topic": getattr(meaning, "topic", None),
        "passage": getattr(meaning, "passage", None),
        "offered": list(meaning.topics) if isinstance(meaning, m.Torn) else list(getattr(meaning, "also", ())),
        "why": [*reasons["words"], *second],
    }
    if pending:
        row["answer"] = reply(meaning)
        if row["answer"]:
            row["kind"] = "answer"
    return row


def reply(meaning: m.Meaning) -> m.Value | None:
    """Yes, no or unsure as a reply to a checklist question, whose choices are 1 yes, 2 no, 3 not sure; else None."""
    if isinstance(meaning, m.Choice):
        choices: dict[int, m.Value] = {1: "yes", 2: "no", 3: "unsure"}
        return choices.get(meaning.number)
    return meaning.value if isinstance(meaning, m.Answer) else None


def main() -> None:
    """Read lines from standard input until it ends."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pending", metavar="QUESTION", help="read each line as a reply to this question")
    pending = parser.parse_args().pending
    content = load()
    for line in sys.stdin:
        if text := line.rstrip("\n"):
            print(json.dumps(describe(text, content, pending), ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
