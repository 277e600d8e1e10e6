"""Help on a screen: what it is for, and every key, out of the registry."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Grid, Vertical, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from kollegial.i18n import N_, _
from kollegial.tui.bindings import commands_at_hand, key_label
from kollegial.tui.commands import Command
from kollegial.tui.screen import KollegialScreen


class HelpScreen(ModalScreen[None]):
    """A page over the screen it explains."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,f1,q,enter", "dismiss(None)", N_("Close"), priority=True)
    ]

    def __init__(self, about: KollegialScreen) -> None:
        super().__init__()
        self._about = about

    def compose(self) -> ComposeResult:
        """The page."""
        with Vertical(classes="dialog", id="help"):
            yield Static(Content(_("Help")), classes="dialog-title")
            with VerticalScroll():
                yield Static(Content(_(self._about.HELP)), classes="dialog-text")
                with Grid(id="help-keys"):
                    for command in self._commands():
                        keys = " ".join(key_label(key) for key in command.keys)
                        yield Static(Content(keys).stylize("$accent"))
                        yield Static(Content(_(command.label)).stylize("bold"))
                        yield Static(Content(_(command.help)))
            yield Static(Content(_("Esc: close · ↑ ↓: scroll")), classes="dialog-keys")

    def _commands(self) -> list[Command]:
        """What can be done on the screen below just now."""
        return [
            command
            for _scope, command in commands_at_hand(self._about.SCOPE)
            if self._about.check_action(command.action, ()) is not False
        ]
