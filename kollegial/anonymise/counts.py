"""How a review stands, in figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counts:
    """Figures of one review; none of them holds text.

    ``accepted``, ``changed``, ``rejected`` and ``undecided`` add up to all items;
    ``by_hand`` are those among them that a person marked. ``sources`` counts all items
    by what found them.
    """

    accepted: int
    changed: int
    rejected: int
    undecided: int
    by_hand: int
    sources: Mapping[str, int]
