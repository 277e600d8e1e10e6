"""What the anonymiser shows to the human."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from enum import StrEnum

from kollegial.anonymise.kinds import Kind

Place = tuple[str, int, int]
"""Field, start, end: where something is in the texts, in code points, end exclusive."""

# From here on a person would accept a finding without looking at it twice.
SURE = 0.5


class Band(StrEnum):
    """How much a finding asks of the human: a glance, or a look at the sentence."""

    SURE = "sure"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Finding:
    """One place in one field, with the placeholder proposed for it.

    ``start`` and ``end`` count code points of the field's text, ``end`` exclusive.
    ``confidence`` is 0–1. ``source`` names the recogniser, ``reason`` is an English
    message id. Findings with the same ``entity`` mean the same person, place or number
    and have the same ``placeholder``; the key itself says nothing about it.
    ``unsure_with`` are other entities that it may mean: rather apart than wrongly one.
    """

    field: str
    start: int
    end: int
    text: str = dataclasses.field(repr=False)
    kind: Kind
    confidence: float
    source: str
    reason: str
    entity: str
    placeholder: str
    unsure_with: tuple[str, ...] = ()

    @property
    def band(self) -> Band:
        """Whether it is sure, or a person should look."""
        return Band.SURE if self.confidence >= SURE else Band.CHECK

    @property
    def place(self) -> Place:
        """Where it is: field, start, end."""
        return self.field, self.start, self.end
