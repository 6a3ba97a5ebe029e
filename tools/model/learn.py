"""Moves the heads on top of the encoder to new wordings: `make learn`, in two minutes. Encoder and bag stay.

Run it after editing wordings or `asked` lines, so that what is near them is understood too. It reads what the model has
not learned from yet, beside a draw of what it has, so that nothing is unlearned. The people kept back are read before
and after; it is said by how much every figure moved, and a model that hears fewer emergencies is not put in place
(exit status 1) unless --force.
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
from shared.understanding.bag import Bag
from shared.understanding.encoder import Pair
from tools.model import bag, learned
from tools.model.adopt import adopt, beside
from tools.model.examples import HEADS, Example, Preparer, examples, subjects, targets
from tools.model.marginal import shares
from tools.model.prepare import preparer, taught
from tools.model.vectors import keep_wordings, read_vectors
from tools.model.wordings import Wording, read_files

Fitted = tuple[Any, Any]
"""Weights, of shape (width, labels), and bias of one head."""
STRENGTH, STEPS = 1e-4, 60
"""Of the pull towards where the heads begin; and how often they move at most."""
TAUGHT = 5.0
"""How many of the wordings that are read again a new one outweighs."""


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
    fresh, again = learned.worth_reading(wordings, learned.read(place))
    print(f"{len(fresh)} new wordings", flush=True)
    fit_heads(new, prepare, fresh, again, subjects(prepare.content, wordings))
    return 0 if adopt(new, place, prepare.content, wordings, options.force) else 1


def fit_heads(folder: Path, prepare: Preparer, fresh: Sequence[Wording], again: Sequence[Wording],
              labels: Sequence[str]) -> None:  # fmt: skip
    """Write heads.npz and labels.json beside the encoder and the bag of this folder, moved so that `fresh` wordings
    mean what they teach, and those read `again` what they meant before. `labels` are those of the subject."""
    new = examples(fresh, prepare, labels)
    given = [*new, *examples(again, prepare, labels)]
    pairs = [pair(each, prepare.content.things) for each in given]
    vectors = read_vectors(pairs, folder)
    keep_wordings(pairs, [(each.said, each.label) for each in given], folder)
    heads = {"subject": labels, **HEADS}
    begun, of_bag = _begun(folder, heads, vectors.shape[1]), _of_bag(folder, heads, pairs)
    moved = {}
    for name, known in heads.items():
        rows = [place for place, each in enumerate(given) if place >= len(new) or getattr(each, name)]
        taught = [targets(getattr(given[place], name), known) if place < len(new) else None for place in rows]
        moved[name] = fit(vectors[rows], of_bag[name][rows], taught, begun[name])
    keep_heads(folder, heads, moved)


def _of_bag(folder: Path, heads: Mapping[str, Sequence[str]], pairs: Sequence[Pair]) -> dict[str, Any]:
    """What the bag says of each pair, head by head, once each label has its column; nought where there is no bag."""
    ends = numpy.cumsum([len(labels) for labels in heads.values()])
    scores = numpy.zeros((len(pairs), ends[-1]), "float32")
    if (folder / encoder.BAG).exists():
        bag.relabel(folder / encoder.BAG, json.loads((folder / encoder.LABELS).read_text(encoding="utf-8")), heads)
        served = Bag(folder / encoder.BAG)
        scores = numpy.stack([served.scores(*each) for each in pairs])
    return dict(zip(heads, numpy.split(scores, ends[:-1], axis=1), strict=True))


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
            places, old = bag.columns(stood[name], labels)
            begun[name][0][:, places] = weights[name][:, old]
            begun[name][1][places] = weights[f"{name}_bias"][old]
    return begun


def pair(example: Example, things: Any) -> Pair:
    """What the encoder is given for an example."""
    return example.text, feed.beside(example.named, things, example.before)


def fit(vectors: Any, of_bag: Any, taught: Sequence[Sequence[float] | None], begun: Fitted) -> Fitted:
    """Weights and bias of a softmax, beginning with `begun`, that is right together with the scores of the bag. Each
    row is `taught` which labels it allows, or nothing: then it stays as it was."""
    given, of_bag = vectors * (1 - encoder.OF_BAG), of_bag * encoder.OF_BAG
    width, several = begun[0].shape

    def found_by(weights: Any, bias: Any) -> Any:
        return shares(given @ weights + bias * (1 - encoder.OF_BAG) + of_bag)

    weight = numpy.array([1.0 if allowed is None else TAUGHT for allowed in taught], "float32")[:, None] / len(taught)
    wanted = found_by(*begun)
    for place, allowed in enumerate(taught):
        if allowed is not None:
            wanted[place] *= allowed
    wanted /= wanted.sum(axis=1, keepdims=True).clip(1e-30)

    def loss(flat: Any) -> tuple[float, Any]:
        weights, bias = flat[:-several].reshape(width, several).astype("float32"), flat[-several:].astype("float32")
        found = found_by(weights, bias)
        moved, slope = weights - begun[0], (found - wanted) * weight
        value = STRENGTH * float((moved**2).sum()) - float((weight * wanted * numpy.log(found.clip(1e-30))).sum())
        down_bias = slope.sum(axis=0) * (1 - encoder.OF_BAG)
        return value, numpy.concatenate([(given.T @ slope + 2 * STRENGTH * moved).ravel(), down_bias]).astype("float64")

    start = numpy.concatenate([begun[0].ravel(), begun[1]])
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x
    return best[:-several].reshape(width, several), best[-several:]


if __name__ == "__main__":
    sys.exit(main())
