"""The network: a BERT-shaped encoder with one label for every piece of a word."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn

from kollegial.anonymise.neural.encoder import LABELS
from training.weights import PARTS, Pretrained

_FAR = -10_000.0


class Layer(nn.Module):
    """Self-attention and a feed-forward step, each with its norm behind it."""

    def __init__(self, width: int, heads: int, inner: int, epsilon: float, dropout: float) -> None:
        super().__init__()
        self.heads = heads
        # One product for all three: a third of the cost of asking once for each.
        self.qkv, self.ao = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.fi, self.fo = nn.Linear(width, inner), nn.Linear(inner, width)
        self.aln, self.oln = nn.LayerNorm(width, epsilon), nn.LayerNorm(width, epsilon)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """``x``: batch × length × width; ``mask``: batch × 1 × 1 × length, added to the scores."""
        batch, length, width = x.shape
        shape = (batch, length, self.heads, width // self.heads)
        q, k, v = (part.reshape(shape).transpose(1, 2) for part in self.qkv(x).split(width, -1))
        scores = q @ k.transpose(-1, -2) / math.sqrt(shape[-1]) + mask
        context = (torch.softmax(scores, -1) @ v).transpose(1, 2).reshape(batch, length, width)
        x = self.aln(x + self.drop(self.ao(context)))
        inner = nn.functional.gelu(self.fi(x))
        return self.oln(x + self.drop(self.fo(inner)))


class Encoder(nn.Module):
    """Piece ids in, a score for every label out."""

    def __init__(
        self, start: Pretrained, keep: Sequence[int], layers: int, dropout: float = 0.1
    ) -> None:
        """The lower ``layers`` of ``start``, with the pieces ``keep`` of its vocabulary."""
        super().__init__()
        width = start.width
        self.word = nn.Embedding(len(keep), width)
        self.position = nn.Embedding(start.positions, width)
        self.segment = nn.Parameter(torch.zeros(width))
        self.norm = nn.LayerNorm(width, start.epsilon)
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList(
            Layer(width, start.heads, start.inner, start.epsilon, dropout) for _ in range(layers)
        )
        self.head = nn.Linear(width, len(LABELS))
        self._load(start, keep)
        # Most pieces of a text are seen in training hardly ever: moved alone, they would
        # drift away from their neighbours.
        self.word.weight.requires_grad = False

    def forward(self, ids: Tensor, seen: Tensor) -> Tensor:
        """``ids`` and ``seen`` (1 = piece, 0 = padding): batch × length; labels' scores."""
        at = torch.arange(ids.shape[1]).unsqueeze(0)
        x = self.drop(self.norm(self.word(ids) + self.position(at) + self.segment))
        mask = (1.0 - seen[:, None, None, :].to(x.dtype)) * _FAR
        for layer in self.layers:
            x = layer(x, mask)
        scores: Tensor = self.head(self.drop(x))
        return scores

    @torch.no_grad()
    def _load(self, start: Pretrained, keep: Sequence[int]) -> None:
        def put(target: Tensor, name: str) -> None:
            target.copy_(torch.from_numpy(start.tensors[name]))

        self.word.weight.copy_(torch.from_numpy(start.tensors["word"][list(keep)]))
        put(self.position.weight, "position")
        put(self.segment, "type")
        put(self.norm.weight, "norm.w")
        put(self.norm.bias, "norm.b")
        for number, layer in enumerate(self.layers):
            for part in (*PARTS[3:], "aln", "oln"):
                module = getattr(layer, part)
                put(module.weight, f"l{number}.{part}.w")
                put(module.bias, f"l{number}.{part}.b")
            for which, target in (("w", layer.qkv.weight), ("b", layer.qkv.bias)):
                thirds = [start.tensors[f"l{number}.{part}.{which}"] for part in PARTS[:3]]
                target.copy_(torch.from_numpy(np.concatenate(thirds)))
