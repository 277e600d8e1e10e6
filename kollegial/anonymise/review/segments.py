"""A text cut into stretches, so that a screen can highlight the items in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from kollegial.anonymise.finding import Finding


class Segment(NamedTuple):
    """A stretch of text, and the item it shows, if any."""

    text: str
    item: Finding | None

    def __repr__(self) -> str:
        """The item only: the text must not reach a log."""
        return f"Segment({self.item!r})"


def segments(
    text: str, items: Sequence[Finding], shown: Callable[[Finding], str]
) -> tuple[Segment, ...]:
    """``text`` in order; each of its sorted, disjoint items reads as ``shown`` says."""
    cut: list[Segment] = []
    done = 0
    for item in items:
        if item.start > done:
            cut.append(Segment(text[done : item.start], None))
        cut.append(Segment(shown(item), item))
        done = item.end
    if done < len(text):
        cut.append(Segment(text[done:], None))
    return tuple(cut)
