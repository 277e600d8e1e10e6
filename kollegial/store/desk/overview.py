"""Reading the desk: rows become frozen dataclasses here, so that no database object leaves."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, ScalarSelect, func, select
from sqlmodel import col

from kollegial.store.desk.entries import DeskSession, LogEntry, Moment
from kollegial.store.desk.tables import BeatRow, EntryRow, ReleaseRow, SessionRow


def entries(connection: Connection, session_no: int) -> list[LogEntry]:
    """The log of one session, in order."""
    query = (
        select(
            col(EntryRow.seq),
            col(EntryRow.step),
            col(EntryRow.at),
            col(EntryRow.boot),
            col(EntryRow.steady),
            col(EntryRow.payload),
        )
        .where(col(EntryRow.session_no) == session_no)
        .order_by(col(EntryRow.seq))
    )
    return [LogEntry(*row) for row in connection.execute(query)]


def sessions(connection: Connection) -> list[DeskSession]:
    """All sessions, the newest first."""
    ends = (
        select(
            col(EntryRow.session_no).label("no"),
            func.count().label("entries"),
            func.max(col(EntryRow.seq)).label("last"),
        )
        .group_by(col(EntryRow.session_no))
        .subquery()
    )
    query = (
        select(
            col(SessionRow.id),
            func.coalesce(ends.c.entries, 0),
            _time_of(ends.c.last),
            col(BeatRow.at),
            col(BeatRow.boot),
            col(BeatRow.steady),
        )
        .outerjoin(ends, ends.c.no == col(SessionRow.no))
        .outerjoin(BeatRow, col(BeatRow.session_no) == col(SessionRow.no))
        .order_by(col(SessionRow.no).desc())
    )
    return [
        DeskSession(
            id=row[0],
            entries=row[1],
            last_at=row[2],
            last_beat=None if row[3] is None else Moment(row[3], row[4], row[5]),
        )
        for row in connection.execute(query)
    ]


def released(connection: Connection) -> list[tuple[str, str]]:
    """Session id and noted protocol id; the oldest session first."""
    query = (
        select(col(SessionRow.id), col(ReleaseRow.protocol_id))
        .join(ReleaseRow, col(ReleaseRow.session_no) == col(SessionRow.no))
        .order_by(col(SessionRow.no), col(ReleaseRow.protocol_id))
    )
    return [(row[0], row[1]) for row in connection.execute(query)]


def _time_of(seq: ColumnElement[int]) -> ScalarSelect[int]:
    """The time of the entry at place ``seq`` of the session in hand."""
    return (
        select(col(EntryRow.at))
        .where(col(EntryRow.session_no) == col(SessionRow.no), col(EntryRow.seq) == seq)
        .scalar_subquery()
    )
