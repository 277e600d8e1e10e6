"""From probabilities of pieces to spans of text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.neural.pieces import Unit
from kollegial.marking import N_

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SOURCE = "model"
KINDS = (Kind.PERSON, Kind.PLACE, Kind.ORGANISATION)
# Below this nothing is worth looking at, whatever speaks for it.
FLOOR = 0.02

_REASONS = {
    Kind.PERSON: N_("reads like the name of a person"),
    Kind.PLACE: N_("reads like the name of a place"),
    Kind.ORGANISATION: N_("reads like the name of an institution"),
}
_JOINTS = frozenset("-‐‑–'’./&")
_BETWEEN = " \t\u00a0\u202f"


@dataclass(slots=True)
class _Open:
    """A span while it grows: extent, kind, the highest probability in it."""

    start: int
    end: int
    kind: int
    probability: float


def spans(text: str, units: Sequence[Unit], shares: NDArray[np.float32]) -> Iterator[Span]:
    """The names among ``units``; ``shares`` holds a row of labels for each of their pieces.

    A unit is as much a name as its most telling piece. Neighbours of one kind are one name,
    unless the second one begins a new one.
    """
    import numpy as np

    sizes = [len(unit.pieces) for unit in units]
    if not any(sizes):
        return
    firsts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    named = np.maximum.reduceat(1.0 - shares[:, 0], firsts)
    by_kind = np.maximum.reduceat(shares[:, 1::2] + shares[:, 2::2], firsts)
    kinds = by_kind.argmax(1)
    begins = shares[firsts, 1 + 2 * kinds] > shares[firsts, 2 + 2 * kinds]
    rows = zip(units, named.tolist(), kinds.tolist(), begins.tolist(), strict=True)
    yield from _joined(text, rows)


def _joined(text: str, rows: Iterator[tuple[Unit, float, int, bool]]) -> Iterator[Span]:
    open_span: _Open | None = None
    for unit, probability, kind, begins in rows:
        sign = not text[unit.start].isalnum()
        if sign and open_span is not None and text[unit.start] in _JOINTS:
            continue  # the name may go on behind it
        if sign or probability < FLOOR:
            if open_span is not None:
                yield _span(open_span)
            open_span = None
        elif open_span is not None and _goes_on(text, open_span, unit, kind, begins):
            open_span.end = unit.end
            open_span.probability = max(open_span.probability, probability)
        else:
            if open_span is not None:
                yield _span(open_span)
            open_span = _Open(unit.start, unit.end, kind, probability)
    if open_span is not None:
        yield _span(open_span)


def _goes_on(text: str, before: _Open, unit: Unit, kind: int, begins: bool) -> bool:
    """Whether ``unit`` belongs to the name before it. A word in one piece always does."""
    gap = text[before.end : unit.start]
    if not gap:
        return True
    spaced = gap.strip(_BETWEEN) != gap
    if gap.strip(_BETWEEN + "".join(_JOINTS)):
        return False
    if not spaced:
        return True
    if "." in gap and text[before.end - 2 : before.end - 1].isalpha():
        return False  # the dot ends a sentence, unless it stands behind an initial
    return kind == before.kind and not begins


def _span(found: _Open) -> Span:
    kind = KINDS[found.kind]
    score = min(1.0, round(found.probability, 4))
    return Span(found.start, found.end, kind, score, SOURCE, _REASONS[kind])
