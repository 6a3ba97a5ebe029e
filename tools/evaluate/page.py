"""The figures as one page that needs nothing beside it. Draws; measures nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from tools.evaluate.curves import Bin, Confusion, Curve, Line, Miss
from tools.evaluate.figures import Figure, Kind

NOTHING = "\N{EN DASH}"
HERE = Path(__file__).parent
WIDE, HIGH, EDGE, TEXT = 560, 230, 34, 150
"""Of a drawing, in its own units; TEXT is kept on the right for the names of the lines."""
INK = ("#0f5c66", "#b3541e", "#5b3f8c", "#8a6d00", "#9c2f2f")
MOST_CONFUSIONS, MOST_MISSES = 40, 40

BY_PERSON = (
    ("emergencies_heard", "emergencies heard"), ("false_alarms", "false alarms"), ("today_heard", "call today"),
    ("lay_right", "lay right"), ("lay_helped", "helped"), ("passage_right", "passage"), ("personal_right", "decisions"),
    ("service_right", "service"), ("command_right", "commands"), ("replies_right", "replies"), ("flips", "flips"),
    ("put_down", "put down wrongly"), ("opt_out_honoured", "opt-outs"), ("after_right", "leaning"),
)  # fmt: skip

HEADINGS = {
    "emergencies_heard": "Urgency", "lay_right": "Questions about bones", "topic_given_other_health": "Not ours",
    "personal_right": "Decisions, service and the rest", "replies_right": "While a checklist question waits",
    "opt_out_honoured": "Leaving", "after_right": "In a conversation",
}  # fmt: skip


@dataclass(frozen=True)
class Sheet:
    """All that the page shows."""

    figures: Mapping[str, Figure]
    people: Mapping[str, Mapping[str, Figure]]
    confusions: Sequence[Confusion]
    sure: Sequence[Bin]
    sure_off: float | None
    alarms: Sequence[Bin]
    alarms_off: float | None
    curves: Sequence[Curve]
    misses: Mapping[str, Sequence[Miss]]
    files: Sequence[str]
    texts: int
    date: str


def page(sheet: Sheet) -> str:
    """The whole page."""
    templates = Environment(
        loader=FileSystemLoader(HERE), autoescape=select_autoescape(["j2"]), undefined=StrictUndefined,
        trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
    templates.filters |= {"share": share, "points": points}
    return templates.get_template("page.html.j2").render(
        sheet=sheet,
        style=Markup((HERE / "style.css").read_text(encoding="utf-8")),
        headings=HEADINGS,
        columns=BY_PERSON,
        worst=_worst(sheet),
        drawings=[(curve, Markup(drawn(curve))) for curve in sheet.curves],
        bins=[
            ("How sure of the topic, and how right", sheet.sure, sheet.sure_off, Markup(dots(sheet.sure))),
            ("How likely an emergency, and how often one", sheet.alarms, sheet.alarms_off, Markup(dots(sheet.alarms))),
        ],
        most_confusions=MOST_CONFUSIONS,
        most_misses=MOST_MISSES,
    )


def share(figure: Figure | None) -> str:
    """ "0.923", or a dash when there was nothing to measure."""
    return NOTHING if figure is None or figure.share is None else points(figure.share)


def points(value: float | None) -> str:
    """ "0.923"; a dash for None."""
    return NOTHING if value is None else f"{value:.3f}"


def _worst(sheet: Sheet) -> dict[str, str]:
    """For each figure, the person with whom it is worst, where people differ."""
    found = {}
    for name, figure in sheet.figures.items():
        shares = [(each[name].share, person) for person, each in sheet.people.items() if each[name].whole]
        measured = [(value, person) for value, person in shares if value is not None]
        if len({value for value, _ in measured}) > 1:
            value, person = (min if figure.kind is Kind.GOOD else max)(measured)
            found[name] = f"{value:.2f} {person}"
    return found


def drawn(curve: Curve) -> str:
    """A curve as a drawing: the figures up, the threshold across, what it is set to as an upright line."""
    right = WIDE - TEXT
    parts = [_frame(right)]
    across = _x(curve.now, right)
    parts.append(f'<line class="now" x1="{across:.1f}" x2="{across:.1f}" y1="8" y2="{HIGH - EDGE}"/>')
    parts.append(f'<text class="now" x="{across + 3:.1f}" y="16">{curve.now:.2f}</text>')
    ends: list[float] = []
    for place, line in enumerate(curve.lines):
        parts += _line(line, curve.at, right, INK[place % len(INK)], ends)
    return _svg(parts, f"{curve.threshold}: {curve.title}")


def _line(line: Line, at: Sequence[float], right: float, ink: str, ends: list[float]) -> list[str]:
    points_ = [(_x(where, right), _y(value)) for where, value in zip(at, line.shares, strict=True) if value is not None]
    route = " ".join(f"{x:.1f},{y:.1f}" for x, y in points_)
    where = points_[-1][1]
    while any(abs(where - other) < 11 for other in ends):
        where += -11 if points_[-1][1] > HIGH / 2 else 11
    ends.append(where)
    dashes = ' stroke-dasharray="5 3"' if line.bad else ""
    name = line.name.replace("_", " ")
    return [
        f'<polyline points="{route}" fill="none" stroke="{ink}" stroke-width="1.8"{dashes}/>',
        f'<text x="{right + 6:.1f}" y="{where + 3:.1f}" fill="{ink}">{name}</text>',
    ]


def dots(bins: Sequence[Bin]) -> str:
    """How sure across, how right up; a dot on the line is as right as it is sure, a larger one is more texts."""
    side = WIDE - TEXT
    most = max((each.count for each in bins), default=1)
    parts = [_frame(side), f'<line class="even" x1="{_x(0, side)}" y1="{_y(0)}" x2="{_x(1, side)}" y2="{_y(1)}"/>']
    for each in bins:
        size = 3 + 8 * (each.count / most) ** 0.5
        parts.append(
            f'<circle cx="{_x(each.sure, side):.1f}" cy="{_y(each.right):.1f}" r="{size:.1f}"><title>{each.count} texts'
            f"</title></circle>"
        )
    return _svg(parts, "how sure against how right")


def _frame(right: float) -> str:
    lines = []
    for tenth in (0, 0.25, 0.5, 0.75, 1):
        lines.append(f'<line class="grid" x1="{EDGE}" x2="{right}" y1="{_y(tenth):.1f}" y2="{_y(tenth):.1f}"/>')
        lines.append(f'<text class="tick" x="{EDGE - 5}" y="{_y(tenth) + 3:.1f}" text-anchor="end">{tenth:g}</text>')
        lines.append(
            f'<text class="tick" x="{_x(tenth, right):.1f}" y="{_y(0) + 14:.1f}" text-anchor="middle">{tenth:g}</text>'
        )
    return "".join(lines)


def _svg(parts: Sequence[str], title: str) -> str:
    return f'<svg viewBox="0 0 {WIDE} {HIGH}" role="img" aria-label="{title}">{"".join(parts)}</svg>'


def _x(value: float, right: float) -> float:
    return EDGE + value * (right - EDGE)


def _y(value: float) -> float:
    return 8 + (1 - value) * (HIGH - EDGE - 8)
