"""What a dialogue came to, as its people wrote it down.

Positions belong to groups, what is to be done to roles: no person is named, and consent and
dissent are told as text, never counted.
"""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from kollegial.quality.wording import AreaKeys, Long, Name, Prose, Role, Roles, Short
from kollegial.words import Strict


class Position(Strict):
    """How one group sees it."""

    group: Name = Field(description="a group: professionals, parents, young people, management …")
    text: Prose


class AgreementLine(Strict):
    """Who does what with whom by when."""

    number: int = Field(ge=1, description="keeps its number for ever; never given twice")
    role: Role
    what: Name
    with_whom: Roles = ()
    by: dt.date | None = None


class Terms(Strict):
    """Occasion, facts, positions, ideas, agreement. Only the occasion must be there."""

    occasion: Name
    held_on: dt.date
    team: Short = ""
    areas: AreaKeys = ()
    facts: Long = Field(default="", description="what is the case, without judging it")
    positions: tuple[Position, ...] = Field(default=(), max_length=40)
    ideas: Long = ""
    lines: tuple[AgreementLine, ...] = Field(default=(), max_length=60)
    look_again: dt.date | None = Field(default=None, description="when they look again together")
    consent: Long = Field(default="", description="what those who must carry it agree to")
    dissent: Long = Field(default="", description="what stays open between them, as text")

    def line(self, number: int) -> AgreementLine | None:
        """The line of this number; nothing if there is none."""
        return next((each for each in self.lines if each.number == number), None)
