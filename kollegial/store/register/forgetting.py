"""Histories of closed measures, made shorter once they are old."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import Connection, delete, select, update
from sqlmodel import col

from kollegial.quality.measure.apply import MeasureEntry
from kollegial.quality.vocabulary import CLOSED
from kollegial.store.register import entries
from kollegial.store.register.entries import MEASURES
from kollegial.store.register.tables import MeasureEntryRow, MeasureRow
from kollegial.store.register.thinning import thinned


def forget(connection: Connection, before: dt.date) -> int:
    """Thin the histories of measures closed and last changed before a day; how many entries went.

    Raises:
        NotOurs: one of them cannot be read; nothing may be written then.
    """
    query = select(col(MeasureRow.id)).where(
        col(MeasureRow.status).in_([status.value for status in CLOSED]),
        col(MeasureRow.changed_on) < before,
    )
    ids = connection.execute(query).scalars().all()
    gone = 0
    for each in entries.some(connection, MEASURES, ids, lock=True):
        entries.state(MEASURES, each)
        kept = thinned(each.id, each.entries)
        gone += len(each.entries) - len(kept)
        if list(each.entries) != kept:
            _write(connection, each.number, each.entries, kept)
    return gone


def _write(
    connection: Connection,
    number: int,
    before: Sequence[MeasureEntry],
    after: Sequence[MeasureEntry],
) -> None:
    mine = col(MeasureEntryRow.measure_no) == number
    gone = {entry.seq for entry in before} - {entry.seq for entry in after}
    connection.execute(delete(MeasureEntryRow).where(mine, col(MeasureEntryRow.seq).in_(gone)))
    first = after[0]
    connection.execute(
        update(MeasureEntryRow)
        .where(mine, col(MeasureEntryRow.seq) == first.seq)
        .values(change=first.change.model_dump_json())
    )
