"""Days that fit together, in measures, insights and agreements alike."""

from __future__ import annotations

import datetime as dt

from kollegial.marking import N_
from kollegial.refusal import Refused
from kollegial.told import shown


def not_after_entry(on: dt.date, entered: dt.date) -> None:
    """What has happened, has not happened in the future."""
    # a day of grace: the one who writes may be east of the machine
    if on > entered + dt.timedelta(days=1):
        raise Refused(N_("{day} has not come yet: give a day up to today."), day=shown(on))


def in_order(earlier: dt.date | None, later: dt.date) -> None:
    """``later`` is not before ``earlier``, the day of the step before it."""
    if earlier is not None and later < earlier:
        raise Refused(
            N_("{later} is before {earlier}: the step before it was on that day."),
            later=shown(later),
            earlier=shown(earlier),
        )
