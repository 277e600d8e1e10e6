"""What a card shows of a measure, in words and signs of the moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from kollegial.quality.board.line import MeasureLine


@dataclass(frozen=True, slots=True)
class Look:
    """A measure in words: everything but the light's sign could be read out."""

    sign: str
    kind: str
    """How the light is drawn: ``good``, ``soon``, ``late``, ``quiet`` or ``plain``."""
    light: str
    """Of the light, in a word."""
    reason: str
    """The word with the day that makes it so."""
    number: str
    title: str
    status: str
    role: str
    due: str


class Looks(Protocol):
    """Gives the look of a measure."""

    def __call__(self, line: MeasureLine) -> Look:
        """The look of ``line``."""
        ...
