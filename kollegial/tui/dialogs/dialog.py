"""The frame all dialogs share."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import ActiveBinding, Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from kollegial.i18n import N_, _
from kollegial.tui.bindings import translated

Answer = TypeVar("Answer")


class Dialog(ModalScreen[Answer | None]):
    """A modal question. Escape answers None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "cancel", N_("Never mind"), priority=True)
    ]

    def __init__(self, title: str, text: str = "") -> None:
        super().__init__()
        self._title = title
        self._text = text

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """The active bindings, translated."""
        return translated(super().active_bindings)

    def compose(self) -> ComposeResult:
        """Title, text, what the dialog asks for, and a line that names the keys."""
        with Vertical(classes="dialog"):
            yield Static(Content(self._title), classes="dialog-title")
            if self._text:
                yield Static(Content(self._text), classes="dialog-text")
            yield from self.question()
            with Horizontal(classes="dialog-keys"):
                yield Static(Content(self.keys()))

    def question(self) -> ComposeResult:
        """What the dialog asks for."""
        yield from ()

    def keys(self) -> str:
        """The line that names the keys."""
        return _("Enter: OK · Esc: never mind")

    def action_cancel(self) -> None:
        """Never mind."""
        self.dismiss(None)
