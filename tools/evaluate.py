"""Measures the understanding on labelled questions: `python -m tools.evaluate FILE...`

A .jsonl file holds rows with text, label, and maybe label2, human_asked, borderline, hard. A row is right when the
topic answered is label or label2; helped when that topic was answered or is among at most three offered. Borderline
rows are left out of every figure. `other_bone` is read as out of scope: it is right when no topic is answered.
`personal_medical_decision` is right when the fixed reply is given. A .csv file holds dialog acts (intent, text).
"""

from __future__ import annotations

import argparse
import csv
import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from shared.content.loader import load
from shared.content.model import Content
from shared.understanding import meaning as m
from shared.understanding.reader import read
from tools.explain import reply

OUT = ("other_health", "near_miss", "off_topic", "emergency")
PERSONAL = "personal_medical_decision"
ACTS = {"yes": "yes", "no": "no", "maybe": "unsure", "affirm": "yes", "deny": "no"}
PENDING = "back_pain"  # a plain yes-or-no question


def predicted(meaning: m.Meaning) -> str:
    """What the reader made of a question, in the words of the labels."""
    if isinstance(meaning, m.Ask):
        return meaning.topic
    if isinstance(meaning, m.PersonalDecision):
        return PERSONAL
    if isinstance(meaning, m.Urgent):
        return "emergency"
    if isinstance(meaning, m.Torn):
        return "torn"
    return type(meaning).__name__.lower()


def offered(meaning: m.Meaning) -> tuple[str, ...]:
    """The topics a person is shown: answered first, then offered; three at most."""
    if isinstance(meaning, m.Ask):
        return _topics((meaning.topic, *meaning.also))
    if isinstance(meaning, m.Torn):
        return _topics(meaning.topics)
    if isinstance(meaning, m.PersonalDecision):
        return (PERSONAL, *((meaning.topic,) if meaning.topic else ()))
    return ()


def _topics(subjects: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(subject.partition(".")[0] for subject in subjects))[:3]


def rows(paths: Iterable[Path]) -> list[dict[str, Any]]:
    """All rows of JSON-lines files."""
    return [json.loads(line) for path in paths for line in path.read_text("utf-8").splitlines() if line.strip()]


def share(part: int, whole: int) -> str:
    """ "0.923 (12/13)", or a dash when there is nothing to measure."""
    return f"{part / whole:.3f} ({part}/{whole})" if whole else "-"


def judge(labelled: Iterable[dict[str, Any]], content: Content) -> list[dict[str, Any]]:
    """Each row with what was read: `got`, `shown`, `right`, `helped`."""
    judged = []
    for row in labelled:
        meaning = read(row["text"], content)
        got, shown = predicted(meaning), offered(meaning)
        wanted = {row["label"], row.get("label2")}
        right = got in wanted or ("other_bone" in wanted and got not in content.answers and got != "emergency")
        judged.append({**row, "got": got, "shown": shown, "right": right, "helped": right or bool(wanted & set(shown))})
    return judged


def report(judged: list[dict[str, Any]], content: Content, show: bool) -> None:
    """Print every figure."""
    inside = [row for row in judged if row["label"] not in OUT and not row.get("borderline")]
    outside = [row for row in judged if row["label"] in OUT and not row.get("borderline")]
    calm = [row for row in judged if row["label"] != "emergency" and not row.get("borderline")]
    if inside:
        human = [row for row in inside if row.get("human_asked")]
        topics: dict[str, list[bool]] = defaultdict(list)
        for row in inside:
            topics[row["label"]].append(row["right"])
        print(f"in scope      top-1  {share(sum(r['right'] for r in inside), len(inside))}")
        print(f"              helped {share(sum(r['helped'] for r in inside), len(inside))}")
        print(f"              macro  {sum(sum(v) / len(v) for v in topics.values()) / len(topics):.3f}")
        print(f"              human  {share(sum(r['right'] for r in human), len(human))}")
        weak = sorted((sum(v) / len(v), name) for name, v in topics.items())
        print("              weakest", ", ".join(f"{name} {value:.2f}" for value, name in weak[:5]))
        personal = [row for row in inside if row["label"] == PERSONAL]
        bare = [row for row in personal if row["got"] in content.answers and row["got"] != PERSONAL]
        print(f"personal decision answered with a bare card {share(len(bare), len(personal))}")
    for kind in OUT[:3]:
        mine = [row for row in outside if row["label"] == kind]
        wrong = [row for row in mine if row["got"] in content.answers or row["got"] == PERSONAL]
        if mine:
            print(f"{kind:13} answered with a topic {share(len(wrong), len(mine))}")
    alarms = [row for row in calm if row["got"] == "emergency"]
    emergencies = [row for row in outside if row["label"] == "emergency"]
    if emergencies:
        print(f"emergency     recall {share(sum(r['got'] == 'emergency' for r in emergencies), len(emergencies))}")
    print(f"false alarms  {share(len(alarms), len(calm))}")
    confused = Counter((r["label"], r["got"]) for r in inside if not r["right"])
    print("confusions    " + (", ".join(f"{a} -> {b} {n}" for (a, b), n in confused.most_common(15)) or "none"))
    if show:
        _show(judged, content)


def _show(judged: list[dict[str, Any]], content: Content) -> None:
    for row in judged:
        bad = row["got"] in content.answers or row["got"] == PERSONAL
        miss = row["got"] != "emergency" if row["label"] == "emergency" else bad or row["got"] == "emergency"
        if miss if row["label"] in OUT else not row["right"]:
            mark = "~" if row.get("borderline") else "*" if row.get("hard") else " "
            print(f"{mark} {row['label']}/{row.get('label2', '')} got {row['got']}, {row['shown']}: {row['text']}")


def acts(path: Path, content: Content, show: bool) -> None:
    """Yes, no and not sure as replies to a pending question. Asking again is no mistake; a flip is."""
    with path.open(encoding="utf-8", newline="") as file:
        labelled = [row for row in csv.DictReader(file) if row["intent"] in ACTS]
    counts: Counter[str] = Counter()
    for row in labelled:
        meaning = read(row["text"], content, PENDING)
        wanted = ACTS[row["intent"]]
        value = reply(meaning)
        verdict = "right" if value == wanted else "again" if isinstance(meaning, m.Unclear) else "wrong"
        flip = {value, wanted} == {"yes", "no"}
        counts[verdict] += 1
        counts["flip"] += flip
        if show and verdict != "right":
            print(f"{'FLIP' if flip else verdict}: {wanted} got {value or type(meaning).__name__}: {row['text']}")
    total = len(labelled)
    print(f"dialog acts   right {share(counts['right'], total)}, right or asked again", end=" ")
    print(f"{share(counts['right'] + counts['again'], total)}, flips {share(counts['flip'], total)}")


def main() -> None:
    """Measure each kind of file; question files are measured together and one by one."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--show", action="store_true", help="print every row that went wrong")
    options = parser.parse_args()
    content = load()
    questions = [path for path in options.files if path.suffix != ".csv"]
    for path in questions:
        print(f"== {path.name}")
        report(judge(rows([path]), content), content, options.show)
    if len(questions) > 1:
        print("== all together")
        report(judge(rows(questions), content), content, show=False)
    for path in options.files:
        if path.suffix == ".csv":
            print(f"== {path.name}")
            acts(path, content, options.show)


if __name__ == "__main__":
    main()
