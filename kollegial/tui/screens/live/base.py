"""What all screens of a session stand on: the session, and how a command is given."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType

from kollegial.consultation.commands import Command
from kollegial.consultation.decide.scene import Scene
from kollegial.flow.live import LiveSession
from kollegial.i18n import N_
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell
from kollegial.tui.bindings import bindings
from kollegial.tui.commands import Scope
from kollegial.tui.screen import KollegialScreen


class SessionBase(KollegialScreen):
    """Holds the live session and passes commands on to it. The state is the session's."""

    def __init__(self, live: LiveSession) -> None:
        super().__init__()
        self.live = live

    @property
    def scene(self) -> Scene:
        """The session at this moment."""
        return self.live.session.scene(self.live.now())

    def act(self, *commands: Command) -> bool:
        """Give commands; say it plainly if one is refused. True if all went through."""
        try:
            self.store_notes()
            for command in commands:
                self.live.do(command)
        except (Refused, StoreError) as error:
            self.notify(tell(error), severity="warning", markup=False)
            return False
        finally:
            self.show()
        return True

    def store_notes(self) -> None:
        """Store what has been typed into the notes so far, where there are any."""

    def show(self) -> None:
        """Show the state of the session."""
        raise NotImplementedError


class LiveBase(SessionBase):
    """The session while it runs."""

    SCOPE = Scope.LIVE
    BINDINGS: ClassVar[list[BindingType]] = bindings(Scope.LIVE)
    HELP = N_(
        "The live session. On the left the phases and who speaks or is silent, in the middle "
        "the clock and what the group writes down, beside it the rules of this phase. The clock "
        "never goes on to the next phase by itself: you decide. Everything is stored at once."
    )
