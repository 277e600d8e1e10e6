"""What fills the places of a sentence: a person without a name, minutes."""

from __future__ import annotations

from typing import Final

from kollegial.marking import N_
from kollegial.told import Told

_WHOLE_FROM: Final = 10
"""Minutes from which a tenth more or less tells nobody anything."""

SOMEBODY: Final = Told(N_("somebody"))


def minutes_of(milliseconds: int) -> float:
    """Minutes to the tenth; whole ones from ten on."""
    minutes = milliseconds / 60_000
    return float(round(minutes)) if minutes >= _WHOLE_FROM else round(minutes, 1)
