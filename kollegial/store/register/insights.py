"""Insights in the register, and which protocols they were taken from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import cast

from sqlalchemy import Connection, delete, insert, select, update
from sqlmodel import col

from kollegial.marking import N_
from kollegial.quality.insight.state import Insight, InsightEntry
from kollegial.store.errors import Conflict
from kollegial.store.register import entries
from kollegial.store.register.entries import INSIGHTS
from kollegial.store.register.ids import begins_with
from kollegial.store.register.tables import HarvestedRow, InsightEntryRow, InsightRow


def history(connection: Connection, insight_id: str) -> Sequence[InsightEntry]:
    """All entries of an insight, in order."""
    return entries.one(connection, INSIGHTS, insight_id).entries


def insight(connection: Connection, insight_id: str) -> Insight:
    """The insight as it stands."""
    return entries.state(INSIGHTS, entries.one(connection, INSIGHTS, insight_id))


def all_insights(connection: Connection) -> list[Insight]:
    """All insights, the newest first."""
    found = entries.every(connection, INSIGHTS)
    newest = sorted(
        ((entries.state(INSIGHTS, each), each.number) for each in found),
        key=lambda pair: (pair[0].noted_on, pair[1]),
        reverse=True,
    )
    return [each for each, _ in newest]


def resolve(connection: Connection, text: str) -> str:
    """The id that begins with ``text``."""
    return begins_with(connection, INSIGHTS.table, text, INSIGHTS.missing)


def write(connection: Connection, changes: Mapping[str, Sequence[InsightEntry]]) -> None:
    """Add to the histories of insights.

    Raises:
        Conflict, NotFound, Refused, ValueError: nothing may be written then.
    """
    known = {each.id: each for each in entries.some(connection, INSIGHTS, changes, lock=True)}
    new: dict[int, Sequence[InsightEntry]] = {}
    for insight_id, given in changes.items():
        added = entries.as_read(INSIGHTS, given)
        before = known.get(insight_id)
        after = entries.after(INSIGHTS, insight_id, before, added)
        if before is None:
            row = insert(InsightRow).values(id=insight_id, seq=after.seq)
            key = connection.execute(row.returning(col(InsightRow.no))).scalar_one()
            no = cast("int", key)
        else:
            no = before.number
            connection.execute(
                update(InsightRow).where(col(InsightRow.no) == no).values(seq=after.seq)
            )
        new[no] = added
    entries.add(connection, INSIGHTS, new)


def remove(connection: Connection, insight_id: str) -> None:
    """Delete an insight and its history; measures that go back to it keep its id."""
    no = entries.number(connection, INSIGHTS, insight_id)
    connection.execute(delete(InsightEntryRow).where(col(InsightEntryRow.insight_no) == no))
    connection.execute(delete(InsightRow).where(col(InsightRow.no) == no))


def harvested(connection: Connection) -> set[str]:
    """The ids of the protocols whose insights are in."""
    return set(connection.execute(select(col(HarvestedRow.protocol_id))).scalars())


def note_harvested(connection: Connection, protocol_ids: Iterable[str]) -> None:
    """Note that the insights of these protocols are in; a ``Conflict`` if they were already."""
    wanted = list(protocol_ids)
    if harvested(connection).intersection(wanted):
        raise Conflict(N_("The insights of this protocol are in the register already."))
    if wanted:
        connection.execute(insert(HarvestedRow), [{"protocol_id": each} for each in wanted])
