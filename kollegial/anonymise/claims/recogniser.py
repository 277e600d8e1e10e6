"""What every detector offers, rule or model."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol

from kollegial.anonymise.claims.span import Span


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


class Detector(Protocol):
    """Reads whole texts and proposes names, as a learned model does.

    It is asked once for all fields, on what people wrote; it may be slow and unsure.
    ``evidence`` judges what it says.
    """

    @property
    def available(self) -> bool:
        """Whether it can work here at all."""
        ...

    def read(self, texts: Sequence[str]) -> Sequence[Sequence[Span]]:
        """For each text its spans, sorted and disjoint; scores are probabilities."""
        ...
