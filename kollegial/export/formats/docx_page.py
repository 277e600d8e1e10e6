"""The page of a DOCX: paper and margins, letterhead on the first one, title and numbers on all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from docx.document import Document as Word
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.shared import Mm
from docx.table import Table as WordTable

from kollegial.export.document.look import Look
from kollegial.export.document.texts import line, lines
from kollegial.export.document.tree import Document
from kollegial.export.formats import docx_styles as styles
from kollegial.export.formats.docx_parts import lined, number_of_pages
from kollegial.export.formats.docx_pictures import logo_in
from kollegial.export.formats.shapes_of_tables import lies

_PAPERS: Final = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}
_LEFT: Final = 24.0
_RIGHT: Final = 22.0


@dataclass(frozen=True, slots=True)
class Page:
    """How a page stands, in millimetres. ``width``: between the margins."""

    document: Document
    look: Look

    @property
    def paper(self) -> tuple[float, float]:
        """Width and height; a page with a broad table lies on its side."""
        short, long = _PAPERS[self.look.paper]
        return (long, short) if lies(self.document) else (short, long)

    @property
    def width(self) -> float:
        """Of everything on it."""
        return self.paper[0] - _LEFT - _RIGHT

    @property
    def upright(self) -> float:
        """The same of a page that stands."""
        return _PAPERS[self.look.paper][0] - _LEFT - _RIGHT


def set_page(word: Word, page: Page) -> None:
    """Everything that stands around the text."""
    document, look = page.document, page.look
    section = word.sections[0]
    width, height = page.paper
    section.page_width, section.page_height = Mm(width), Mm(height)
    if width > height:
        section.orientation = WD_ORIENT.LANDSCAPE
    section.left_margin, section.right_margin = Mm(_LEFT), Mm(_RIGHT)
    section.top_margin, section.bottom_margin = Mm(24), Mm(24)
    section.header_distance = section.footer_distance = Mm(12)
    section.different_first_page_header_footer = True
    section.header.paragraphs[0].add_run(line(document.title))
    _letterhead(section.first_page_header, look, page.width)
    for footer in (section.footer, section.first_page_footer):
        told = [*lines(document.footer), *lines(look.footer)]
        paragraph = footer.paragraphs[0]
        stops = paragraph.paragraph_format.tab_stops
        stops.add_tab_stop(Mm(page.width), WD_TAB_ALIGNMENT.RIGHT)
        lined(paragraph, told[:1])
        paragraph.add_run("\t")
        number_of_pages(paragraph)
        if told[1:]:
            lined(footer.add_paragraph(style="Footer"), told[1:])


def _letterhead(header: Any, look: Look, width: float) -> None:
    if not (look.organisation or look.letterhead or look.logo):
        return
    grid = header.add_table(1, 2, Mm(width))
    left, right = grid.rows[0].cells
    first = left.paragraphs[0]
    first.style = styles.LETTERHEAD
    first.add_run(line(look.organisation)).bold = True
    for each in look.letterhead:
        left.add_paragraph(line(each), style=styles.LETTERHEAD)
    right.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if look.logo is not None:
        logo_in(right.paragraphs[0], look.logo)
    _widths(grid, (width * 0.6, width * 0.4))
    # A header has to end with a paragraph; the one it began with goes to the end.
    header._element.append(header.paragraphs[0]._element)


def _widths(grid: WordTable, given: Sequence[float]) -> None:
    grid.autofit = False
    for column, width in zip(grid.columns, given, strict=True):
        column.width = Mm(width)
    for row in grid.rows:
        for cell, width in zip(row.cells, given, strict=True):
            cell.width = Mm(width)
