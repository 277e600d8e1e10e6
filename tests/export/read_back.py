"""The tables of a document, read out of what was written of it: form by form, and the screen.

Whatever a form shows is taken back to what it stands for (``meant``): a number, a day, a text,
``•`` for a number held back, nothing. So forms that write a number differently can be compared.
"""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Any

import docx
import openpyxl
from pypdf import PdfReader

from kollegial.export.document.look import PLAIN
from kollegial.export.document.shown import HELD_BACK, shown
from kollegial.export.document.tree import (
    Cell,
    Column,
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
from kollegial.marking import Language
from kollegial.tui.documents.laying.lines import plain
from kollegial.tui.documents.laying.page import lay
from tests.export.html_cells import Cells

Meant = str | float | Decimal | dt.date | None
Tables = list[list[list[Meant]]]
"""Table, row, cell; without heads and notes."""

_HALF = "½"
_BEGUN = 30
"""Signs of a text from which on it is known."""


def of_tree(source: Document) -> Tables:
    """What is to be found again."""
    return [
        [[_of_cell(cell) for cell in row.cells] for row in table.all_rows]
        for table in _told(source)
    ]


def of_html(source: Document, made: bytes) -> Tables:
    """Out of the cells of the page."""
    reader = Cells()
    reader.feed(made.decode())
    return _meant(source, reader.tables)


def of_docx(source: Document, made: bytes) -> Tables:
    """Out of the tables that have a head; facts have none."""
    tables = [
        [[cell.text for cell in row.cells] for row in table.rows[1:]]
        for table in docx.Document(io.BytesIO(made)).tables
        if table._tbl.xpath(".//w:tblHeader")
    ]
    return _meant(source, tables)


def of_xlsx(source: Document, made: bytes) -> Tables:
    """Out of the sheets, whose cells have types."""
    book = openpyxl.load_workbook(io.BytesIO(made))
    found: Tables = []
    for sheet, table in zip(book.worksheets[1:], _told(source), strict=True):
        rows = sheet.iter_rows(min_row=2, max_row=1 + len(table.all_rows), values_only=True)
        found.append([[_typed(value) for value in row] for row in rows])
    return found


def of_csv(source: Document, made: bytes) -> Tables:
    """Out of the file, or the files in the zip."""
    if made.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(made)) as archive:
            names = sorted(name for name in archive.namelist() if name != "list.csv")
            files = [archive.read(name) for name in names]
    else:
        files = [made]
    tables = []
    for file, table in zip(files, _told(source), strict=True):
        rows = list(csv.reader(io.StringIO(file.decode("utf-8-sig")), delimiter=";"))
        tables.append(rows[1 : 1 + len(table.all_rows)])
    return _meant(source, tables)


def of_json(source: Document, made: bytes) -> Tables:
    """Out of the data; a number held back is null and says so."""
    tables = list(_tables(json.loads(made)["blocks"]))
    found: Tables = []
    for table, told in zip(_told(source), tables, strict=True):
        rows = [*told["rows"], *([told["total"]] if "total" in told else [])]
        found.append(
            [
                [_of_data(cell, column) for cell, column in zip(row, table.columns, strict=True)]
                for row in rows
            ]
        )
    return found


def of_markdown(source: Document, made: bytes) -> Tables:
    """Out of the lines with bars, those of facts left out."""
    heads = [_heads(table) for table in _told(source)]
    tables: list[list[list[str]]] = []
    for text in made.decode().splitlines():
        cells = [each.strip() for each in re.split(r"(?<!\\)\|", text)[1:-1]]
        if not text.startswith("|") or set("".join(cells)) <= set(":-"):
            continue
        if len(tables) < len(heads) and [_bare(each) for each in cells] == heads[len(tables)]:
            tables.append([])
        elif tables and len(tables[-1]) < len(_told(source)[len(tables) - 1].all_rows):
            tables[-1].append([_bare(each) for each in cells])
    return _meant(source, tables)


def missing_on_paper(source: Document, made: bytes) -> list[str]:
    """A PDF has no cells to ask for, but its text in reading order; so has the document."""
    pages = PdfReader(io.BytesIO(made)).pages
    text = _joined(" ".join(page.extract_text() for page in pages))
    return _not_in_order(_rows(source), text)


def missing_on_screen(source: Document, width: int = 400) -> list[str]:
    """The same of what the terminal shows, pictures of charts among it.

    Where a long text is wrapped, its numbers stand behind its first line.
    """
    lines = [_joined(plain(line)) for line in lay(source, PLAIN, width).lines]
    missing = set(_not_in_order(_rows(source), "".join(lines)))
    for table in _told(source):
        for row in table.all_rows:
            label, *rest = (_joined(shown(cell, source.language)) for cell in row.cells)
            behind = "".join(rest)
            wrapped = (each.removesuffix(behind) for each in lines if each.endswith(behind))
            if any(len(each) >= _BEGUN and label.startswith(each) for each in wrapped):
                missing.discard(label + behind)
    return sorted(missing)


def _not_in_order(rows: Iterable[str], text: str) -> list[str]:
    at, missing = 0, []
    for said in rows:
        found = text.find(said, at)
        if found < 0:
            missing.append(said)
        else:
            at = found + len(said)
    return missing


def _rows(source: Document) -> Iterator[str]:
    for table in _told(source):
        for row in table.all_rows:
            yield _joined(" ".join(shown(cell, source.language) for cell in row.cells))


def _joined(text: str) -> str:
    """Without spaces, and without what a line was broken with."""
    return re.sub(r"[\s\u00ad]+", "", re.sub(r"(?<=\w)-\n(?=\w)", "", text))


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _told(source: Document) -> list[Table]:
    return [table for table in source.tables() if table.columns]


def _heads(table: Table) -> list[str]:
    return [f"{each.label} ({each.unit})" if each.unit else each.label for each in table.columns]


# ------------------------------------------------------------------------ what is meant


def _meant(source: Document, tables: Sequence[Sequence[Sequence[str]]]) -> Tables:
    return [
        [
            [
                meant(text, column, source.language)
                for text, column in zip(row, table.columns, strict=True)
            ]
            for row in rows
        ]
        for rows, table in zip(tables, _told(source), strict=True)
    ]


def meant(text: str, column: Column, language: Language) -> Meant:
    """What somebody who reads ``text`` in a cell knows."""
    if not text.strip() or text == HELD_BACK:
        return text.strip() or None
    match column.kind:
        case "count":
            return float(_number(text, language))
        case "share":
            bare = text.rstrip("%").strip()
            share = _number(bare, language)
            return float(share / 100 if bare != text else share)
        case "minutes":
            halves = text.endswith(_HALF)
            return float(_number(text.rstrip(_HALF) or "0", language)) + 0.5 * halves
        case "value":
            return _number(text.replace("\u00a0", " ").split(" ")[0], language)
        case "date":
            return dt.date.fromisoformat("-".join(reversed(text.split("."))))
    return _plain(text)


def _number(text: str, language: Language) -> Decimal:
    bare = text.replace("\u2212", "-")
    if language == "de":
        bare = bare.replace(".", "").replace(",", ".")
    return Decimal(bare.replace(",", ""))


def _plain(text: str) -> str:
    """As one line, without the sign that keeps a text from being a formula."""
    return _squeezed(text.removeprefix("'") if text.startswith("'=") else text)


def _of_cell(cell: Cell) -> Meant:
    match cell:
        case Count(number) | Share(number) | Minutes(number):
            return float(number)
        case Value(number):
            return number
        case Day(date):
            return date
        case Text(text):
            return _plain(text) or None
        case Suppressed():
            return HELD_BACK
        case Empty():
            return None


def _typed(value: Any) -> Meant:
    match value:
        case dt.datetime():
            return value.date()
        case str():
            return _plain(value)
        case int() | float():
            return float(value)
    return None


def _of_data(cell: dict[str, Any], column: Column) -> Meant:
    if cell.get("suppressed"):
        assert cell["value"] is None
        return HELD_BACK
    value = cell["value"]
    match column.kind:
        case "date":
            return dt.date.fromisoformat(value) if value else None
        case "value":
            return Decimal(value) if value is not None else None
        case "text":
            return _plain(value) if value else None
    return float(value) if value is not None else None


def _tables(blocks: list[Any]) -> Iterator[Any]:
    for block in blocks:
        if block["type"] == "table" and block["columns"]:
            yield block
        elif block["type"] == "chart":
            yield block["table"]
        elif block["type"] == "section":
            yield from _tables(block["blocks"])


def _bare(text: str) -> str:
    """Without the signs that Markdown adds."""
    told = text.replace("<br>", "\n").replace("&nbsp;", "\u00a0").replace("**", "")
    return re.sub(r"\\(.)", r"\1", told)
