"""How times are written."""

from __future__ import annotations

import datetime as dt

SECOND = 1000
"""In milliseconds."""


def face(milliseconds: int) -> str:
    """``4:07`` for time left, ``+1:30`` for an overrun, ``1:02:09`` beyond an hour.

    Time left is rounded up and an overrun down, so that 0:00 shows exactly at zero.
    """
    seconds = -(-milliseconds // SECOND)
    sign, seconds = ("+", -seconds) if seconds < 0 else ("", seconds)
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    if hours:
        return f"{sign}{hours}:{minutes:02}:{seconds:02}"
    return f"{sign}{minutes}:{seconds:02}"


def time_of_day(milliseconds: int) -> str:
    """A moment (ms UTC) as local time of day."""
    return dt.datetime.fromtimestamp(milliseconds / 1000).astimezone().strftime("%H:%M")
