"""What can happen to a measure."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kollegial.quality.history import Change, Entry, Undone
from kollegial.quality.measure.plan import Plan
from kollegial.quality.vocabulary import Attained, Conclusion, Status
from kollegial.quality.wording import Id, Long, NewFields, Prose, Role, Value


class Proposed(Change):
    """It begins, with whatever is known of its plan. Always the first change."""

    kind: Literal["proposed"] = "proposed"
    plan: Plan
    on: dt.date | None = Field(default=None, description="if it was before the day of entry")


class Reworded(Change):
    """Fields of the plan were written anew: field → new value, as in ``Plan`` in JSON.

    Not the due date once it is planned: that is ``DueMoved``. Never what it goes back to: that
    is said when it is proposed, and by ``Grounded``.
    """

    kind: Literal["reworded"] = "reworded"
    fields: NewFields


class Grounded(Change):
    """One more insight leads to it. Told together with the insight's ``Linked``."""

    binding: ClassVar[bool] = True

    kind: Literal["grounded"] = "grounded"
    insight: Id


class DueMoved(Change):
    """Another due date. The first one is kept."""

    kind: Literal["due-moved"] = "due-moved"
    due: dt.date
    reason: Prose


class Moved(Change):
    """On to ``planned``, ``in-progress``, ``implemented`` or ``in-check``."""

    kind: Literal["moved"] = "moved"
    to: Status
    on: dt.date = Field(description="day on which it was so")


class LeftOut(Change):
    """Out of the row: suspended or dropped, with the reason."""

    kind: Literal["left-out"] = "left-out"
    to: Literal[Status.SUSPENDED, Status.DROPPED]
    reason: Prose


class Resumed(Change):
    """A suspended measure goes on where it stood."""

    kind: Literal["resumed"] = "resumed"


class Measured(Change):
    """One look at the indicator or at the anchor."""

    kind: Literal["measured"] = "measured"
    id: Id
    on: dt.date
    value: Value | None = None
    attained: Attained | None = None
    note: Long = ""


class Withdrawn(Change):
    """A measurement was a mistake. It stays in the history and counts no more."""

    kind: Literal["withdrawn"] = "withdrawn"
    id: Id
    reason: Prose


class Checked(Change):
    """The effectiveness check, done by another role than the responsible one."""

    kind: Literal["checked"] = "checked"
    on: dt.date
    by: Role
    outcome: Literal[Status.EFFECTIVE, Status.PARTLY, Status.NOT_EFFECTIVE]
    note: Long = ""


class Reworking(Change):
    """Not effective enough: once more, until a new due date."""

    kind: Literal["reworking"] = "reworking"
    due: dt.date
    reason: Prose


class Concluded(Change):
    """The closing form: goal, approach, result, assessment, conclusion. May be written anew."""

    kind: Literal["concluded"] = "concluded"
    goal: Long = ""
    approach: Long = ""
    result: Prose
    assessment: Prose
    conclusion: Conclusion
    text: Long = Field(default="", description="the conclusion in words")


class Followed(Change):
    """Another measure goes on with it. Told together with that measure's proposal."""

    binding: ClassVar[bool] = True

    kind: Literal["followed"] = "followed"
    measure: Id


MeasureChange = Annotated[
    Proposed
    | Reworded
    | Grounded
    | DueMoved
    | Moved
    | LeftOut
    | Resumed
    | Measured
    | Withdrawn
    | Checked
    | Reworking
    | Concluded
    | Followed
    | Undone,
    Field(discriminator="kind"),
]

MeasureEntry = Entry[MeasureChange]
"""One line of a measure's history."""
