"""Which of the numbers published earlier a new report can be compared with."""

from __future__ import annotations

from collections.abc import Mapping

from kollegial.quality.disclosure.grid import Where
from kollegial.quality.disclosure.period import Period, Quarter
from kollegial.quality.disclosure.published import Known


def scoped(known: Mapping[Where, Known], period: Period) -> dict[Where, Known]:
    """Those whose period overlaps with ``period``, or with one that does, and so on."""
    periods = {where.period for where in known}
    reached, last = {period}, set[Period]()
    while reached != last:
        last = reached
        reached = last | {each for each in periods if any(each.overlaps(some) for some in last)}
    return {where: each for where, each in known.items() if where.period in reached}


def quarters(known: Mapping[Where, Known], period: Period) -> frozenset[Quarter]:
    """All quarters these numbers are about."""
    periods = {where.period for where in known} | {period}
    return frozenset(quarter for each in periods for quarter in each.quarters)
