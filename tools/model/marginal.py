"""Cross-entropy of "one of the allowed", for rows that may each allow several labels, and the shares it is made of."""

from __future__ import annotations

from typing import Any

import numpy


def marginal(scores: Any, allowed: Any) -> tuple[Any, Any]:
    """For each row the share of what is allowed, of shape (rows, 1), and how its loss moves with each score. Both are
    of shape (rows, labels), `allowed` of noughts and ones."""
    found = shares(scores)
    right = found * allowed
    total = right.sum(axis=1, keepdims=True).clip(1e-12)
    return total, found - right / total


def shares(scores: Any) -> Any:
    """The softmax of each row."""
    raised = numpy.exp(scores - scores.max(axis=1, keepdims=True))
    return raised / raised.sum(axis=1, keepdims=True)
