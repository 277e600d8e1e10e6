"""A round as lists show it."""

from __future__ import annotations

from dataclasses import dataclass, field

from kollegial.quality.feedback.rate import Rate, rate_of
from kollegial.quality.feedback.round import Round


@dataclass(frozen=True, slots=True)
class RoundLine:
    """One round in a list."""

    number: int
    """What people call it: R3. Given by the register, never twice."""
    round: Round = field(repr=False)
    rate: Rate
    """How many slips there are and of how many asked, as far as it may be told."""

    @classmethod
    def of(cls, asked: Round, number: int, slips: int) -> RoundLine:
        """The line of a round with so many slips; fewer than must be are not told."""
        return cls(number, asked, rate_of(slips if slips >= asked.threshold else None, asked.asked))

    @property
    def label(self) -> str:
        """``R3``."""
        return f"R{self.number}"
