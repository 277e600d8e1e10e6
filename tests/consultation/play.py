"""Helpers that drive a session in tests."""

from __future__ import annotations

from kollegial.consultation import commands as cmd
from kollegial.consultation.session import Entry, Session
from kollegial.consultation.state import SessionState
from tests.consultation.models import START


class Player:
    """A session, its log, and a hand on the clock (seconds since the start)."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.log: list[Entry] = []
        self.second = 0.0

    @property
    def now(self) -> int:
        """Milliseconds on the session's timeline."""
        return START + round(self.second * 1000)

    @property
    def state(self) -> SessionState:
        """The state by now."""
        return self.session.state

    def wait(self, seconds: float) -> Player:
        """Time passes."""
        self.second += seconds
        return self

    def do(self, *commands: cmd.Command) -> Player:
        """Give commands, one after the other, at the present second."""
        for command in commands:
            entries = self.session.decide(command, self.now)
            self.log.extend(entries)
            self.session = self.session.after(entries)
        return self


CAST = (
    cmd.AssignRole("p1", "giver"),
    cmd.AssignRole("p2", "lead"),
    *(cmd.AssignRole(f"p{i}", "adviser") for i in (3, 4, 5, 6)),
)
