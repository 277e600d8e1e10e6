"""A document as one web page that needs nothing else: no script, no font, no network.

Light and dark as the reader's system is, in black on white when printed. Text of people goes
through ``_said`` and ``_lines`` and nowhere else.
"""

from __future__ import annotations

import html
from base64 import b64encode
from collections.abc import Iterator, Sequence
from typing import Final

from kollegial.export.charts.svg import svg
from kollegial.export.document import pictures
from kollegial.export.document.look import Look
from kollegial.export.document.shown import heading, notes, shown
from kollegial.export.document.texts import line, lines, paragraphs
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
from kollegial.export.formats.page_style import page_style
from kollegial.i18n import translate
from kollegial.marking import N_, Language

_DEEPEST: Final = 6
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
            f"<title>{_said(document.title) or '–'}</title>",
            f"<style>\n{page_style(self._look)}\n</style>",
            "</head>",
            "<body>",
            f'<a class="skip" href="#content">{self._word(_SKIP)}</a>',
            *self._letterhead(),
            '<main id="content" tabindex="-1">',
            '<div class="title">',
            f"<h1>{_said(document.title) or '–'}</h1>",
            *([_paragraph(document.subtitle, "subtitle")] if document.subtitle.strip() else ()),
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
            yield f'<p class="organisation">{_said(look.organisation)}</p>'
        if look.letterhead:
            yield f"<p>{'<br>'.join(_said(each) for each in look.letterhead)}</p>"
        yield "</div>"
        if look.logo is not None:
            yield _picture(look.logo)
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
            anchor = _anchor(section, str(place))
            yield f'<li><a href="#{anchor}">{_said(section.heading)}</a></li>'
        yield "</ul>"
        yield "</nav>"

    def _footer(self) -> Iterator[str]:
        said = [each for each in (self._document.footer, self._look.footer) if each.strip()]
        if said:
            yield "<footer>"
            yield from (_paragraph(each) for each in said)
            yield "</footer>"

    # --------------------------------------------------------------------- the blocks

    def _blocks(self, blocks: Sequence[Block], level: int, place: str) -> Iterator[str]:
        for number, block in enumerate(blocks, start=1):
            yield from self._block(block, level, f"{place}-{number}".strip("-"))

    def _block(self, block: Block, level: int, place: str) -> Iterator[str]:
        match block:
            case Section():
                anchor = _anchor(block, place)
                yield "<section>"
                self._heading = line(block.heading)
                yield _heading(level, block.heading, anchor)
                yield from self._blocks(block.blocks, level + 1, place)
                yield "</section>"
            case Heading():
                self._heading = line(block.text)
                yield _heading(block.level, block.text)
            case Paragraph():
                yield _styled(block)
            case Bullets():
                yield from _bullets(block)
            case Facts():
                yield from _facts(block)
            case Table():
                yield from self._table(block)
            case Chart():
                yield from self._chart(block)
            case PageBreak():
                yield '<div class="break"></div>'
            case Logo():
                yield f"<p>{_picture(block)}</p>"

    def _chart(self, chart: Chart) -> Iterator[str]:
        self._counted += 1
        picture = svg(chart, self._language, f"chart-{self._counted}")
        same = line(chart.title) == line(chart.table.title)
        if picture:
            yield "<figure>"
            if line(chart.title) != self._heading:
                yield f"<figcaption>{_said(chart.title)}</figcaption>"
            yield picture
            yield "</figure>"
        yield from self._table(chart.table, hidden=same and bool(picture))
        if chart.note:
            yield _paragraph(chart.note, "note")

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
            yield f'<caption id="{name}"><span{look}>{_said(table.title)}</span></caption>'
        yield "<thead><tr>"
        yield from (_column(column) for column in table.columns)
        yield "</tr></thead>"
        yield "<tbody>"
        yield from (self._row(row, table.columns) for row in table.rows)
        yield "</tbody>"
        if table.total is not None:
            yield f"<tfoot>{self._row(table.total, table.columns)}</tfoot>"
        yield "</table>"
        yield "</div>"
        yield from (_paragraph(note, "note") for note in notes(table, self._language))

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


def _heading(level: int, text: str, anchor: str = "") -> str:
    depth = min(max(level, 2), _DEEPEST)
    name = f' id="{anchor}"' if anchor else ""
    return f"<h{depth}{name}>{_said(text) or '–'}</h{depth}>"


def _anchor(section: Section, place: str) -> str:
    """Of its place, so that two sections of one name stay two."""
    name = section.name or "section"
    return f"{html.escape(name)}-{place}"


def _styled(paragraph: Paragraph) -> str:
    match paragraph.style:
        case "quote":
            return f"<blockquote>{_paragraph(paragraph.text)}</blockquote>"
        case "normal":
            return _paragraph(paragraph.text)
        case style:
            return _paragraph(paragraph.text, style)


def _paragraph(text: str, look: str = "") -> str:
    given = f' class="{look}"' if look else ""
    return "\n".join(
        f"<p{given}>{'<br>'.join(html.escape(each) for each in several)}</p>"
        for several in paragraphs(text)
    )


def _bullets(bullets: Bullets) -> Iterator[str]:
    if not bullets.items:
        return
    if bullets.label:
        yield f'<p class="label">{_said(bullets.label)}</p>'
    tag = "ol" if bullets.numbered else "ul"
    yield f"<{tag}>"
    for item, mark in bullets.marked:
        said = f' <span class="mark">({_said(mark)})</span>' if mark else ""
        yield f"<li>{_lines(item)}{said}</li>"
    yield f"</{tag}>"


def _facts(facts: Facts) -> Iterator[str]:
    if not facts.rows:
        return
    yield '<dl class="facts">'
    for label, text in facts.rows:
        yield f"<div><dt>{_said(label)}</dt><dd>{_lines(text)}</dd></div>"
    yield "</dl>"


def _column(column: Column) -> str:
    look = ' class="n"' if column.numeric else ""
    text = _said(heading(column))
    return f'<th scope="col"{look}>{text}</th>' if text else "<td></td>"


def _picture(logo: Logo) -> str:
    width, height = pictures.size(logo.data)
    data = b64encode(logo.data).decode("ascii")
    return (
        f'<img class="picture" alt="{_said(logo.alt)}" width="{width}" height="{height}" '
        f'src="data:{pictures.mime(logo.data)};base64,{data}">'
    )


def _said(text: str) -> str:
    """On one line, escaped."""
    return html.escape(line(text))


def _lines(text: str) -> str:
    """With its line breaks, escaped."""
    return "<br>".join(html.escape(each) for each in lines(text))
