r"""Tables for spreadsheets, as CSV in which every column has one type.

For people: with a byte order mark, because Excel reads UTF-8 as Windows-1252 without it and
spoils every umlaut; with semicolons, because a comma is inside German numbers and Excel splits
German files at semicolons. Numbers have the comma of the language: Excel makes a day in May out
of "4.5" where commas are usual. Days stand as 2026-03-12, which is a day everywhere. A text that
a spreadsheet would take for a formula gets an apostrophe in front. Programs read the JSON.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Final

from kollegial.words import Language

Cell = str | int | Decimal | dt.date | bool | None

BOM: Final = "\ufeff"
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")


def spreadsheet(
    head: Sequence[str], rows: Iterable[Sequence[Cell]], language: Language, yes_no: tuple[str, str]
) -> str:
    """``rows`` under ``head``; ``yes_no`` are the words for true and false."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(head)
    for row in rows:
        cells = zip(head, row, strict=True)  # a row of another width would shift its columns
        writer.writerow([_written(cell, language, yes_no) for _name, cell in cells])
    return BOM + out.getvalue()


def _written(cell: Cell, language: Language, yes_no: tuple[str, str]) -> str:
    match cell:
        case None:
            return ""
        case bool():
            return yes_no[0] if cell else yes_no[1]
        case Decimal():
            return f"{cell:f}".replace(".", "," if language == "de" else ".")
        case int():
            return str(cell)
        case dt.date():
            return cell.isoformat()
    # A line break inside a cell is lawful, a carriage return is half a one.
    text = cell.replace("\r\n", "\n").replace("\r", "\n")
    return f"'{text}" if text.startswith(_FORMULA) else text
