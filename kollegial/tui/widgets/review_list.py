"""All findings, one line each: sign, words, what stands there in the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from kollegial.anonymise import Finding, Review
from kollegial.i18n import N_, _
from kollegial.printable import one_line
from kollegial.tui.theme import QUIET
from kollegial.tui.widgets.review_standing import GOOD, Standing, standing

_ARROW = " → "
_LEAST = 8


@dataclass(frozen=True, slots=True)
class Row:
    """What one line says."""

    state: Standing
    words: str
    result: str


class FindingList(OptionList, inherit_bindings=False):
    """The list has the focus; Enter is left to the screen, which accepts with it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "cursor_up", N_("Up"), show=False),
        Binding("down", "cursor_down", N_("Down"), show=False),
        Binding("pageup", "page_up", N_("Page up"), show=False),
        Binding("pagedown", "page_down", N_("Page down"), show=False),
        Binding("home", "first", N_("First"), show=False),
        Binding("end", "last", N_("Last"), show=False),
    ]

    class Moved(Message):
        """Somebody went to another line."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Row] = []
        self._shape = (0, 0)

    def show(self, review: Review, current: int | None) -> None:
        """Show the findings, the line with the number ``current`` marked."""
        self._draw([_row(review, item) for item in review.items])
        if self.highlighted != current:
            with self.prevent(OptionList.OptionHighlighted):
                self.highlighted = current

    def on_resize(self) -> None:
        """Lay the lines out anew."""
        self._draw(self._rows)

    def _draw(self, rows: list[Row]) -> None:
        before, self._rows = self._rows, rows
        shape = _columns(rows, self.scrollable_content_region.width)
        if shape != self._shape or len(rows) != len(before):
            self._shape = shape
            marked = self.highlighted
            with self.prevent(OptionList.OptionHighlighted):
                self.set_options(Option(_line(row, shape)) for row in rows)
                if marked is not None and rows:
                    self.highlighted = min(marked, len(rows) - 1)
            return
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old != new:
                self.replace_option_prompt_at_index(number, _line(new, shape))

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        # By the time this arrives the mark may be further on.
        if self.highlighted is not None:
            self.post_message(self.Moved(self.highlighted))

    @on(OptionList.OptionSelected)
    def _selected(self, event: OptionList.OptionSelected) -> None:
        event.stop()


def _row(review: Review, item: Finding) -> Row:
    state = standing(review, item)
    result = "" if state is Standing.KEPT else one_line(review.replacement(item))
    return Row(state, one_line(item.text), result)


def _columns(rows: Sequence[Row], width: int) -> tuple[int, int]:
    """Cells for a whole line behind its sign, and for the words, so that the arrows align."""
    room = max(0, width - 2)
    words = max((Content(row.words).cell_length for row in rows), default=0)
    return room, min(words, room * 2 // 5)


def _line(row: Row, shape: tuple[int, int]) -> Content:
    room, column = shape
    kept = row.state is Standing.KEPT
    arrow = Content("   " if kept else _ARROW).stylize(QUIET)
    words, result = Content(row.words), Content(_("kept") if kept else row.result)
    room -= arrow.cell_length
    words = words.truncate(max(_LEAST, room - result.cell_length), ellipsis=True)
    result = result.truncate(max(0, room - words.cell_length), ellipsis=True)
    gap = min(column, room - result.cell_length) - words.cell_length
    result = result.stylize(GOOD if row.state is Standing.REPLACED else QUIET)
    return row.state.mark + Content(" ") + words + Content(" " * max(0, gap)) + arrow + result
