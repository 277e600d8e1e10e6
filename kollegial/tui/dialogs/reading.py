"""Something to be read before one goes on: the arrows scroll it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widget import Widget

from kollegial.i18n import _
from kollegial.tui.dialogs.dialog import Dialog


class ReadingDialog(Dialog[bool]):
    """What there is to read, and in which keys one goes on, it says itself."""

    def reading(self) -> Widget:
        """What is to be read."""
        raise NotImplementedError

    def question(self) -> ComposeResult:
        """The text."""
        with VerticalScroll(classes="dialog-reading"):
            yield self.reading()

    def keys(self) -> str:
        """The line that names the keys."""
        return _("↑ ↓: scroll · Esc: close")

    def on_mount(self) -> None:
        """The arrows scroll."""
        scroll = self.query_one(VerticalScroll)
        scroll.can_focus = True
        self.set_focus(scroll)
