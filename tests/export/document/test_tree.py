"""The tree of a document: what it refuses, and how its cells are written."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.export.document.shown import HELD_BACK, heading, notes, shown
from kollegial.export.document.texts import line, lines, paragraphs
from kollegial.export.document.tree import (
    EMPTY,
    SUPPRESSED,
    Bullets,
    Cell,
    Chart,
    Column,
    Count,
    Day,
    Minutes,
    Row,
    Share,
    Table,
    Text,
    Value,
)
from kollegial.words import Language
from tests.export.documents import document
from tests.export.texts import WORDY

COLUMNS = (Column("a", "A"), Column("b", "B", "count", "Stück"))


@pytest.mark.parametrize(
    ("cell", "language", "written"),
    [
        (Count(0), "de", "0"),
        (Count(9999), "de", "9999"),
        (Count(12400), "de", "12.400"),
        (Count(12400), "en", "12,400"),
        (Share(0.4217), "de", "42\u00a0%"),
        (Share(0.4217), "en", "42%"),
        (Share(0.005), "en", "1%"),
        (Share(1), "en", "100%"),
        (Minutes(12.26), "en", "12½"),
        (Minutes.of(50), "en", "1"),
        (Minutes(0), "en", "0"),
        (Day(dt.date(2026, 3, 1)), "de", "01.03.2026"),
        (Value(Decimal("4.50")), "de", "4,50"),
        (Value(Decimal("-4.5"), "°C"), "en", "\u22124.5\u00a0°C"),
        (Value(Decimal("1E+3")), "en", "1000"),
        (SUPPRESSED, "de", HELD_BACK),
        (EMPTY, "de", ""),
        (Text("a\n\nb"), "de", "a\nb"),
    ],
)
def test_cells(cell: Cell, language: Language, written: str) -> None:
    assert shown(cell, language) == written


@given(st.floats(0, 1))
def test_a_share_tells_no_more_than_it_shows(share: float) -> None:
    kept = Share(share).share
    assert f"{round(kept * 100)}%" == shown(Share(share), "en")
    assert abs(kept * 100 - round(kept * 100)) < 1e-9
    assert abs(kept - share) <= 0.005 + 1e-12


def test_no_number_that_is_none() -> None:
    for wrong in (lambda: Share(float("nan")), lambda: Value(Decimal("Infinity"))):
        with pytest.raises(ValueError, match="finite"):
            wrong()


def test_a_table_checks_itself() -> None:
    with pytest.raises(ValueError, match="1 cells for 2 columns"):
        Table("T", COLUMNS, (Row((Text("a"),)),))
    table = Table("T", COLUMNS, (Row((Text("a"), Count(1))),), name="t")
    with pytest.raises(ValueError, match="no column 'c'"):
        Chart("C", "bars", table, "a", ("c",))
    with pytest.raises(ValueError, match="no number"):
        Chart("C", "bars", table, "a", ("a",))
    with pytest.raises(ValueError, match="2 marks for 1 items"):
        Bullets(("a",), ("x", "y"))


def test_what_stands_around_a_table() -> None:
    table = Table("T", COLUMNS, (Row((Text("a"), Count(1))),), Row((Text("b"), SUPPRESSED)), "N")
    assert table.suppressed
    assert [each.partition(":")[0] for each in notes(table, "en")] == ["N", HELD_BACK]
    assert heading(COLUMNS[1]) == "B (Stück)"


def test_tables_come_in_reading_order() -> None:
    names = [table.name for table in document("de").tables()]
    assert names == ["themes", "times", "course", "states", "measurements"]


def test_repr_tells_nothing_of_what_people_said() -> None:
    assert "Zuhören" not in repr(document("de"))
    assert "Was wir" not in repr(document("de"))


@given(WORDY)
def test_texts_hold_nothing_that_xml_cannot(text: str) -> None:
    whole = [each for one in paragraphs(text) for each in one]
    assert tuple(whole) == lines(text)
    for each in (*whole, line(text)):
        assert each.encode("utf-8").decode("utf-8") == each
        assert all(sign >= " " and sign not in "\x7f\ufffe\uffff\u202e" for sign in each)
