"""Measures the reader on texts that it has not learned from. `figures` is what tests and tools/model/learn.py call."""

from tools.evaluate.figures import Figure, Kind, figures, moves
from tools.evaluate.readings import Outcome, offered, predicted, readings, using
from tools.evaluate.rows import Row, rows

__all__ = [
    "Figure", "Kind", "Outcome", "Row", "figures", "moves", "offered", "predicted", "readings", "rows", "using",
]  # fmt: skip
