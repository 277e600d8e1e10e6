"""The base of all screens: bindings from the registry, words in the language of the moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, cast

from textual import on
from textual.binding import ActiveBinding
from textual.screen import Screen
from textual.worker import Worker, WorkerState

from kollegial.tui.bindings import translated
from kollegial.tui.commands import Scope

if TYPE_CHECKING:
    from kollegial.flow.settings import Settings
    from kollegial.tui.app import KollegialApp
    from kollegial.tui.base_app import BaseApp


class KollegialScreen(Screen[None]):
    """A screen with a scope in the command registry.

    A subclass sets ``SCOPE``, ``BINDINGS = bindings(SCOPE)``, ``HELP`` (a message
    id: what the screen is for) and builds everything visible in ``compose`` with
    ``_()``; a switch of language recomposes it.
    """

    SCOPE: ClassVar[Scope]
    HELP: ClassVar[str] = ""

    @property
    def office(self) -> KollegialApp:
        """The app over one workplace."""
        return cast("KollegialApp", self.app)

    @property
    def settings(self) -> Settings:
        """What the user has settled."""
        return cast("BaseApp", self.app).settings

    @property
    def active_bindings(self) -> dict[str, ActiveBinding]:
        """The active bindings, translated."""
        return translated(super().active_bindings)

    @on(Worker.StateChanged)
    def _worker_failed(self, event: Worker.StateChanged) -> None:
        # Workers answer for the errors they know; one that nobody foresaw must not stay unseen.
        if event.state is WorkerState.ERROR and isinstance(event.worker.error, Exception):
            self.app._handle_exception(event.worker.error)

    async def retranslate(self) -> None:
        """Show everything in the language of the moment."""
        await self.recompose()
        self.refresh_bindings()
