"""A session that is running: every command is on disk before anybody sees what it did."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kollegial.consultation.clock import Clock, Reading, session_time
from kollegial.consultation.commands import Command
from kollegial.consultation.events import Opened, from_json, to_json
from kollegial.consultation.library import Library
from kollegial.consultation.session import Entry, Session
from kollegial.consultation.state import SessionState
from kollegial.marking import N_
from kollegial.refusal import Refused
from kollegial.store.desk.entries import LogEntry

if TYPE_CHECKING:
    from kollegial.store.desk import Desk


class LiveSession:
    """One session between engine and desk.

    The state is in ``session``; this adds the clock and the disk. Screens call
    ``do`` and then show ``state``.
    """

    def __init__(self, desk: Desk, session_id: str, clock: Clock, library: Library) -> None:
        self.id = session_id
        self._desk = desk
        self._clock = clock
        self._library = library
        self._last: tuple[int, Reading] | None = None
        self.session: Session

    @classmethod
    def begin(cls, desk: Desk, clock: Clock, library: Library, opened: Opened) -> LiveSession:
        """A new session on the desk."""
        live = cls(desk, uuid.uuid4().hex, clock, library)
        desk.begin(live.id)
        model = library.model(opened.model_id)
        reading = clock.now()
        first = (Entry(1, 1, session_time(None, reading), opened),)
        live._store(first, reading)
        live.session = Session.replay(model, library.methods, first)
        return live

    @classmethod
    def resume(cls, desk: Desk, clock: Clock, library: Library, session_id: str) -> LiveSession:
        """A session as it lies on the desk.

        Raises:
            Refused: if its log cannot be read, or its model is not at hand any more.
        """
        live = cls(desk, session_id, clock, library)
        stored = desk.entries(session_id)
        try:
            entries = tuple(Entry(e.seq, e.step, e.at, from_json(e.payload)) for e in stored)
        except ValueError:
            entries = ()
        opened = entries[0].event if entries else None
        if not isinstance(opened, Opened):
            raise Refused(N_("This session cannot be read by this version of the program."))
        live.session = Session.replay(library.model(opened.model_id), library.methods, entries)
        last = stored[-1]
        live._last = (last.at, Reading(wall=last.at, steady=last.steady, boot=last.boot))
        return live

    @property
    def state(self) -> SessionState:
        """The state by now."""
        return self.session.state

    def now(self) -> int:
        """This moment on the session's timeline, in ms."""
        return session_time(self._last, self._clock.now())

    def do(self, command: Command) -> bool:
        """Check, store, then show. True if anything changed.

        Raises:
            Refused: if model or state do not allow it.
            StoreError: if it could not be written; then nothing has changed.
        """
        reading = self._clock.now()
        entries = self.session.decide(command, session_time(self._last, reading))
        if not entries:
            return False
        self._store(entries, reading)
        self.session = self.session.after(entries)
        return True

    def beat(self) -> None:
        """Leave a sign of life, so that a restart can tell how long nobody was there."""
        reading = self._clock.now()
        self._desk.beat(self.id, session_time(self._last, reading), reading.boot, reading.steady)

    def _store(self, entries: Sequence[Entry], reading: Reading) -> None:
        lines = [
            LogEntry(e.seq, e.step, e.at, reading.boot, reading.steady, to_json(e.event))
            for e in entries
        ]
        self._desk.append(self.id, lines)
        self._last = (entries[-1].at, reading)
