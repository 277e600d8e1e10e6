"""The numbers of the rules. They can be made stricter, never laxer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kollegial.marking import N_
from kollegial.refusal import Refused

CASES: Final = 3
"""Cases a number must rest on; the standard of official statistics."""
FEEDBACK: Final = 5
"""Slips a number must rest on; usual in surveys, for combinations of answers too."""
DOMINANCE: Final = 85
"""Percent of a number that one contributor may have at most."""
TEAMS: Final = 3
"""Teams there must be before one of them is told apart."""
MOST: Final = 100


class Kind(StrEnum):
    """What is counted."""

    CASES = "cases"
    FEEDBACK = "feedback"


@dataclass(frozen=True, slots=True)
class Rules:
    """From how many on a number is shown. ``Refused`` if one is laxer than the standard."""

    cases: int = CASES
    feedback: int = FEEDBACK
    dominance: int = DOMINANCE
    teams: int = TEAMS

    def __post_init__(self) -> None:
        for value, least in (
            (self.cases, CASES),
            (self.feedback, FEEDBACK),
            (self.teams, TEAMS),
        ):
            if not least <= value <= MOST:
                raise Refused(
                    N_("The smallest number shown is between {least} and {most}, not {value}."),
                    least=least,
                    most=MOST,
                    value=value,
                )
        if not 1 <= self.dominance <= DOMINANCE:
            raise Refused(
                N_("One contributor may have at most {most} percent of a number, not {value}."),
                most=DOMINANCE,
                value=self.dominance,
            )

    def threshold(self, kind: Kind) -> int:
        """The smallest number of ``kind`` that is shown."""
        return self.cases if kind is Kind.CASES else self.feedback

    @staticmethod
    def floor(kind: Kind) -> int:
        """What the threshold of ``kind`` cannot be below."""
        return CASES if kind is Kind.CASES else FEEDBACK
