"""A whole document as lines, and where its headings stand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from rich.cells import cell_len

from kollegial.export.charts.terminal import draw
from kollegial.export.document.look import Look
from kollegial.export.document.shown import notes
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
    Section,
    Table,
)
from kollegial.tui.documents.laying.lines import (
    BLANK,
    Line,
    Piece,
    hanging,
    plain,
    set_in,
    width_of,
    wrapped,
)
from kollegial.tui.documents.laying.tables import table_lines

READABLE: Final = 96
"""Cells; longer lines of running text are hard to read."""
_SERIES: Final = 6
"""So many series have a colour of their own; their signs differ anyway."""
_LABEL_SHARE: Final = 3
_TITLE, _SECTION, _PART = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Place:
    """A heading and the line it stands in; the title of the document has level 1."""

    level: int
    text: str = field(repr=False)
    line: int


@dataclass(frozen=True, slots=True)
class Page:
    """A document at one width."""

    width: int
    lines: tuple[Line, ...] = field(repr=False)
    places: tuple[Place, ...]

    def found(self, words: str) -> tuple[int, ...]:
        """The lines in which ``words`` stand, however they are written."""
        wanted = " ".join(words.split()).casefold()
        if not wanted:
            return ()
        texts = (plain(each).casefold() for each in self.lines)
        return tuple(number for number, text in enumerate(texts) if wanted in text)


def lay(document: Document, look: Look, width: int) -> Page:
    """The document at ``width`` cells."""
    writer = _Writer(document, look, width)
    writer.write()
    return Page(width, tuple(writer.lines), tuple(writer.places))


class _Writer:
    def __init__(self, document: Document, look: Look, width: int) -> None:
        self._document = document
        self._look = look
        self._width = width
        self._reading = min(width, READABLE)
        self._heading = ""
        self.lines: list[Line] = []
        self.places: list[Place] = []

    def write(self) -> None:
        document, look = self._document, self._look
        self._put(self._letterhead())
        self._head(_TITLE, document.title)
        self._put(self._text(document.subtitle, "quiet"))
        self._blocks(document.blocks, _SECTION)
        closing = [each for each in (document.footer, look.footer) if each.strip()]
        if closing:
            self._put([(Piece("─" * self._reading, "rule"),)])
            for each in closing:
                self._put(self._text(each, "quiet"), apart=False)

    # ------------------------------------------------------------------------ the frame

    def _letterhead(self) -> Iterator[Line]:
        look = self._look
        if look.organisation.strip():
            yield from hanging([line(look.organisation)], self._width, style="strong")
        for each in look.letterhead:
            yield from hanging([line(each)], self._width, style="quiet")

    def _put(self, some: Iterable[Line], *, apart: bool = True) -> None:
        """Lines, with an empty one before them."""
        found = list(some)
        if found and apart and self.lines and self.lines[-1] != BLANK:
            self.lines.append(BLANK)
        self.lines += found

    def _head(self, level: int, text: str) -> None:
        said = line(text) or "–"
        self._heading = said
        if level == _SECTION and self.lines:
            self._put([BLANK])
        self._put([])
        if self.lines and self.lines[-1] != BLANK:
            self.lines.append(BLANK)
        self.places.append(Place(level, said, len(self.lines)))
        style = {_TITLE: "title", _SECTION: "section", _PART: "part"}.get(level, "small")
        shown = wrapped(said, self._reading)
        self.lines += [(Piece(each, style),) for each in shown]
        if level in (_TITLE, _SECTION):
            sign = "━" if level == _TITLE else "─"
            size = self._reading if level == _SECTION else max(map(cell_len, shown))
            self.lines.append((Piece(sign * size, f"{style}-rule"),))

    # ----------------------------------------------------------------------- the blocks

    def _blocks(self, blocks: Sequence[Block], level: int) -> None:
        for block in blocks:
            self._block(block, level)

    def _block(self, block: Block, level: int) -> None:
        match block:
            case Section():
                self._head(level, block.heading)
                self._blocks(block.blocks, level + 1)
            case Heading():
                self._head(block.level, block.text)
            case Paragraph():
                self._paragraph(block)
            case Bullets():
                self._caption(block.label, "label")
                self._put(self._bullets(block), apart=not block.label)
            case Facts():
                self._put(self._facts(block))
            case Table():
                self._table(block)
            case Chart():
                self._chart(block)
            case PageBreak() | Logo():
                return

    def _paragraph(self, block: Paragraph) -> None:
        after_label = bool(self.lines) and any(p.style == "label" for p in self.lines[-1])
        match block.style:
            case "label":
                self._caption(block.text, "label")
            case "quote":
                self._put(self._quote(block.text), apart=not after_label)
            case "note":
                self._put(self._text(block.text, "quiet"), apart=not after_label)
            case "lead":
                self._put(self._text(block.text, "lead"))
            case _:
                self._put(self._text(block.text, ""), apart=not after_label)

    def _quote(self, text: str) -> Iterator[Line]:
        sign = Piece("▎ ", "quote-sign")
        for number, paragraph in enumerate(paragraphs(text)):
            if number:
                yield (sign,)
            for each in paragraph:
                yield from (
                    (sign, Piece(part, "quote")) for part in wrapped(each, self._reading - 2)
                )

    def _text(self, text: str, style: str) -> Iterator[Line]:
        for number, paragraph in enumerate(paragraphs(text)):
            if number:
                yield BLANK
            yield from hanging(paragraph, self._reading, style=style)

    def _bullets(self, bullets: Bullets) -> Iterator[Line]:
        size = len(str(len(bullets.items)))
        for number, (item, mark) in enumerate(bullets.marked, start=1):
            sign = f"{number:>{size}}. " if bullets.numbered else "• "
            said = list(hanging(lines(item) or ("–",), self._reading, (Piece(sign, "sign"),)))
            if mark:
                tail = Piece(f"  ({line(mark)})", "quiet")
                if width_of(said[-1]) + cell_len(tail.text) <= self._reading:
                    said[-1] = (*said[-1], tail)
                else:
                    left = (Piece(" " * cell_len(sign)),)
                    said += hanging([tail.text.strip()], self._reading, left, "quiet")
            yield from said

    def _facts(self, facts: Facts) -> Iterator[Line]:
        if not facts.rows:
            return
        labels = [line(label) for label, _text in facts.rows]
        size = min(max(map(cell_len, labels)), self._reading // _LABEL_SHARE)
        for label, (_label, text) in zip(labels, facts.rows, strict=True):
            *above, last = wrapped(label, size)
            yield from ((Piece(each, "label-beside"),) for each in above)
            sign = (Piece(f"{set_in(last, size)}  ", "label-beside"),)
            yield from hanging(lines(text) or ("–",), self._reading, sign)

    # ------------------------------------------------------------------ tables and charts

    def _caption(self, text: str, style: str) -> None:
        said = line(text)
        if said and said != self._heading:
            self._put((Piece(each, style),) for each in wrapped(said, self._reading))

    def _table(self, table: Table, *, titled: bool = True) -> None:
        before = len(self.lines)
        if titled:
            self._caption(table.title, "label")
        captioned = len(self.lines) > before
        if table.rows or table.total is not None:
            rows = table_lines(table, self._document.language, self._width)
            self._put(rows, apart=not captioned)
        for note in notes(table, self._document.language):
            self._put(self._text(note, "quiet"))

    def _chart(self, chart: Chart) -> None:
        self._caption(chart.title, "label")
        width = min(self._width, READABLE)
        drawn = draw(chart, self._document.language, width)
        self._put(
            tuple(
                Piece(span.text, _ink(span.series, soft=span.soft)) for span in spans if span.text
            )
            for spans in drawn
        )
        self._table(chart.table, titled=line(chart.table.title) != line(chart.title))
        if chart.note:
            self._put(self._text(chart.note, "quiet"))


def _ink(series: int | None, *, soft: bool) -> str:
    if series is None:
        return "quiet" if soft else ""
    return f"series-{series % _SERIES}"
