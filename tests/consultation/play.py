"""Helpers that drive a session in tests."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from kollegial.consultation import commands as cmd
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.session import Entry, Session
from kollegial.consultation.state import SessionState
from kollegial.consultation.vocabulary import OutputForm
from kollegial.refusal import Refused
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

    def onward(self) -> Player:
        """Give the phase what it asks for, and on to the next."""
        output = self.scene.phase.output
        if self.state.loop is not None:
            self.do(cmd.LeaveLoop())
        if output.form is OutputForm.ROLES:
            self.do(cmd.DrawRoles(1))
        if output.form is OutputForm.METHOD and self.state.method_id is None:
            self.do(cmd.ChooseMethod(self.scene.model.methods[0]))
        own = [c for c in self.state.contributions_in(self.state.current) if c.method_id is None]
        for _ in range(output.at_least - len(own)):
            self.do(cmd.Contribute("was gebraucht wird", output.kinds[0]))
        return self.do(cmd.Advance())

    def to(self, phase_id: str, number: int = 0) -> Player:
        """On to a phase; in rounds, to the one in round ``number``."""
        while (self.phase, self.state.station.round) != (phase_id, number):
            self.onward()
        return self

    @property
    def phase(self) -> str:
        """The id of the current phase."""
        return self.scene.phase.id

    @property
    def scene(self) -> Scene:
        """This moment."""
        return self.session.scene(self.now)

    def names_of(self, people: Iterable[str]) -> list[str]:
        """The first names of people, for expectations one can read."""
        found = [self.state.person(each) for each in people]
        return [each.name.split()[0] for each in found if each is not None]


CAST = (
    cmd.AssignRole("p1", "giver"),
    cmd.AssignRole("p2", "lead"),
    *(cmd.AssignRole(f"p{i}", "adviser") for i in (3, 4, 5, 6)),
)

CIRCLE = (
    cmd.AssignRole("p1", "giver"),
    *(cmd.AssignRole(f"p{i}", "adviser") for i in (2, 3, 4, 5, 6)),
)
"""Roles for a model without a moderator."""


def refused(player: Player, command: cmd.Command) -> str:
    """The reason why ``command`` is refused; nothing has changed then."""
    before = player.session
    with pytest.raises(Refused) as refusal:
        player.do(command)
    assert player.session is before
    return refusal.value.message
