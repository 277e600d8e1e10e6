"""The sheets of a workbook: one that tells what is in it, and one for each table."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from kollegial.export.document.colours import LIGHT_PAPER, legible
from kollegial.export.document.look import Look
from kollegial.export.document.shown import heading, notes, shown
from kollegial.export.document.texts import line, lines
from kollegial.export.document.tree import Column, Day, Document, Facts, Table, walk
from kollegial.export.formats.sheet_names import sheet_names
from kollegial.export.formats.xlsx_cells import SOFT, font, lines_in, said, tall, typed, wrapped
from kollegial.i18n import translate
from kollegial.marking import N_, Language

_OVERVIEW = N_("Overview")
_AS_OF = N_("As of")
_TABLES = N_("Tables")

_NARROWEST: Final = 9.0
_WIDEST: Final = 60.0
_LABELS: Final = 32.0
_UPRIGHT: Final = 5
"""Columns of a sheet that is printed upright, at most."""


class Book:
    """One workbook in the making."""

    def __init__(self, book: Workbook, document: Document, look: Look) -> None:
        self._book = book
        self._document = document
        self._look = look
        self._language: Language = document.language
        accent = legible(look.accent, LIGHT_PAPER).lstrip("#")
        self._accent = accent
        self._bold = font(bold=True)
        self._head = font(bold=True, color="FFFFFF")
        self._ground = PatternFill("solid", fgColor=accent)
        self._line = Side(style="medium", color=accent)

    def fill(self) -> None:
        """All sheets, into a workbook that has none."""
        tables = [table for table in self._document.tables() if table.columns]
        overview = translate(_OVERVIEW, self._language)
        first, *names = sheet_names([overview, *(line(table.title) for table in tables)])
        self._overview(self._book.create_sheet(first), tables, names)
        for name, table in zip(names, tables, strict=True):
            self._table(self._book.create_sheet(name), table)

    # -------------------------------------------------------------------- first sheet

    def _overview(self, sheet: Worksheet, tables: list[Table], names: list[str]) -> None:
        document, look = self._document, self._look
        sheet.sheet_view.showGridLines = False
        row = 1
        for text in (look.organisation, *look.letterhead):
            if line(text):
                said(sheet.cell(row, 1), line(text)).font = font(color=SOFT)
                row += 1
        row += row > 1
        said(sheet.cell(row, 1), line(document.title) or "–").font = font(
            bold=True, size=18, color=self._accent
        )
        row += 1
        if line(document.subtitle):
            said(sheet.cell(row, 1), line(document.subtitle)).font = font(size=12, color=SOFT)
            row += 1
        row += 1
        said(sheet.cell(row, 1), translate(_AS_OF, self._language)).font = self._bold
        typed(sheet.cell(row, 2), Day(document.day), Column("day", "", "date"), self._language)
        row += 1
        for label, text in self._facts():
            said(sheet.cell(row, 1), line(label)).font = self._bold
            told = "\n".join(lines(text))
            wrapped(said(sheet.cell(row, 2), told))
            tall(sheet, row, lines_in(told, _WIDEST))
            row += 1
        row = self._list(sheet, row + 1, list(zip(names, tables, strict=True)))
        for told in (*lines(document.footer), *lines(look.footer)):
            row += 1
            said(sheet.cell(row, 1), told).font = font(color=SOFT, size=9)
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
        said(sheet.cell(row, 1), translate(_TABLES, self._language)).font = self._bold
        for name, table in tables:
            cell = said(sheet.cell(row, 2), line(table.title) or name)
            quoted = name.replace("'", "''")
            cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{quoted}'!A1")
            cell.font = font(color=self._accent, underline="single")
            row += 1
        return row

    # -------------------------------------------------------------------------- tables

    def _table(self, sheet: Worksheet, table: Table) -> None:
        for place, column in enumerate(table.columns, start=1):
            cell = said(sheet.cell(1, place), line(heading(column)))
            cell.font, cell.fill = self._head, self._ground
            across = "right" if column.numeric else "left"
            cell.alignment = Alignment(horizontal=across, vertical="center", wrap_text=True)
        for number, row in enumerate(table.rows, start=2):
            for place, value in enumerate(row.cells, start=1):
                typed(sheet.cell(number, place), value, table.columns[place - 1], self._language)
        last = 1 + len(table.rows)
        across = get_column_letter(len(table.columns))
        # The total is no row to be sorted away.
        sheet.auto_filter.ref = f"A1:{across}{max(last, 2)}"
        sheet.freeze_panes = "B2" if len(table.columns) > 1 else "A2"
        if table.total is not None:
            last += 1
            for place, value in enumerate(table.total.cells, start=1):
                cell = sheet.cell(last, place)
                typed(cell, value, table.columns[place - 1], self._language)
                cell.font, cell.border = self._bold, Border(top=self._line)
        widths = [self._width(table, place) for place in range(len(table.columns))]
        for place, width in enumerate(widths, start=1):
            sheet.column_dimensions[get_column_letter(place)].width = width
        for number, row in enumerate(table.all_rows, start=2):
            texts = [shown(value, self._language) for value in row.cells]
            tall(sheet, number, max(map(lines_in, texts, widths)))
        for told in notes(table, self._language):
            last += 2
            cell = said(sheet.cell(last, 1), line(told))
            cell.font = font(italic=True, color=SOFT)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            # Over the whole width of the table: a long line would make the printed page small.
            sheet.merge_cells(start_row=last, end_row=last, end_column=len(widths), start_column=1)
            tall(sheet, last, lines_in(line(told), sum(widths)))
        sheet.print_title_rows = "1:1"
        self._on_paper(sheet, landscape=len(table.columns) > _UPRIGHT)

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
        sheet.oddHeader.left.text = "&A"
        sheet.oddFooter.right.text = "&P / &N"
