"""Tables on paper: whole, lying, folded; nothing of them is lost."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from kollegial.export.document.look import PLAIN
from kollegial.export.document.tree import Column, Count, Document, Row, Table, Text
from kollegial.export.formats.pdf import render
from kollegial.export.formats.shapes_of_tables import folded, is_broad, lies, stays_whole
from tests.export.documents import DAY

PAIRS = (Column("a", "Platzhalter"), Column("n", "Anzahl", "count"))


def long(rows: int, text: str = "Wort") -> Table:
    told = tuple(Row((Text(f"{text} {number}"), Count(number))) for number in range(rows))
    return Table("Liste", PAIRS, told, name="list")


def page(table: Table) -> PdfReader:
    document = Document("Titel", "", "de", DAY, (table,))
    return PdfReader(io.BytesIO(render(document, PLAIN)))


@pytest.mark.parametrize("rows", [16, 17, 18, 47, 90])
def test_a_long_narrow_table_is_folded_and_keeps_its_rows_in_order(rows: int) -> None:
    pieces = folded(long(rows))
    assert len(pieces) == 3
    assert [row for piece in pieces for row in piece.rows] == list(long(rows).rows)
    text = " ".join(page(long(rows)).pages[0].extract_text().split())
    at = [text.find(f"Wort {number} {number}") for number in range(rows)]
    assert -1 not in at
    assert at == sorted(at)


@pytest.mark.parametrize("table", [long(15), long(91), long(40, "ein ziemlich langes Wort")])
def test_others_are_not(table: Table) -> None:
    assert folded(table) == (table,)


def test_a_small_table_stays_whole_and_a_long_one_does_not() -> None:
    assert stays_whole(long(15))
    assert not stays_whole(long(16))
    assert not stays_whole(long(1, "w" * 200))


def test_a_list_with_many_texts_lies_on_its_side() -> None:
    columns = tuple(Column(f"c{number}", "Spalte") for number in range(7))
    broad = Table("Liste", columns, (Row((Text("x"),) * 7),), name="list")
    assert is_broad(broad)
    assert lies(Document("Titel", "", "de", DAY, (broad,)))
    box = page(broad).pages[0].mediabox
    assert box.width > box.height
    box = page(long(3)).pages[0].mediabox
    assert box.width < box.height
