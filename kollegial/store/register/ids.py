"""From the beginning of an id to the whole of it."""

from __future__ import annotations

import re
from typing import Any, Final

from sqlalchemy import Connection, func, select

from kollegial.marking import N_
from kollegial.store.errors import NotFound
from kollegial.store.register.entries import Kind

_PREFIX: Final = re.compile(r"[0-9a-f]{4,32}")


def begins_with(connection: Connection, kind: Kind[Any, Any], text: str) -> str:
    """The id of the one of ``kind`` that begins with ``text`` (4 characters or more).

    Raises:
        NotFound: none does, or more than one.
    """
    wanted = text.strip().lower()
    if not _PREFIX.fullmatch(wanted):
        raise NotFound(N_("An id, or its first 4 to 32 characters (0-9, a-f), is needed."))
    ids = kind.table.c.id
    query = select(ids).where(func.substr(ids, 1, len(wanted)) == wanted).limit(2)
    found = connection.execute(query).scalars().all()
    if not found:
        raise kind.missing()
    if len(found) > 1:
        raise NotFound(N_("More than one id begins like this. Give more characters."))
    return str(found[0])
