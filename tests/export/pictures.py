"""Small pictures, made without a library."""

from __future__ import annotations

import struct
import zlib


def png(width: int, height: int, extra: bytes = b"") -> bytes:
    """A picture in two colours; ``extra`` are parts that go in front of the last."""
    row = b"\0" + bytes([122, 46, 93] * (width // 2) + [220, 190, 208] * (width - width // 2))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(row * height)
    parts = part(b"IHDR", head), part(b"IDAT", body), extra, part(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def part(name: bytes, body: bytes) -> bytes:
    """One part of a PNG."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
