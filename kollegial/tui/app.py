"""The app: themes, language, signals and crashes. What users work with lives in the screens."""

from __future__ import annotations

import asyncio
import gc
import signal
import sys
from collections.abc import Iterable
from typing import ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.command import CommandPalette
from textual.screen import Screen

from kollegial.flow.workplace import Workplace
from kollegial.i18n import _, language, set_language
from kollegial.tui import crash
from kollegial.tui.bindings import bindings, key_label
from kollegial.tui.commands import Scope
from kollegial.tui.palette import RegistryProvider
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.theme import DARK, LIGHT

BASE_SIGNAL_CODE = 128


class KollegialApp(App[None]):
    """The terminal app over one workplace."""

    TITLE = "Kollegial"
    CSS_PATH = "styles/app.tcss"
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.APP)
    COMMANDS: ClassVar = {RegistryProvider}
    ENABLE_COMMAND_PALETTE = False  # ours opens it, with its words translated
    # Textual declares these as instance variables, so mypy allows no ClassVar here.
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-normal"), (150, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-low"), (30, "-tall")]  # noqa: RUF012

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        # Before the first paint: a change of theme styles everything anew.
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.theme = DARK.name

    def on_mount(self) -> None:
        """A closed window ends the app cleanly."""
        self._catch_signals()

    def on_ready(self) -> None:
        """The first frame is painted: what is loaded by now is no garbage, collect the rest."""
        if not gc.isenabled():  # so the command line left it, see ``start.open_app``
            gc.freeze()
            gc.enable()

    def get_default_screen(self) -> Screen[None]:
        """The start page is the ground all other screens lie on."""
        from kollegial.tui.screens.home import HomeScreen

        return HomeScreen()

    def on_unmount(self) -> None:
        """Close the stores."""
        self.workplace.close()

    def get_key_display(self, binding: Binding) -> str:
        """A key as it stands on a keyboard."""
        return key_label(binding.key)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """None of Textual's own: ours stand in the registry, and a screenshot would leak text."""
        return ()

    def action_open_palette(self) -> None:
        """The palette over the current screen."""
        if not isinstance(self.screen, CommandPalette):
            palette = CommandPalette(
                providers=[RegistryProvider],
                placeholder=_("Search commands …"),
                id="--command-palette",
            )
            self.push_screen(palette)

    def action_show_help(self) -> None:
        """Help on the current screen."""
        from kollegial.tui.screens.help import HelpScreen

        if isinstance(self.screen, KollegialScreen):
            self.push_screen(HelpScreen(self.screen))

    async def action_switch_language(self) -> None:
        """German to English and back, on every open screen."""
        set_language("en" if language() == "de" else "de")
        for screen in self.screen_stack:
            if isinstance(screen, KollegialScreen):
                await screen.retranslate()

    def action_switch_theme(self) -> None:
        """Dark to light and back."""
        self.theme = LIGHT.name if self.theme == DARK.name else DARK.name

    def _catch_signals(self) -> None:
        """A closed window or a shutdown ends the app cleanly. Windows has no such signals."""
        if sys.platform == "win32":
            return
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, self._stop, BASE_SIGNAL_CODE + number)

    def _stop(self, code: int) -> None:
        self.exit(return_code=code)

    def _handle_exception(self, error: Exception) -> None:
        # Textual would print a traceback with local variables, case notes among them.
        if self.is_headless:  # tests want the error itself
            super()._handle_exception(error)
            return
        if self.return_code != crash.EXIT_CODE:  # one sentence, however many follow
            self.exit(return_code=crash.EXIT_CODE, message=crash.sentence(error))
