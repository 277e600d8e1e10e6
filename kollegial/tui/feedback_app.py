"""The app of a kiosk that was begun from the command line: one screen, and nothing behind it."""

from __future__ import annotations

from typing import ClassVar

from textual.screen import Screen
from textual.types import CSSPathType

from kollegial.flow.settings import Settings
from kollegial.flow.workplace import Workplace
from kollegial.quality.feedback.line import RoundLine
from kollegial.tui.base_app import BaseApp
from kollegial.tui.screens.feedback.kiosk import KioskScreen


class KioskApp(BaseApp):
    """The kiosk and nothing else: leaving it ends the app."""

    # Textual loads the styles of every screen but the first one's.
    CSS_PATH: ClassVar[CSSPathType | None] = ["styles/app.tcss", "styles/kiosk.tcss"]

    def __init__(self, place: Workplace, settings: Settings, line: RoundLine, idle: int) -> None:
        """``idle``: seconds without a touch until it asks whether somebody is there."""
        super().__init__(settings)
        self.workplace = place
        self._line = line
        self._idle = idle

    def get_default_screen(self) -> Screen[None]:
        """The kiosk, which asks for its code first."""
        return KioskScreen(self._line, self._idle)
