"""What the page of the foundation shows, read in the background."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kollegial.flow.workplace import Workplace
    from kollegial.quality.board.line import MeasureLine
    from kollegial.quality.foundation.foundation import Foundation
    from kollegial.quality.frameworks.library import Frameworks


@dataclass(frozen=True, slots=True)
class Standing:
    """The foundation that holds, and what is needed to show its parts."""

    foundation: Foundation = field(repr=False)
    version: int
    frameworks: Frameworks
    lines: Sequence[MeasureLine]


def look(place: Workplace) -> Standing:
    """Read it.

    Raises:
        StoreError: the register cannot be read.
    """
    from kollegial.flow.frameworks import load
    from kollegial.flow.quality.foundation import version_of

    register = place.register
    version = version_of(register)
    return Standing(register.foundation(), version, load(place.home), register.lines())
