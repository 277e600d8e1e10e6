"""What can happen to a dialogic agreement."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from kollegial.quality.agreement.terms import Terms
from kollegial.quality.history import Change, Entry, Undone
from kollegial.quality.wording import Id, Long, NewFields, Prose


class Held(Change):
    """The dialogue was held, and this came out. Always the first change."""

    kind: Literal["held"] = "held"
    terms: Terms


class Amended(Change):
    """Fields were written anew: field → new value, as in ``Terms`` in JSON."""

    kind: Literal["amended"] = "amended"
    fields: NewFields
    reason: Long = ""


class TakenUp(Change):
    """A line became a measure. Told together with that measure's proposal."""

    binding: ClassVar[bool] = True

    kind: Literal["taken-up"] = "taken-up"
    line: int = Field(ge=1)
    measure: Id


class LookedAgain(Change):
    """They looked together what became of it; without a next day, the matter is closed."""

    kind: Literal["looked-again"] = "looked-again"
    on: dt.date
    text: Prose
    next_look: dt.date | None = None


AgreementChange = Annotated[
    Held | Amended | TakenUp | LookedAgain | Undone,
    Field(discriminator="kind"),
]

AgreementEntry = Entry[AgreementChange]
"""One line of an agreement's history."""
