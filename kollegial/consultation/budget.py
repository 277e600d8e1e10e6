"""The time budget: "we have 45 minutes", spread over the phases inside their limits."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import NamedTuple

from kollegial.consultation.figures import Span
from kollegial.marking import N_
from kollegial.refusal import Refused

GRAIN = 30
"""Seconds: plans are made of half minutes."""


class Bounds(NamedTuple):
    """How short a phase may be, how long it usually is, how long it may be; in seconds."""

    low: int
    usual: int
    high: int


def bounds(span: Span, used: int = 0) -> Bounds:
    """The limits of a phase; ``used`` seconds that are gone already cannot be taken back."""
    gone = -(-used // GRAIN) * GRAIN
    figures = (span.min.seconds, span.default.seconds, span.max.seconds)
    return Bounds(*(max(gone, seconds) for seconds in figures))


def seconds_of(minutes: float) -> int:
    """Minutes that somebody wishes for, in seconds.

    Raises:
        Refused: if that is no number of minutes.
    """
    if not isfinite(minutes):
        raise Refused(N_("A number of minutes is needed."))
    return round(minutes * 60)


def spread(limits: Sequence[Bounds], total: int, used: int = 0) -> tuple[int, ...]:
    """Seconds for every phase, ``total`` seconds together (to the half minute).

    Starts at the usual lengths and gives or takes in proportion to the room each
    phase has towards its limit, so that no phase leaves its limits. ``used`` seconds
    of ``total`` are gone already: whoever is refused has asked for the others.

    Raises:
        Refused: if ``total`` is less than the phases need or more than they can hold.
    """
    least, most = sum(b.low for b in limits), sum(b.high for b in limits)
    total = round(total / GRAIN) * GRAIN
    if total < least:
        needed = max(0, -(-(least - used) // 60))
        raise Refused(N_("This needs at least {minutes} minutes."), minutes=needed)
    if total > most:
        fit = max(0, (most - used) // 60)
        raise Refused(N_("At most {minutes} minutes fit into these phases."), minutes=fit)
    plan = [b.usual for b in limits]
    difference = total - sum(plan)
    step = GRAIN if difference > 0 else -GRAIN
    ends = [b.high if difference > 0 else b.low for b in limits]
    room = [abs(end - usual) for end, usual in zip(ends, plan, strict=True)]
    # Half minute by half minute to the phase that has used the smallest share of its
    # room: proportional, exact in its sum, and it never crosses a limit.
    for _ in range(abs(difference) // GRAIN):
        open_phases = [i for i, end in enumerate(ends) if end != plan[i]]
        chosen = max(open_phases, key=lambda i: (abs(ends[i] - plan[i]) / room[i], -i))
        plan[chosen] += step
    return tuple(plan)
