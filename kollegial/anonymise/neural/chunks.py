"""A long text cut into stretches the encoder can take in at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kollegial.anonymise.neural.pieces import Unit

# Most often a sentence fits in whole, with the ones around it; the encoder was trained on
# stretches of at most twice as many pieces.
_MOST_PIECES = 110
_ENDS = re.compile(r"[.!?…:;]")


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some consecutive units of one text, and their pieces in one row."""

    units: Sequence[Unit]
    pieces: int


def chunks(text: str, units: Sequence[Unit]) -> Iterator[Chunk]:
    """All ``units`` in order, cut where a line or a sentence ends if that is possible."""
    first = 0
    while first < len(units):
        after, pieces = _fill(units, first)
        if after < len(units):
            after = _last_end(text, units, first, after)
            pieces = sum(len(unit.pieces) for unit in units[first:after])
        yield Chunk(units[first:after], pieces)
        first = after


def _fill(units: Sequence[Unit], first: int) -> tuple[int, int]:
    """As many units from ``first`` on as fit; at least one."""
    pieces, at = len(units[first].pieces), first + 1
    while at < len(units) and pieces + len(units[at].pieces) <= _MOST_PIECES:
        pieces += len(units[at].pieces)
        at += 1
    return at, pieces


def _last_end(text: str, units: Sequence[Unit], first: int, after: int) -> int:
    """Where the last line or sentence ends in the second half of the stretch."""
    for at in range(after, first + (after - first) // 2, -1):
        before = units[at - 1]
        gap = text[before.end : units[at].start]
        if "\n" in gap or (gap and _ENDS.fullmatch(text, before.start, before.end)):
            return at
    return after
