"""Keeps what the encoder made of each wording, in build/vectors, so that nothing is read twice.

One file an encoder. Beside the vectors stand the wordings and their labels as last learned, so that a text's nearest
wordings can be shown.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from shared.understanding import encoder
from shared.understanding.encoder import Encoder, Pair

KEPT = Path("build/vectors")
CHUNK = 32


def read_vectors(pairs: Sequence[Pair], folder: Path) -> Any:
    """One vector a pair; those that this very encoder has given before are looked up."""
    import numpy

    kept = _kept(folder)
    known: dict[str, Any] = {}
    if kept.exists():
        stored = numpy.load(kept)
        known = dict(zip(stored["keys"].tolist(), stored["vectors"], strict=True))
    keys = [_key(each) for each in pairs]
    new = sorted({key: each for key, each in zip(keys, pairs, strict=True) if key not in known}.items(),
                 key=lambda each: len(each[1][0]))  # fmt: skip
    model = Encoder(folder, threads=os.cpu_count() or 1)
    for start in range(0, len(new), CHUNK):
        part = new[start : start + CHUNK]
        for (key, _), vector in zip(part, model.vectors([each for _, each in part]), strict=True):
            known[key] = vector.astype("float16")
        if sys.stderr.isatty() or start % (CHUNK * 100) == 0:
            print(f"\r{start} of {len(new)} read", end="", file=sys.stderr, flush=True)
    if new:
        KEPT.mkdir(parents=True, exist_ok=True)
        numpy.savez(kept, keys=numpy.array(list(known)), vectors=numpy.stack(list(known.values())))
        print(f"\r{len(new)} of {len(new)} read", file=sys.stderr, flush=True)
    return numpy.stack([known[key] for key in keys]).astype("float32")


def keep_wordings(pairs: Sequence[Pair], wordings: Sequence[tuple[str, str]], folder: Path) -> None:
    """Keep each pair's own wording and label, for `Nearest`."""
    KEPT.mkdir(parents=True, exist_ok=True)
    rows = {_key(each): wording for each, wording in zip(pairs, wordings, strict=True)}
    _kept(folder).with_suffix(".json").write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")


@dataclass(frozen=True)
class Nearest:
    """The wordings that were learned, to be compared with."""

    wordings: Sequence[tuple[str, str]]
    vectors: Any

    def of(self, vector: Any, several: int = 3) -> list[tuple[str, str]]:
        """The wordings, with their labels, that the encoder finds most like this one."""
        like = self.vectors @ (vector / max(float((vector**2).sum()) ** 0.5, 1e-9))
        return [self.wordings[place] for place in like.argsort()[::-1][:several]]


def nearest(folder: Path) -> Nearest | None:
    """What this encoder has learned from, or None where nobody has learned here."""
    kept = _kept(folder)
    told = kept.with_suffix(".json")
    if not (kept.exists() and told.exists()):
        return None
    import numpy

    rows = json.loads(told.read_text(encoding="utf-8"))
    stored = numpy.load(kept)
    place = {key: at for at, key in enumerate(stored["keys"].tolist())}
    keys = [key for key in rows if key in place]
    vectors = stored["vectors"][[place[key] for key in keys]].astype("float32")
    lengths = numpy.linalg.norm(vectors, axis=1, keepdims=True).clip(1e-9)
    return Nearest([(rows[key][0], rows[key][1]) for key in keys], vectors / lengths) if keys else None


def _kept(folder: Path) -> Path:
    digest = hashlib.sha256((folder / encoder.ENCODER).read_bytes()).hexdigest()[:16]
    return KEPT / f"{digest}.npz"


def _key(pair: Pair) -> str:
    return hashlib.sha256("\t".join(pair).encode()).hexdigest()[:24]
