"""What was said, to read and scroll: only lines in sight are drawn, only changes wrapped."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import Segment
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from kollegial.tui.painted import once_painted
from kollegial.tui.widgets.review_sheet import META, Passage

WIDEST = 96
"""Cells of a line; longer ones are hard to read."""


class ReviewText(ScrollView, can_focus=False):
    """The passages of a session. A click on a finding picks it."""

    ALLOW_SELECT = False

    class Picked(Message):
        """Somebody clicked on a finding."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    class Scrolled(Message):
        """Somebody turned the wheel: which passage is at the top now, and which line of it."""

        def __init__(self, page: ReviewText, passage: int, line: int) -> None:
            super().__init__()
            self.page = page
            self.passage = passage
            self.line = line

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._passages: Sequence[Passage] = ()
        self._wrapped: list[list[Strip]] = []
        self._lines: list[Strip] = []
        self._width = 0
        self._current: int | None = None

    def show(self, passages: Sequence[Passage], current: int | None) -> None:
        """Show passages; the finding with the number ``current`` comes into sight."""
        before, self._passages, self._current = self._passages, passages, current
        self._wrap(before)

    def on_resize(self) -> None:
        """Wrap anew."""
        if self._room() != self._width:
            self._wrap()

    def notify_style_update(self) -> None:
        """Other colours: draw anew."""
        super().notify_style_update()
        if self._width:
            self._wrap()

    def render_line(self, y: int) -> Strip:
        """One line of the window."""
        at = y + self.scroll_offset.y
        line = self._lines[at] if at < len(self._lines) else Strip.blank(0)
        return line.extend_cell_length(self.size.width, self.rich_style)

    def on_click(self, event: events.Click) -> None:
        """Tell which finding was clicked on."""
        number = event.style.meta.get(META)
        if isinstance(number, int):
            event.stop()
            self.post_message(self.Picked(number))

    def on_mouse_scroll_down(self) -> None:
        """Tell, once it has scrolled."""
        once_painted(self, self._tell_top)

    def on_mouse_scroll_up(self) -> None:
        """Tell, once it has scrolled."""
        once_painted(self, self._tell_top)

    def follow(self, passage: int, line: int) -> None:
        """Scroll to a passage that another page of the same texts shows at the top."""
        before = sum(len(strips) for strips in self._wrapped[:passage])
        within = min(line, max(0, len(self._wrapped[passage]) - 1)) if self._wrapped else 0
        self.scroll_to(y=before + within, animate=False, force=True)

    def _tell_top(self) -> None:
        left = round(self.scroll_target_y)
        for number, strips in enumerate(self._wrapped):
            if left < len(strips):
                self.post_message(self.Scrolled(self, number, left))
                return
            left -= len(strips)

    def _room(self) -> int:
        return min(WIDEST, self.scrollable_content_region.width)

    def _wrap(self, before: Sequence[Passage] = ()) -> None:
        """Wrap the passages, except those that stood at the same place before."""
        width = self._width = self._room()
        if width <= 0:
            return
        known = {id(old): strips for old, strips in zip(before, self._wrapped, strict=False)}
        self._wrapped = [
            known.get(id(passage)) or self._strips(passage, width) for passage in self._passages
        ]
        self._lines = [strip for strips in self._wrapped for strip in strips]
        self.virtual_size = Size(width, len(self._lines))
        self.refresh()
        self._into_sight()

    def _strips(self, passage: Passage, width: int) -> list[Strip]:
        hang = passage.indent + len(passage.bullet)
        strips = Visual.to_strips(
            self, passage.content, max(1, width - hang), None, self.visual_style
        )
        first = Segment(" " * passage.indent + passage.bullet, self.rich_style)
        rest = Segment(" " * hang, self.rich_style)
        return [
            Strip([first if at == 0 else rest, *strip], hang + strip.cell_length)
            for at, strip in enumerate(strips)
        ]

    def _into_sight(self) -> None:
        """Scroll only if the current finding is out of sight or at the very edge."""
        line, height = self._line_of_current(), self.scrollable_content_region.height
        if line is None or height <= 0:
            return
        edge = min(2, (height - 1) // 2)
        top = round(self.scroll_target_y)
        if not top + edge <= line < top + height - edge:
            self.scroll_to(y=max(0, line - height // 3), animate=False, force=True)

    def _line_of_current(self) -> int | None:
        line = 0
        for passage, strips in zip(self._passages, self._wrapped, strict=True):
            if self._current is not None and self._current in passage.numbers:
                for at, strip in enumerate(strips):
                    if any(_number(segment) == self._current for segment in strip):
                        return line + at
            line += len(strips)
        return None


def _number(segment: Segment) -> object:
    return segment.style.meta.get(META) if segment.style is not None else None
