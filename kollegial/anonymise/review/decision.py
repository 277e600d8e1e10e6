"""What a human decided about one place in the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from kollegial.anonymise.finding import Place
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.review.stored import count, text, text_or_none


class Verdict(StrEnum):
    """What becomes of a finding. A ``Decision`` is never *undecided*."""

    UNDECIDED = "undecided"
    ACCEPTED = "accepted"
    CHANGED = "changed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Decision:
    """One verdict on ``field[start:end]``, in code points, end exclusive.

    Holds no original text, so it may be stored. ``replacement`` is the human's own
    wording if the verdict is *changed*. ``kind`` and ``placeholder`` are set only if the
    place was marked by hand, for there is no finding to take them from.
    """

    field: str
    start: int
    end: int
    verdict: Verdict
    replacement: str | None = None
    kind: Kind | None = None
    by_hand: bool = False
    placeholder: str | None = None

    @property
    def place(self) -> Place:
        """Where it is: field, start, end."""
        return self.field, self.start, self.end

    def to_dict(self) -> dict[str, str | int | bool | None]:
        """Plain JSON types."""
        return {
            "field": self.field,
            "start": self.start,
            "end": self.end,
            "verdict": self.verdict.value,
            "replacement": self.replacement,
            "kind": None if self.kind is None else self.kind.value,
            "by_hand": self.by_hand,
            "placeholder": self.placeholder,
        }

    @classmethod
    def from_dict(cls, plain: Mapping[str, Any]) -> Decision:
        """Read what ``to_dict`` wrote; ``ValueError`` or ``KeyError`` if it is something else."""
        kind = plain.get("kind")
        verdict = Verdict(plain["verdict"])
        if verdict is Verdict.UNDECIDED:
            msg = "a decision decides"
            raise ValueError(msg)
        return cls(
            field=text(plain["field"]),
            start=count(plain["start"]),
            end=count(plain["end"]),
            verdict=verdict,
            replacement=text_or_none(plain.get("replacement")),
            kind=None if kind is None else Kind(kind),
            by_hand=plain.get("by_hand") is True,
            placeholder=text_or_none(plain.get("placeholder")),
        )
