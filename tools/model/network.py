"""The network that is fine-tuned: a small sentence encoder with one head a question. Needs torch; only training has it.

Text, what the lexicon found in it, and what was said before go in together, as one pair of segments; the mean over the
text's own tokens comes out, and three linear heads read it.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import torch
from safetensors.torch import load as load_weights
from torch import nn
from transformers import BertConfig, BertModel

# all-MiniLM-L6-v2, Apache 2.0 by its makers; the digest is of their own file.
PACKAGE, ARCHIVE, WEIGHTS = "all_minilm_l6_v2", "model.zip", "model.safetensors"
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
LAYERS, WIDTH, HEADS, INNER, WORDS = 6, 384, 12, 1536, 30522
LONGEST = 96
"""Tokens in training; a longer text is cut."""


def base_file(name: str) -> bytes:
    """A file of the base model. Raises ValueError when the weights are not the makers' own."""
    archive = zipfile.ZipFile(io.BytesIO(files(PACKAGE).joinpath(ARCHIVE).read_bytes()))
    data = archive.read(name)
    if name == WEIGHTS and hashlib.sha256(data).hexdigest() != SHA256:
        raise ValueError(f"{name} of {PACKAGE} is not the makers' own: its SHA-256 differs")
    return data


class Encoder(nn.Module):
    """Token ids, attention mask and segment ids to one vector a text."""

    def __init__(self, layers: int = LAYERS) -> None:
        super().__init__()
        config = BertConfig(
            vocab_size=WORDS, hidden_size=WIDTH, num_hidden_layers=layers, num_attention_heads=HEADS,
            intermediate_size=INNER, max_position_embeddings=512, attn_implementation="sdpa",
        )  # fmt: skip
        self.layers = layers
        self.body = BertModel(config, add_pooling_layer=False)
        weights = {name: value for name, value in load_weights(base_file(WEIGHTS)).items() if "pooler" not in name}
        self.body.load_state_dict(_thinned(weights, layers), strict=False)

    def freeze(self, layers: int) -> None:
        """Keep the embeddings and the lowest layers as they are."""
        for part in (self.body.embeddings, *self.body.encoder.layer[:layers]):
            part.requires_grad_(False)

    def forward(self, ids: torch.Tensor, mask: torch.Tensor, segments: torch.Tensor) -> torch.Tensor:
        """The mean over the first segment's tokens, of shape (texts, WIDTH)."""
        hidden = self.body(input_ids=ids, attention_mask=mask, token_type_ids=segments).last_hidden_state
        own = (mask * (1 - segments)).unsqueeze(-1).to(hidden.dtype)
        return (hidden * own).sum(1) / own.sum(1).clamp(min=1)


class Reader(nn.Module):
    """The encoder and its heads, named by what they tell."""

    def __init__(self, encoder: Encoder, sizes: dict[str, int]) -> None:
        super().__init__()
        self.encoder = encoder
        self.heads = nn.ModuleDict({name: nn.Linear(WIDTH, size) for name, size in sizes.items()})
        self.drop = nn.Dropout(0.1)

    def forward(self, ids: torch.Tensor, mask: torch.Tensor, segments: torch.Tensor) -> dict[str, torch.Tensor]:
        vector = self.drop(self.encoder(ids, mask, segments))
        return {name: head(vector) for name, head in self.heads.items()}


def marginal_loss(scores: torch.Tensor, allowed: torch.Tensor, smoothing: float) -> torch.Tensor:
    """Cross-entropy of "one of the allowed", each row's own set (0/1); rows that allow nothing are left out.

    A wording whose topic is told but not its passage allows all passages of the topic.
    """
    told = allowed.sum(1) > 0
    if not bool(told.any()):
        return scores.sum() * 0
    logs = torch.log_softmax(scores[told], dim=1)
    own = torch.logsumexp(logs.masked_fill(allowed[told] == 0, float("-inf")), dim=1)
    return -((1 - smoothing) * own + smoothing * logs.mean(1)).mean()


def _thinned(weights: dict[str, Any], layers: int) -> dict[str, Any]:
    """Every second layer when half of them are kept."""
    step = LAYERS // layers
    kept: dict[str, Any] = {}
    for name, value in weights.items():
        parts = name.split(".")
        if parts[:2] == ["encoder", "layer"]:
            at = int(parts[2])
            if at % step != step - 1 and step > 1:
                continue
            parts[2] = str(at // step)
        kept[".".join(parts)] = value
    return kept


def to_onnx(encoder: Encoder, path: str, names: Sequence[str] = ("ids", "mask", "segments")) -> None:
    """Write the encoder, for any number of texts of any length."""
    example = tuple(torch.ones(2, 8, dtype=torch.long) for _ in names)
    axes = {name: {0: "texts", 1: "tokens"} for name in names} | {"vector": {0: "texts"}}
    torch.onnx.export(
        encoder.eval(), example, path, input_names=list(names), output_names=["vector"], dynamic_axes=axes,
        opset_version=17, dynamo=False,
    )  # fmt: skip
