"""Numbers that people call things by. Each is given once, whatever is deleted later."""

from __future__ import annotations

from sqlalchemy import Connection, update
from sqlmodel import col

from kollegial.store.register.tables import CounterRow


def take(connection: Connection, name: str) -> int:
    """The next number of ``name``, for which there must be a row.

    Another writer waits here until this one is done.
    """
    step = (
        update(CounterRow)
        .where(col(CounterRow.name) == name)
        .values(last=col(CounterRow.last) + 1)
        .returning(col(CounterRow.last))
    )
    return connection.execute(step).scalar_one()
