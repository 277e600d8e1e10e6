"""What groups agreed to keep: who was there when, in which kinds of role. Nothing of a session.

A group may be known for its ``words`` alone; then it is none of those that agreed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as insert_or
from sqlmodel import col

from kollegial.consultation.turns import PastTurn, SessionTurns, name_key
from kollegial.consultation.vocabulary import RoleKind
from kollegial.marking import N_
from kollegial.store.desk.entries import KnownGroup
from kollegial.store.desk.tables import (
    GroupPersonRow,
    GroupRow,
    GroupSessionRow,
    GroupTurnRow,
    GroupWordRow,
)
from kollegial.store.errors import NotFound
from kollegial.store.unit import storable

RECENT = 3
"""Who was at one of so many last sessions is likely to come again."""

_KINDS = {kind.value: kind for kind in RoleKind}


def remember(connection: Connection, kept: SessionTurns) -> None:
    """Keep the turns of one session. Names are stored as they were entered last."""
    turns = _one_each(kept.turns)
    if not turns or not name_key(kept.group):
        return
    group_no = number_of(connection, GroupRow, kept.group)
    session = insert(GroupSessionRow).values(group_no=group_no, date=kept.turns[0].date)
    session_no = connection.execute(session.returning(col(GroupSessionRow.no))).scalar_one()
    for turn in turns:
        connection.execute(
            insert(GroupTurnRow).values(
                session_no=session_no,
                person_no=number_of(connection, GroupPersonRow, turn.person, group_no=group_no),
                kinds=" ".join(sorted(turn.kinds)),
                offered=turn.offered,
            )
        )


def known(connection: Connection) -> list[KnownGroup]:
    """All groups that agreed to be remembered, whichever met last first."""
    query = (
        select(
            col(GroupRow.no),
            col(GroupSessionRow.no),
            col(GroupSessionRow.date),
            col(GroupRow.name),
            col(GroupPersonRow.name),
        )
        .join(GroupSessionRow, col(GroupSessionRow.group_no) == col(GroupRow.no))
        .join(GroupTurnRow, col(GroupTurnRow.session_no) == col(GroupSessionRow.no))
        .join(GroupPersonRow, col(GroupPersonRow.no) == col(GroupTurnRow.person_no))
        .order_by(
            col(GroupRow.no),
            col(GroupSessionRow.date).desc(),
            col(GroupSessionRow.no).desc(),
            col(GroupPersonRow.no),
        )
    )
    found = [
        _known([tuple(row)[1:] for row in rows])
        for _, rows in groupby(connection.execute(query), key=lambda row: row[0])
    ]
    return sorted(found, key=lambda group: group.last, reverse=True)


def turns(connection: Connection, group: str) -> tuple[PastTurn, ...]:
    """What is kept of a group, the oldest first; nothing if the group is not known."""
    query = (
        select(
            col(GroupSessionRow.date),
            col(GroupPersonRow.name),
            col(GroupTurnRow.kinds),
            col(GroupTurnRow.offered),
        )
        .join(GroupSessionRow, col(GroupSessionRow.no) == col(GroupTurnRow.session_no))
        .join(GroupPersonRow, col(GroupPersonRow.no) == col(GroupTurnRow.person_no))
        .join(GroupRow, col(GroupRow.no) == col(GroupSessionRow.group_no))
        .where(col(GroupRow.key) == storable(name_key(group)))
        .order_by(col(GroupSessionRow.date), col(GroupSessionRow.no), col(GroupPersonRow.no))
    )
    return tuple(
        PastTurn(date, name, frozenset(_read(kinds)), offered)
        for date, name, kinds, offered in connection.execute(query)
    )


def forget(connection: Connection, group: str) -> None:
    """Delete everything that is kept of a group, its words too.

    Raises:
        NotFound: there is no such group.
    """
    connection.execute(delete(GroupRow).where(col(GroupRow.no) == existing(connection, group)))


def forget_person(connection: Connection, group: str, name: str) -> None:
    """Delete the turns of one person of a group. Words are nobody's, so they stay.

    Raises:
        NotFound: there is no such group, or nobody of that name in it.
    """
    group_no = existing(connection, group)
    gone = delete(GroupPersonRow).where(
        col(GroupPersonRow.group_no) == group_no,
        col(GroupPersonRow.key) == storable(name_key(name)),
    )
    if not connection.execute(gone).rowcount:
        raise NotFound(N_("Nothing is kept of anybody of this name in this group."))
    # A session that nobody is left of tells nothing any more.
    left = select(col(GroupTurnRow.session_no))
    connection.execute(delete(GroupSessionRow).where(col(GroupSessionRow.no).not_in(left)))
    drop_empty(connection)


def drop_empty(connection: Connection) -> None:
    """Delete the groups that nothing is kept of any more."""
    sessions = select(col(GroupSessionRow.group_no))
    words = select(col(GroupWordRow.group_no))
    no = col(GroupRow.no)
    connection.execute(delete(GroupRow).where(no.not_in(sessions), no.not_in(words)))


def number_of(
    connection: Connection, table: type[GroupRow | GroupPersonRow], name: str, **values: int
) -> int:
    """The number of a group or a person; a new row if there is none yet."""
    unique = ["key", *values]
    row = insert_or(table).values(key=name_key(name), name=name, **values)
    row = row.on_conflict_do_update(index_elements=unique, set_={"name": name})
    number: Any = connection.execute(row.returning(col(table.no))).scalar_one()
    return int(number)


def existing(connection: Connection, group: str) -> int:
    """The number of a group that something is kept of.

    Raises:
        NotFound: there is no such group.
    """
    query = select(col(GroupRow.no)).where(col(GroupRow.key) == storable(name_key(group)))
    number = connection.execute(query).scalar_one_or_none()
    if number is None:
        raise NotFound(N_("Nothing is kept of a group of this name."))
    return number


def _one_each(turns: Iterable[PastTurn]) -> list[PastTurn]:
    """One turn a person, whoever was entered in two spellings."""
    merged: dict[str, PastTurn] = {}
    for turn in turns:
        key = name_key(turn.person)
        before = merged.get(key, turn)
        merged[key] = PastTurn(
            turn.date,
            turn.person,
            turn.kinds | before.kinds,
            turn.offered or before.offered,
        )
    merged.pop("", None)
    return list(merged.values())


def _known(rows: list[tuple[Any, ...]]) -> KnownGroup:
    """One group out of rows (session, day, group, person), the last session first."""
    sessions = list(dict.fromkeys(row[0] for row in rows))
    recent = sessions[:RECENT]
    people = dict.fromkeys(str(row[3]) for row in rows if row[0] in recent)
    last: dt.date = rows[0][1]
    return KnownGroup(str(rows[0][2]), tuple(people), len(sessions), last)


def _read(kinds: str) -> Iterator[RoleKind]:
    # A kind that this version does not know is nobody's turn.
    return (_KINDS[each] for each in kinds.split() if each in _KINDS)
