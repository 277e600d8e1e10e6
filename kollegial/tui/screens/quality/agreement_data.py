"""What the page of the agreements shows, read in the background."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kollegial.marking import Language

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.agreement.agreement import Agreement
    from kollegial.quality.board.line import MeasureLine
    from kollegial.quality.frameworks.in_use import AreaBook


@dataclass(frozen=True, slots=True)
class Known:
    """All agreements, and what is needed to name what they refer to."""

    agreements: Sequence[Agreement] = field(repr=False)
    measures: Mapping[str, MeasureLine]
    areas: AreaBook


def look(place: Workplace, language: Language) -> Known:
    """Read them all, those that are not closed first.

    Raises:
        StoreError: the register cannot be read.
    """
    from kollegial.flow.frameworks import load
    from kollegial.quality.frameworks.in_use import area_book

    register = place.register
    latest = sorted(register.agreements(), key=lambda each: each.terms.held_on, reverse=True)
    return Known(
        agreements=sorted(latest, key=lambda each: each.state.closed),
        measures={line.id: line for line in register.lines()},
        areas=area_book(register.foundation(), load(place.home), language),
    )
