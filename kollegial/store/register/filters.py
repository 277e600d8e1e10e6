"""Filters that somebody saved under a name."""

from __future__ import annotations

from contextlib import suppress

from sqlalchemy import Connection, delete, insert, select
from sqlmodel import col

from kollegial.marking import N_
from kollegial.quality.board.saved import SavedFilter
from kollegial.store.errors import NotFound
from kollegial.store.register.tables import FilterRow
from kollegial.store.unit import storable


def saved(connection: Connection) -> list[SavedFilter]:
    """All of them, by name.

    What another version of the program saved and this one cannot read is left out: it is a
    view of the measures, not one of them.
    """
    rows = connection.execute(select(col(FilterRow.name), col(FilterRow.document)))
    found = []
    for _, document in sorted(rows, key=lambda row: (row[0].casefold(), row[0])):
        with suppress(ValueError):  # pydantic's errors are ValueErrors
            found.append(SavedFilter.model_validate_json(document))
    return found


def save(connection: Connection, new: SavedFilter) -> None:
    """Keep ``new``, in place of the one of the same name."""
    connection.execute(delete(FilterRow).where(col(FilterRow.name) == new.name))
    row = {"name": new.name, "document": new.model_dump_json()}
    connection.execute(insert(FilterRow).values(row))


def forget(connection: Connection, name: str) -> None:
    """Delete the filter called ``name``; ``NotFound`` if there is none."""
    gone = connection.execute(delete(FilterRow).where(col(FilterRow.name) == storable(name)))
    if not gone.rowcount:
        raise NotFound(N_("There is no saved filter of this name."))
