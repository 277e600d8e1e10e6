"""What somebody wants to be told: a period, perhaps some teams, one framework or one area."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from kollegial.learning.together import node_of
from kollegial.marking import N_
from kollegial.quality.disclosure.period import Period
from kollegial.quality.disclosure.wanted import CROSSED, TableWanted
from kollegial.refusal import Refused


@dataclass(frozen=True, slots=True)
class Wish:
    """A period, and what of it. Of framework and area at most one."""

    period: Period
    teams: tuple[str, ...] = field(default=(), repr=False)
    """Each once; none stands for all."""
    framework: str = ""
    area: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "teams", tuple(dict.fromkeys(self.teams)))
        if self.framework and self.area:
            raise Refused(N_("Give a framework or one of its areas, not both."))

    @property
    def filters(self) -> dict[str, str]:
        """By dimension."""
        found = {"team": node_of(self.teams), "area": self.area or self.framework}
        return {key: value for key, value in found.items() if value}

    def tells(self, *tables: TableWanted) -> tuple[TableWanted, ...]:
        """The tables as far as they may be crossed with what is filtered by; else their totals."""
        filters = set(self.filters)
        return tuple(
            table
            for table in tables
            if len(filters | {axis.dimension for axis in table.axes}) <= CROSSED
        )

    def covers(self, day: dt.date | None) -> bool:
        """Whether ``day`` lies in the period."""
        return day is not None and self.period.start <= day <= self.period.end

    def fits(self, team: str, areas: tuple[str, ...]) -> bool:
        """Whether what belongs to ``team`` and ``areas`` is asked for."""
        if self.teams and team.casefold() not in {each.casefold() for each in self.teams}:
            return False
        if self.area:
            return self.area in areas
        return not self.framework or any(within(each, self.framework) for each in areas)


def within(area: str, framework: str) -> bool:
    """Whether an area belongs to a framework: ``lqw@11-areas:4`` to ``lqw@11-areas``."""
    return area.rpartition(":")[0] == framework
