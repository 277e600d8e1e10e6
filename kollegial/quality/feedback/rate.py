"""How many of those who were asked handed in a slip."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Known(StrEnum):
    """What can be said of the response."""

    YES = "yes"
    NOT_ASKED_HOW_MANY = "not-known"
    FEW_SLIPS = "few"
    TOO_MANY = "too-many"


@dataclass(frozen=True, slots=True)
class Rate:
    """The response rate, or why there is none."""

    known: Known
    slips: int | None
    asked: int | None
    percent: int | None


def rate_of(slips: int | None, asked: int | None) -> Rate:
    """The rate of so many slips; none as long as their number is not told."""
    if slips is None:
        return Rate(Known.FEW_SLIPS, None, asked, None)
    if asked is None:
        return Rate(Known.NOT_ASKED_HOW_MANY, slips, None, None)
    if asked < slips:
        return Rate(Known.TOO_MANY, slips, asked, None)
    return Rate(Known.YES, slips, asked, (200 * slips + asked) // (2 * asked))
