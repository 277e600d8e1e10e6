"""A measure as it stands now."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from kollegial.quality.changes.measure import Checked, Concluded, Measured
from kollegial.quality.measure.plan import Plan
from kollegial.quality.vocabulary import CLOSED, Status


@dataclass(frozen=True, slots=True)
class Round:
    """One go at it: when it was implemented, what the check said. Rework begins another."""

    implemented_on: dt.date | None = None
    responsible: str | None = None
    """The role that was responsible when it was implemented."""
    in_check_since: dt.date | None = None
    check: Checked | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Measure:
    """The fold of a measure's history."""

    id: str
    plan: Plan = field(repr=False)
    proposed_on: dt.date
    changed_at: dt.datetime
    status: Status = Status.PROPOSED
    status_since: dt.date | None = None
    suspended_at: Status | None = None
    """Where it stood when it was suspended; nothing unless it is."""
    left_out_because: str = field(default="", repr=False)
    planned_on: dt.date | None = None
    started_on: dt.date | None = None
    original_due: dt.date | None = None
    """The due date when it was planned first; never changes again."""
    rounds: tuple[Round, ...] = (Round(),)
    measurements: tuple[Measured, ...] = field(default=(), repr=False)
    """By day, then as they were entered; withdrawn ones are left out."""
    conclusion: Concluded | None = field(default=None, repr=False)
    followed_by: str | None = None
    seq: int = 0
    """Of the last entry of its history, counting or not."""

    @property
    def open(self) -> bool:
        """Whether somebody is still to work on it."""
        return self.status not in CLOSED

    @property
    def round(self) -> Round:
        """The present go at it."""
        return self.rounds[-1]

    @property
    def stands_at(self) -> Status:
        """Where it stands, whether it is suspended there or not."""
        return self.suspended_at or self.status

    @property
    def implemented_on(self) -> dt.date | None:
        """When it was implemented last."""
        return self.round.implemented_on

    @property
    def effective_on(self) -> dt.date | None:
        """When it was found effective; implemented is not effective."""
        check = self.round.check
        return check.on if check is not None and check.outcome is Status.EFFECTIVE else None

    @property
    def planned(self) -> bool:
        """Whether it was planned at any time, so that its first due date is fixed."""
        return self.original_due is not None
