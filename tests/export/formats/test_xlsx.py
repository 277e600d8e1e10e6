"""The tables of a document as a workbook, read back with their types."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from dataclasses import replace
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree as ET

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kollegial.export.document.look import PLAIN, Look
from kollegial.export.document.shown import HELD_BACK
from kollegial.export.document.tree import (
    Cell,
    Column,
    Count,
    Day,
    Document,
    Facts,
    Paragraph,
    Row,
    Share,
    Table,
    Text,
    Value,
)
from kollegial.export.formats.sheet_names import sheet_names
from kollegial.export.formats.xlsx import render
from tests.export.documents import DAY, LETTERED, document
from tests.export.formats.office import nasty
from tests.export.texts import WORDY


def read(made: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(made))


def cell(value: Cell, kind: Any = "value", language: Any = "de") -> Any:
    """One cell, written and read back."""
    table = Table("T", (Column("a", "A", kind),), (Row((value,)),))
    return read(render(Document("t", "", language, DAY, (table,)), PLAIN))["T"]["A2"]


def test_every_table_has_its_sheet_and_the_first_one_lists_them() -> None:
    book = read(render(document("de"), LETTERED))
    titles = [table.title for table in document("de").tables()]
    assert book.sheetnames[1:] == titles
    first = book.worksheets[0]
    said = [str(each.value) for row in first.iter_rows() for each in row if each.value is not None]
    assert {"Was wir gelernt haben", "Haus am Fluss e. V.", "Zeitraum", "2026 Q1"} <= set(said)
    links = [each.hyperlink.location for row in first.iter_rows() for each in row if each.hyperlink]
    assert links == [f"'{title}'!A1" for title in titles]


def test_cells_have_types() -> None:
    book = read(render(document("de"), LETTERED))
    themes = book["Worüber beraten wurde"]
    assert (themes["B2"].value, themes["B2"].data_type) == (12, "n")
    assert (themes["C2"].value, themes["C2"].number_format) == (0.3, "0%")
    assert (themes["B4"].value, themes["B4"].data_type) == (HELD_BACK, "s")
    assert (themes["B7"].value, themes["A7"].value) == (12_400, "Zusammen")
    assert book["Zeit nach Phasen"]["C2"].value == 14.5
    measured = book["Messungen"]
    assert (measured["A2"].value, measured["A2"].is_date) == (
        dt.datetime.fromisoformat("2025-01-05"),
        True,
    )
    assert measured["A2"].number_format == "dd.mm.yyyy"
    assert (measured["B2"].value, measured["B2"].number_format) == (14.5, "#,##0.00")
    assert (measured["B4"].value, measured["B4"].number_format) == (4, '#,##0" Wochen"')
    assert (measured["C3"].value, measured["C3"].data_type) == ("=1+1", "s")
    assert measured["C4"].value is None


def test_head_is_frozen_filtered_and_repeated_and_the_total_is_not_sorted_away() -> None:
    sheet = read(render(document("de"), LETTERED))["Worüber beraten wurde"]
    assert sheet.freeze_panes == "B2"
    assert sheet.auto_filter.ref == "A1:C6"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet["A1"].font.bold
    assert sheet["A7"].font.bold
    assert sheet.column_dimensions["A"].width > sheet.column_dimensions["C"].width
    notes = [str(row[0].value) for row in sheet.iter_rows(min_row=8) if row[0].value]
    assert notes[0] == "Eine Beratung kann mehrere Themen haben."
    assert notes[1].startswith(HELD_BACK)


def test_properties_name_nobody_and_have_the_day_of_the_document() -> None:
    made = render(document("de"), LETTERED)
    about = read(made).properties
    assert about.title == "Was wir gelernt haben"
    assert about.language == "de"
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        # The library puts its own name where it finds none.
        assert b"creator" not in archive.read("docProps/core.xml")
    assert about.lastModifiedBy is None
    assert about.created == about.modified == dt.datetime.combine(DAY, dt.time())


@pytest.mark.parametrize("text", ["=1+1", "=HYPERLINK(1)", "+1", "-1", "@A1", "#N/A", "'x", "1e5"])
def test_text_is_no_formula_even_when_it_is_edited(text: str) -> None:
    found = cell(Text(text), "text")
    assert (found.value, found.data_type) == (text, "s")
    if text[0] in "=+-@'":
        assert found.quotePrefix


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (Value(Decimal("0.1234567890123456789")), "0,1234567890123456789"),
        (Value(Decimal("5"), '";=1+1'), '5\u00a0";=1+1'),
        (Count(10**15), "1.000.000.000.000.000"),
        (Day(dt.date(1815, 12, 10)), "10.12.1815"),
    ],
)
def test_what_a_spreadsheet_would_spoil_is_text(value: Cell, written: str) -> None:
    found = cell(value)
    assert (found.value, found.data_type) == (written, "s")


def test_document_without_tables_is_its_facts() -> None:
    made = render(Document("t", "", "en", DAY, (Facts((("a", "b"),)),)), PLAIN)
    assert len(read(made).sheetnames) == 1


def test_too_long_a_text_is_cut_and_says_so() -> None:
    found = cell(Text("w" * 100_000), "text")
    assert len(found.value) == 32_767
    assert found.value.endswith(" …")


def test_nasty_text_makes_no_formula_and_no_link() -> None:
    made = render(nasty(), LETTERED)
    book = read(made)
    assert not [
        each.coordinate
        for sheet in book
        for row in sheet.iter_rows()
        for each in row
        if each.data_type == "f"
    ]
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        for name in archive.namelist():
            ET.fromstring(archive.read(name))  # noqa: S314 - our own
            assert b"TargetMode" not in archive.read(name)
            assert b"<f>" not in archive.read(name)


@given(WORDY)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_can_be_written(words: str) -> None:
    table = Table(words, (Column("a", words),), (Row((Text(words),)),), note=words)
    blocks = (Paragraph(words), Facts(((words, words),)), table)
    look = Look(organisation=words, letterhead=(words,), footer=words)
    given_ = Document(words, words, "de", DAY, blocks, footer=words)
    book = read(render(replace(given_, title=words), look))
    assert len(book.sheetnames) == 2


@given(st.lists(WORDY, max_size=12))
def test_names_of_sheets_are_lawful_and_each_is_there_once(titles: list[str]) -> None:
    names = sheet_names(titles)
    assert len(names) == len(titles)
    assert len({name.casefold() for name in names}) == len(names)
    for name in names:
        assert 0 < len(name.encode("utf-16-le", "replace")) // 2 <= 31
        assert not re.search(r"[\[\]:*?/\\]", name)
        assert name == name.strip("'")


def test_shares_keep_their_shape_in_english() -> None:
    assert cell(Share(0.42), "share", "en").number_format == "0%"
    assert cell(Day(DAY), "date", "en").number_format == "yyyy-mm-dd"
