"""Our rows and Textual's own, after the same edits: all they can be asked for is equal."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st
from textual.document._document import Document
from textual.document._wrapped_document import WrappedDocument
from textual.geometry import Offset

from kollegial.tui.widgets.editor.paragraphs import Paragraphs
from tests.tui.widgets.editor.texts import texts


@dataclass(frozen=True)
class Splice:
    """An edit, by shares of what is there: valid in any text."""

    row: float
    column: float
    rows: int
    columns: int
    text: str


shares = st.floats(0, 1)
splices = st.builds(
    Splice,
    row=shares,
    column=shares,
    rows=st.sampled_from((0, 0, 0, 1, 2)),
    columns=st.sampled_from((0, 0, 1, 1, 2, 30)),
    text=texts("\n", "\t", most=4),
)


def place(document: Document, splice: Splice) -> tuple[tuple[int, int], tuple[int, int]]:
    top = round(splice.row * (document.line_count - 1))
    start = round(splice.column * len(document[top]))
    bottom = min(top + splice.rows, document.line_count - 1)
    end = min(start + splice.columns, len(document[bottom]))
    first, last = sorted(((top, start), (bottom, end)))
    return first, last


def edit(rows: WrappedDocument, splice: Splice) -> None:
    document = rows.document
    assert isinstance(document, Document)
    start, end = place(document, splice)
    result = document.replace_range(start, end, splice.text)
    rows.wrap_range(start, end, result.end_location)


def told(rows: WrappedDocument) -> list[object]:
    """Everything a text area asks its rows for."""
    document = rows.document
    lines = range(document.line_count)
    cells = [Offset(x, y) for y in range(rows.height + 1) for x in (0, 3, 17, 99)]
    ends = [(line, column) for line in lines for column in {0, len(document[line]) // 2}]
    return [
        (rows.height, rows.wrapped, rows.lines),
        [(rows.get_offsets(line), rows.get_sections(line)) for line in lines],
        [rows.get_tab_widths(line) for line in lines],
        [rows.offset_to_location(cell) for cell in cells],
        [rows.location_to_offset(location) for location in ends],
        [rows._offset_to_line_info[y] for y in range(rows.height)],
        rows._line_index_to_offsets,
    ]


@given(texts("\n", "\t"), st.lists(splices, max_size=8), st.integers(0, 40))
def test_rows_are_textuals_rows(text: str, edits: list[Splice], width: int) -> None:
    theirs, ours = WrappedDocument(Document(text), width), Paragraphs(Document(text), width)
    assert told(ours) == told(theirs)
    for each in edits:
        edit(theirs, each)
        edit(ours, each)
        assert told(ours) == told(theirs)


@given(texts("\n", "\t"), splices, st.integers(0, 40), st.integers(0, 40))
def test_another_width_after_an_edit(text: str, splice: Splice, width: int, other: int) -> None:
    theirs, ours = WrappedDocument(Document(text), width), Paragraphs(Document(text), width)
    for rows in (theirs, ours):
        edit(rows, splice)
        rows.wrap(other)
    assert told(ours) == told(theirs)


def test_an_edit_textual_tells_too_little_of() -> None:
    """Undo of several edits tells a range, not each of them: the text itself decides."""
    theirs, ours = WrappedDocument(Document("a b c " * 9), 8), Paragraphs(Document("a b c " * 9), 8)
    for rows in (theirs, ours):
        rows.document.replace_range((0, 50), (0, 50), "end ")
        rows.document.replace_range((0, 3), (0, 3), "start ")
        rows.wrap_range((0, 3), (0, 5), (0, 9))
    assert told(ours) == told(theirs)


def test_rows_below_the_end() -> None:
    rows = Paragraphs(Document("a b"), 2)
    assert [rows.row(y) for y in (-1, 0, 1, 2)] == [None, (0, 0), (0, 1), None]
