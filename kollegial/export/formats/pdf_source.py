"""A document as typst source: calls of the prelude's functions with string literals. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

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
    Column,
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
from kollegial.export.formats.outline import Outline
from kollegial.export.formats.pdf_pieces import array, leads, logo_of, together
from kollegial.export.formats.pdf_style import FONT, MARGINS, PAPERS, prelude
from kollegial.export.formats.pdf_text import Writer
from kollegial.export.formats.raster import described
from kollegial.export.formats.shapes_of_tables import folded, is_broad, is_small, lies, stays_whole
from kollegial.export.formats.widths import fits, widths

_NOTHING: Final = "–"
_BLANK: Final = "\u00a0"
_PICTURE: Final = 164
"""Millimetres across of a chart: the letters in it are as large as those beside it."""
_SMALL: Final = "8.5pt"
_USUAL: Final = "9.5pt"
_PER_SIGN: Final = 1.55
"""Millimetres of a sign in a table, about."""
_PER_SMALL_SIGN: Final = 1.4
_GUTTER: Final = 4.0
"""Millimetres between tables beside each other."""
_IN_ONE_PIECE: Final = 400


def source(document: Document, look: Look, writer: Writer) -> str:
    """The whole source."""
    return _Source(document, look, writer).text()


class _Source:
    """One source in the making."""

    def __init__(self, document: Document, look: Look, writer: Writer) -> None:
        self._document = document
        self._look = look
        self._language = document.language
        self._writer = writer
        self._colours = inks.light(legible(look.accent, LIGHT_PAPER))
        self._landscape = lies(document)
        self._charts = 0
        self._outline = Outline()

    def text(self) -> str:
        document = self._document
        day = document.day
        date = f"datetime(year: {day.year}, month: {day.month}, day: {day.day})"
        title = self._said(document.title)
        return "\n".join(
            [
                prelude(self._look, self._language, landscape=self._landscape),
                f"#set document(title: {title}, author: (), date: {date})",
                f"#set page(header: running({title}), footer: foot({self._footer()}))",
                "#{",
                *self._letterhead(),
                f"titled(std.title(), {self._subtitle()})",
                *self._blocks(document.blocks, 1),
                "}",
            ]
        )

    # ----------------------------------------------------------------------- the frame

    def _footer(self) -> str:
        told = [*lines(self._document.footer), *lines(self._look.footer)]
        return self._lns(told) if told else "[]"

    def _subtitle(self) -> str:
        told = lines(self._document.subtitle)
        return f"subtitle({self._lns(told)})" if told else "[]"

    def _letterhead(self) -> Iterator[str]:
        look = self._look
        if not (look.organisation or look.letterhead or look.logo):
            return
        told = []
        if look.organisation.strip():
            told.append(f"strong({self._said(look.organisation)})")
        told += [self._said(each) for each in look.letterhead]
        picture = logo_of(look.logo, self._writer) if look.logo is not None else "[]"
        yield f"letterhead(lns({', '.join(told)}), {picture})"

    # ---------------------------------------------------------------------- the blocks

    def _blocks(self, blocks: Sequence[Block], level: int) -> Iterator[str]:
        for block, after in zip_longest(blocks, blocks[1:]):
            told = self._block(block, level)
            yield from (f"kept({each})" for each in told) if leads(block, after) else told

    def _block(self, block: Block, level: int) -> Iterator[str]:
        match block:
            case Section():
                yield self._titled(level, block.heading)
                yield from self._blocks(block.blocks, level + 1)
            case Heading():
                yield self._titled(block.level - 1, block.text)
            case Paragraph():
                yield from self._paragraph(block)
            case Bullets():
                yield from self._bullets(block)
            case Facts():
                yield from self._facts(block)
            case Table():
                yield from self._table(block)
            case Chart():
                yield from self._chart(block)
            case PageBreak():
                yield "pagebreak(weak: true)"
            case Logo():
                yield f"block({logo_of(block, self._writer)})"

    def _titled(self, level: int, text: str) -> str:
        """PDF/UA: the first heading is of level 1, and none is skipped on the way down."""
        return f"heading(level: {self._outline.enter(level, text)}, {self._said(text)})"

    def _paragraph(self, paragraph: Paragraph) -> Iterator[str]:
        told = [f"par({self._lns(each)})" for each in paragraphs(paragraph.text)]
        if not told:
            return
        match paragraph.style:
            case "normal":
                yield from told
            case "quote":
                yield f"quote(block: true, {together(told)})"
            case "label":
                yield f"label({self._lns(lines(paragraph.text))})"
            case "lead" | "note":
                yield from (f"{paragraph.style}({each})" for each in told)

    def _bullets(self, bullets: Bullets) -> Iterator[str]:
        if not bullets.items:
            return
        if bullets.label:
            yield f"label({self._said(bullets.label)})"
        items = []
        for item, mark in bullets.marked:
            told = self._lns(lines(item) or (_BLANK,))
            said = f" + mark({self._words(f' ({line(mark)})')})" if mark else ""
            items.append(told + said)
        yield f"{'enum' if bullets.numbered else 'list'}({', '.join(items)})"

    def _facts(self, facts: Facts) -> Iterator[str]:
        cells = [
            f"{self._said(label, _BLANK)}, {self._lns(lines(text))}" for label, text in facts.rows
        ]
        if cells:
            yield f"facts({', '.join(cells)})"

    # --------------------------------------------------------------- tables and charts

    def _chart(self, chart: Chart) -> Iterator[str]:
        self._charts += 1
        picture = svg(
            chart,
            self._language,
            f"chart-{self._charts}",
            colours=self._colours,
            fonts=f"'{FONT}'",
        )
        same = line(chart.title) == line(chart.table.title)
        if picture:
            caption = self._caption(chart.title)
            # The picture has no place to break; the text in it stays as it is measured.
            drawing = self._writer.literal(picture)
            image = (
                f'image(bytes({drawing}), format: "svg", width: {_PICTURE}mm, '
                f"alt: {self._writer.literal(described(picture))})"
            )
            drawn = f"figure({image}, kind: std.image, caption: {caption})"
            if stays_whole(chart.table):
                table, *below = self._table(chart.table, captioned=not same)
                yield f"together({drawn}, {table})"
                yield from below
            else:
                yield drawn
                yield from self._table(chart.table, captioned=not same)
        else:
            yield from self._table(chart.table)
        yield from self._paragraph(Paragraph(chart.note, "note"))

    def _caption(self, title: str) -> str:
        said = self._outline.caption(title)
        return self._said(said) if said else "none"

    def _table(self, table: Table, *, captioned: bool = True) -> Iterator[str]:
        if not table.columns:
            return
        caption = self._caption(table.title) if captioned else "none"
        pieces = folded(table)
        if len(pieces) > 1:
            told = [self._set(each, self._room(table) / len(pieces) - _GUTTER) for each in pieces]
            yield f"folded({array(told)}, {caption})"
        else:
            whole = "true" if stays_whole(table) else "false"
            yield f"figures({self._set(table, self._room(table))}, {caption}, whole: {whole})"
        for note in notes(table, self._language):
            yield from self._paragraph(Paragraph(note, "note"))

    def _set(self, table: Table, room: float) -> str:
        """The table alone."""
        columns = table.columns
        small = is_small(table)
        sign = _PER_SMALL_SIGN if small else _PER_SIGN
        across = widths(table, self._language, room, sign)
        head = [
            self._head(column, fits(heading(column), width, sign))
            for column, width in zip(columns, across, strict=True)
        ]
        aligned = ["right" if column.numeric else "left" for column in columns]
        rows = [cell for row in table.rows for cell in self._row(row, columns)]
        total = self._cells(table.total, columns) if table.total is not None else []
        return (
            f"numbers({array([f'{each:.1f}mm' for each in across])}, {array(aligned)}, "
            f"{_SMALL if small else _USUAL}, {array(head)}, {array(rows)}, {array(total)})"
        )

    def _room(self, table: Table) -> float:
        """A narrow table is not drawn out over a page that lies on its side."""
        return PAPERS[self._look.paper][is_broad(table)] - MARGINS

    def _head(self, column: Column, unbroken: bool) -> str:
        """Broken at its spaces, and within a word only where a word does not fit."""
        told = self._said(heading(column), _BLANK)
        return f"unbroken({told})" if unbroken else told

    def _row(self, row: Row, columns: Sequence[Column]) -> list[str]:
        """A row stays on one page, unless it is a long one."""
        cells = self._cells(row, columns)
        if sum(len(cell) for cell in cells) > _IN_ONE_PIECE:
            return cells
        return [f"table.cell(breakable: false, {cell})" for cell in cells]

    def _cells(self, row: Row, columns: Sequence[Column]) -> list[str]:
        told = [self._lns(shown(cell, self._language).split("\n")) for cell in row.cells]
        return [
            f"unbroken({each})" if column.numeric else each
            for each, column in zip(told, columns, strict=True)
        ]

    # ------------------------------------------------------------------------- strings

    def _said(self, text: str, otherwise: str = _NOTHING) -> str:
        return self._words(line(text) or otherwise)

    def _lns(self, told: Sequence[str]) -> str:
        if len(told) == 1:
            return self._words(told[0])
        return f"lns({', '.join(map(self._words, told))})"

    def _words(self, text: str) -> str:
        return self._writer.words(text) if text else "[]"
