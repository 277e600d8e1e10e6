"""The sheet a document is read on: laid out in the background, painted line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from rich.style import Style
from rich.text import Text
from textual import on, work
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.worker import get_current_worker

from kollegial.i18n import N_
from kollegial.tui.documents.laying.lines import plain
from kollegial.tui.documents.laying.page import Page, Place, lay

if TYPE_CHECKING:
    from kollegial.flow.outgoing import Outgoing

_STYLES: Final = (
    "title",
    "title-rule",
    "section",
    "section-rule",
    "part",
    "small",
    "lead",
    "label",
    "label-beside",
    "quiet",
    "quote",
    "quote-sign",
    "sign",
    "strong",
    "table-head",
    "rule",
    "series-0",
    "series-1",
    "series-2",
    "series-3",
    "series-4",
    "series-5",
    "hit",
    "hit-here",
)
_EDGE: Final = 1
"""Empty lines above and below the text."""
_NARROW, _WIDE, _ROOMY = 2, 5, 116
"""Cells left and right of the text; the wide ones from so many cells on."""


class Sheet(ScrollView, can_focus=True, inherit_bindings=False):
    """A document. Its text can be marked with the mouse and copied."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "scroll_up", N_("Up"), show=False),
        Binding("down", "scroll_down", N_("Down"), show=False),
        Binding("pageup", "page_up", N_("Page up"), show=False),
        Binding("pagedown,space", "page_down", N_("Page down"), show=False),
        Binding("home", "scroll_home", N_("To the beginning"), show=False),
        Binding("end", "scroll_end", N_("To the end"), show=False),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"sheet--{each}" for each in _STYLES}

    class Laid(Message):
        """It is laid out at a width."""

        def __init__(self, page: Page) -> None:
            super().__init__()
            self.page = page

    class Moved(Message):
        """Another part of it is in sight."""

    def __init__(self, shown: Outgoing, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._shown = shown
        self.page = Page(0, (), ())
        self._words = ""
        self._here = -1
        self._asked = 0
        self._margin = _NARROW

    # -------------------------------------------------------------------------- laying out

    def on_resize(self) -> None:
        """Another width needs other lines."""
        width = self.scrollable_content_region.width
        if width > 0 and width != self._asked:
            self._asked = width
            self._margin = _WIDE if width >= _ROOMY else _NARROW
            self._lay(width - 2 * self._margin)

    @work(thread=True, exclusive=True, group="sheet")
    def _lay(self, width: int) -> None:
        worker = get_current_worker()
        page = lay(self._shown.document, self._shown.look, width)
        if not worker.is_cancelled:
            self.post_message(self.Laid(page))

    @on(Laid)
    def _laid(self, event: Laid) -> None:
        before, place = self.page, self.place
        self.page = event.page
        self._here = -1
        self.virtual_size = Size(0, len(event.page.lines) + 2 * _EDGE)
        if place is not None and before.lines:
            beyond = self._top - place.line
            after = self.page.places[before.places.index(place)]
            self.scroll_to(y=after.line + beyond, animate=False, force=True)
        self.refresh()

    # ------------------------------------------------------------------------------ places

    @property
    def place(self) -> Place | None:
        """The heading above what is in sight."""
        at = self._top + _EDGE
        found = None
        for each in self.page.places:
            if each.line > at:
                break
            found = each
        return found or next(iter(self.page.places), None)

    def go_to(self, line: int) -> None:
        """Bring a line to the upper edge."""
        self.scroll_to(y=line, animate=False, force=True)

    @property
    def _top(self) -> int:
        return round(self.scroll_offset.y)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Tell that another part is in sight."""
        super().watch_scroll_y(old_value, new_value)
        self.post_message(self.Moved())

    # ----------------------------------------------------------------------------- finding

    def mark(self, words: str, here: int) -> None:
        """Mark every ``words``; those in line ``here`` stand out and come in sight."""
        self._words, self._here = " ".join(words.split()).casefold(), here
        if here >= 0:
            height = self.scrollable_content_region.height
            if not self._top <= here < self._top + height - 2 * _EDGE:
                self.scroll_to(y=max(0, here - height // 3), animate=False, force=True)
        self.refresh()

    # ---------------------------------------------------------------------------- painting

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """What is marked with the mouse."""
        return selection.extract("\n".join(plain(each) for each in self.page.lines)), "\n"

    def selection_updated(self, selection: Selection | None) -> None:
        """Show what is marked."""
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line of the window."""
        width = self.scrollable_content_region.width
        number = y + self._top - _EDGE
        base = self.rich_style
        if not 0 <= number < len(self.page.lines):
            return Strip.blank(width, base)
        text = self._text(number)
        strip = Strip(text.render(self.app.console), text.cell_len).apply_offsets(0, number)
        margin = Strip.blank(self._margin, base)
        return Strip.join([margin, strip]).adjust_cell_length(width, base)

    def _text(self, number: int) -> Text:
        text = Text(no_wrap=True, end="")
        for piece in self.page.lines[number]:
            text.append(piece.text, self._style(piece.style))
        text.stylize_before(self.rich_style)
        for start, end in _places(text.plain, self._words):
            text.stylize(self._style("hit-here" if number == self._here else "hit"), start, end)
        marked = self.text_selection
        span = marked.get_span(number) if marked is not None else None
        if span is not None:
            start, end = span
            chosen = self.screen.get_component_rich_style("screen--selection")
            text.stylize(chosen, start, len(text) if end == -1 else end)
        return text

    def _style(self, name: str) -> Style:
        if not name:
            return Style.null()
        return self.get_component_rich_style(f"sheet--{name}")


def _places(text: str, words: str) -> tuple[tuple[int, int], ...]:
    """Where ``words`` stand in a line."""
    if not words:
        return ()
    folded = text.casefold()
    if len(folded) != len(text):  # ß is two letters then, so places would be wrong
        folded = text.lower()
    found, at = [], folded.find(words)
    while at >= 0:
        found.append((at, at + len(words)))
        at = folded.find(words, at + len(words))
    return tuple(found)
