"""The checklist as a drawing: seven questions in their order, their follow-ups, and what the answers amount to."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap
from xml.sax.saxutils import escape

from shared.content.model import Content
from shared.rules import referral
from tools.review.messages import Message, messages

WIDTH, LEFT, BOX, GAP = 860, 16, 470, 14
RIGHT = LEFT + BOX + 40
LINE, PADDING, CHARACTERS = 19, 14, 54
OUTCOME, BETWEEN = 200, 9

OUTCOMES = {
    "reason_to_ask": ("yes", "At least one yes"),
    "reason_to_ask_find_out": ("yes", "A yes, and a not sure"),
    "find_out": ("unsure", "No yes, but a not sure"),
    "no_reason": ("no", "Seven times no"),
}


def checklist(content: Content) -> str:
    """The drawing as SVG, to stand inside a page that has the classes of style.css."""
    body: list[str] = []
    top = 4
    for number, name in enumerate(referral.QUESTIONS, 1):
        height, drawn = _row(number, name, top, content)
        body += drawn
        top += height + GAP
    height, drawn = _outcomes(top, content)
    body += drawn
    size = top + height + 6
    label = "The checklist: seven questions, each answered yes, no or not sure, and three results"
    return (
        f'<svg class="checklist" viewBox="0 0 {WIDTH} {size}" role="img" aria-label="{label}" '
        f'xmlns="http://www.w3.org/2000/svg">{"".join(body)}</svg>'
    )


def _row(number: int, name: str, top: int, content: Content) -> tuple[int, list[str]]:
    """One question with what its answers lead to; its follow-ups hang below it."""
    question = content.questions[name]
    lines = wrap(question.ask, CHARACTERS)
    how = wrap("Not sure: " + " ".join(each.text for each in question.how), 44)
    height = max(len(lines), len(how) + 1) * LINE + PADDING
    drawn = [
        _box(LEFT, top, BOX, height, "ask"),
        f'<circle class="number" cx="{LEFT + 24}" cy="{top + height / 2}" r="14"/>',
        _words([str(number)], LEFT + 24, top + height / 2 + 5, "digit"),
        _words(lines, LEFT + 50, top + (height - len(lines) * LINE) / 2 + 14, "words"),
        f'<path class="thin" d="M{LEFT + BOX} {top + height / 2}H{RIGHT - 8}"/>',
        _words([f"Yes: counts as “{question.reason}”"], RIGHT, top + PADDING + 4, "yes"),
        _words(how, RIGHT, top + PADDING + 4 + LINE, "small"),
    ]
    for follow_up in (each for each, settled in referral.FOLLOW_UPS.items() if settled == name):
        extra, more = _follow_up(follow_up, top + height, content)
        drawn += more
        height += extra
    if number < len(referral.QUESTIONS):
        drawn.append(_arrow(LEFT + BOX // 2, top + height, top + height + GAP))
    return height, drawn


def _follow_up(name: str, top: int, content: Content) -> tuple[int, list[str]]:
    lines = wrap("If that leaves it open: " + content.questions[name].ask, CHARACTERS - 6)
    height = len(lines) * LINE + PADDING - 4
    box = _box(LEFT + 40, top + 6, BOX - 40, height, "follow")
    return height + 6, [box, _words(lines, LEFT + 54, top + 6 + PADDING + 6, "small")]


def _outcomes(top: int, content: Content) -> tuple[int, list[str]]:
    """The results side by side, each with an arrow from the last question and an example of what is said."""
    texts = messages(content, "text")
    said = {name: wrap(_example(texts[f"result.{name}"]), 27) for name in OUTCOMES}
    branch, boxes = top - GAP + 14, top + 26
    height = (max(map(len, said.values())) + 1) * LINE + 2 * PADDING
    middles = [LEFT + place * (OUTCOME + BETWEEN) + OUTCOME // 2 for place in range(len(OUTCOMES))]
    drawn = [f'<path class="thin" d="M{LEFT + BOX // 2} {top - GAP}V{branch}M{middles[0]} {branch}H{middles[-1]}"/>']
    for middle, (name, (kind, title)) in zip(middles, OUTCOMES.items(), strict=True):
        left = middle - OUTCOME // 2
        drawn += [
            _arrow(middle, branch, boxes),
            _box(left, boxes, OUTCOME, height, f"outcome {kind}"),
            _words([title], left + 12, boxes + 24, "title"),
            _words(said[name], left + 12, boxes + 26 + LINE, "small"),
        ]
    return boxes - top + height, drawn


def _example(message: Message) -> str:
    return " ".join(piece.text for piece in message.pieces if piece.own)


def _box(left: float, top: float, width: float, height: float, kind: str) -> str:
    return f'<rect class="{kind}" x="{left}" y="{top}" width="{width}" height="{height}" rx="8"/>'


def _words(lines: list[str], left: float, top: float, kind: str) -> str:
    return "".join(_line(line, left, top + number * LINE, kind) for number, line in enumerate(lines))


def _line(line: str, left: float, top: float, kind: str) -> str:
    return f'<text class="{kind}" x="{left}" y="{top}">{escape(line)}</text>'


def _arrow(x: float, top: float, bottom: float) -> str:
    return "".join(_arrow_parts(x, top, bottom))


def _arrow_parts(x: float, top: float, bottom: float) -> Iterator[str]:
    yield f'<path class="thin" d="M{x} {top}V{bottom - 3}"/>'
    yield f'<path class="head" d="M{x - 4} {bottom - 6}L{x} {bottom}L{x + 4} {bottom - 6}Z"/>'
