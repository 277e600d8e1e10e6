"""Pictures of few colours, as small as they can be: for the pages of the documentation."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt

Pixels = npt.NDArray[np.uint8]
"""Rows, columns, red green blue."""

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_CHANNELS: Final = {2: 3, 6: 4}
_COLOURS: Final = 16


def of_ppm(ppm: bytes) -> Pixels:
    """What ``pdftoppm`` writes: a head of four words, then the pixels."""
    kind, width, height, largest = ppm[:60].split()[:4]
    if (kind, largest) != (b"P6", b"255"):
        raise ValueError(kind)
    size = int(width) * int(height) * 3
    return np.frombuffer(ppm[-size:], np.uint8).reshape(int(height), int(width), 3)


def of_png(png: bytes, rows: int) -> Pixels:
    """What a browser writes, as far as ``rows`` from the top."""
    at, body, shape = len(_SIGNATURE), b"", (0, 0, 0)
    while at < len(png):
        length, name = struct.unpack(">I4s", png[at : at + 8])
        data = png[at + 8 : at + 8 + length]
        if name == b"IHDR":
            width, height, _, colours = struct.unpack(">IIBB", data[:10])
            shape = (width, min(height, rows), _CHANNELS[colours])
        elif name == b"IDAT":
            body += data
        at += 12 + length
    return _unfiltered(zlib.decompress(body), *shape)


def _unfiltered(raw: bytes, width: int, height: int, step: int) -> Pixels:
    stride = width * step
    found = np.zeros((height, width, step), np.uint8)
    above = np.zeros(stride, np.uint8)
    for number in range(height):
        start = number * (stride + 1)
        row = np.frombuffer(raw, np.uint8, stride, start + 1).copy()
        above = _row(raw[start], row, above, step)
        found[number] = above.reshape(width, step)
    return found[:, :, :3]


def _row(kind: int, row: Pixels, above: Pixels, step: int) -> Pixels:
    """One row as it was before the filter; left, above, and what lies left above are known."""
    match kind:
        case 0:
            return row
        case 1:
            return np.cumsum(row.reshape(-1, step), axis=0, dtype=np.uint8).reshape(-1)
        case 2:
            return row + above
    line, over = row.tolist(), above.tolist()
    for at, byte in enumerate(line):
        left = line[at - step] if at >= step else 0
        corner = over[at - step] if at >= step else 0
        guess = (left + over[at]) // 2 if kind == 3 else _paeth(left, over[at], corner)
        line[at] = (byte + guess) & 255
    return np.array(line, np.uint8)


def _paeth(left: int, above: int, corner: int) -> int:
    near = left + above - corner
    return min((left, above, corner), key=lambda each: abs(near - each))


def kept(pixels: Pixels, file: Path) -> int:
    """Write it with its most frequent colours only; how many bytes."""
    coarse = pixels.astype(np.int32) >> 4
    keys = (coarse[:, :, 0] << 8) | (coarse[:, :, 1] << 4) | coarse[:, :, 2]
    seen, first, inverse, counts = np.unique(
        keys, return_index=True, return_inverse=True, return_counts=True
    )
    colours = pixels.reshape(-1, 3)[first].astype(np.int32)
    palette = colours[_chosen(colours, counts)]
    apart = ((colours[:, None, :] - palette[None, :, :]) ** 2).sum(axis=2)
    nearest = apart.argmin(axis=1).astype(np.uint8)
    indices = nearest[inverse].reshape(keys.shape)
    assert len(seen) == len(nearest)
    content = _png(indices, palette.astype(np.uint8))
    file.write_bytes(content)
    return len(content)


def _chosen(colours: npt.NDArray[np.int32], counts: npt.NDArray[np.int64]) -> list[int]:
    """The most frequent first, then whatever is furthest from all that are chosen."""
    chosen = [int(counts.argmax())]
    weight = np.log2(counts + 1.0)
    while len(chosen) < min(_COLOURS, len(colours)):
        apart = ((colours[:, None, :] - colours[chosen][None, :, :]) ** 2).sum(axis=2).min(axis=1)
        chosen.append(int((apart * weight).argmax()))
    return chosen


def _png(indices: Pixels, palette: Pixels) -> bytes:
    height, width = indices.shape
    even = np.zeros((height, width + width % 2), np.uint8)
    even[:, :width] = indices
    packed = (even[:, 0::2] << 4) | even[:, 1::2]
    rows = np.concatenate([np.zeros((height, 1), np.uint8), packed], axis=1)
    head = struct.pack(">IIBBBBB", width, height, 4, 3, 0, 0, 0)
    parts = (
        (b"IHDR", head),
        (b"PLTE", palette.tobytes()),
        (b"IDAT", zlib.compress(rows.tobytes(), 9)),
        (b"IEND", b""),
    )
    return _SIGNATURE + b"".join(map(_part, parts))


def _part(part: tuple[bytes, bytes]) -> bytes:
    name, body = part
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
