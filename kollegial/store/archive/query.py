"""What to look for in the archive, and what a list of protocols shows."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from kollegial.words import Text


@dataclass(frozen=True, slots=True)
class ArchiveQuery:
    """All conditions hold together; what is empty or None is no condition."""

    text: str = ""
    """Words, each to be found somewhere in the protocol, also inside longer words."""
    model: str | None = None
    """Id of the consultation model."""
    group: str | None = None
    """Label of the group, exactly."""
    since: dt.date | None = None
    """First day of a session."""
    until: dt.date | None = None
    """Last day of a session."""
    told: bool | None = None
    """Whether a later protocol tells what became of the case."""
    limit: int = 200
    """Rows at most; below 0 counts as 0."""
    offset: int = 0
    """Rows to skip."""


@dataclass(frozen=True, slots=True)
class ArchiveRow:
    """One protocol in a list."""

    id: str
    date: dt.date
    """Day of the session."""
    group: str
    model_id: str
    model_names: Text
    title: str
    people: int
    planned: int
    """Seconds."""
    actual: int
    """Seconds."""
    snippet: str | None
    """Original text around the first hit, one line, no markup; None without search words."""
    told: bool = False
    """Whether a later protocol tells what became of the case; until then that is open."""
