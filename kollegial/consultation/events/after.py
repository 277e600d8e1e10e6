"""Events about what comes after the consultation."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import Field

from kollegial.consultation.events.base import Happened
from kollegial.consultation.method import Identifier


class Adopted(Happened):
    """The case giver takes a contribution along, or not after all."""

    type: Literal["adopted"] = "adopted"
    id: int
    adopted: bool


class StepDated(Happened):
    """Until when a first step is to be done."""

    type: Literal["step_dated"] = "step_dated"
    id: int
    date: dt.date | None


class FeedbackGathered(Happened):
    """The feedback slips of everybody, counted together: item → how often 1, 2, 3, 4, 5.

    Slips are never kept one by one, so that nobody can tell whose is which.
    """

    type: Literal["feedback_gathered"] = "feedback_gathered"
    slips: int = Field(ge=0)
    counts: dict[Identifier, tuple[int, int, int, int, int]]
