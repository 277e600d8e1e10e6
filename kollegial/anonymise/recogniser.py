"""What every detector offers, rule or model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from kollegial.anonymise.span import Span


class Recogniser(Protocol):
    """Finds spans in one text.

    Its spans may overlap, come in any order and be wrong: ``resolve`` and the human
    decide. Two calls with the same text give the same spans.

    The text a recogniser sees may hold U+FFFC where something is hidden already (a
    placeholder, or what an earlier pass claimed); no span may cover such a character.
    """

    @property
    def name(self) -> str:
        """Short name, the ``source`` of its spans."""
        ...

    def spans(self, text: str) -> Iterable[Span]:
        """The spans of ``text``, offsets in code points, end exclusive."""
        ...
