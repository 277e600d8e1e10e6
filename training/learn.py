"""Fine-tuning: sentences in, a trained encoder out."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Iterable, Iterator, Sequence

import torch
from torch import Tensor, nn

from kollegial.anonymise.neural.encoder import LABELS
from kollegial.anonymise.neural.pieces import END, PAD, START, Pieces
from training.corpora import Example
from training.encoder import Encoder

Encoded = tuple[list[int], list[int]]

_IGNORED = -100
_LONGEST = 256
_WARM_UP = 100
_CLIP = 1.0
_DECAY = 0.01
_NUMBER = {label: number for number, label in enumerate(LABELS)}


def encode(example: Example, pieces: Pieces) -> Encoded:
    """Piece ids and their labels; the first piece of a name is B, every other one I."""
    ids, labels = [START], [_IGNORED]
    spans = iter(example.spans)
    span = next(spans, None)
    for unit in pieces.units(example.text):
        while span is not None and span[1] <= unit.start:
            span = next(spans, None)
        inside = span is not None and span[0] < unit.end
        for at, piece in enumerate(unit.pieces):
            label = "O"
            if inside and span is not None:
                begins = at == 0 and unit.start <= span[0]
                label = ("B-" if begins else "I-") + span[2]
            ids.append(piece)
            labels.append(_NUMBER[label])
    return [*ids[: _LONGEST - 1], END], [*labels[: _LONGEST - 1], _IGNORED]


def learn(
    model: Encoder,
    epochs: Sequence[Sequence[Encoded]],
    *,
    rate: float,
    tokens: int,
    seed: int,
) -> None:
    """Train ``model`` over the given epochs: batches of ``tokens`` pieces, linear decay."""
    draw = random.Random(seed)
    batches = [batch for examples in epochs for batch in _batches(examples, tokens, draw)]
    trained = [each for each in model.parameters() if each.requires_grad]
    optimizer = torch.optim.AdamW(
        [
            {"params": [each for each in trained if each.ndim > 1], "weight_decay": _DECAY},
            {"params": [each for each in trained if each.ndim == 1], "weight_decay": 0.0},
        ],
        lr=rate,
    )
    model.train()
    began, smooth = time.monotonic(), 0.0
    for step, batch in enumerate(batches):
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1.0, (step + 1) / _WARM_UP) * (1 - step / len(batches))
        ids, seen, labels = _padded(batch)
        scores = model(ids, seen)
        loss = nn.functional.cross_entropy(
            scores.view(-1, len(LABELS)), labels.view(-1), ignore_index=_IGNORED
        )
        optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(trained, _CLIP)
        optimizer.step()
        smooth = loss.item() if step == 0 else 0.98 * smooth + 0.02 * loss.item()
        if step % 50 == 0 or step + 1 == len(batches):
            spent = time.monotonic() - began
            print(
                f"step {step + 1}/{len(batches)}  loss {smooth:.4f}  {spent:.0f} s", file=sys.stderr
            )
    model.eval()


def encoded(examples: Iterable[Example], pieces: Pieces) -> list[Encoded]:
    """All examples, encoded."""
    return [encode(each, pieces) for each in examples]


def _batches(examples: Sequence[Encoded], tokens: int, draw: random.Random) -> list[list[Encoded]]:
    """Batches of about equal length, in random order."""
    batches = list(
        _cut(sorted(examples, key=lambda each: len(each[0]) + draw.random() * 6), tokens)
    )
    draw.shuffle(batches)
    return batches


def _cut(examples: Sequence[Encoded], tokens: int) -> Iterator[list[Encoded]]:
    batch: list[Encoded] = []
    for example in examples:
        if batch and len(example[0]) * (len(batch) + 1) > tokens:
            yield batch
            batch = []
        batch.append(example)
    if batch:
        yield batch


def _padded(batch: Sequence[Encoded]) -> tuple[Tensor, Tensor, Tensor]:
    length = max(len(ids) for ids, _labels in batch)
    ids = torch.full((len(batch), length), PAD)
    seen = torch.zeros(len(batch), length)
    labels = torch.full((len(batch), length), _IGNORED)
    for row, (these, wanted) in enumerate(batch):
        ids[row, : len(these)] = torch.tensor(these)
        seen[row, : len(these)] = 1.0
        labels[row, : len(wanted)] = torch.tensor(wanted)
    return ids, seen, labels
