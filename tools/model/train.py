"""Fine-tunes the encoder on the wordings: `make train`. Needs torch, in an environment of its own.

Writes shared/model/<language>/encoder.onnx (whole numbers of eight bits) and tokens.json, the heads on top of it, and
the bag, which is fitted to the same wordings. All of it is written to build/candidate first, and put in place only
when it hears no fewer emergencies (else exit status 1), or with --force. The seed is fixed.
"""

from __future__ import annotations

import argparse
import os
import random
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer

from shared.content.loader import FOLDER
from shared.content.model import Thing
from shared.understanding import feed
from shared.understanding.encoder import BAG
from tools.model import bag
from tools.model.adopt import CANDIDATE, adopt
from tools.model.drawn import drawn, one_round
from tools.model.examples import HEADS, Example, examples, subjects, targets
from tools.model.learn import keep_heads
from tools.model.network import LAYERS, LONGEST, Encoder, Reader, base_file, marginal_loss, to_onnx
from tools.model.prepare import preparer, taught
from tools.model.wordings import read_files

SEED = 20
BATCH, POOL = 64, 32
"""Texts in a batch; batches that are sorted by length together, so that little is padded."""
BODY_RATE, HEAD_RATE, WARM_UP, DECAY = 1.3e-4, 2e-3, 0.06, 0.01
WEIGHT = {"subject": 1.0, "urgency": 1.0, "act": 1.2}
SMOOTHING = 0.02
FROZEN = 2
"""Lowest layers that stay as they are, with the embeddings below them: a third less to compute."""
FORGET_NAMES = 0.25
"""How often the names found in a text are kept from the encoder, so that it learns to do without."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", default="en")
    parser.add_argument("--layers", type=int, default=LAYERS, help="of the base's six")
    parser.add_argument("--epochs", type=float, default=2.2)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--out", type=Path, help="the folder to put it in, instead of the one that is served")
    parser.add_argument("--onto", type=Path, help="a trained.pt to go on from, instead of the base")
    parser.add_argument("--rate", type=float, default=BODY_RATE, help="learning rate of the encoder")
    parser.add_argument("--force", action="store_true", help="put it in place even if it hears fewer emergencies")
    parser.add_argument("--wordings", type=Path, nargs="*", help="files to learn from instead of the content's")
    options = parser.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(options.threads)
    dice = random.Random(SEED)
    tokens = tokenizer()
    prepare = preparer(options.language, lambda word: tokens.token_to_id(word) is not None)
    wordings = read_files(options.wordings) if options.wordings else taught(prepare.content)
    labels = subjects(prepare.content, wordings)
    learned = examples(wordings, prepare, labels)
    print(f"{len(learned)} wordings, {len(labels)} subjects", flush=True)
    reader = Reader(
        Encoder(options.layers), {"subject": len(labels), **{name: len(all) for name, all in HEADS.items()}}
    )
    if options.onto:
        _taken_up(reader, torch.load(options.onto), labels)
    place = options.out or FOLDER.parent / "model" / options.language
    out = CANDIDATE / f"{options.language}-trained"
    for folder in (place, out):
        folder.mkdir(parents=True, exist_ok=True)
    _fit(reader, learned, labels, tokens, options.epochs, options.rate, prepare.content.things, dice)
    (out / "tokens.json").write_bytes(base_file("tokenizer.json"))
    torch.save({"state": reader.state_dict(), "labels": labels}, out / "trained.pt")
    to_onnx(reader.encoder, str(out / "whole.onnx"))
    quantize_dynamic(
        str(out / "whole.onnx"),
        str(out / "encoder.onnx"),
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
    )
    (out / "whole.onnx").unlink()
    heads = {"subject": labels, **HEADS}
    trained = {
        name: (head.weight.T.detach().numpy(), head.bias.detach().numpy()) for name, head in reader.heads.items()
    }
    keep_heads(out, heads, trained)
    bag.fit(learned, heads, prepare.content.things, out / BAG)
    return 0 if adopt(out, place, prepare.content, wordings, options.force) else 1


def _taken_up(reader: Reader, trained: Mapping[str, Any], labels: Sequence[str]) -> None:
    """Begin with weights that were trained before; a label that is new begins as it is."""
    state = reader.state_dict()
    known = {label: place for place, label in enumerate(trained["labels"])}
    for name, value in trained["state"].items():
        if not name.startswith("heads.subject"):
            state[name] = value
    for place, label in enumerate(labels):
        if label in known:
            for part in ("weight", "bias"):
                state[f"heads.subject.{part}"][place] = trained["state"][f"heads.subject.{part}"][known[label]]
    reader.load_state_dict(state)


def _fit(reader: Reader, taught: Sequence[Example], labels: Sequence[str], tokens: Tokenizer, epochs: float,
         rate: float, known: Mapping[str, Thing], dice: random.Random) -> None:  # fmt: skip
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    reader.to(device).train()
    reader.encoder.freeze(FROZEN * reader.encoder.layers // LAYERS)
    steps = int(epochs * len(drawn(taught, random.Random(0))) / BATCH)
    rates = [
        {"params": [each for each in reader.encoder.parameters() if each.requires_grad], "lr": rate},
        {"params": reader.heads.parameters(), "lr": HEAD_RATE * rate / BODY_RATE},
    ]
    optimizer = torch.optim.AdamW(rates, weight_decay=DECAY, fused=True)
    warm = max(1, int(WARM_UP * steps))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / max(1, steps - warm)))
    )
    names = {"subject": labels, **HEADS}
    started, running = time.monotonic(), 0.0
    for step, batch in zip(range(steps), _batches(taught, labels, tokens, known, dice), strict=False):
        inputs, chosen = batch
        scores = reader(*(each.to(device) for each in inputs))
        loss = torch.zeros((), device=device)
        for name, all_labels in names.items():
            allowed = torch.tensor([targets(getattr(each, name), all_labels) for each in chosen], device=device)
            loss = loss + WEIGHT[name] * marginal_loss(scores[name], allowed, SMOOTHING)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        running = 0.95 * running + 0.05 * float(loss.detach())
        if step % 25 == 0:
            spent = time.monotonic() - started
            left = spent / (step + 1) * (steps - step - 1)
            print(
                f"step {step} of {steps}  loss {running / (1 - 0.95 ** (step + 1)):.3f}  {left / 60:.0f} min left",
                flush=True,
            )
    reader.cpu().eval().requires_grad_(False)


def _batches(
    taught: Sequence[Example], labels: Sequence[str], tokens: Tokenizer, known: Mapping[str, Thing],
    dice: random.Random,
) -> Iterator[tuple[tuple[torch.Tensor, ...], list[Example]]]:  # fmt: skip
    """Batches for ever: each round varies every wording anew."""
    while True:
        pool = one_round(taught, labels, dice)
        for start in range(0, len(pool), BATCH * POOL):
            part = [(each, _pair(each, known, dice)) for each in pool[start : start + BATCH * POOL]]
            part.sort(key=lambda each: len(each[1][0]) + len(each[1][1]))
            groups = [part[at : at + BATCH] for at in range(0, len(part), BATCH)]
            dice.shuffle(groups)
            for group in groups:
                yield _tensors([pair for _, pair in group], tokens), [each for each, _ in group]


def tokenizer() -> Tokenizer:
    """The base's own tokenizer, cutting at its limit."""
    tokens = Tokenizer.from_str(base_file("tokenizer.json").decode())
    tokens.no_padding()
    tokens.enable_truncation(max_length=LONGEST, strategy="only_first")
    return tokens


def _pair(example: Example, known: Mapping[str, Thing], dice: random.Random) -> tuple[str, str]:
    named = example.named if dice.random() > FORGET_NAMES else ()
    return example.text, feed.beside(named, known, example.before)


def _tensors(pairs: Sequence[tuple[str, str]], tokens: Tokenizer) -> tuple[torch.Tensor, ...]:
    encoded = tokens.encode_batch([pair if pair[1] else pair[0] for pair in pairs])
    width = min(LONGEST, max(len(each.ids) for each in encoded))
    rows = [(each.ids[:width], each.attention_mask[:width], each.type_ids[:width]) for each in encoded]
    padded = [[row[part] + [0] * (width - len(row[part])) for row in rows] for part in range(3)]
    return tuple(torch.tensor(each) for each in padded)


if __name__ == "__main__":
    sys.exit(main())
