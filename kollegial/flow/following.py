"""Following a session that another window runs: read-only, a look every quarter of a second."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from kollegial.consultation.clock import Reading, session_time
from kollegial.consultation.decide.scene import Scene
from kollegial.consultation.events import Opened, from_json
from kollegial.consultation.library import Library
from kollegial.consultation.session import Entry, Session
from kollegial.consultation.state import Stage
from kollegial.flow.workplace import Workplace
from kollegial.marking import N_
from kollegial.refusal import Refused
from kollegial.store.desk.entries import LogEntry
from kollegial.store.desk.reader import DeskReader
from kollegial.store.errors import NotFound


class Sight(StrEnum):
    """What a follower sees."""

    NOTHING = "nothing"
    SESSION = "session"
    GONE = "gone"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Followable:
    """A session that could be followed. ``last_at``: its last entry, ms on its timeline."""

    id: str
    group: str = field(repr=False)
    scene: Scene = field(repr=False)
    last_at: int

    @property
    def running(self) -> bool:
        """Whether its clock runs."""
        return self.scene.state.running

    @property
    def live(self) -> bool:
        """Whether it was started and not closed yet."""
        return self.scene.state.stage is Stage.LIVE


class Follower:
    """Follows one session, or whichever runs.

    The desk is opened once it is there, for reading only: the file stays as it is,
    and whoever moderates never waits.
    """

    def __init__(self, place: Workplace, session_id: str | None = None) -> None:
        """Without ``session_id`` the running session is followed, after its end the next one."""
        self.sight = Sight.NOTHING
        self._place = place
        self._wanted = session_id
        self._reader: DeskReader | None = None
        self._version = -1
        self._id: str | None = None
        self._session: Session | None = None
        self._last: tuple[int, Reading] | None = None

    def close(self) -> None:
        """Close the desk."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    @property
    def id(self) -> str | None:
        """The session that is followed now."""
        return self._id

    def look(self) -> Scene | None:
        """This moment of the session, with everything that has been written by now.

        Raises:
            StoreError: the desk cannot be read.
        """
        reader = self._desk()
        if reader is not None and (version := reader.version()) != self._version:
            self._read(reader)
            self._version = version
        if self._session is None:
            return None
        return self._session.scene(session_time(self._last, self._place.clock.now()))

    def followable(self) -> tuple[Followable, ...]:
        """What is on the desk: what runs first, then what was started, then the newest.

        Raises:
            StoreError: the desk cannot be read.
        """
        reader = self._desk()
        if reader is None:
            return ()
        found = []
        for session_id in reader.sessions():
            try:
                session, last = _whole(self._place.library, reader, session_id)
            except (NotFound, Refused):
                continue  # just erased, or nothing that can be shown
            now = session_time(last, self._place.clock.now())
            scene = session.scene(now)
            found.append(Followable(session_id, session.state.group, scene, last[0]))
        return tuple(sorted(found, key=_rank))

    def _desk(self) -> DeskReader | None:
        if self._reader is None and self._place.home.desk.exists():
            self._reader = DeskReader.open(self._place.home, self._place.keys)
        return self._reader

    def _read(self, reader: DeskReader) -> None:
        """Take in what is new."""
        try:
            if self._session is not None and self._id is not None:
                self._take(reader.entries(self._id, self._session.seq))
            if self._session is None or self._session.state.stage is not Stage.LIVE:
                self._choose(reader)
        except NotFound:
            self._lose(Sight.GONE)
        except Refused:
            self._lose(Sight.UNREADABLE)

    def _lose(self, sight: Sight) -> None:
        self._id = self._session = None
        self.sight = sight

    def _take(self, lines: Sequence[LogEntry]) -> None:
        if self._session is not None and lines:
            self._session = self._session.after(_entries(lines))
            self._last = _point(lines[-1])

    def _choose(self, reader: DeskReader) -> None:
        """Turn to the session asked for, or to one that has begun since."""
        wanted = self._wanted
        if wanted is None:
            found = self.followable()
            # What only waits for its review is shown, but never after another one.
            if not found or (self.sight is not Sight.NOTHING and not found[0].live):
                return
            wanted = found[0].id
        if wanted == self._id or wanted not in reader.sessions():
            return
        self._session, self._last = _whole(self._place.library, reader, wanted)
        self._id, self.sight = wanted, Sight.SESSION


def _rank(each: Followable) -> tuple[bool, bool, int]:
    return not each.running, not each.live, -each.last_at


def _whole(
    library: Library, reader: DeskReader, session_id: str
) -> tuple[Session, tuple[int, Reading]]:
    """A session from the beginning, and the last point of its timeline."""
    lines = reader.entries(session_id)
    entries = _entries(lines)
    opened = entries[0].event if entries else None
    if not isinstance(opened, Opened):
        raise Refused(N_("This session cannot be read by this version of the program."))
    session = Session.replay(library.model(opened.model_id), library.methods, entries)
    return session, _point(lines[-1])


def _entries(lines: Sequence[LogEntry]) -> tuple[Entry, ...]:
    try:
        return tuple(Entry(e.seq, e.step, e.at, from_json(e.payload)) for e in lines)
    except ValueError:
        message = N_("This session cannot be read by this version of the program.")
        raise Refused(message) from None


def _point(line: LogEntry) -> tuple[int, Reading]:
    """Where the timeline was when the line was written; the next boot only knows ``at``."""
    return line.at, Reading(wall=line.at, steady=line.steady, boot=line.boot)
