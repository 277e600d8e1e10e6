"""The links between protocols: what became of a case, as a later session tells it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator

from pydantic import ValidationError
from sqlalchemy import ColumnElement, Connection, delete, insert, or_, select
from sqlmodel import col

from kollegial.protocol.links import FollowUp
from kollegial.protocol.released import ReleasedProtocol
from kollegial.store.archive.tables import BodyRow, FollowUpRow, ProtocolRow
from kollegial.store.unit import storable


def note(connection: Connection, later_no: int, protocol: ReleasedProtocol) -> None:
    """Keep which earlier protocols ``protocol`` tells about."""
    told = dict.fromkeys(each.protocol_id for each in protocol.follow_ups)
    rows = [{"earlier_id": earlier, "later_no": later_no} for earlier in told]
    if rows:
        connection.execute(insert(FollowUpRow), rows)


def forget(connection: Connection, no: int, protocol_id: str) -> None:
    """A protocol goes: no link leads to it or from it any more."""
    touched = or_(col(FollowUpRow.later_no) == no, col(FollowUpRow.earlier_id) == protocol_id)
    connection.execute(delete(FollowUpRow).where(touched))


def is_told() -> ColumnElement[bool]:
    """The condition that a later protocol tells what became of a row of ``ProtocolRow``."""
    later = select(col(FollowUpRow.later_no)).where(
        col(FollowUpRow.earlier_id) == col(ProtocolRow.id)
    )
    return later.correlate(ProtocolRow).exists()


def followed_by(connection: Connection, protocol_id: str) -> list[FollowUp]:
    """What later protocols tell about one, the oldest session first."""
    bodies = (
        select(col(BodyRow.document))
        .join(ProtocolRow, col(ProtocolRow.no) == col(BodyRow.no))
        .join(FollowUpRow, col(FollowUpRow.later_no) == col(BodyRow.no))
        .where(col(FollowUpRow.earlier_id) == storable(protocol_id))
        .order_by(col(ProtocolRow.date), col(ProtocolRow.no))
    )
    documents = connection.execute(bodies).scalars()
    return [each for document in documents for each in _told_in(document, protocol_id)]


def days(connection: Connection, protocol_ids: Iterable[str]) -> dict[str, dt.date]:
    """The days of the sessions of these protocols, of those that are in the archive."""
    wanted = [storable(each) for each in protocol_ids]
    found = select(col(ProtocolRow.id), col(ProtocolRow.date)).where(
        col(ProtocolRow.id).in_(wanted)
    )
    return {row[0]: row[1] for row in connection.execute(found)} if wanted else {}


def _told_in(document: str, protocol_id: str) -> Iterator[FollowUp]:
    try:
        protocol = ReleasedProtocol.model_validate_json(document)
    except ValidationError:  # of a later program: it tells, but not to this one
        return
    for each in protocol.follow_ups:
        if each.protocol_id == protocol_id:
            own = tuple(place for place in protocol.placeholders if place and place in each.text)
            yield FollowUp(protocol.id, protocol.date, each.text, own)
