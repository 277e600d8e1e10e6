"""The same figures stand in every form: one document, read back out of all seven of them."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import zipfile
from collections.abc import Callable
from typing import Any

import docx
import openpyxl
import pytest
from pypdf import PdfReader

from kollegial.export.document.shown import HELD_BACK, shown
from kollegial.export.document.tree import (
    Cell,
    Count,
    Day,
    Document,
    Empty,
    Minutes,
    Share,
    Suppressed,
    Text,
    Value,
)
from kollegial.export.formats import FORMATS
from kollegial.words import Language
from tests.export.documents import LETTERED, document
from tests.export.html_cells import Cells

Tables = list[list[list[Any]]]
"""Table, row, cell; without heads and notes."""


def expected(source: Document, written: Callable[[Cell], Any]) -> Tables:
    return [
        [[written(cell) for cell in row.cells] for row in table.all_rows]
        for table in source.tables()
    ]


def made(source: Document, form: str) -> bytes:
    return FORMATS[form].render(source, LETTERED)


@pytest.fixture(params=["de", "en"])
def source(request: pytest.FixtureRequest) -> Document:
    language: Language = request.param
    return document(language)


def test_html(source: Document) -> None:
    reader = Cells()
    reader.feed(made(source, "html").decode())
    assert reader.tables == expected(source, lambda cell: shown(cell, source.language))


def test_docx(source: Document) -> None:
    _facts, *tables = docx.Document(io.BytesIO(made(source, "docx"))).tables
    read = [[[cell.text for cell in row.cells] for row in table.rows[1:]] for table in tables]
    assert read == expected(source, lambda cell: shown(cell, source.language))


def test_pdf(source: Document) -> None:
    """A PDF has no cells to ask for, but its text in reading order; so has the document."""
    pages = PdfReader(io.BytesIO(made(source, "pdf"))).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    at = 0
    for table in source.tables():
        for row in table.all_rows:
            said = " ".join(" ".join(shown(cell, source.language) for cell in row.cells).split())
            found = text.find(said, at)
            assert found >= 0, said
            at = found + len(said)


def test_markdown(source: Document) -> None:
    lines = made(source, "md").decode().splitlines()
    rows = iter([line for line in lines if line.startswith("|")])
    for table in source.tables():
        for row in table.all_rows:
            said = "".join(_bare(shown(cell, source.language)) for cell in row.cells)
            assert any(_bare(each) == said for each in rows), said


def _bare(text: str) -> str:
    """Without the signs that Markdown adds."""
    for each in ("<br>", "&nbsp;"):
        text = text.replace(each, "")
    return "".join(char for char in text if char not in "|*\\" and not char.isspace())


def test_xlsx(source: Document) -> None:
    book = openpyxl.load_workbook(io.BytesIO(made(source, "xlsx")))
    read = []
    for sheet, table in zip(book.worksheets[1:], source.tables(), strict=True):
        rows = sheet.iter_rows(min_row=2, max_row=1 + len(table.all_rows), values_only=True)
        read.append([list(row) for row in rows])
    assert read == expected(source, _in_sheet)


def _in_sheet(cell: Cell) -> Any:
    match cell:
        case Count(number) | Share(number) | Minutes(number):
            return number
        case Value(number):
            return float(number)
        case Day(date):
            return dt.datetime.combine(date, dt.time())
        case Text(text):
            return text
        case Suppressed():
            return HELD_BACK
        case Empty():
            return None


def test_csv(source: Document) -> None:
    with zipfile.ZipFile(io.BytesIO(made(source, "csv"))) as archive:
        names = sorted(name for name in archive.namelist() if name != "list.csv")
        files = [archive.read(name).decode("utf-8-sig") for name in names]
    read = []
    for file, table in zip(files, source.tables(), strict=True):
        rows = list(csv.reader(io.StringIO(file), delimiter=";"))
        read.append(rows[1 : 1 + len(table.all_rows)])
    mark = "," if source.language == "de" else "."

    def written(cell: Cell) -> str:
        match cell:
            case Count(number):
                return str(number)
            case Share(number) | Minutes(number):
                return f"{number:g}".replace(".", mark)
            case Value(number, unit):
                return " ".join([f"{number:f}".replace(".", mark), *([unit] if unit else [])])
            case Day(date):
                return date.isoformat()
            case Text(text):
                return f"'{text}" if text.startswith("=") else text
            case Suppressed():
                return HELD_BACK
            case Empty():
                return ""

    assert read == expected(source, written)


def test_json(source: Document) -> None:
    def found(blocks: list[Any]) -> list[Any]:
        tables = []
        for block in blocks:
            if block["type"] == "table":
                tables.append(block)
            elif block["type"] == "chart":
                tables.append(block["table"])
            elif block["type"] == "section":
                tables += found(block["blocks"])
        return tables

    read = []
    for table in found(json.loads(made(source, "json"))["blocks"]):
        rows = [*table["rows"], *([table["total"]] if "total" in table else [])]
        read.append([[_told(cell) for cell in row] for row in rows])
    assert read == expected(source, _as_data)


def _told(cell: dict[str, Any]) -> Any:
    return HELD_BACK if cell.get("suppressed") else cell["value"]


def _as_data(cell: Cell) -> Any:
    match cell:
        case Count(number) | Share(number) | Minutes(number):
            return number
        case Value(number):
            return f"{number:f}"
        case Day(date):
            return date.isoformat()
        case Text(text):
            return text
        case Suppressed():
            return HELD_BACK
        case Empty():
            return None
