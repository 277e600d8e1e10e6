"""A document as DOCX: real styles, headings, lists and tables that an office goes on with."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any, Final

import docx
from docx.document import Document as Word
from docx.shared import Pt
from docx.text.paragraph import Paragraph as WordParagraph

from kollegial.export.charts import inks
from kollegial.export.charts.svg import svg
from kollegial.export.document.colours import LIGHT_PAPER, legible
from kollegial.export.document.look import Look
from kollegial.export.document.shown import heading, notes, shown
from kollegial.export.document.texts import line, lines, paragraphs
from kollegial.export.document.tree import (
    Block,
    Bullets,
    Chart,
    Document,
    Facts,
    Heading,
    Logo,
    PageBreak,
    Paragraph,
    Row,
    Section,
    Table,
)
from kollegial.export.formats import docx_styles as styles
from kollegial.export.formats.docx_page import Page, set_page
from kollegial.export.formats.docx_parts import (
    added,
    lined,
    restarted,
    set_properties,
    set_settings,
    without_leftovers,
)
from kollegial.export.formats.docx_pictures import chart_in, logo_in
from kollegial.export.formats.docx_tables import Line, table
from kollegial.export.formats.outline import Outline
from kollegial.export.formats.pdf_style import FONT
from kollegial.export.formats.raster import described, raster
from kollegial.export.formats.shapes_of_tables import is_broad, stays_whole
from kollegial.export.formats.widths import widths
from kollegial.export.formats.zipped import parts_of, zipped

_NOTHING: Final = "–"
_BLANK: Final = "\u00a0"
_DEEPEST: Final = 6
_FACT_LABELS: Final = 0.3
_PER_SIGN: Final = 2.15
"""Millimetres of a sign in a table, about."""
_STYLES: Final = {
    "normal": "Normal",
    "lead": styles.LEAD,
    "note": styles.NOTE,
    "quote": "Quote",
    "label": styles.LABEL,
}


def render(document: Document, look: Look) -> bytes:
    """The file."""
    word = docx.Document()
    without_leftovers(word)
    accent = legible(look.accent, LIGHT_PAPER)
    styles.set_styles(word, accent.lstrip("#"), document.language)
    set_settings(word, document.language)
    _Written(word, document, look, accent).write()
    set_properties(word, document)
    out = io.BytesIO()
    word.save(out)
    return zipped(parts_of(out.getvalue()))


class _Written:
    """One document in the making."""

    def __init__(self, word: Word, document: Document, look: Look, accent: str) -> None:
        self._word = word
        self._document = document
        self._language = document.language
        self._colours = inks.light(accent)
        self._outline = Outline()
        self._page = Page(document, look)
        self._charts = 0
        self._break = False
        self._ids: dict[str, str] = {}

    def write(self) -> None:
        """All of it."""
        set_page(self._word, self._page)
        self._add(line(self._document.title) or _NOTHING, "Title")
        told = lines(self._document.subtitle)
        if told:
            lined(self._new("Subtitle"), told)
        self._blocks(self._document.blocks, 1)

    # ---------------------------------------------------------------------- the blocks

    def _blocks(self, blocks: Sequence[Block], level: int) -> None:
        for block in blocks:
            self._block(block, level)

    def _block(self, block: Block, level: int) -> None:
        match block:
            case Section():
                self._titled(level, block.heading)
                self._blocks(block.blocks, level + 1)
            case Heading():
                self._titled(block.level - 1, block.text)
            case Paragraph():
                self._paragraph(block)
            case Bullets():
                self._bullets(block)
            case Facts():
                self._facts(block)
            case Table():
                self._table(block)
            case Chart():
                self._chart(block)
            case PageBreak():
                self._break = True
            case Logo():
                logo_in(self._new("Normal"), block)

    def _titled(self, level: int, text: str) -> None:
        depth = min(self._outline.enter(level, text), _DEEPEST)
        self._add(line(text) or _NOTHING, f"Heading {depth}")

    def _paragraph(self, paragraph: Paragraph) -> None:
        for told in paragraphs(paragraph.text):
            lined(self._new(_STYLES[paragraph.style]), told)

    def _bullets(self, bullets: Bullets) -> None:
        if not bullets.items:
            return
        if bullets.label:
            self._add(line(bullets.label) or _NOTHING, styles.LABEL)
        numbering = restarted(self._word) if bullets.numbered else None
        for item, mark in bullets.marked:
            paragraph = self._new("List Number" if bullets.numbered else "List Bullet")
            if numbering is not None:
                properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
                properties.get_or_add_ilvl().val = 0
                properties.get_or_add_numId().val = numbering
            lined(paragraph, lines(item) or (_BLANK,))
            if mark:
                paragraph.add_run(f" ({line(mark)})", style=styles.MARK)

    def _facts(self, facts: Facts) -> None:
        if not facts.rows:
            return
        rows = [
            Line(((line(label),), lines(text)), (self._id(styles.FACT), self._id(styles.CELL)))
            for label, text in facts.rows
        ]
        labels = self._page.upright * _FACT_LABELS
        both = (labels, self._page.width - labels)
        self._put(table(self._id(styles.FACTS), rows, both, right=(False, False)))

    # --------------------------------------------------------------- tables and charts

    def _chart(self, chart: Chart) -> None:
        self._charts += 1
        name = f"chart-{self._charts}"
        picture = svg(chart, self._language, name, colours=self._colours, fonts=f"'{FONT}'")
        data = raster(picture, self._page.upright) if picture else None
        same = line(chart.title) == line(chart.table.title)
        if data is not None:
            self._caption(chart.title)
            chart_in(self._new("Normal"), data, self._page.upright, described(picture))
        self._table(chart.table, captioned=not (same and data is not None))
        self._paragraph(Paragraph(chart.note, "note"))

    def _caption(self, title: str) -> None:
        said = self._outline.caption(title)
        if said:
            self._add(said, "Caption")

    def _table(self, shape: Table, *, captioned: bool = True) -> None:
        if not shape.columns:
            return
        if captioned:
            self._caption(shape.title)
        head = [(line(heading(column)),) for column in shape.columns]
        rows = [Line(head, self._all(shape, styles.HEAD), head=True)]
        cell, total = self._all(shape, styles.CELL), self._all(shape, styles.TOTAL)
        rows += [Line(self._shown(row), cell) for row in shape.rows]
        if shape.total is not None:
            rows.append(Line(self._shown(shape.total), total))
        self._put(
            table(
                self._id(styles.TABLE),
                rows,
                widths(shape, self._language, self._room(shape), _PER_SIGN),
                right=[column.numeric for column in shape.columns],
                title=line(shape.title),
                total=shape.total is not None,
                whole=stays_whole(shape),
            )
        )
        for note in notes(shape, self._language):
            self._paragraph(Paragraph(note, "note"))

    def _room(self, shape: Table) -> float:
        """A narrow table is not drawn out over a page that lies on its side."""
        return self._page.width if is_broad(shape) else self._page.upright

    def _all(self, shape: Table, style: str) -> list[str]:
        return [self._id(style)] * len(shape.columns)

    def _shown(self, row: Row) -> list[tuple[str, ...]]:
        return [tuple(shown(cell, self._language).split("\n")) for cell in row.cells]

    def _put(self, element: Any) -> None:
        """Two tables without anything between them would be one."""
        if self._break:
            self._new("Normal")
        between = self._new(styles.CELL)
        between.paragraph_format.line_spacing = Pt(6)
        between._p.addprevious(element)

    # ---------------------------------------------------------------------- paragraphs

    def _new(self, style: str) -> WordParagraph:
        paragraph = added(self._word, self._id(style))
        if self._break:
            paragraph.paragraph_format.page_break_before = True
            self._break = False
        return paragraph

    def _add(self, text: str, style: str) -> None:
        lined(self._new(style), (text,))

    def _id(self, style: str) -> str:
        """Looked up once: the library searches all styles each time."""
        if style not in self._ids:
            self._ids[style] = self._word.styles[style].style_id
        return self._ids[style]
