"""The door to the desk file."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Engine, delete, func, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_or
from sqlmodel import col

from kollegial.consultation.turns import PastTurn, SessionTurns
from kollegial.marking import N_
from kollegial.store import sweep
from kollegial.store.desk import entries as check
from kollegial.store.desk import groups, overview, words
from kollegial.store.desk.entries import (
    DeskSession,
    KeptWord,
    KnownGroup,
    LogEntry,
    Moment,
    WordedGroup,
)
from kollegial.store.desk.feedback import RawSentences
from kollegial.store.desk.tables import BeatRow, EntryRow, ReleaseRow, ReviewRow, SessionRow
from kollegial.store.errors import Conflict, NotFound
from kollegial.store.home import Home
from kollegial.store.keys import KeyRing
from kollegial.store.opening import open_store
from kollegial.store.unit import reading, writing


class Desk:
    """The sessions that are not yet anonymous.

    Every method is one transaction, on disk when it returns; it may be called
    from any thread. Ids and values of the wrong form raise ``ValueError``
    before anything is written.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    @classmethod
    def open(cls, home: Home, keyring: KeyRing) -> Desk:
        """Open the desk of ``home``; bring an older file up to date.

        Raises:
            Locked, NotOurs, TooNew, StoreError
        """
        key = keyring.key("desk")
        home.prepare()
        # keep=0: no copy of raw sessions may outlive the sessions themselves
        return cls(open_store(home.desk, key, "kollegial.store.desk", keep=0))

    def close(self) -> None:
        """Close the file."""
        self._engine.dispose()

    def begin(self, session_id: str) -> None:
        """Put an empty session on the desk.

        Raises:
            Conflict: there is one of this id.
        """
        check.session_id(session_id)
        with writing(self._engine) as connection:
            if _number(connection, session_id) is not None:
                raise Conflict(N_("This session is already on the desk."))
            connection.execute(insert(SessionRow).values(id=session_id))

    def append(self, session_id: str, entries: Sequence[LogEntry]) -> None:
        """Write entries to the end of a session's log, all or none. About 4 ms.

        Raises:
            Conflict: the log does not end right before the first entry.
            NotFound: there is no such session.
            ValueError: the entries do not follow each other, or a payload is not JSON.
        """
        if not check.in_order(entries):
            msg = "entries: places without gaps expected"
            raise ValueError(msg)
        payloads = [check.json_text(entry.payload) for entry in entries]
        if not entries:
            return
        with writing(self._engine) as connection:
            no = _existing(connection, session_id)
            last = select(func.max(col(EntryRow.seq))).where(col(EntryRow.session_no) == no)
            if entries[0].seq != (connection.execute(last).scalar_one() or 0) + 1:
                raise Conflict(N_("Another window has written to this session."))
            connection.execute(
                insert(EntryRow),
                [
                    {
                        "session_no": no,
                        "seq": entry.seq,
                        "step": entry.step,
                        "at": entry.at,
                        "boot": entry.boot,
                        "steady": entry.steady,
                        "payload": payload,
                    }
                    for entry, payload in zip(entries, payloads, strict=True)
                ],
            )

    def entries(self, session_id: str) -> list[LogEntry]:
        """A session's log, in order.

        Raises:
            NotFound: there is no such session.
        """
        with reading(self._engine) as connection:
            return overview.entries(connection, _existing(connection, session_id))

    def sessions(self) -> list[DeskSession]:
        """All sessions, the newest first."""
        with reading(self._engine) as connection:
            return overview.sessions(connection)

    def beat(self, session_id: str, at: int, boot: str, steady: int) -> None:
        """Note a sign of life in place of the last one.

        Raises:
            NotFound: there is no such session.
        """
        values = {"at": at, "boot": boot, "steady": steady}
        Moment(at, boot, steady)
        with writing(self._engine) as connection:
            no = _existing(connection, session_id)
            row = insert_or(BeatRow).values(session_no=no, **values)
            connection.execute(row.on_conflict_do_update(set_=values))

    def save_review(self, session_id: str, json_text: str) -> None:
        """Keep the review (JSON) in place of the one before.

        Raises:
            NotFound: there is no such session.
        """
        values = {"document": check.json_text(json_text)}
        with writing(self._engine) as connection:
            no = _existing(connection, session_id)
            row = insert_or(ReviewRow).values(session_no=no, **values)
            connection.execute(row.on_conflict_do_update(set_=values))

    def review(self, session_id: str) -> str | None:
        """The review as it was kept (JSON); None if none was begun.

        Raises:
            NotFound: there is no such session.
        """
        with reading(self._engine) as connection:
            no = _existing(connection, session_id)
            query = select(col(ReviewRow.document)).where(col(ReviewRow.session_no) == no)
            return connection.execute(query).scalar_one_or_none()

    def mark_released(self, session_id: str, protocol_id: str) -> None:
        """Note which protocol the session becomes, before the archive takes it.

        After a release that broke off, another one is noted besides the first.

        Raises:
            NotFound: there is no such session.
        """
        check.protocol_id(protocol_id)
        with writing(self._engine) as connection:
            no = _existing(connection, session_id)
            row = insert_or(ReleaseRow).values(session_no=no, protocol_id=protocol_id)
            connection.execute(row.on_conflict_do_nothing())

    def released(self) -> list[tuple[str, str]]:
        """Sessions not erased, and the protocols noted for them; the oldest session first.

        Whether a release came to its end is known to the archive (``Archive.has``).
        """
        with reading(self._engine) as connection:
            return overview.released(connection)

    def erase(self, session_id: str, remember: SessionTurns | None = None) -> None:
        """Delete everything of a session, so that the file keeps no trace. About 60 ms.

        ``remember`` is what the group agreed to keep; it is written with the deletion,
        once, however often this is tried. A session that is not there counts as erased.

        Raises:
            StoreError: deleted, but another window keeps the file from being
                swept; that is made good at the next ``open``.
        """
        check.session_id(session_id)
        with writing(self._engine) as connection:
            no = _number(connection, session_id)
            if no is not None:
                if remember is not None:
                    groups.remember(connection, remember)
                for table in (ReleaseRow, ReviewRow, BeatRow, EntryRow):
                    connection.execute(delete(table).where(col(table.session_no) == no))
                connection.execute(delete(SessionRow).where(col(SessionRow.no) == no))
                sweep.mark(connection)
        if no is not None:
            sweep.sweep(self._engine)

    def groups(self) -> list[KnownGroup]:
        """The groups that agreed to be remembered, whichever met last first."""
        with reading(self._engine) as connection:
            return groups.known(connection)

    def turns(self, group: str) -> tuple[PastTurn, ...]:
        """What a group keeps of its sessions, the oldest first; nothing if it is not known."""
        with reading(self._engine) as connection:
            return groups.turns(connection, group)

    def forget(self, group: str) -> None:
        """Delete what is kept of a group, its words too, so that the file keeps no trace.

        Raises:
            NotFound: there is no such group.
            StoreError: as ``erase``.
        """
        with writing(self._engine) as connection:
            groups.forget(connection, group)
            sweep.mark(connection)
        sweep.sweep(self._engine)

    def forget_person(self, group: str, name: str) -> None:
        """Delete the turns of one person of a group, so that the file keeps no trace of them.

        Words of the group stay, even if the name is one of them.

        Raises:
            NotFound: there is no such group, or nobody of that name in it.
            StoreError: as ``erase``.
        """
        with writing(self._engine) as connection:
            groups.forget_person(connection, group, name)
            sweep.mark(connection)
        sweep.sweep(self._engine)

    def habits(self, group: str) -> tuple[KeptWord, ...]:
        """The words a group wants always hidden or never flagged; the last decided on at the end.

        It need not have agreed to be remembered: each word is a decision of its own.
        """
        with reading(self._engine) as connection:
            return words.kept(connection, group)

    def worded(self) -> list[WordedGroup]:
        """The groups that words are kept for, by name."""
        with reading(self._engine) as connection:
            return words.worded(connection)

    def remember_word(self, group: str, word: str, kind: str | None, always: bool) -> None:
        """Keep a word in place of what was decided on it before, in whichever spelling.

        ``kind`` is the id of the kind of finding it is always hidden as; what is never
        flagged has none.

        Raises:
            Refused: the word is none, too long or too many, or the group has no name.
        """
        kept = KeptWord(word, always, kind if always else None)
        with writing(self._engine) as connection:
            words.remember(connection, group, kept)

    def forget_word(self, group: str, word: str) -> None:
        """Delete a word of a group, so that the file keeps no trace.

        Raises:
            NotFound: there is no such group, or no such word in it.
            StoreError: as ``erase``.
        """
        with writing(self._engine) as connection:
            words.forget(connection, group, word)
            sweep.mark(connection)
        sweep.sweep(self._engine)

    @property
    def raw_sentences(self) -> RawSentences:
        """What service users wrote, until somebody has reviewed it."""
        return RawSentences(self._engine)


def _number(connection: Connection, session_id: str) -> int | None:
    query = select(col(SessionRow.no)).where(col(SessionRow.id) == session_id)
    return connection.execute(query).scalar_one_or_none()


def _existing(connection: Connection, session_id: str) -> int:
    no = _number(connection, check.session_id(session_id))
    if no is None:
        raise NotFound(N_("There is no such session on the desk."))
    return no
