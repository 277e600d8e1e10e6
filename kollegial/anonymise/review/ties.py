"""What a human decided about who is who: one place belongs to another entity than proposed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kollegial.anonymise.finding import Place
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.review.stored import count, text


@dataclass(frozen=True, slots=True)
class Tie:
    """``field[start:end]`` has another placeholder, and with it another entity and kind.

    Holds no original text, so it may be stored. ``by_hand`` is set for a place that was
    marked by hand. ``anchor`` is a finding that had the placeholder when the tie was made:
    if placeholders are counted anew, the tie follows the finding and not the letter.
    """

    field: str
    start: int
    end: int
    placeholder: str
    kind: Kind
    by_hand: bool = False
    anchor: Place | None = None

    @property
    def place(self) -> Place:
        """Where it is: field, start, end."""
        return self.field, self.start, self.end

    @property
    def key(self) -> tuple[Place, bool]:
        """What tells ties apart: where it is, and whether a mark or a finding is meant."""
        return self.place, self.by_hand

    def to_dict(self) -> dict[str, str | int | bool | None]:
        """Plain JSON types."""
        field, start, end = self.anchor or (None, None, None)
        return {
            "field": self.field,
            "start": self.start,
            "end": self.end,
            "tied_to": self.placeholder,
            "kind": self.kind.value,
            "by_hand": self.by_hand,
            "anchor_field": field,
            "anchor_start": start,
            "anchor_end": end,
        }

    @classmethod
    def from_dict(cls, plain: Mapping[str, Any]) -> Tie:
        """Read what ``to_dict`` wrote; ``ValueError`` or ``KeyError`` if it is something else."""
        anchor = plain["anchor_field"], plain["anchor_start"], plain["anchor_end"]
        return cls(
            field=text(plain["field"]),
            start=count(plain["start"]),
            end=count(plain["end"]),
            placeholder=text(plain["tied_to"]),
            kind=Kind(plain["kind"]),
            by_hand=plain.get("by_hand") is True,
            anchor=None
            if anchor[0] is None
            else (text(anchor[0]), count(anchor[1]), count(anchor[2])),
        )
