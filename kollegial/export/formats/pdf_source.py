"""A document as typst source: calls of the prelude's functions with string literals. Pure."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from typing import Final

from kollegial.export.charts import inks
from kollegial.export.charts.svg import svg
from kollegial.export.document import pictures
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
from kollegial.export.formats.outline import Outline
from kollegial.export.formats.pdf_style import FONT, MARGINS, PAPERS, prelude
from kollegial.export.formats.pdf_text import Writer
from kollegial.export.formats.raster import described
from kollegial.export.formats.widths import widths

_NOTHING: Final = "–"
_BLANK: Final = "\u00a0"
_LOGO_HEIGHT: Final = 18.0
_LOGO_WIDTH: Final = 60.0
_WIDE: Final = 6
_SMALL: Final = "8.5pt"
_USUAL: Final = "9.5pt"
_PER_SIGN: Final = 1.7
"""Millimetres of a sign in a table, about."""
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
        self._charts = 0
        self._outline = Outline()

    def text(self) -> str:
        document = self._document
        day = document.day
        date = f"datetime(year: {day.year}, month: {day.month}, day: {day.day})"
        title = self._said(document.title)
        return "\n".join(
            [
                prelude(self._look, self._language),
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
        picture = _logo(look.logo, self._writer) if look.logo is not None else "[]"
        yield f"letterhead(lns({', '.join(told)}), {picture})"

    # ---------------------------------------------------------------------- the blocks

    def _blocks(self, blocks: Sequence[Block], level: int) -> Iterator[str]:
        for block in blocks:
            yield from self._block(block, level)

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
                yield f"block({_logo(block, self._writer)})"

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
                yield f"quote(block: true, {_together(told)})"
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
            image = (
                f'image(bytes({self._writer.literal(picture)}), format: "svg", width: 100%, '
                f"alt: {self._writer.literal(described(picture))})"
            )
            yield f"figure({image}, kind: std.image, caption: {caption})"
        yield from self._table(chart.table, captioned=not (same and picture))
        yield from self._paragraph(Paragraph(chart.note, "note"))

    def _caption(self, title: str) -> str:
        said = self._outline.caption(title)
        return self._said(said) if said else "none"

    def _table(self, table: Table, *, captioned: bool = True) -> Iterator[str]:
        columns = table.columns
        if not columns:
            return
        head = [self._said(heading(column), _BLANK) for column in columns]
        aligned = ["right" if column.numeric else "left" for column in columns]
        total = self._cells(table.total) if table.total is not None else []
        rows = [cell for row in table.rows for cell in self._row(row)]
        yield (
            f"figures({_array(self._widths(table))}, {_array(aligned)}, "
            f"{_SMALL if len(columns) > _WIDE else _USUAL}, {_array(head)}, {_array(rows)}, "
            f"{_array(total)}, {self._caption(table.title) if captioned else 'none'})"
        )
        for note in notes(table, self._language):
            yield from self._paragraph(Paragraph(note, "note"))

    def _row(self, row: Row) -> list[str]:
        """A row stays on one page, unless it is a long one."""
        cells = self._cells(row)
        if sum(len(cell) for cell in cells) > _IN_ONE_PIECE:
            return cells
        return [f"table.cell(breakable: false, {cell})" for cell in cells]

    def _cells(self, row: Row) -> list[str]:
        return [self._lns(shown(cell, self._language).split("\n")) for cell in row.cells]

    def _widths(self, table: Table) -> list[str]:
        room = PAPERS[self._look.paper] - MARGINS
        return [f"{each:.1f}mm" for each in widths(table, self._language, room, _PER_SIGN)]

    # ------------------------------------------------------------------------- strings

    def _said(self, text: str, otherwise: str = _NOTHING) -> str:
        return self._words(line(text) or otherwise)

    def _lns(self, told: Sequence[str]) -> str:
        if len(told) == 1:
            return self._words(told[0])
        return f"lns({', '.join(map(self._words, told))})"

    def _words(self, text: str) -> str:
        return self._writer.words(text) if text else "[]"


def _array(parts: Sequence[str]) -> str:
    return f"({', '.join(parts)},)" if parts else "()"


def _together(parts: Sequence[str]) -> str:
    return "{ " + "; ".join(parts) + " }"


def _logo(logo: Logo, writer: Writer) -> str:
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
