"""What goes along when an insight or a measure is deleted: said before somebody says yes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kollegial.marking import N_
from kollegial.told import Told, say

if TYPE_CHECKING:
    from kollegial.quality.insight.state import Insight
    from kollegial.quality.measure.state import Measure
    from kollegial.store.register import Register


def with_insight(register: Register, insight: Insight) -> tuple[Told, ...]:
    """What goes with an insight, and what stays.

    Raises:
        StoreError: the register cannot be read.
    """
    gone = N_(
        "It goes for good, with its whole history (entries: {entries}). Nothing brings it back."
    )
    told = [say(gone, entries=len(register.insight_history(insight.id)))]
    numbers = {line.id: line.number for line in register.lines()}
    if known := [f"M{numbers[each]}" for each in insight.measures if each in numbers]:
        told.append(
            say(
                N_("What came of it stays ({measures}), and leads back to no insight then."),
                measures=", ".join(known),
            )
        )
    if insight.source.protocol is not None:
        told.append(
            say(N_("Its protocol stays in the archive, and the insight does not come back by it."))
        )
    return tuple(told)


def with_measure(register: Register, measure: Measure) -> tuple[Told, ...]:
    """What goes with a measure, and what stays.

    Raises:
        StoreError: the register cannot be read.
    """
    stays = N_(
        "Insights, agreements, feedback rounds and measures that belong to it stay. "
        "The number M{number} is not given again."
    )
    gone = say(
        N_(
            "It goes for good, with its whole history (entries: {entries}, measurements that "
            "count: {measurements}). Nothing brings it back."
        ),
        entries=len(register.measure_history(measure.id)),
        measurements=len(measure.measurements),
    )
    return gone, say(stays, number=register.number(measure.id))
