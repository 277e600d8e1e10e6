"""Tables of a DOCX, written in one piece: cell by cell the library takes seconds for a long one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final
from xml.sax.saxutils import escape, quoteattr

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

_TWIPS: Final = 1440 / 25.4
"""Of a millimetre."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row: the lines of each cell, and the style (by id) of each cell's paragraph."""

    cells: Sequence[Sequence[str]]
    styles: Sequence[str]
    head: bool = False


def table(
    style: str,
    lines: Sequence[Line],
    widths: Sequence[float],
    *,
    right: Sequence[bool],
    title: str = "",
    total: bool = False,
    whole: bool = False,
) -> Any:
    """The element. ``widths`` in millimetres; ``right``: columns that are set to the right.

    ``whole``: all of it on one page.
    """
    twips = [round(width * _TWIPS) for width in widths]
    head = any(each.head for each in lines)
    parts = [
        f"<w:tbl {nsdecls('w')}><w:tblPr><w:tblStyle w:val={quoteattr(style)}/>",
        f'<w:tblW w:w="{sum(twips)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>',
        f'<w:tblLook w:val="{_bits(head, total)}" w:firstRow="{head:d}" w:lastRow="{total:d}" '
        'w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>',
        f"<w:tblCaption w:val={quoteattr(title)}/>" if title else "",
        "</w:tblPr><w:tblGrid>",
        *(f'<w:gridCol w:w="{width}"/>' for width in twips),
        "</w:tblGrid>",
        *(
            part
            for number, each in enumerate(lines, start=1)
            for part in _row(each, twips, right, kept=whole and number < len(lines))
        ),
        "</w:tbl>",
    ]
    return parse_xml("".join(parts))


def _bits(head: bool, total: bool) -> str:
    return f"{0x0600 | 0x20 * head | 0x40 * total:04X}"


def _row(row: Line, widths: Sequence[int], right: Sequence[bool], *, kept: bool) -> Iterator[str]:
    # A row stays on one page; the head is said again on the next.
    yield f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if row.head else ''}</w:trPr>"
    for told, style, width, aligned in zip(row.cells, row.styles, widths, right, strict=True):
        side = '<w:jc w:val="right"/>' if aligned else ""
        yield f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        after = "<w:keepNext/>" if kept else ""
        yield f"<w:p><w:pPr><w:pStyle w:val={quoteattr(style)}/>{after}{side}</w:pPr>"
        for number, each in enumerate(told):
            line_break = "<w:br/>" if number else ""
            said = f'<w:t xml:space="preserve">{escape(each)}</w:t>' if each else ""
            yield f"<w:r>{line_break}{said}</w:r>"
        yield "</w:p></w:tc>"
    yield "</w:tr>"
