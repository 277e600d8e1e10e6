"""Pictures of a letterhead: PNG or JPEG, and nothing in them but the picture. Pure.

Cameras and editors write places, names and programs into pictures. They are taken out before
a picture comes near a document.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Final, Literal

from kollegial.marking import N_
from kollegial.refusal import Refused

Kind = Literal["png", "jpeg"]

LARGEST: Final = 2_000_000
"""Bytes of a logo: more would be sent along with every document."""

_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8"
_KEPT: Final = frozenset((b"IHDR", b"PLTE", b"tRNS", b"gAMA", b"sRGB", b"pHYs", b"IDAT", b"IEND"))
_FRAMES: Final = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_SCAN: Final = 0xDA
_END: Final = 0xD9
_WITHIN: Final = frozenset({0x00, *range(0xD0, 0xD8)})
_APPS: Final = range(0xE0, 0xF0)
_JFIF: Final = 0xE0
_ADOBE: Final = 0xEE
_COMMENT: Final = 0xFE
_MARKER: Final = 0xFF


def kind(data: bytes) -> Kind | None:
    """What sort of picture it is, by its first bytes; none of those that fit."""
    if data.startswith(_PNG):
        return "png"
    return "jpeg" if data.startswith(_JPEG) else None


def mime(data: bytes) -> str:
    """``image/png`` or ``image/jpeg``."""
    return f"image/{kind(data) or 'png'}"


def size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels.

    Raises:
        Refused: it is no picture that fits.
    """
    try:
        if kind(data) == "png":
            width, height = struct.unpack(">II", data[16:24])
            return width, height
        for marker, segment in _segments(data):
            if marker in _FRAMES:
                height, width = struct.unpack(">HH", segment[5:9])
                return width, height
    except (struct.error, IndexError, ValueError):
        pass
    raise _unreadable()


def bare(data: bytes) -> bytes:
    """The picture without remarks, places, names, thumbnails and colour profiles.

    Raises:
        Refused: it is no picture that fits, or too large a file.
    """
    if len(data) > LARGEST:
        raise Refused(N_("The picture is larger than 2 MB. Save it smaller."))
    found = kind(data)
    if found is None:
        raise Refused(N_("The picture is neither PNG nor JPEG. Save it as one of them."))
    try:
        stripped = _bare_png(data) if found == "png" else _bare_jpeg(data)
    except (struct.error, IndexError, ValueError):
        raise _unreadable() from None
    if 0 in size(stripped):
        raise _unreadable()
    return stripped


def _bare_png(data: bytes) -> bytes:
    kept, place, ended = [_PNG], len(_PNG), False
    while place < len(data) and not ended:
        (length,) = struct.unpack(">I", data[place : place + 4])
        name, body = data[place + 4 : place + 8], data[place + 8 : place + 8 + length]
        if name in _KEPT:
            kept += [data[place : place + 8], body, struct.pack(">I", zlib.crc32(name + body))]
        ended = name == b"IEND"
        place += 12 + length
    if not ended:
        raise _unreadable()
    return b"".join(kept)


def _bare_jpeg(data: bytes) -> bytes:
    return b"".join([_JPEG, *(_wanted(*each) for each in _segments(data))])


def _wanted(marker: int, segment: bytes) -> bytes:
    """What is kept of a part: of JFIF its fields without the thumbnail."""
    if marker == _JFIF and segment[4:].startswith(b"JFIF\0"):
        return segment[:2] + b"\x00\x10" + segment[4:16] + b"\x00\x00"
    unwanted = marker == _COMMENT or (marker in _APPS and marker != _ADOBE)
    return b"" if unwanted else segment


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and bytes of each part up to the end of the picture, and nothing behind it."""
    place = len(_JPEG)
    while data[place] == _MARKER:
        marker = data[place + 1]
        if marker == _MARKER:  # filling
            place += 1
            continue
        if marker == _END:
            yield marker, data[place : place + 2]
            return
        (length,) = struct.unpack(">H", data[place + 2 : place + 4])
        end = place + 2 + length
        if marker == _SCAN:
            end = _after_scan(data, end)
        yield marker, data[place:end]
        place = end
    raise _unreadable()


def _after_scan(data: bytes, place: int) -> int:
    """Where the next part begins: zeros and restarts behind the sign belong to the scan."""
    while True:
        place = data.index(_MARKER, place)
        if data[place + 1] not in _WITHIN:
            return place
        place += 2


def _unreadable() -> Refused:
    return Refused(N_("The picture cannot be read. Save it anew as PNG or JPEG."))
