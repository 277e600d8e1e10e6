"""What time it is for quality work: by the wall clock of the workplace, with its zone."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace


def moment(place: Workplace) -> dt.datetime:
    """Now, with its time zone."""
    wall = dt.datetime.fromtimestamp(place.clock.now().wall / 1000, dt.UTC)
    return wall.astimezone()
