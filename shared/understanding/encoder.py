"""Runs the trained encoder and what sits on top of it: a text in, how likely each thing is that it may mean.

Knows files and arithmetic; knows no label by name and decides nothing. Loaded at the first text that needs it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from shared.understanding.bag import Bag

FOLDER = Path(__file__).parent.parent / "model"
ENCODER, TOKENS, HEADS, LABELS, BAG = "encoder.onnx", "tokens.json", "heads.npz", "labels.json", "bag.npz"
LONGEST = 256  # tokens; a longer text is cut
STEP = 16  # tokens by which texts that are read together may differ
OF_BAG = 0.45  # the part of each score that the bag gives; set on people kept back (decision 8)

Pair = tuple[str, str]
"""A text as the encoder gets it, and what stands beside it (feed.py)."""


@dataclass(frozen=True)
class Reading:
    """One text as the encoder reads it: for each head a share of 1 for each of its labels, and the vector."""

    shares: Mapping[str, Mapping[str, float]]
    vector: Any


class Encoder:
    """The trained model of one language. Raises OSError when its files are not there."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        import numpy
        import onnxruntime
        from tokenizers import Tokenizer

        self._numpy = numpy
        self._tokens = Tokenizer.from_str((folder / TOKENS).read_text(encoding="utf-8"))
        self._tokens.no_padding()
        self._tokens.enable_truncation(max_length=LONGEST, strategy="only_first")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(str(folder / ENCODER), options, providers=["CPUExecutionProvider"])
        self._labels: dict[str, list[str]] = {}
        self._heads: dict[str, tuple[Any, Any]] = {}
        if (folder / HEADS).exists():
            self._labels = json.loads((folder / LABELS).read_text(encoding="utf-8"))
            weights = numpy.load(folder / HEADS)
            self._heads = {
                name: (weights[name].astype("float32"), weights[f"{name}_bias"].astype("float32"))
                for name in self._labels
            }
        self._bag = Bag(folder / BAG) if self._labels and (folder / BAG).exists() else None

    def is_word(self, word: str) -> bool:
        """Whether this is an everyday word of the language, and no slip."""
        return self._tokens.token_to_id(word) is not None

    def vectors(self, pairs: Sequence[Pair]) -> Any:
        """One vector a pair, as an array of shape (pairs, width); long ones apart: short ones are not padded."""
        encoded = self._tokens.encode_batch([pair if pair[1] else pair[0] for pair in pairs])
        runs: dict[int, list[int]] = {}
        for place, each in enumerate(encoded):
            runs.setdefault(-(-len(each.ids) // STEP), []).append(place)
        found: list[Any] = [None] * len(pairs)
        for places in runs.values():
            for place, vector in zip(places, self._run([encoded[at] for at in places]), strict=True):
                found[place] = vector
        return self._numpy.stack(found)

    def _run(self, encoded: Sequence[Any]) -> Any:
        width = max(len(each.ids) for each in encoded)
        padded = [
            [each + [0] * (width - len(each)) for each in (one.ids, one.attention_mask, one.type_ids)]
            for one in encoded
        ]
        ids, mask, segments = self._numpy.array(padded, dtype="int64").transpose(1, 0, 2)
        return self._session.run(["vector"], {"ids": ids, "mask": mask, "segments": segments})[0]

    def read(self, pairs: Sequence[Pair]) -> list[Reading]:
        """What each pair may mean."""
        vectors = self.vectors(pairs)
        scores = {name: vectors @ weights + bias for name, (weights, bias) in self._heads.items()}
        if self._bag:
            of_bag = self._numpy.stack([self._bag.scores(*pair) for pair in pairs])
            start = 0
            for name, labels in self._labels.items():
                end = start + len(labels)
                scores[name] = (1 - OF_BAG) * scores[name] + OF_BAG * of_bag[:, start:end]
                start = end
        shares = {name: self._shares(each).tolist() for name, each in scores.items()}
        return [
            Reading(
                {name: dict(zip(self._labels[name], rows[place], strict=True)) for name, rows in shares.items()},
                vectors[place],
            )
            for place in range(len(pairs))
        ]

    def _shares(self, scores: Any) -> Any:
        raised = self._numpy.exp(scores - scores.max(axis=1, keepdims=True))
        return raised / raised.sum(axis=1, keepdims=True)


@cache
def encoder(language: str) -> Encoder:
    """The model of a language, loaded once."""
    return Encoder(FOLDER / language)
