"""The tables of a document as a workbook: a sheet each, with types, for those who go on counting.

Numbers are numbers, shares are per cent, days are days; a number held back is the text ``•``.
Text is always typed as text, so that none of it is ever a formula.
"""

from __future__ import annotations

import datetime as dt
import io
import math
import re
from collections.abc import Iterable
from typing import Final, Literal

from openpyxl import Workbook
from openpyxl.cell import Cell as SheetCell
from openpyxl.packaging.core import DocumentProperties
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from kollegial.export.document.colours import LIGHT_PAPER, legible
from kollegial.export.document.look import Look
from kollegial.export.document.shown import HELD_BACK, heading, notes, shown
from kollegial.export.document.texts import line, lines
from kollegial.export.document.tree import (
    Cell,
    Column,
    Count,
    Day,
    Document,
    Empty,
    Facts,
    Minutes,
    Share,
    Suppressed,
    Table,
    Text,
    Value,
    walk,
)
from kollegial.export.formats.sheet_names import sheet_names
from kollegial.export.formats.zipped import parts_of, zipped
from kollegial.i18n import translate
from kollegial.marking import N_, Language

_OVERVIEW = N_("Overview")
_AS_OF = N_("As of")
_TABLES = N_("Tables")

_DAYS: Final = {"de": "dd.mm.yyyy", "en": "yyyy-mm-dd"}
_FIRST_YEAR: Final = 1901
"""A spreadsheet counts days from 1900, with a mistake in that year."""

_LONGEST: Final = 32_767
"""Characters in one cell."""

_LARGEST: Final = 10**15
"""A spreadsheet keeps fifteen digits."""

_NARROWEST: Final = 9.0
_WIDEST: Final = 60.0
_WRAPPED: Final = 40
_LABELS: Final = 32.0
_UNIT: Final = re.compile(r"[\w %°²³/.]{1,20}")
_MODIFIED: Final = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")
_SOFT: Final = "555555"
_INK: Final = "1A1A1A"
_FONT: Final = "Calibri"
_LINE_HEIGHT: Final = 15.0
_TALLEST: Final = 400.0


def render(document: Document, look: Look) -> bytes:
    """The file."""
    book = Workbook()
    _Book(book, document, look).fill()
    book.properties = _properties(document)
    out = io.BytesIO()
    book.save(out)
    return zipped(_without_times(parts_of(out.getvalue()), document))


class _Book:
    """One workbook in the making."""

    def __init__(self, book: Workbook, document: Document, look: Look) -> None:
        self._book = book
        self._document = document
        self._look = look
        self._language: Language = document.language
        accent = legible(look.accent, LIGHT_PAPER).lstrip("#")
        self._accent = accent
        self._bold = _font(bold=True)
        self._head = _font(bold=True, color="FFFFFF")
        self._ground = PatternFill("solid", fgColor=accent)
        self._line = Side(style="medium", color=accent)

    def fill(self) -> None:
        """All sheets."""
        tables = [table for table in self._document.tables() if table.columns]
        overview = translate(_OVERVIEW, self._language)
        first, *names = sheet_names([overview, *(line(table.title) for table in tables)])
        sheet = self._book.active
        assert isinstance(sheet, Worksheet)  # noqa: S101 - of a new workbook
        sheet.title = first
        self._overview(sheet, tables, names)
        for name, table in zip(names, tables, strict=True):
            self._table(self._book.create_sheet(name), table)

    # -------------------------------------------------------------------- first sheet

    def _overview(self, sheet: Worksheet, tables: list[Table], names: list[str]) -> None:
        document, look = self._document, self._look
        sheet.sheet_view.showGridLines = False
        row = 1
        for text in (look.organisation, *look.letterhead):
            if line(text):
                _text(sheet.cell(row, 1), line(text)).font = _font(color=_SOFT)
                row += 1
        row += row > 1
        _text(sheet.cell(row, 1), line(document.title) or "–").font = _font(
            bold=True, size=18, color=self._accent
        )
        row += 1
        if line(document.subtitle):
            _text(sheet.cell(row, 1), line(document.subtitle)).font = _font(size=12, color=_SOFT)
            row += 1
        row += 1
        _text(sheet.cell(row, 1), translate(_AS_OF, self._language)).font = self._bold
        self._typed(sheet.cell(row, 2), Day(document.day), Column("day", "", "date"))
        row += 1
        for label, text in self._facts():
            _text(sheet.cell(row, 1), line(label)).font = self._bold
            told = "\n".join(lines(text))
            _wrapped(_text(sheet.cell(row, 2), told))
            _tall(sheet, row, _lines_in(told, _WIDEST))
            row += 1
        row = self._list(sheet, row + 1, list(zip(names, tables, strict=True)))
        for told in (*lines(document.footer), *lines(look.footer)):
            row += 1
            _text(sheet.cell(row, 1), told).font = _font(color=_SOFT, size=9)
        sheet.column_dimensions["A"].width = _LABELS
        sheet.column_dimensions["B"].width = _WIDEST
        self._on_paper(sheet, landscape=False)

    def _facts(self) -> Iterable[tuple[str, str]]:
        for block in walk(self._document.blocks):
            if isinstance(block, Facts):
                yield from block.rows

    def _list(self, sheet: Worksheet, row: int, tables: list[tuple[str, Table]]) -> int:
        if not tables:
            return row
        _text(sheet.cell(row, 1), translate(_TABLES, self._language)).font = self._bold
        for name, table in tables:
            cell = _text(sheet.cell(row, 2), line(table.title) or name)
            quoted = name.replace("'", "''")
            cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{quoted}'!A1")
            cell.font = _font(color=self._accent, underline="single")
            row += 1
        return row

    # -------------------------------------------------------------------------- tables

    def _table(self, sheet: Worksheet, table: Table) -> None:
        for place, column in enumerate(table.columns, start=1):
            cell = _text(sheet.cell(1, place), line(heading(column)))
            cell.font, cell.fill = self._head, self._ground
            across = "right" if column.numeric else "left"
            cell.alignment = Alignment(horizontal=across, vertical="center", wrap_text=True)
        for number, row in enumerate(table.rows, start=2):
            for place, value in enumerate(row.cells, start=1):
                self._typed(sheet.cell(number, place), value, table.columns[place - 1])
        last = 1 + len(table.rows)
        across = get_column_letter(len(table.columns))
        # The total is no row to be sorted away.
        sheet.auto_filter.ref = f"A1:{across}{max(last, 2)}"
        sheet.freeze_panes = "B2" if len(table.columns) > 1 else "A2"
        if table.total is not None:
            last += 1
            for place, value in enumerate(table.total.cells, start=1):
                cell = sheet.cell(last, place)
                self._typed(cell, value, table.columns[place - 1])
                cell.font, cell.border = self._bold, Border(top=self._line)
        widths = [self._width(table, place) for place in range(len(table.columns))]
        for place, width in enumerate(widths, start=1):
            sheet.column_dimensions[get_column_letter(place)].width = width
        for number, row in enumerate(table.all_rows, start=2):
            texts = [shown(value, self._language) for value in row.cells]
            _tall(sheet, number, max(map(_lines_in, texts, widths)))
        for told in notes(table, self._language):
            last += 2
            cell = _text(sheet.cell(last, 1), line(told))
            cell.font = _font(italic=True, color=_SOFT)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            # Over the whole width of the table: a long line would make the printed page small.
            sheet.merge_cells(start_row=last, end_row=last, end_column=len(widths), start_column=1)
            _tall(sheet, last, _lines_in(line(told), sum(widths)))
        sheet.print_title_rows = "1:1"
        self._on_paper(sheet, landscape=len(table.columns) > 5)  # noqa: PLR2004 - a wide one

    def _typed(self, cell: SheetCell, value: Cell, column: Column) -> None:
        if column.numeric:
            cell.alignment = Alignment(horizontal="right", vertical="top")
        match value:
            case Text(text):
                _wrapped(_text(cell, "\n".join(lines(text))))
            case Count(number) if abs(number) < _LARGEST:
                _number(cell, number, "#,##0")
            case Share(share):
                _number(cell, share, "0%")
            case Minutes(minutes):
                _number(cell, minutes, "0.0")
            case Day(date) if date.year >= _FIRST_YEAR:
                cell.value = date
                cell.number_format = _DAYS[self._language]
                cell.alignment = Alignment(horizontal="left", vertical="top")
            case Value(number, unit) if _countable(value):
                exponent = number.as_tuple().exponent
                decimals = -exponent if isinstance(exponent, int) and exponent < 0 else 0
                shape = "#,##0" + ("." + "0" * decimals if decimals else "")
                _number(cell, float(number) if decimals else int(number), _with_unit(shape, unit))
            case Suppressed():
                _text(cell, HELD_BACK)
            case Empty():
                pass
            case _:
                _text(cell, " ".join(lines(shown(value, self._language))))

    def _width(self, table: Table, place: int) -> float:
        column = table.columns[place]
        texts = [line(heading(column))]
        for row in table.all_rows:
            texts += shown(row.cells[place], self._language).split("\n")
        longest = max(map(len, texts))
        # Room for the sign of the filter.
        return min(max(longest + 3.0, _NARROWEST), _WIDEST)

    def _on_paper(self, sheet: Worksheet, *, landscape: bool) -> None:
        setup = sheet.page_setup
        setup.orientation = "landscape" if landscape else "portrait"
        setup.paperSize = 9 if self._look.paper == "a4" else 1
        setup.fitToWidth, setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        sheet.oddFooter.right.text = "&P / &N"


def _font(
    *,
    bold: bool = False,
    italic: bool = False,
    size: int = 11,
    color: str = _INK,
    underline: Literal["single"] | None = None,
) -> Font:
    return Font(name=_FONT, bold=bold, italic=italic, size=size, color=color, underline=underline)


def _text(cell: SheetCell, text: str) -> SheetCell:
    """Text stays text: typed as such, and marked so that editing it makes no formula of it."""
    kept = text if len(text) <= _LONGEST else text[: _LONGEST - 2] + " …"
    cell.value = kept
    cell.data_type = "s"  # last: the library takes what begins with = for a formula
    if kept[:1] in tuple("=+-@'"):
        cell.quotePrefix = True
    return cell


def _lines_in(text: str, width: float) -> int:
    return sum(max(1, math.ceil(len(each) * 1.1 / width)) for each in text.split("\n"))


def _tall(sheet: Worksheet, row: int, lines: int) -> None:
    """Programs that show a workbook do not all find the height of wrapped lines."""
    if lines > 1:
        sheet.row_dimensions[row].height = min(lines * _LINE_HEIGHT, _TALLEST)


def _wrapped(cell: SheetCell) -> None:
    text = str(cell.value or "")
    cell.alignment = Alignment(vertical="top", wrap_text="\n" in text or len(text) > _WRAPPED)


def _number(cell: SheetCell, number: float, shape: str) -> None:
    cell.value = number
    cell.number_format = shape


def _countable(value: Value) -> bool:
    """Whether a spreadsheet keeps all digits and can write the unit behind them."""
    digits = len(value.number.as_tuple().digits)
    small = digits <= 15 and abs(value.number) < _LARGEST  # noqa: PLR2004 - of a spreadsheet
    return small and (not value.unit or _UNIT.fullmatch(value.unit) is not None)


def _with_unit(shape: str, unit: str) -> str:
    return f'{shape}" {unit}"' if unit else shape


def _properties(document: Document) -> DocumentProperties:
    day = dt.datetime.combine(document.day, dt.time())
    return DocumentProperties(
        creator=None,
        title=line(document.title),
        subject=line(document.subtitle),
        language=document.language,
        created=day,
        modified=day,
    )


def _without_times(parts: dict[str, bytes], document: Document) -> dict[str, bytes]:
    """The library stamps the moment of saving, whatever it is told."""
    stamp = f"{document.day.isoformat()}T00:00:00Z".encode()
    core = parts["docProps/core.xml"]
    parts["docProps/core.xml"] = _MODIFIED.sub(rb"\g<1>" + stamp, core)
    return parts
