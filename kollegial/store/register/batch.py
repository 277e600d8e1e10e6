"""What is to be written in one transaction: collected first, so that nobody waits meanwhile."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kollegial.quality.foundation.foundation import Foundation
from kollegial.quality.insight.state import Insight, InsightEntry
from kollegial.quality.measure.apply import MeasureEntry
from kollegial.quality.measure.state import Measure

if TYPE_CHECKING:
    from kollegial.quality.agreement.agreement import Agreement


@dataclass(frozen=True, slots=True)
class NewFoundation:
    """A foundation to be written down."""

    foundation: Foundation = field(repr=False)
    at: dt.datetime
    role: str
    after: int | None
    """The version it was made from; nothing if that does not matter."""


class Batch:
    """Changes that are written together or not at all, in the order they were given."""

    def __init__(self) -> None:
        self.measures: dict[str, list[MeasureEntry]] = {}
        self.insights: dict[str, list[InsightEntry]] = {}
        self.agreements: list[Agreement] = []
        self.foundations: list[NewFoundation] = []
        self.protocols: list[str] = []

    def measure(self, measure: Measure, entries: Sequence[MeasureEntry]) -> None:
        """Add ``entries`` to the history of ``measure``."""
        if entries:
            self.measures.setdefault(measure.id, []).extend(entries)

    def insight(self, insight: Insight, entries: Sequence[InsightEntry]) -> None:
        """Add ``entries`` to the history of ``insight``."""
        if entries:
            self.insights.setdefault(insight.id, []).extend(entries)

    def agreement(self, agreement: Agreement) -> None:
        """Keep ``agreement``, in place of the one of the same id."""
        self.agreements.append(agreement)

    def foundation(
        self, new: Foundation, at: dt.datetime, role: str, after: int | None = None
    ) -> None:
        """Write the foundation down anew; a ``Conflict`` if ``after`` is not the newest."""
        self.foundations.append(NewFoundation(new, at, role, after))

    def harvested(self, protocol_id: str) -> None:
        """Note that the insights of a protocol are in; a ``Conflict`` if they are already."""
        self.protocols.append(protocol_id)
