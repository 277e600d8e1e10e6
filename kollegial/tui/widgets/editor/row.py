"""One row of the editor: everything that decides what it looks like, apart from the style."""

from __future__ import annotations

from dataclasses import dataclass, field

from textual.document._document import Location, Selection

from kollegial.tui.widgets.editor.paragraphs import Paragraphs

EMPTY = (0, 0)
"""How much of an empty paragraph within a selection is selected."""
EMPTY_MARK = "▌"
"""What shows that an empty paragraph is selected."""


@dataclass(frozen=True, slots=True)
class Row:
    """What a row shows. Equal rows look the same, wherever in the text they stand.

    All columns count characters from the start of the row.

    ``text``: with the blank after the last character, where the cursor may rest.
    ``tabs``: cells that each tab in the text takes.
    ``current``: the cursor is in this paragraph, and that is to be seen.
    ``selected``: from and to. ``cursor``: where it is drawn.
    ``brackets``: the one at the cursor and its partner.
    """

    text: str = field(repr=False)
    tabs: tuple[int, ...] = ()
    current: bool = False
    selected: tuple[int, int] | None = None
    cursor: int | None = None
    brackets: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Marks:
    """What is marked in the text at this moment, by place in the text.

    ``drawn``: the cursor is to be seen. ``current``: its paragraph is, too.
    """

    selection: Selection
    drawn: bool
    current: bool
    brackets: tuple[Location, ...] = ()


def row_at(paragraphs: Paragraphs, marks: Marks, y: int) -> Row | None:
    """The row at a height; nothing below the end of the text."""
    place = paragraphs.row(y)
    if place is None:
        return None
    paragraph, index = place
    text = paragraphs.document[paragraph]
    breaks = paragraphs.get_offsets(paragraph)
    start = breaks[index - 1] if index else 0
    shown = text[start : breaks[index]] if index < len(breaks) else f"{text[start:]} "
    here = marks.selection.end[0] == paragraph
    selected = _selected(marks.selection, paragraph, len(text))
    if selected == EMPTY and not text and not here:
        return Row(EMPTY_MARK, selected=EMPTY)
    tabs: tuple[int, ...] = ()
    if "\t" in shown:
        before = text.count("\t", 0, start)
        widths = paragraphs.get_tab_widths(paragraph)
        tabs = tuple(widths[before : before + shown.count("\t")])
    columns = range(start, start + len(shown))
    column = marks.selection.end[1]
    return Row(
        shown,
        tabs,
        here and marks.current,
        _within(selected, columns),
        column - start if here and marks.drawn and column in columns else None,
        tuple(at - start for line, at in marks.brackets if line == paragraph and at in columns),
    )


def _selected(selection: Selection, paragraph: int, length: int) -> tuple[int, int] | None:
    """From and to, within a paragraph of some length."""
    if selection.start == selection.end or not selection.contains_line(paragraph):
        return None
    top, bottom = sorted(selection)
    start = top[1] if top[0] == paragraph else 0
    return start, bottom[1] if bottom[0] == paragraph else length


def _within(selected: tuple[int, int] | None, columns: range) -> tuple[int, int] | None:
    """The part of a selection that lies in some columns, counted from the first of them."""
    if selected is None:
        return None
    start, end = max(selected[0], columns.start), min(selected[1], columns.stop)
    return (start - columns.start, end - columns.start) if start < end else None
