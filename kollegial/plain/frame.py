"""What every command of a session stands on: the session, questions, and the clock's own words."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from typing import Final

from kollegial.consultation.commands import Command
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.meeting import Meeting
from kollegial.consultation.state import SessionState
from kollegial.consultation.telling import history
from kollegial.flow.live import LiveSession
from kollegial.i18n import _, language
from kollegial.plain.announcing import Announcer
from kollegial.plain.command import Vocabulary
from kollegial.plain.host import Host, standing
from kollegial.plain.parse import cleaned
from kollegial.plain.questions import pick
from kollegial.plain.spoken import ended
from kollegial.refusal import Refused
from kollegial.store.errors import StoreError
from kollegial.tell import tell

PATIENCE: Final = 1.0
"""Seconds between looks at a running clock while somebody types."""
BEAT: Final = 5_000
"""Milliseconds between signs of life on the desk."""


class Frame:
    """One session, and whoever moderates it. The state is the session's, never kept here.

    ``vocabulary``: the commands that are understood at the time; ``left``: somebody wants out;
    ``interrupted``: the clock spoke while the last line was typed.
    """

    def __init__(self, host: Host, live: LiveSession) -> None:
        self.host = host
        self.live = live
        self.left = False
        self.interrupted = False
        self.vocabulary = Vocabulary((), language())
        self._announcer = Announcer(live.now(), host.settings.signals)
        self._beaten = live.now()

    @property
    def state(self) -> SessionState:
        """The state by now."""
        return self.live.state

    @property
    def scene(self) -> Scene:
        """The session at this moment."""
        return self.live.session.scene(self.live.now())

    @property
    def meeting(self) -> Meeting:
        """What holds for every meeting; Refused if its file is missing."""
        return self.host.place.library.meeting

    def today(self) -> dt.date:
        """The day of the session, or a later one if it went on past midnight."""
        return max(self.host.today(), self.state.date)

    def say(self, line: str = "") -> None:
        """Say one line."""
        self.host.say(line)

    def lines(self, *lines: str) -> None:
        """Say several lines, leaving out empty ones."""
        for line in lines:
            if line:
                self.say(line)

    def ask(self, prompt: str) -> str:
        """The next line; while it is waited for, the clock is announced."""
        self._look()
        self.interrupted = False
        while (line := self.host.talk.ask(standing(prompt), PATIENCE)) is None:
            self.interrupted = self._look() or self.interrupted
        self._look()
        return cleaned(line)

    def act(self, *commands: Command, quiet: bool = False) -> bool:
        """Give commands and say what they did, or why not. True if all went through.

        ``quiet``: who asks says it better.
        """
        try:
            done = [self.live.do(command) for command in commands]
        except (Refused, StoreError) as error:
            self.say(tell(error))
            return False
        if not quiet:
            for past in reversed(history(self.live.session, last=sum(done))):
                self.say(ended(tell(past.told)))
            if not any(done):
                self.say(_("Nothing has changed."))
        return True

    def choose(self, question: str, labels: list[str]) -> int | None:
        """The place of one of ``labels``; None for none."""
        return pick(self, question, labels)

    def _look(self) -> bool:
        """Say what the clock has to say by now. True if it said anything."""
        scene = self.scene
        due = self._announcer.look(scene)
        for line in due:
            self.say(line)
        if due and self._announcer.rings:
            self.host.talk.bell()
        if scene.now - self._beaten >= BEAT:
            self._beaten = scene.now
            with suppress(StoreError):  # a sign of life that fails must not end a session
                self.live.beat()
        return bool(due)
