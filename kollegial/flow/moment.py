"""What time it is here: by the wall clock of the workplace, with its zone."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kollegial.consultation.clock import Clock
    from kollegial.flow.workplace import Workplace


def moment(place: Workplace) -> dt.datetime:
    """Now, with its time zone."""
    return moment_of(place.clock)


def today(place: Workplace) -> dt.date:
    """The day it is here."""
    return moment(place).date()


def moment_of(clock: Clock) -> dt.datetime:
    """Now by ``clock``, with the time zone of this machine."""
    return dt.datetime.fromtimestamp(clock.now().wall / 1000, dt.UTC).astimezone()
