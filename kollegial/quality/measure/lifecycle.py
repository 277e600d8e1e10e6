"""Which way a measure may go, as one table, and what it needs for a step."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from kollegial.marking import N_
from kollegial.quality.measure.plan import Plan
from kollegial.quality.vocabulary import Status
from kollegial.refusal import Refused

S = Status

STEPS: Final[Mapping[Status, frozenset[Status]]] = MappingProxyType(
    {
        S.PROPOSED: frozenset({S.PLANNED, S.SUSPENDED, S.DROPPED}),
        S.PLANNED: frozenset({S.IN_PROGRESS, S.SUSPENDED, S.DROPPED}),
        S.IN_PROGRESS: frozenset({S.IMPLEMENTED, S.SUSPENDED, S.DROPPED}),
        S.IMPLEMENTED: frozenset({S.IN_CHECK, S.SUSPENDED, S.DROPPED}),
        S.IN_CHECK: frozenset({S.EFFECTIVE, S.PARTLY, S.NOT_EFFECTIVE, S.SUSPENDED, S.DROPPED}),
        S.EFFECTIVE: frozenset(),
        S.PARTLY: frozenset({S.REWORK}),
        S.NOT_EFFECTIVE: frozenset({S.REWORK}),
        S.REWORK: frozenset({S.IMPLEMENTED, S.SUSPENDED, S.DROPPED}),
        S.SUSPENDED: frozenset({S.DROPPED}),  # and back to where it stood
        S.DROPPED: frozenset(),
    }
)
"""Status → where a measure may go from there."""

FORWARD: Final = frozenset({S.PLANNED, S.IN_PROGRESS, S.IMPLEMENTED, S.IN_CHECK})
"""What the change ``Moved`` may lead to; the others have changes of their own."""

_FROM_HERE: Final[Mapping[Status, str]] = MappingProxyType(
    {
        S.PROPOSED: N_("A proposed measure is planned next, or it is suspended or dropped."),
        S.PLANNED: N_("A planned measure is begun next, or it is suspended or dropped."),
        S.IN_PROGRESS: N_(
            "A measure in progress is implemented next, or it is suspended or dropped."
        ),
        S.IMPLEMENTED: N_(
            "An implemented measure goes into its effectiveness check next, or it is suspended "
            "or dropped."
        ),
        S.IN_CHECK: N_(
            "The effectiveness check is running: next comes what it found, or the measure is "
            "suspended or dropped."
        ),
        S.EFFECTIVE: N_("The measure was found effective: it is closed."),
        S.PARTLY: N_("The measure was found partly effective: it is reworked or concluded."),
        S.NOT_EFFECTIVE: N_("The measure was found not effective: it is reworked or concluded."),
        S.REWORK: N_("A measure in rework is implemented next, or it is suspended or dropped."),
        S.SUSPENDED: N_("The measure is suspended: it is resumed, or dropped."),
        S.DROPPED: N_("The measure was dropped: nothing follows but another measure."),
    }
)
"""What is lawful instead, for each status."""

_EMPTY: Final[Mapping[str, str]] = MappingProxyType(
    {
        "goal": N_("A planned measure needs a goal: what is it to reach?"),
        "criteria": N_("A planned measure needs a criterion: how will you know that it worked?"),
        "responsible": N_("A planned measure needs the role that is responsible for it."),
        "due": N_("A planned measure needs a due date."),
    }
)
"""What planning needs, and what is said when it is missing."""


def step(now: Status, to: Status) -> None:
    """Nothing if a measure may go from ``now`` to ``to``; ``Refused`` if not."""
    if to not in STEPS[now]:
        raise Refused(_FROM_HERE[now])


def missing(plan: Plan) -> tuple[str, ...]:
    """The fields of ``plan`` that planning needs and that are empty."""
    return tuple(name for name in _EMPTY if not getattr(plan, name))


def complete(plan: Plan) -> None:
    """Nothing if ``plan`` has all that planning needs; ``Refused`` names the first that lacks."""
    if empty := missing(plan):
        raise Refused(_EMPTY[empty[0]])
