"""What every app of ours has: the user's settings, themes, and an end without a trace of text."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, ClassVar, Final

from textual.app import App, SystemCommand
from textual.binding import Binding
from textual.screen import Screen
from textual.types import CSSPathType

from kollegial.flow.settings import Settings, ThemeChoice
from kollegial.i18n import detect, language, set_language
from kollegial.tui import crash
from kollegial.tui.bindings import key_label
from kollegial.tui.screen import KollegialScreen
from kollegial.tui.theme import DARK, LIGHT

if TYPE_CHECKING:
    from kollegial.marking import Language

BASE_SIGNAL_CODE: Final = 128
THEMES: Final[dict[ThemeChoice, str]] = {
    "dark": DARK.name,
    "light": LIGHT.name,
    "ansi-dark": "ansi-dark",
    "ansi-light": "ansi-light",
}
"""What the themes of the settings are called in Textual."""
_OTHER: Final[dict[ThemeChoice, ThemeChoice]] = {
    "dark": "light",
    "light": "dark",
    "ansi-dark": "ansi-light",
    "ansi-light": "ansi-dark",
}


class BaseApp(App[None]):
    """An app in the user's language and colours that never shows a traceback."""

    TITLE = "Kollegial"
    # The start page's too: Textual reads no styles of the screen an app begins with.
    CSS_PATH: ClassVar[CSSPathType | None] = ["styles/app.tcss", "styles/home.tcss"]
    ENABLE_COMMAND_PALETTE = False  # ours opens it, with its words translated
    # Textual declares these as instance variables, so mypy allows no ClassVar here.
    HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (100, "-normal"), (150, "-wide")]  # noqa: RUF012
    VERTICAL_BREAKPOINTS = [(0, "-low"), (30, "-tall")]  # noqa: RUF012

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        # Before the first paint: a change of theme styles everything anew.
        self.register_theme(DARK)
        self.register_theme(LIGHT)
        self.theme = THEMES[settings.theme]

    def on_mount(self) -> None:
        """A closed window ends the app cleanly."""
        self._catch_signals()

    def get_key_display(self, binding: Binding) -> str:
        """A key as it stands on a keyboard."""
        return key_label(binding.key)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """None of Textual's own: ours stand in the registry, and a screenshot would leak text."""
        return ()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """A screen that is locked (the kiosk) lets nothing of the app through but moving on it."""
        if action in ("focus_next", "focus_previous"):
            return True
        stack = self.screen_stack
        return not (stack and getattr(stack[-1], "locked", False))

    async def action_switch_language(self) -> None:
        """German to English and back, on every open screen."""
        other: Language = "en" if language() == "de" else "de"
        await self.settle(replace(self.settings, language=other))
        await self._speak(other)  # settled already, but the command line asked for another one

    async def action_switch_theme(self) -> None:
        """Dark to light and back."""
        await self.settle(replace(self.settings, theme=_OTHER[self.settings.theme]))

    async def settle(self, settings: Settings) -> None:
        """Let new settings hold from now on."""
        before, self.settings = self.settings, settings
        if settings.theme != before.theme:
            self.theme = THEMES[settings.theme]
        if settings.language != before.language:
            wanted = settings.language
            await self._speak(detect(os.environ) if wanted == "auto" else wanted)

    async def _speak(self, wanted: Language) -> None:
        if wanted == language():
            return
        set_language(wanted)
        for screen in self.screen_stack:
            if isinstance(screen, KollegialScreen):
                await screen.retranslate()

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
