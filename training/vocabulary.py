"""Which pieces of the large vocabulary stay: those that German text and names are made of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from kollegial.anonymise.neural.pieces import Pieces

_SPECIAL = 4
_LAST_LATIN = "\u2100"


def needed(pieces: Sequence[tuple[str, float]], texts: Iterable[str]) -> list[int]:
    """The ids to keep, sorted: the special ones, every Latin letter, all that ``texts`` use."""
    whole = Pieces(pieces)
    keep = set(range(_SPECIAL))
    for number, (piece, _score) in enumerate(pieces):
        letters = piece.removeprefix("▁")
        if len(letters) <= 1 and letters < _LAST_LATIN:
            keep.add(number)
    for text in texts:
        for unit in whole.units(text):
            keep.update(unit.pieces)
    return sorted(keep)


def written(pieces: Sequence[tuple[str, float]]) -> str:
    """The file that ``Pieces.read`` reads."""
    return "".join(f"{piece}\t{score:.4f}\n" for piece, score in pieces)
