"""The tables of a document as CSV, typed as in ``export.quality.spreadsheet``, for spreadsheets.

One table is one file. Several are an archive with a file each and a list that names them: one
file with tables of several widths would open as one with none. Programs read the JSON.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from kollegial.export.document.look import Look
from kollegial.export.document.shown import HELD_BACK, heading, notes
from kollegial.export.document.texts import line, lines
from kollegial.export.document.tree import (
    Cell,
    Count,
    Day,
    Document,
    Empty,
    Minutes,
    Share,
    Suppressed,
    Table,
    Text,
    Value,
)
from kollegial.export.errors import ExportError
from kollegial.export.formats.zipped import zipped
from kollegial.export.quality import spreadsheet
from kollegial.i18n import translate
from kollegial.marking import N_, Language

LIST: Final = "list.csv"

_NO_TABLE = N_("There is no table in this document, so there is nothing for a spreadsheet.")


def render(document: Document, look: Look) -> bytes:
    """The file, or the archive.

    Raises:
        ExportError: the document has no table.
    """
    tables = list(document.tables())
    if not tables:
        raise ExportError(_NO_TABLE)
    if len(tables) == 1:
        return _table(tables[0], document.language)
    names = _names(tables)
    files = {LIST: _list(document, names, tables)}
    files |= {
        name: _table(table, document.language) for name, table in zip(names, tables, strict=True)
    }
    return zipped(files)


def _table(table: Table, language: Language) -> bytes:
    """Below the table, after an empty line, its notes: what a dot means must not get lost."""
    head = [line(heading(column)) for column in table.columns]
    rows = [[_cell(cell) for cell in row.cells] for row in table.all_rows]
    told = [line(note) for note in notes(table, language)]
    if told:
        rest: list[spreadsheet.Cell] = [None] * (len(head) - 1)
        rows += [[None, *rest], *([note, *rest] for note in told)]
    return spreadsheet.spreadsheet(head, rows, language, ("", "")).encode("utf-8")


def _cell(cell: Cell) -> spreadsheet.Cell:
    match cell:
        case Text(text):
            return "\n".join(lines(text))
        case Count(number):
            return number
        case Share(share):
            return Decimal(str(share))
        case Minutes(minutes):
            return Decimal(f"{minutes:g}")
        case Day(date):
            return date
        case Value(number, unit):
            return f"{number:f} {unit}" if unit else number
        case Suppressed() | Empty():
            return HELD_BACK if isinstance(cell, Suppressed) else None


def _list(document: Document, names: list[str], tables: list[Table]) -> bytes:
    language = document.language
    head = [translate(N_("File"), language), translate(N_("Table"), language)]
    rows = [[name, line(table.title)] for name, table in zip(names, tables, strict=True)]
    about = [line(document.title), line(document.subtitle)]
    listed = [*rows, ["", ""], about]
    return spreadsheet.spreadsheet(head, listed, language, ("", "")).encode("utf-8")


def _names(tables: list[Table]) -> list[str]:
    """A file name for each, in the order of the document."""
    digits = len(str(len(tables)))
    return [
        f"{number:0{digits}}-{table.name or 'table'}.csv"
        for number, table in enumerate(tables, start=1)
    ]
