"""One quasi-identifier: harmless alone, telling in company."""

from __future__ import annotations

from dataclasses import dataclass

from kollegial.anonymise.traits.sort import Sort

FAINT = 1
"""A weight that says hardly more than "somebody": one in ten."""
RARE = 4
"""A weight that nearly singles out by itself: one in ten thousand."""


@dataclass(frozen=True, slots=True)
class Trait:
    """A trait at ``field[start:end]`` of an anonymised text. Holds no text.

    ``start`` and ``end`` count code points, ``end`` exclusive. ``reason`` is an English
    message id. ``weight`` 1–4 says how rare it is: about one person in 10, 100, 1000,
    10 000. ``group`` names the list or rule it comes from and so what may stand for it.
    ``paragraph`` counts from 0 within the field. ``about`` is the placeholder of the
    person it seems to be about, brackets included.
    """

    field: str
    start: int
    end: int
    sort: Sort
    reason: str
    weight: int
    group: str
    paragraph: int = 0
    about: str | None = None

    @property
    def place(self) -> tuple[str, int, int]:
        """Where it is: field, start, end."""
        return self.field, self.start, self.end
