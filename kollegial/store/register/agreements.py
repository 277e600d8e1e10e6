"""Dialogic agreements in the register."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select, update
from sqlmodel import col

from kollegial.marking import N_
from kollegial.quality.agreement.agreement import Agreement
from kollegial.store.errors import Conflict, NotFound
from kollegial.store.register import entries
from kollegial.store.register.tables import AgreementRow
from kollegial.store.unit import storable


def kept(connection: Connection) -> list[Agreement]:
    """All agreements, the newest first."""
    query = select(col(AgreementRow.id), col(AgreementRow.document))
    rows = connection.execute(query.order_by(col(AgreementRow.no).desc()))
    return [_read(*row) for row in rows]


def one(connection: Connection, agreement_id: str) -> Agreement:
    """The agreement of this id; ``NotFound`` if there is none."""
    query = select(col(AgreementRow.document)).where(col(AgreementRow.id) == storable(agreement_id))
    document = connection.execute(query).scalar_one_or_none()
    if document is None:
        raise NotFound(N_("There is no such agreement in the register."))
    return _read(agreement_id, document)


def write(connection: Connection, agreement: Agreement) -> None:
    """Keep ``agreement``, which goes on from what is kept of it.

    Raises:
        Conflict: somebody else has written in between.
    """
    mine = col(AgreementRow.id) == agreement.id
    # SQLite's writers wait for each other anyway, and it leaves the lock out
    before = connection.execute(select(col(AgreementRow.document)).where(mine).with_for_update())
    kept = before.scalar_one_or_none()
    document = agreement.model_dump_json()
    if kept is None:
        connection.execute(insert(AgreementRow).values(id=agreement.id, document=document))
        return
    if not agreement.goes_on_from(_read(agreement.id, kept)):
        raise Conflict(N_("Somebody else has changed the same thing meanwhile. Read it again."))
    connection.execute(update(AgreementRow).where(mine).values(document=document))


def _read(agreement_id: str, document: str) -> Agreement:
    try:
        return Agreement.model_validate_json(document)
    except ValueError:
        raise entries.damaged(what=f"agreement {agreement_id[:8]}") from None
