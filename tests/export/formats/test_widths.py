"""Columns on paper."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.export.document.tree import Column, ColumnKind, Count, Row, Table, Text
from kollegial.export.formats.widths import widths

ROOM = 164.0


def test_numbers_take_little_and_texts_the_rest() -> None:
    columns = (Column("a", "Aussage"), Column("n", "3 teils, teils", "count"))
    rows = (Row((Text("Die Zeit hat gepasst, und niemand musste sich beeilen"), Count(4))),)
    text, number = widths(Table("T", columns, rows), "de", ROOM, 1.7)
    assert text + number == pytest.approx(ROOM)
    assert number < 25 < text


@given(st.lists(st.tuples(st.sampled_from(["text", "count", "date"]), st.text()), min_size=1))
def test_together_they_fill_the_paper(given_columns: list[tuple[ColumnKind, str]]) -> None:
    columns = tuple(Column("a", label, kind) for kind, label in given_columns)
    found = widths(Table("T", columns, ()), "en", ROOM, 2.0)
    assert sum(found) == pytest.approx(ROOM)
    assert min(found) > 0
