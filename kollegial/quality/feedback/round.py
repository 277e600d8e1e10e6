"""A round: one slip asked of the users of a service or a measure, from one day to another.

Its results open when it is closed, and never change after that: whoever could look twice at a
round that still runs would see in the difference what one person answered.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Final

from pydantic import Field

from kollegial.marking import N_
from kollegial.quality.feedback.form import SlipForm
from kollegial.quality.wording import Id, Name, Short
from kollegial.refusal import Refused
from kollegial.words import Language, Strict

FEWEST: Final = 5
"""Slips from which on anything is shown. A round may ask for more, never for less."""
MOST_ASKED: Final = 1_000_000

Asked = Annotated[int, Field(ge=1, le=MOST_ASKED)]


class Round(Strict):
    """What is asked, of whom, when, and from how many slips on it is shown."""

    id: Id
    name: Name
    service: Short = ""
    measure: Id | None = None
    language: Language = "de"
    form: SlipForm
    starts: dt.date
    ends: dt.date
    asked: Asked | None = Field(default=None, description="how many were asked, if known")
    threshold: Annotated[int, Field(ge=FEWEST, le=MOST_ASKED)] = FEWEST
    opened_on: dt.date
    closed_on: dt.date | None = None

    @property
    def open(self) -> bool:
        """Whether slips are taken."""
        return self.closed_on is None

    def asks_on(self, day: dt.date) -> bool:
        """Whether people are asked on ``day``; slips of paper may be entered later."""
        return self.open and self.starts <= day <= self.ends


def checked(made: Round) -> Round:
    """``made``, if its days and its subject fit.

    Raises:
        Refused: they do not.
    """
    if made.ends < made.starts:
        raise Refused(N_("The round ends before it begins: give a later last day."))
    if made.measure is None and not made.service:
        raise Refused(N_("Say what the round is about: a service or a measure."))
    return made


def closed(
    before: Round, on: dt.date, asked: int | None = None, threshold: int | None = None
) -> Round:
    """``before`` after its end; what became known meanwhile may be given now.

    Raises:
        Refused: it is closed already, or a number does not fit.
    """
    if not before.open:
        raise Refused(N_("The round is closed already."))
    if asked is not None and not 1 <= asked <= MOST_ASKED:
        raise Refused(N_("How many were asked: a number from 1 on."))
    return before.model_copy(
        update={
            "closed_on": on,
            "asked": before.asked if asked is None else asked,
            "threshold": raised(before.threshold, threshold),
        }
    )


def raised(before: int, wanted: int | None) -> int:
    """The threshold after somebody asked for another one: upward only.

    Raises:
        Refused: it would be lower.
    """
    if wanted is None:
        return before
    if wanted < before:
        raise Refused(
            N_("Nothing is shown below {count} slips. The number may be raised, never lowered."),
            count=before,
        )
    if wanted > MOST_ASKED:
        raise Refused(N_("Nobody asks so many people: give a smaller number."))
    return wanted


def takes_slips(asked: Round) -> None:
    """Nothing if slips can still be added; ``Refused`` if not."""
    if not asked.open:
        raise Refused(N_("The round is closed: no slip can be added any more."))
