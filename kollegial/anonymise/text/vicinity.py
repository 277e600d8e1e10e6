"""What stands near changed places of a text: only there can reading it again find anything new."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

# A label stands a line above what it names, a name a line above its street.
_CONTEXT = 2
_NEAR = 1


class Vicinity(NamedTuple):
    """Whole lines of a text. Offsets in code points, ends exclusive.

    ``start`` to ``end`` is what must be read, ``first`` to ``last`` what may have changed.
    """

    start: int
    end: int
    first: int
    last: int


def vicinities(text: str, places: Iterable[tuple[int, int]]) -> Iterator[Vicinity]:
    """The lines around ``places``, disjoint and in order."""
    open_one: Vicinity | None = None
    for start, end in sorted(places):
        found = Vicinity(
            _line_start(text, start, _CONTEXT),
            _line_end(text, end, _CONTEXT),
            _line_start(text, start, _NEAR),
            _line_end(text, end, _NEAR),
        )
        if open_one is None:
            open_one = found
        elif found.start < open_one.end:
            open_one = open_one._replace(
                end=max(open_one.end, found.end), last=max(open_one.last, found.last)
            )
        else:
            yield open_one
            open_one = found
    if open_one is not None:
        yield open_one


def _line_start(text: str, at: int, above: int) -> int:
    """Where the line begins that stands ``above`` lines above that of ``at``."""
    for _ in range(above + 1):
        at = text.rfind("\n", 0, at)
        if at < 0:
            return 0
    return at + 1


def _line_end(text: str, at: int, below: int) -> int:
    """Where the line ends that stands ``below`` lines below that of ``at``."""
    at -= 1
    for _ in range(below + 1):
        at = text.find("\n", at + 1)
        if at < 0:
            return len(text)
    return at + 1
