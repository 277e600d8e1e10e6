"""From what people call something to the whole of its id."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from sqlalchemy import Connection, Table, func, select

from kollegial.marking import N_
from kollegial.store.errors import NotFound

_PREFIX: Final = re.compile(r"[0-9a-f]{4,32}")
_NUMBER: Final = re.compile(r"([A-Z]?)([0-9]{1,9})")

Missing = Callable[[], NotFound]
"""What is said when there is no such thing."""


def called(connection: Connection, table: Table, letter: str, text: str, missing: Missing) -> str:
    """The id of the row of ``table`` meant by ``M12``, ``12`` or the beginning of its id.

    The numbers begin with ``letter``. A number goes before an id of figures alone.

    Raises:
        NotFound: there is none, or more than one id begins like this.
    """
    number = _NUMBER.fullmatch(text.strip().upper())
    if number is None or number[1] not in ("", letter):
        if not _PREFIX.fullmatch(text.strip().lower()):
            raise NotFound(
                N_("A number such as {letter}3, or 4 to 32 characters of an id, is needed."),
                letter=letter,
            )
        return begins_with(connection, table, text, missing)
    query = select(table.c.id).where(table.c.number == int(number[2]))
    found = connection.execute(query).scalar_one_or_none()
    if found is not None:
        return str(found)
    if number[1]:
        raise missing()
    return begins_with(connection, table, text, missing)


def begins_with(connection: Connection, table: Table, text: str, missing: Missing) -> str:
    """The id of the one row of ``table`` that begins with ``text`` (4 characters or more).

    Raises:
        NotFound: none does, or more than one.
    """
    wanted = text.strip().lower()
    if not _PREFIX.fullmatch(wanted):
        raise NotFound(N_("An id, or its first 4 to 32 characters (0-9, a-f), is needed."))
    ids = table.c.id
    query = select(ids).where(func.substr(ids, 1, len(wanted)) == wanted).limit(2)
    found = connection.execute(query).scalars().all()
    if not found:
        raise missing()
    if len(found) > 1:
        raise NotFound(N_("More than one id begins like this. Give more characters."))
    return str(found[0])
