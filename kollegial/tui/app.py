"""The app over one workplace. What users work with lives in the screens."""

from __future__ import annotations

import gc
from typing import ClassVar

from textual.binding import BindingType
from textual.command import CommandPalette
from textual.screen import Screen

from kollegial.flow.first import First
from kollegial.flow.settings import Settings, load, save
from kollegial.flow.workplace import Workplace
from kollegial.i18n import _
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.base_app import BaseApp
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.palette import RegistryProvider
from kollegial.tui.screen import KollegialScreen


class KollegialApp(BaseApp):
    """The terminal app over one workplace."""

    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.APP)
    COMMANDS: ClassVar = {RegistryProvider}

    def __init__(self, workplace: Workplace, first: First | None = None) -> None:
        """``first``: what the start page opens as soon as the desk lies open."""
        settings, self._problems = load(workplace.home)
        super().__init__(settings)
        self.workplace = workplace
        self.first = first

    def on_ready(self) -> None:
        """The first frame is painted: what is loaded by now is no garbage, collect the rest."""
        if not gc.isenabled():  # so the command line left it, see ``start.open_app``
            gc.freeze()
            gc.enable()
        for problem in self._problems:
            self.notify(problem.told(_), severity="warning", markup=False, timeout=10)

    def get_default_screen(self) -> Screen[None]:
        """The start page is the ground all other screens lie on."""
        from kollegial.tui.screens.home import HomeScreen

        return HomeScreen()

    def on_unmount(self) -> None:
        """Close the stores."""
        self.workplace.close()

    async def settle(self, settings: Settings) -> None:
        """Let new settings hold from now on, and the next time too."""
        await super().settle(settings)
        try:
            save(self.workplace.home, settings)
        except StoreError as error:
            self.notify(tell(error), severity="warning", markup=False)

    def action_open_settings(self) -> None:
        """The settings, from every screen but themselves."""
        from kollegial.tui.screens.settings import SettingsScreen

        if isinstance(self.screen, KollegialScreen) and not isinstance(self.screen, SettingsScreen):
            self.push_screen(SettingsScreen())

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
