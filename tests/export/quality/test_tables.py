"""Tables for spreadsheets: one type a column, and no cell that does anything."""

from __future__ import annotations

import csv
import datetime as dt
import io
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.export.quality.spreadsheet import BOM, spreadsheet
from kollegial.export.quality.tables import insight_table, measure_table, series_table
from kollegial.quality.frameworks.in_use import AreaBook
from kollegial.quality.labels import FIELDS
from tests.export.quality.records import MEASURE_ID, TRIED, WHOLE, insight, measure, planned

YES_NO = ("yes", "no")


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith(BOM)
    return list(csv.DictReader(io.StringIO(text.removeprefix(BOM), newline=""), delimiter=";"))


def test_a_measure_is_a_row_with_typed_columns() -> None:
    (row,) = rows(measure_table([(measure(*WHOLE), 12)], AreaBook(), "en"))
    assert row["Number"] == "M12"
    assert (row["Status"], row["Still open"], row["Rounds"]) == ("effective", "no", "2")
    assert (row["Due date"], row["First due date"]) == ("2026-09-30", "2026-06-30")
    assert (row["Baseline"], row["Target"], row["Last value"]) == ("20.50", "90", "95")
    assert (row["Measurements"], row["Last measured"]) == ("3", "2026-09-02")
    assert (row["Checked by"], row["Effective since"]) == ("Qualitätsbeauftragte", "2026-09-04")
    assert row["Quality areas"] == "lqw@11-areas:4\nown@1:N"
    assert row["Conclusion"] == "keep the method"


def test_numbers_have_the_comma_of_the_language() -> None:
    table = series_table([(measure(*WHOLE), 12)], "de")
    cells = list(csv.reader(io.StringIO(table.removeprefix(BOM), newline=""), delimiter=";"))
    assert [row[3:5] for row in cells[1:]] == [
        ["2026-03-01", "45,5"],
        ["2026-05-01", "60"],
        ["2026-09-02", "95"],
    ]


def test_every_measure_has_every_column() -> None:
    table = measure_table([(measure(*WHOLE), 1), (measure(*planned()[:1]), 2)], AreaBook(), "en")
    cells = list(csv.reader(io.StringIO(table, newline=""), delimiter=";"))
    assert len({len(row) for row in cells}) == 1
    assert len(set(cells[0])) == len(cells[0])
    assert {FIELDS["goal"], FIELDS["responsible"]} < set(cells[0])


def test_insights_name_their_measures_by_number() -> None:
    tried = insight(TRIED)
    (row,) = rows(insight_table([tried], {MEASURE_ID: 12}, AreaBook(), "en"))
    assert (row["Decision"], row["Experiment until"]) == ("experiment", "2026-02-01")
    assert (row["Day"], row["Consultation model"], row["Measures"]) == ("2026-01-08", "tietze", "")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_a_text_is_no_formula(start: str) -> None:
    text = f"{start}HYPERLINK(1)"
    (row,) = rows(spreadsheet(["a"], [[text]], "en", YES_NO))
    assert row["a"].startswith("'") or row["a"][0] not in "=+-@\t\r"


@given(st.lists(st.text(st.characters(codec="utf-8")), min_size=2, max_size=2))
def test_any_text_comes_back(texts: list[str]) -> None:
    (row,) = rows(spreadsheet(["a", "b"], [texts], "en", YES_NO))
    for cell, text in zip(row.values(), texts, strict=True):
        plain = text.replace("\r\n", "\n").replace("\r", "\n")
        assert cell in (plain, f"'{plain}")


def test_each_sort_of_cell() -> None:
    cells = [None, True, 3, Decimal("-4.50"), dt.date(2026, 3, 12), ""]
    text = spreadsheet(list("abcdef"), [cells], "de", ("ja", "nein"))
    assert text.splitlines()[1] == ";ja;3;-4,50;2026-03-12;"
    with pytest.raises(ValueError, match="zip"):
        spreadsheet(["a"], [[1, 2]], "de", YES_NO)
