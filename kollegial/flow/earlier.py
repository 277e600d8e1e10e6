"""Earlier protocols of a group, for the question what became of its cases."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Final

from kollegial.consultation.turns import name_key
from kollegial.flow.workplace import Workplace

MOST: Final = 20
"""How many are looked back at: nobody asks what became of a case of years ago."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """One protocol of the group; ``followed_up``: whether a later one tells what became of it."""

    id: str
    date: dt.date
    title: str = field(repr=False)
    followed_up: bool


def earlier(place: Workplace, group: str) -> tuple[Earlier, ...]:
    """The protocols of the group of this name, the newest first.

    Raises:
        StoreError: if the archive cannot be read.
    """
    from kollegial.store.archive.query import ArchiveQuery

    archive, wanted = place.archive, name_key(group)
    labels = [label for label in archive.groups() if name_key(label) == wanted]
    rows = [row for label in labels for row in archive.find(ArchiveQuery(group=label, limit=MOST))]
    newest = sorted(rows, key=lambda row: row.date, reverse=True)[:MOST]
    return tuple(Earlier(row.id, row.date, row.title, row.told) for row in newest)
