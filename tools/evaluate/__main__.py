"""Measures the understanding on texts it has not learned from: `python -m tools.evaluate FILE...`

A .txt file is a person's wordings, in the form of content/en/wordings; a .jsonl file holds rows with text, label, and
maybe label2, human_asked, borderline, hard; a .csv file dialog acts (intent, text). Prints every figure and writes the
page build/evaluate.html. `--json OUT` writes the figures, and `--against OUT` says by how much each has moved.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from shared.content.loader import load
from shared.content.model import Content
from shared.understanding.decision import OPT_OUT
from shared.understanding.reader import understand
from tools.evaluate import curves as drawn
from tools.evaluate.figures import (
    Figure,
    Kind,
    by_person,
    figures,
    is_calm,
    is_flip,
    is_left_wrongly,
    is_missed_emergency,
    is_put_down,
    is_right,
    is_today,
    is_urgent,
    moves,
)
from tools.evaluate.readings import PERSONAL, Outcome, Understand, readings
from tools.evaluate.rows import RowError, rows

PAGE = Path("build/evaluate.html")
MISSES: Mapping[str, Callable[[Outcome], bool]] = {
    "Emergencies not heard": is_missed_emergency,
    "Taken for leaving, or for coming back": is_left_wrongly,
    "Flips": is_flip,
    "Questions, commands and chatter put down as yes or no": is_put_down,
    "False alarms": lambda each: is_calm(each) and is_urgent(each),
    "Call-today texts not heard as such": lambda each: each.row.urgency == "call_today" and not is_today(each),
    "Calm texts that look urgent, told to call": lambda each: each.row.urgency == "calm" and is_today(each),
    "Opt-outs not honoured": lambda each: each.row.topic == "opt_out" and not is_right(each),
    "Personal decisions missed": lambda each: each.row.topic == PERSONAL and not is_right(each),
    "Not ours, and given a topic": drawn.is_not_ours_given,
    "Questions about bones that got another topic, or none": drawn.is_wrong_question,
    "Texts that lean on what was said before": lambda each: bool(each.row.about) and not is_right(each),
}


def main(arguments: list[str] | None = None) -> int:
    """Read the files, print the figures, write the page."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--language", default="en")
    parser.add_argument("--json", type=Path, metavar="OUT", help="write the figures here")
    parser.add_argument("--against", type=Path, metavar="OUT", help="say what has moved since these were written")
    parser.add_argument("--page", type=Path, default=PAGE, metavar="OUT")
    parser.add_argument("--no-page", action="store_true", help="figures only, in half the time")
    parser.add_argument("--aloud", action="store_true", help="as if said to the speaker; figures only")
    options = parser.parse_args(arguments)
    content = load(options.language)
    try:
        measured = rows(options.files)
    except RowError as error:
        print(error, file=sys.stderr)
        return 2
    if options.aloud:
        measured = [row for row in measured if row.topic != OPT_OUT]  # there is nothing to unsubscribe from
    if not measured:
        print("There is no text in these files to measure on.", file=sys.stderr)
        return 2
    figures_only = options.no_page or options.aloud
    outcomes = readings(measured, content, twice=not figures_only, read=_reader(options.aloud))
    found = figures(outcomes)
    print("\n".join(lines(found)))
    if options.against:
        print("\n".join(["", "Moved:", *moves(from_json(options.against), found)]))
    if options.json:
        options.json.parent.mkdir(parents=True, exist_ok=True)
        options.json.write_text(json.dumps(as_json(found, by_person(outcomes)), indent=1, ensure_ascii=False) + "\n")
    if not figures_only:
        options.page.parent.mkdir(parents=True, exist_ok=True)
        options.page.write_text(written(outcomes, content, [path.name for path in options.files]), encoding="utf-8")
        print(f"\nThe page: {options.page}")
    return 0


def _reader(aloud: bool) -> Understand:
    """How the texts come in: as they are typed, or through the speaker."""
    if not aloud:
        return understand
    from tools.evaluate.aloud import heard  # needs Amazon's library, which is not there where models are trained

    return heard


def lines(found: Mapping[str, Figure]) -> list[str]:
    """Every figure that was measured, a line each."""
    return [
        f"{'' if figure.title[0].isupper() else '  '}{figure.title:{66 if figure.title[0].isupper() else 64}} "
        + (f"{figure.share:.3f}" + ("" if figure.mean is not None else f" ({figure.part}/{figure.whole})"))
        for figure in found.values()
        if figure.share is not None
    ]


def as_json(found: Mapping[str, Figure], people: Mapping[str, Mapping[str, Figure]]) -> dict[str, Any]:
    """The figures as plain data, all together and by person."""

    def plain(each: Mapping[str, Figure]) -> dict[str, Any]:
        return {name: {**asdict(figure), "share": figure.share} for name, figure in each.items()}

    return {"figures": plain(found), "people": {person: plain(each) for person, each in people.items()}}


def from_json(path: Path) -> dict[str, Figure]:
    """The figures that `as_json` wrote."""
    raw = json.loads(path.read_text(encoding="utf-8"))["figures"]
    return {
        name: Figure(name, each["title"], Kind(each["kind"]), each["part"], each["whole"], each["mean"])
        for name, each in raw.items()
    }


def written(outcomes: Sequence[Outcome], content: Content, files: Sequence[str]) -> str:
    """The page."""
    from tools.evaluate.page import Sheet, page  # needs jinja2, which is not there where models are trained

    sure, alarms = drawn.sureness(outcomes), drawn.alarms(outcomes)
    return page(
        Sheet(
            figures=figures(outcomes),
            people=by_person(outcomes),
            confusions=drawn.confusions(outcomes),
            sure=sure,
            sure_off=drawn.how_far_off(sure),
            alarms=alarms,
            alarms_off=drawn.how_far_off(alarms),
            curves=drawn.curves(outcomes, content),
            misses=drawn.misses(outcomes, MISSES),
            files=files,
            texts=len(outcomes),
            date=date.today().isoformat(),
        )
    )


if __name__ == "__main__":
    sys.exit(main())
