"""What can be done with a measure as it stands: what is in the line of keys. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

from kollegial.quality.history import counting
from kollegial.quality.measure.lifecycle import FORWARD, STEPS
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import CLOSED, Status
from kollegial.tui.screens.quality.measure_data import Shown


def possible(action: str, shown: Shown) -> bool:
    """Whether the lifecycle has room for it; in what cases are left, the forms say why not."""
    return _POSSIBLE[action](shown) if action in _POSSIBLE else True


def _onward(measure: Measure) -> bool:
    steps = STEPS[measure.status] & (FORWARD | {Status.REWORK})
    return bool(steps) or measure.status is Status.SUSPENDED


def _changeable(shown: Shown) -> bool:
    return shown.measure.conclusion is None


def _of(check: Callable[[Measure], bool]) -> Callable[[Shown], bool]:
    return lambda shown: check(shown.measure)


_POSSIBLE: Final[Mapping[str, Callable[[Shown], bool]]] = MappingProxyType(
    {
        "edit": _changeable,
        "measure": _changeable,
        "move_on": lambda shown: _changeable(shown) and _onward(shown.measure),
        "withdraw": lambda shown: _changeable(shown) and bool(shown.measure.measurements),
        "conclude": lambda shown: (
            _changeable(shown) and shown.measure.status in CLOSED - {Status.DROPPED}
        ),
        "check": _of(lambda measure: measure.status is Status.IN_CHECK),
        "follow_up": _of(lambda measure: measure.status in CLOSED and measure.followed_by is None),
        "due": _of(lambda measure: measure.planned and measure.open),
        "leave_out": _of(lambda measure: Status.DROPPED in STEPS[measure.status]),
        "undo": lambda shown: len(counting(shown.history)) > 1,
        "to_insight": lambda shown: bool(shown.insights),
        "to_earlier": lambda shown: shown.earlier is not None,
        "to_later": lambda shown: shown.later is not None,
    }
)
