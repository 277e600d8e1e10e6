"""What ties a protocol to other sessions of the group: what became of its case, and when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What became of a case, as the protocol of a later session tells it.

    ``protocol_id`` and ``date`` are the later one's. So are the ``placeholders`` that
    stand in the text: the same letter may be another person in the earlier protocol.
    """

    protocol_id: str
    date: dt.date
    text: str = field(repr=False)
    placeholders: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Links:
    """What the archive knows of a protocol besides the protocol itself.

    ``followed_by``: what later sessions tell about it, the oldest first. ``days``: the
    days of the earlier sessions it tells about, by id; one that was deleted has none.
    """

    followed_by: tuple[FollowUp, ...] = ()
    days: Mapping[str, dt.date] = field(default_factory=dict)


NO_LINKS: Final = Links()
"""A protocol that stands alone."""
