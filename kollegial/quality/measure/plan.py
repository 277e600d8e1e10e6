"""What a measure is to reach and how: the fields that people write."""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from kollegial.quality.foundation.foundation import GoalId
from kollegial.quality.vocabulary import Direction, Level, Origin, Step
from kollegial.quality.wording import AreaKeys, Id, Ids, Long, Name, Role, Roles, Short, Value
from kollegial.words import Strict


class Indicator(Strict):
    """A figure that shows whether the goal is reached. German: Kennzahl, never Maßnahme."""

    name: Name
    unit: Short = ""
    baseline: Value | None = Field(default=None, description="value before anything was done")
    baseline_on: dt.date | None = None
    target: Value | None = None
    direction: Direction = Direction.UP


class Plan(Strict):
    """All that is written of a measure. Everything but the title may come later."""

    title: Name
    team: Short = Field(default="", description="the team it belongs to, if to one")
    description: Long = ""
    goal: Long = ""
    contribution: Long = Field(default="", description="how it contributes to success")
    resources: Long = Field(default="", description="time, money, people as roles")
    criteria: tuple[Name, ...] = Field(default=(), max_length=20)
    indicator: Indicator | None = None
    anchor: Long = Field(default="", description="what one would see if it worked, in words")
    step: Step | None = None
    level: Level | None = None
    areas: AreaKeys = ()
    goal_id: GoalId | None = Field(default=None, description="the strategic goal it serves")
    responsible: Role | None = Field(default=None, description="exactly one role")
    contributing: Roles = ()
    due: dt.date | None = None
    measuring: tuple[dt.date, ...] = Field(
        default=(), max_length=60, description="days to look, in order"
    )
    origin: Origin = Origin.OTHER
    insights: Ids = Field(default=(), description="what it goes back to")
    agreement: Id | None = Field(default=None, description="the dialogic agreement it comes from")
    follows: Id | None = Field(default=None, description="the measure it goes on with")
