"""The organisation's own foundation, shown wherever a measure is written."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import Field, StringConstraints, model_validator

from kollegial.faults import Fault, broken
from kollegial.quality.wording import Long, Name, Role, Short
from kollegial.words import N_, Strict

GoalId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9-]{1,40}$")]
USUAL_YEARS = 4
"""How long a quality period usually is (validity of a certificate of the LQW family)."""
USUAL_CAP = 5
"""Open measures per team, as a friendly default: fewer are finished sooner."""


class StrategicGoal(Strict):
    """A strategic development goal; measures may serve it."""

    id: GoalId
    text: Name
    agreed_on: dt.date | None = None
    became: Long = Field(default="", description="what became of it, at the end of the period")


class Period(Strict):
    """The quality period: from one closing workshop to the next."""

    start: dt.date
    end: dt.date

    @model_validator(mode="after")
    def _in_order(self) -> Period:
        if self.end < self.start:
            raise broken(Fault(("end",), N_("expected a day that is not before the start")))
        return self

    def holds(self, day: dt.date) -> bool:
        """Whether ``day`` lies in it, both ends included."""
        return self.start <= day <= self.end


class OwnArea(Strict):
    """A quality area the organisation added: key ``own@1:code``."""

    code: Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9-]{1,20}$")]
    title_de: Name
    title_en: Short = ""


class Foundation(Strict):
    """All of it. Empty until somebody writes it down."""

    success: Long = Field(default="", description="the definition of the successful service")
    mission: Long = ""
    goals: tuple[StrategicGoal, ...] = ()
    period: Period | None = None
    frameworks: tuple[str, ...] = Field(default=(), description="keys in use: lqw@11-areas")
    own_areas: tuple[OwnArea, ...] = ()
    roles: tuple[Role, ...] = Field(default=(), description="roles to choose from")
    teams: tuple[Name, ...] = ()
    cap: Annotated[int, Field(ge=1, le=99)] = USUAL_CAP
    """Open measures per team before a friendly word is said; it never blocks."""

    @model_validator(mode="after")
    def _once_each(self) -> Foundation:
        for field, keys in (
            ("goals", [goal.id for goal in self.goals]),
            ("own_areas", [area.code for area in self.own_areas]),
        ):
            for at, key in enumerate(keys):
                if key in keys[:at]:
                    place = (field, at, "id" if field == "goals" else "code")
                    raise broken(Fault(place, N_("expected another one; this one stands above")))
        return self

    def goal(self, goal_id: str) -> StrategicGoal | None:
        """The goal called ``goal_id``; nothing if there is none."""
        return next((each for each in self.goals if each.id == goal_id), None)
