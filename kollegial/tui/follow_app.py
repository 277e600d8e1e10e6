"""The app of a second terminal: the view from afar on a session that another window runs."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.types import CSSPathType

from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.state import Stage
from kollegial.flow.following import Follower, Sight
from kollegial.flow.settings import Settings
from kollegial.i18n import N_, _
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.base_app import BaseApp
from kollegial.tui.screens.presenter import PresenterScreen

_NOTES = {
    Sight.NOTHING: N_("Nothing runs yet. As soon as a session begins, it is shown here."),
    Sight.SESSION: "",
    Sight.GONE: N_("The session was released or discarded. The next one will be shown here."),
    Sight.UNREADABLE: N_("This session cannot be read by this version of the program."),
}
_CLOSED = N_("The session is closed. The next one will be shown here.")


class FollowApp(BaseApp):
    """One view, nothing to do: what is seen here is decided elsewhere."""

    # Textual loads the styles of every screen but the first one's.
    CSS_PATH: ClassVar[CSSPathType | None] = ["styles/app.tcss", "styles/presenter.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q,ctrl+q", "quit", N_("Quit"), show=False, priority=True),
        Binding("l", "switch_language", N_("Deutsch/English"), show=False),
        Binding("t", "switch_theme", N_("Light/dark"), show=False),
    ]

    def __init__(self, follower: Follower, settings: Settings) -> None:
        super().__init__(settings)
        self._follower = follower
        self._note = ""

    def get_default_screen(self) -> Screen[None]:
        """The view from afar."""
        return FollowScreen(self._look, lambda: self._note)

    def on_unmount(self) -> None:
        """Close the desk."""
        self._follower.close()

    def _look(self) -> Scene | None:
        try:
            scene = self._follower.look()
        except StoreError as error:
            self._note = tell(error)
            return None
        closed = scene is not None and scene.state.stage is Stage.FINISHED
        self._note = _(_CLOSED if closed else _NOTES[self._follower.sight])
        return scene


class FollowScreen(PresenterScreen):
    """The view as the ground of an app: leaving it ends the app."""

    CSS_PATH = "styles/presenter.tcss"

    def action_leave(self) -> None:
        """The end."""
        self.app.exit()
