"""Logos: only the picture is kept."""

from __future__ import annotations

import contextlib
import io
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.export.document import pictures
from kollegial.refusal import Refused
from tests.export.pictures import part, png

CANARY = b"Kanarienvogel Fluss"


def jpeg(*, progressive: bool = False) -> bytes:
    """A photograph with a place, a name and a remark in it, and something behind its end."""
    pillow = pytest.importorskip("PIL.Image")
    out = io.BytesIO()
    exif = pillow.Exif()
    exif[0x013B] = CANARY.decode()
    image = pillow.new("RGB", (40, 30), "teal")
    image.save(out, "JPEG", exif=exif, comment=CANARY, progressive=progressive)
    return out.getvalue() + CANARY


def test_a_png_loses_its_remarks() -> None:
    told = part(b"tEXt", b"Author\0" + CANARY) + part(b"eXIf", CANARY) + part(b"iTXt", CANARY)
    data = png(12, 6, told) + CANARY
    assert CANARY in data
    assert pictures.bare(data) == png(12, 6)
    assert pictures.size(pictures.bare(data)) == (12, 6)


@pytest.mark.parametrize("progressive", [False, True])
def test_a_photograph_loses_place_and_name(progressive: bool) -> None:
    pillow = pytest.importorskip("PIL.Image")
    data = jpeg(progressive=progressive)
    assert CANARY in data
    kept = pictures.bare(data)
    assert CANARY not in kept
    assert b"Exif" not in kept
    assert pictures.size(kept) == (40, 30)
    before, after = (pillow.open(io.BytesIO(each)) for each in (data, kept))
    assert before.convert("RGB").tobytes() == after.convert("RGB").tobytes()


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"GIF89a", "neither PNG nor JPEG"),
        (b"<svg/>", "neither PNG nor JPEG"),
        (b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 9), "cannot be read"),
        (png(12, 6)[:-12], "cannot be read"),
        (b"\xff\xd8\xff\xe0", "cannot be read"),
        (b"\x89PNG\r\n\x1a\n" + bytes(2_000_001), "larger than 2 MB"),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes, told: str) -> None:
    with pytest.raises(Refused, match=told):
        pictures.bare(data)


@given(st.binary(max_size=200), st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"]))
def test_any_bytes_are_read_or_refused(data: bytes, begin: bytes) -> None:
    with contextlib.suppress(Refused):
        pictures.size(pictures.bare(begin + data))
