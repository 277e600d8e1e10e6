"""Ask for yes or no."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widgets import Button

from kollegial.i18n import N_, _
from kollegial.tui.dialogs.dialog import Dialog


class Confirm(Dialog[bool]):
    """Yes or no. What cannot be taken back has its "no" in focus."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "app.focus_previous", N_("Left"), show=False),
        Binding("right", "app.focus_next", N_("Right"), show=False),
    ]

    def __init__(
        self, title: str, text: str = "", *, yes: str = "", no: str = "", final: bool = False
    ) -> None:
        super().__init__(title, text)
        self._yes = yes or _("Yes")
        self._no = no or _("No")
        self._final = final

    def question(self) -> ComposeResult:
        """Two buttons."""
        with Horizontal(classes="dialog-buttons"):
            yield Button(
                Content(self._yes), id="yes", variant="error" if self._final else "primary"
            )
            yield Button(Content(self._no), id="no")

    def on_mount(self) -> None:
        """Focus the safe answer."""
        self.query_one("#no" if self._final else "#yes").focus()

    def keys(self) -> str:
        """The line that names the keys."""
        return _("Tab or ← →: choose · Enter: OK · Esc: never mind")

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        self.dismiss(event.button.id == "yes")
