"""The foundation in the register: every version of it, the newest holds."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final

from sqlalchemy import Connection, Row, func, insert, select

from kollegial.marking import N_
from kollegial.quality.foundation.foundation import Foundation
from kollegial.store.errors import Conflict
from kollegial.store.register import entries
from kollegial.store.register.batch import NewFoundation
from kollegial.store.register.tables import RegisterTable
from kollegial.store.register.versions import FoundationVersion

_TABLE: Final = RegisterTable.metadata.tables["foundation"]


def newest(connection: Connection) -> Foundation:
    """The foundation that holds; an empty one if nobody has written it down."""
    query = select(_TABLE).order_by(_TABLE.c.seq.desc()).limit(1)
    row = connection.execute(query).first()
    return Foundation() if row is None else _version(row).foundation


def history(connection: Connection) -> list[FoundationVersion]:
    """All versions, the oldest first."""
    query = select(_TABLE).order_by(_TABLE.c.seq)
    return [_version(row) for row in connection.execute(query)]


def write(connection: Connection, new: NewFoundation) -> None:
    """Keep another version; a ``Conflict`` if it was made from an older one."""
    query = select(func.max(_TABLE.c.seq))
    last = connection.execute(query).scalar_one() or 0
    if new.after is not None and new.after != last:
        raise Conflict(N_("Somebody else has changed the foundation meanwhile. Read it again."))
    if new.at.tzinfo is None:
        msg = "foundation: time zone expected"
        raise ValueError(msg)
    row = {
        "seq": last + 1,
        "at": new.at.isoformat(),
        "role": new.role,
        "document": new.foundation.model_dump_json(),
    }
    connection.execute(insert(_TABLE).values(row))


def _version(row: Row[Any]) -> FoundationVersion:
    try:
        return FoundationVersion(
            row.seq,
            dt.datetime.fromisoformat(row.at),
            row.role,
            Foundation.model_validate_json(row.document),
        )
    except ValueError:  # pydantic's errors are ValueErrors
        raise entries.damaged(what=f"foundation {row.seq}") from None
