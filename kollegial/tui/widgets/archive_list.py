"""The list of protocols, and the field that searches it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from kollegial.i18n import N_, _, language
from kollegial.store.archive.query import ArchiveRow
from kollegial.tui.widgets.archive_line import ArchiveLine

MORE = "more"
"""Id of the last line, if there is more to show."""


def _without(found: Sequence[BindingType], key: str) -> list[BindingType]:
    """Bindings without one key, which the screen answers and the footer then shows."""
    return [each for each in found if not (isinstance(each, Binding) and each.key == key)]


class SearchField(Input, inherit_bindings=False):
    """Typed into all the time; the list follows, and the arrows move in it."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *_without(Input.BINDINGS, "enter"),
        Binding("up", "screen.move('cursor_up')", N_("Up"), show=False),
        Binding("down", "screen.move('cursor_down')", N_("Down"), show=False),
        Binding("pageup", "screen.move('page_up')", N_("Page up"), show=False),
        Binding("pagedown", "screen.move('page_down')", N_("Page down"), show=False),
    ]


class ArchiveList(OptionList, inherit_bindings=False):
    """Protocols, one below the other. Enter is the screen's."""

    BINDINGS: ClassVar[list[BindingType]] = _without(OptionList.BINDINGS, "enter")

    class Laid(Message):
        """The list has another width."""

    def on_resize(self) -> None:
        """Say so: the headings stand outside."""
        self.post_message(self.Laid())

    @property
    def line_width(self) -> int:
        """How wide a line is."""
        padding = self.get_component_styles("option-list--option").padding
        return self.scrollable_content_region.width - padding.width

    def show(
        self, rows: Sequence[ArchiveRow], words: Sequence[str], left: int, *, stay: bool
    ) -> None:
        """Show ``rows``, and a last line if ``left`` more could be shown; ``stay`` at the place."""
        marked = self.marked if stay else None
        at = self.highlighted if stay else 0
        spoken = language()
        options = [Option(ArchiveLine(row, words, spoken), id=row.id) for row in rows]
        if left > 0:
            line = _("Show more ({count} left) …").format(count=left)
            options.append(Option(Content(line).stylize("$accent"), id=MORE))
        self.set_options(options)
        if not options:
            return
        ids = [option.id for option in options]
        if marked in ids and marked != MORE:
            self.highlighted = ids.index(marked)
        else:  # deleted, or just made room for what follows it
            self.highlighted = min(at or 0, len(options) - 1)

    @property
    def marked(self) -> str | None:
        """Id of the marked protocol, or MORE."""
        option = self.highlighted_option
        return option.id if option is not None else None
