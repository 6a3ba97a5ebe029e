"""Fits what sits on top of the encoder to the wordings: `make learn`, in minutes. The encoder stays as it is.

Run it after editing wordings or `asked` lines, so that what is near them is understood too. Writes heads.npz and
labels.json beside the encoder. Vectors are kept in build/, so that a second run reads only what is new. The people
kept back are read before and after; it is said by how much every figure moved, and a model that hears fewer emergencies
is not put in place (exit status 1) unless --force.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy
from scipy.optimize import minimize

from shared.understanding import encoder, feed
from shared.understanding.encoder import Pair
from tools.model import bag
from tools.model.adopt import adopt, beside
from tools.model.examples import HEADS, Example, Preparer, examples, subjects, targets
from tools.model.marginal import marginal
from tools.model.prepare import preparer, taught
from tools.model.vectors import keep_wordings, read_vectors
from tools.model.wordings import Wording, read_files

Fitted = tuple[Any, Any]
"""Weights, of shape (width, labels), and bias of one head."""
STRENGTH, STEPS = 2e-4, 40
"""Of the pull towards where the heads begin; and how often they move at most."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", default="en")
    parser.add_argument("--model", type=Path, help="the folder of the model, instead of the one that is served")
    parser.add_argument("--wordings", type=Path, nargs="*", help="files to learn from instead of the content's")
    parser.add_argument("--force", action="store_true", help="put it in place even if it hears fewer emergencies")
    options = parser.parse_args()
    place = options.model or encoder.FOLDER / options.language
    prepare = preparer(options.language, encoder.Encoder(place).is_word)
    wordings = read_files(options.wordings) if options.wordings else taught(prepare.content)
    new = beside(place, options.language)
    fit_heads(new, prepare, wordings)
    return 0 if adopt(new, place, prepare.content, wordings, options.force) else 1


def fit_heads(folder: Path, prepare: Preparer, wordings: Sequence[Wording]) -> None:
    """Write heads.npz, bag.npz and labels.json beside the encoder of this folder. The heads that are there are moved
    no further than the wordings ask for."""
    labels = subjects(prepare.content, wordings)
    learned = examples(wordings, prepare, labels)
    pairs = [pair(each, prepare.content.things) for each in learned]
    vectors = read_vectors(pairs, folder)
    keep_wordings(pairs, [(each.said, each.label) for each in learned], folder)
    heads = {"subject": labels, **HEADS}
    begun = _begun(folder, heads, vectors.shape[1])
    keep_heads(folder, heads, {name: fit(vectors, learned, name, heads[name], begun[name]) for name in heads})
    bag.fit(learned, heads, prepare.content.things, folder / encoder.BAG)


def keep_heads(folder: Path, heads: Mapping[str, Sequence[str]], fitted: Mapping[str, Fitted]) -> None:
    """Write heads.npz and labels.json."""
    named = {name: weights for name, (weights, _) in fitted.items()}
    named |= {f"{name}_bias": bias for name, (_, bias) in fitted.items()}
    halves: dict[str, Any] = {name: numpy.asarray(each, "float16") for name, each in named.items()}
    numpy.savez(folder / encoder.HEADS, **halves)
    told = {name: list(each) for name, each in heads.items()}
    (folder / encoder.LABELS).write_text(json.dumps(told, indent=0) + "\n", encoding="utf-8")


def _begun(folder: Path, heads: Mapping[str, Sequence[str]], width: int) -> dict[str, Fitted]:
    """The heads as they stand beside the encoder; a label that is new begins with nought."""
    begun = {name: (numpy.zeros((width, len(each))), numpy.zeros(len(each))) for name, each in heads.items()}
    if (folder / encoder.HEADS).exists():
        stood, weights = json.loads((folder / encoder.LABELS).read_text()), numpy.load(folder / encoder.HEADS)
        for name, labels in heads.items():
            at = {label: place for place, label in enumerate(stood[name])}
            places = [place for place, label in enumerate(labels) if label in at]
            old = [at[labels[place]] for place in places]
            begun[name][0][:, places] = weights[name][:, old]
            begun[name][1][places] = weights[f"{name}_bias"][old]
    return begun


def pair(example: Example, things: Any) -> Pair:
    """What the encoder is given for an example."""
    return example.text, feed.beside(example.named, things, example.before)


def fit(vectors: Any, taught: Sequence[Example], name: str, labels: Sequence[str], begun: Fitted) -> Fitted:
    """Weights and bias of a softmax whose rows may each allow several labels, beginning with `begun`."""
    rows = [place for place, each in enumerate(taught) if getattr(each, name)]
    given = vectors[rows]
    allowed = numpy.array([targets(getattr(taught[place], name), labels) for place in rows], dtype="float32")
    width, several = given.shape[1], len(labels)

    def loss(flat: Any) -> tuple[float, Any]:
        weights, bias = flat[:-several].reshape(width, several).astype("float32"), flat[-several:].astype("float32")
        total, slope = marginal(given @ weights + bias, allowed)
        slope /= len(rows)
        moved = weights - begun[0]
        value = -float(numpy.log(total).mean()) + STRENGTH * float((moved**2).sum())
        down = numpy.concatenate([(given.T @ slope + 2 * STRENGTH * moved).ravel(), slope.sum(axis=0)])
        return value, down.astype("float64")

    start = numpy.concatenate([begun[0].ravel(), begun[1]])
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x
    return best[:-several].reshape(width, several), best[-several:]


if __name__ == "__main__":
    sys.exit(main())
