"""A long text cut into stretches the encoder can take in at once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from kollegial.anonymise.neural.pieces import Unit

# Most often a sentence fits in whole, with the ones around it; the encoder was trained on
# stretches of at most twice as many pieces.
_MOST_PIECES = 110
_ENDS = re.compile(r"[.!?…:;]")


def chunks(text: str, units: Iterable[Unit]) -> Iterator[Sequence[Unit]]:
    """All ``units`` in order, cut where a line or a sentence ends if that is possible.

    A stretch comes as soon as it is full, so that it can be read while the next one is cut.
    """
    waiting: list[Unit] = []
    pieces = 0
    for unit in units:
        while waiting and pieces + len(unit.pieces) > _MOST_PIECES:
            after = _last_end(text, [*waiting, unit])
            yield waiting[:after]
            waiting = waiting[after:]
            pieces = sum(len(each.pieces) for each in waiting)
        waiting.append(unit)
        pieces += len(unit.pieces)
    if waiting:
        yield waiting


def _last_end(text: str, units: Sequence[Unit]) -> int:
    """Where the last line or sentence ends in the second half of all ``units`` but the last."""
    most = len(units) - 1
    for at in range(most, most // 2, -1):
        before = units[at - 1]
        gap = text[before.end : units[at].start]
        if "\n" in gap or (gap and _ENDS.fullmatch(text, before.start, before.end)):
            return at
    return most
