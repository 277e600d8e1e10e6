"""A document as one web page that needs nothing else: no script, no font, no network.

Light and dark as the reader's system is, in black on white when printed. Text of people goes
through ``html_parts`` and nowhere else.
"""

from __future__ import annotations

import html
from collections.abc import Iterator, Sequence
from typing import Final

from kollegial.export.charts.svg import svg
from kollegial.export.document.look import Look
from kollegial.export.document.shown import notes, shown
from kollegial.export.document.texts import line
from kollegial.export.document.tree import (
    Block,
    Bullets,
    Cell,
    Chart,
    Column,
    Document,
    Empty,
    Facts,
    Heading,
    Logo,
    PageBreak,
    Paragraph,
    Row,
    Section,
    Suppressed,
    Table,
)
from kollegial.export.formats.html_parts import (
    anchor_of,
    bulleted,
    column_head,
    facts_list,
    heading_of,
    paragraph,
    picture,
    said,
    styled,
)
from kollegial.export.formats.page_style import page_style
from kollegial.i18n import translate
from kollegial.marking import N_, Language

_WORTH_A_LIST: Final = 4
_SMALL: Final = 15
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

_SKIP = N_("To the content")
_CONTENTS = N_("Contents")
_HELD_BACK = N_("held back")


def render(document: Document, look: Look) -> bytes:
    """The page."""
    # A lone half of a pair is no character; UTF-8 cannot hold it.
    return _Page(document, look).text().encode("utf-8", "replace")


class _Page:
    """One page in the making: it counts its tables and charts."""

    def __init__(self, document: Document, look: Look) -> None:
        self._document = document
        self._look = look
        self._language: Language = document.language
        self._counted = 0
        self._heading = ""

    def text(self) -> str:
        document = self._document
        parts = [
            "<!DOCTYPE html>",
            f'<html lang="{document.language}">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark">',
            f'<meta name="dcterms.date" content="{document.day.isoformat()}">',
            f"<title>{said(document.title) or '–'}</title>",
            f"<style>\n{page_style(self._look)}\n</style>",
            "</head>",
            "<body>",
            f'<a class="skip" href="#content">{self._word(_SKIP)}</a>',
            *self._letterhead(),
            '<main id="content" tabindex="-1">',
            '<div class="title">',
            f"<h1>{said(document.title) or '–'}</h1>",
            *([paragraph(document.subtitle, "subtitle")] if document.subtitle.strip() else ()),
            "</div>",
            *self._contents(),
            *self._blocks(document.blocks, 2, ""),
            "</main>",
            *self._footer(),
            "</body>",
            "</html>",
        ]
        return "\n".join(part for part in parts if part) + "\n"

    def _word(self, message: str) -> str:
        return html.escape(translate(message, self._language))

    # ---------------------------------------------------------------------- the frame

    def _letterhead(self) -> Iterator[str]:
        look = self._look
        if not (look.organisation or look.letterhead or look.logo):
            return
        yield '<header class="letterhead">'
        yield "<div>"
        if look.organisation:
            yield f'<p class="organisation">{said(look.organisation)}</p>'
        if look.letterhead:
            yield f"<p>{'<br>'.join(said(each) for each in look.letterhead)}</p>"
        yield "</div>"
        if look.logo is not None:
            yield picture(look.logo)
        yield "</header>"

    def _contents(self) -> Iterator[str]:
        sections = [
            (place, block)
            for place, block in enumerate(self._document.blocks, start=1)
            if isinstance(block, Section)
        ]
        if len(sections) < _WORTH_A_LIST:
            return
        yield '<nav aria-labelledby="contents">'
        yield f'<p id="contents">{self._word(_CONTENTS)}</p>'
        yield "<ul>"
        for place, section in sections:
            anchor = anchor_of(section, str(place))
            yield f'<li><a href="#{anchor}">{said(section.heading)}</a></li>'
        yield "</ul>"
        yield "</nav>"

    def _footer(self) -> Iterator[str]:
        told = [each for each in (self._document.footer, self._look.footer) if each.strip()]
        if told:
            yield "<footer>"
            yield from (paragraph(each) for each in told)
            yield "</footer>"

    # --------------------------------------------------------------------- the blocks

    def _blocks(self, blocks: Sequence[Block], level: int, place: str) -> Iterator[str]:
        for number, block in enumerate(blocks, start=1):
            yield from self._block(block, level, f"{place}-{number}".strip("-"))

    def _block(self, block: Block, level: int, place: str) -> Iterator[str]:
        match block:
            case Section():
                anchor = anchor_of(block, place)
                yield "<section>"
                self._heading = line(block.heading)
                yield heading_of(level, block.heading, anchor)
                yield from self._blocks(block.blocks, level + 1, place)
                yield "</section>"
            case Heading():
                self._heading = line(block.text)
                yield heading_of(block.level, block.text)
            case Paragraph():
                yield styled(block)
            case Bullets():
                yield from bulleted(block)
            case Facts():
                yield from facts_list(block)
            case Table():
                yield from self._table(block)
            case Chart():
                yield from self._chart(block)
            case PageBreak():
                yield '<div class="break"></div>'
            case Logo():
                yield f"<p>{picture(block)}</p>"

    def _chart(self, chart: Chart) -> Iterator[str]:
        self._counted += 1
        drawn = svg(chart, self._language, f"chart-{self._counted}")
        same = line(chart.title) == line(chart.table.title)
        if drawn:
            yield "<figure>"
            if line(chart.title) != self._heading:
                yield f"<figcaption>{said(chart.title)}</figcaption>"
            yield drawn
            yield "</figure>"
        yield from self._table(chart.table, hidden=same and bool(drawn))
        if chart.note:
            yield paragraph(chart.note, "note")

    def _table(self, table: Table, *, hidden: bool = False) -> Iterator[str]:
        self._counted += 1
        name = f"table-{self._counted}"
        small = " small" if len(table.all_rows) <= _SMALL else ""
        # What stands right above is not said twice, but for those who jump from table to table.
        hidden = hidden or line(table.title) == self._heading
        if table.title:
            # A table wider than the page is scrolled, with the keyboard too.
            yield (
                f'<div class="scroll{small}" role="group" aria-labelledby="{name}" tabindex="0">'
            )
        else:
            yield f'<div class="scroll{small}">'
        yield "<table>"
        if table.title:
            look = ' class="hidden"' if hidden else ""
            yield f'<caption id="{name}"><span{look}>{said(table.title)}</span></caption>'
        yield "<thead><tr>"
        yield from (column_head(column) for column in table.columns)
        yield "</tr></thead>"
        yield "<tbody>"
        yield from (self._row(row, table.columns) for row in table.rows)
        yield "</tbody>"
        if table.total is not None:
            yield f"<tfoot>{self._row(table.total, table.columns)}</tfoot>"
        yield "</table>"
        yield "</div>"
        yield from (paragraph(note, "note") for note in notes(table, self._language))

    def _row(self, row: Row, columns: Sequence[Column]) -> str:
        cells = []
        for place, (cell, column) in enumerate(zip(row.cells, columns, strict=True)):
            look = ' class="n"' if column.numeric else ""
            if place == 0 and not column.numeric and not isinstance(cell, Empty | Suppressed):
                cells.append(f'<th scope="row"{look}>{self._cell(cell)}</th>')
            else:
                cells.append(f"<td{look}>{self._cell(cell)}</td>")
        return f"<tr>{''.join(cells)}</tr>"

    def _cell(self, cell: Cell) -> str:
        text = "<br>".join(html.escape(each) for each in shown(cell, self._language).split("\n"))
        if isinstance(cell, Suppressed):
            return f'<abbr title="{self._word(_HELD_BACK)}">{text}</abbr>'
        return text
