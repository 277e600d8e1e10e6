"""A piece of one text, and what a recogniser thinks of it."""

from __future__ import annotations

from dataclasses import dataclass

from kollegial.anonymise.kinds import Kind


@dataclass(frozen=True, slots=True)
class Span:
    """A claim on one text. Holds offsets only, never the text.

    ``start`` and ``end`` count Unicode code points from 0; ``end`` is exclusive.
    ``score`` is 0–1, ``source`` the recogniser's name, ``reason`` an English message id.
    """

    start: int
    end: int
    kind: Kind
    score: float
    source: str
    reason: str

    def __post_init__(self) -> None:
        """Refuse empty and backward spans and scores outside 0–1."""
        if not 0 <= self.start < self.end:
            msg = f"a span runs from {self.start} to {self.end}"
            raise ValueError(msg)
        if not 0.0 <= self.score <= 1.0:
            msg = f"a score of {self.score} is not within 0 and 1"
            raise ValueError(msg)

    @property
    def length(self) -> int:
        """Code points covered."""
        return self.end - self.start
