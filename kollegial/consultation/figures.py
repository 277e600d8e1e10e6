"""Minutes, each with the certainty of whoever stands behind it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator

from kollegial.consultation.vocabulary import Certainty
from kollegial.faults import Fault, broken
from kollegial.words import N_, Line, Strict

Minutes = Annotated[float, Field(ge=0, le=480, multiple_of=0.5)]


class Figure(Strict):
    """A number of minutes (whole or half) with its certainty."""

    value: Minutes
    certainty: Certainty
    source: Line | None = None

    @property
    def seconds(self) -> int:
        """The figure in seconds."""
        return int(self.value * 60)


class Span(Strict):
    """How long something may, should and can last: min ≤ default ≤ max, in minutes."""

    min: Figure
    default: Figure
    max: Figure

    @model_validator(mode="after")
    def _ordered(self) -> Span:
        if not self.min.value <= self.default.value <= self.max.value:
            raise broken(Fault((), N_("expected min ≤ default ≤ max")))
        return self
