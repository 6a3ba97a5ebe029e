"""Reads what is told of a person: an age, inches of height, a woman or a man. Knows no question that they answer."""

from __future__ import annotations

from shared.understanding.figures import figures
from shared.understanding.listen import Listener

NEGATORS = frozenset({"not", "no", "never", "without", "nor", "neither"})
OLDEST = 115  # no figure above this, nor below the legal age of a patient who texts, is taken for an age
YOUNGEST = 16
CM_PER_INCH = 2.54


def age_told(listener: Listener, then: bool = False) -> tuple[float, str] | None:
    """An age in years and the word it was said in. "Nearly 65" is 64, "over 70" is 71. `then` takes "when I was 61"."""
    before = {heard.end for heard in listener.told("age_before")}
    after = {heard.start for heard in listener.told("age_after")}
    never = {heard.start for heard in listener.told("not_age")} - {
        heard.start for heard in listener.told("age_after") if heard.end - heard.start > 1
    }
    alone = listener.pending in ("woman_65_man_70", "woman_or_man") and len(listener.words) <= 4
    nearly = {heard.end for heard in listener.told("nearly")}
    past = {heard.end for heard in listener.told("past")}
    for figure in figures(listener.words):
        if not YOUNGEST <= figure.value <= OLDEST or figure.end in never:
            continue
        if not then and "when" in listener.stems[max(0, figure.start - 3) : figure.start]:
            continue
        if figure.start in before or figure.end in after or figure.start in nearly | past or alone:
            step = -1 if figure.start in nearly or "next" in listener.stems[figure.end : figure.end + 1] else 0
            return figure.value + step + (figure.start in past), listener.words[figure.start].typed
    return None


def inches_told(listener: Listener) -> float | None:
    """How many inches; centimetres are converted. A bare figure counts when height is asked about."""
    units = {heard.start: listener.words[heard.start].said for heard in listener.told("inches")}
    for figure in figures(listener.words):
        reach = range(figure.end, figure.end + 3)
        unit = next((units[place] for place in reach if place in units), None)
        if unit:
            half_more = "half" in listener.stems[figure.end + 1 : figure.end + 5] and figure.value >= 1
            return figure.value / (CM_PER_INCH if unit.startswith("c") else 1) + (0.5 if half_more else 0)
    return None


def sex_told(listener: Listener) -> str | None:
    """ "woman" or "man", when exactly one of the two is told of somebody."""
    woman, man = listener.told("woman"), listener.told("man")
    if bool(woman) == bool(man):
        return None
    found = (woman or man)[0]
    value = "woman" if woman else "man"
    if NEGATORS.intersection(listener.stems[max(0, found.start - 2) : found.start]):
        return "man" if value == "woman" else "woman"
    return value
