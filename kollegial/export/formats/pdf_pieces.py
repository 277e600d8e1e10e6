"""Pieces of typst source that know nothing of the document around them. Pure."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from typing import Final

from kollegial.export.document import pictures
from kollegial.export.document.texts import line
from kollegial.export.document.tree import Block, Chart, Logo, Paragraph, Table
from kollegial.export.formats.pdf_text import Writer

_NOTHING: Final = "–"
_LOGO_HEIGHT: Final = 15.0
_LOGO_WIDTH: Final = 45.0


def leads(block: Block, after: Block | None) -> bool:
    """Whether a remark stands between a heading and what it is about, and stays with that."""
    if not isinstance(block, Paragraph) or block.style not in ("note", "lead"):
        return False
    labelled = isinstance(after, Paragraph) and after.style == "label"
    return labelled or isinstance(after, Table | Chart)


def array(parts: Sequence[str]) -> str:
    """An array, of one part, too."""
    return f"({', '.join(parts)},)" if parts else "()"


def together(parts: Sequence[str]) -> str:
    """One after the other, as one."""
    return "{ " + "; ".join(parts) + " }"


def logo_of(logo: Logo, writer: Writer) -> str:
    """In an SVG, because typst takes bytes as text or as a list of numbers, which is slow."""
    width, height = pictures.size(logo.data)
    scale = min(_LOGO_WIDTH / width, _LOGO_HEIGHT / height)
    data = b64encode(logo.data).decode("ascii")
    wrapped = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
        f'<image width="{width}" height="{height}" '
        f'href="data:{pictures.mime(logo.data)};base64,{data}"/></svg>'
    )
    alt = writer.literal(line(logo.alt) or _NOTHING)
    return (
        f'image(bytes({writer.literal(wrapped)}), format: "svg", width: {width * scale:.2f}mm, '
        f"height: {height * scale:.2f}mm, alt: {alt})"
    )
