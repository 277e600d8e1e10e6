"""What can happen to an insight."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kollegial.quality.history import Change, Entry, Undone
from kollegial.quality.vocabulary import Answer, Origin
from kollegial.quality.wording import AreaKeys, Id, Long, Prose, Short


class Source(Change):
    """Where an insight comes from. No line to a case: the protocol's id opens nothing here."""

    origin: Origin
    day: dt.date
    team: Short = ""
    model: Short = Field(default="", description="id of the consultation model")
    protocol: Id | None = None
    house: Short = Field(default="", description="the organisation that shared it")


class Experiment(Change):
    """A try for a limited time, and when to stop it early."""

    what: Prose
    until: dt.date
    stop_if: Prose


class Noted(Change):
    """It is written down. Always the first change."""

    kind: Literal["noted"] = "noted"
    text: Prose
    source: Source
    areas: AreaKeys = ()


class InsightReworded(Change):
    """Other words, other areas, or both."""

    kind: Literal["insight-reworded"] = "insight-reworded"
    text: Prose | None = None
    areas: AreaKeys | None = None


class Decided(Change):
    """What becomes of it. May be decided anew; the earlier decision stays in the history."""

    kind: Literal["decided"] = "decided"
    answer: Answer
    reason: Long = ""
    experiment: Experiment | None = Field(default=None, description="exactly with ``experiment``")


class ExperimentEnded(Change):
    """How the experiment went."""

    kind: Literal["experiment-ended"] = "experiment-ended"
    on: dt.date
    stopped: bool = Field(default=False, description="by its stop criterion")
    result: Prose


class Linked(Change):
    """A measure goes back to it. Told together with that measure's own words for it."""

    binding: ClassVar[bool] = True

    kind: Literal["linked"] = "linked"
    measure: Id


class Cleared(Change):
    """Somebody read it and it may stand in a published summary."""

    kind: Literal["cleared"] = "cleared"


class ClearanceWithdrawn(Change):
    """It may not, after all."""

    kind: Literal["clearance-withdrawn"] = "clearance-withdrawn"


InsightChange = Annotated[
    Noted
    | InsightReworded
    | Decided
    | ExperimentEnded
    | Linked
    | Cleared
    | ClearanceWithdrawn
    | Undone,
    Field(discriminator="kind"),
]

InsightEntry = Entry[InsightChange]
"""One line of an insight's history."""
