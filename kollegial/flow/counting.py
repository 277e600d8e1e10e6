"""How much would have to go by now: a number, told while a session is still being written."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import TYPE_CHECKING

from kollegial.flow.reviewing import anonymiser_for
from kollegial.protocol.fields import GROUP, text_fields

if TYPE_CHECKING:
    from kollegial.anonymise.claims.recogniser import Detector
    from kollegial.anonymise.claims.span import Span
    from kollegial.consultation.state import SessionState
    from kollegial.flow.workplace import Workplace

DRAFT = "draft"
"""The name of what is typed and not written down yet, beside the fields of a session."""


class Remembering:
    """A detector that reads no text twice in a row. It keeps digests and offsets, never a text."""

    def __init__(self, detector: Detector) -> None:
        self._detector = detector
        self._known: dict[bytes, Sequence[Span]] = {}

    @property
    def available(self) -> bool:
        """Whether it can work here at all."""
        return self._detector.available

    def read(self, texts: Sequence[str]) -> list[Sequence[Span]]:
        """For each text its spans. What was not among the texts this time is forgotten."""
        keys = [blake2b(text.encode("utf-8", "surrogatepass")).digest() for text in texts]
        fresh = {key: text for key, text in zip(keys, texts, strict=True) if key not in self._known}
        if fresh:
            read = self._detector.read(list(fresh.values()))
            self._known.update(zip(fresh, read, strict=True))
        self._known = {key: self._known[key] for key in keys}
        return [self._known[key] for key in keys]


class Counter:
    """Counts again and again in one session, and keeps of its texts only what saves reading.

    For one thread at a time; each count takes a moment.
    """

    def __init__(self, place: Workplace) -> None:
        self._place = place
        self._detector = None if place.detector is None else Remembering(place.detector)

    def count(self, state: SessionState, draft: str = "") -> int:
        """How many places the review would ask about, ``draft`` included.

        Raises:
            StoreError: if the desk cannot be read.
        """
        fields = text_fields(state)
        if draft.strip():
            fields[DRAFT] = draft
        anonymiser = anonymiser_for(self._place, state, self._detector)
        return len(anonymiser.find(fields, titles=(GROUP,)))


def warm(place: Workplace) -> None:
    """Load the model, if it is to be used; later counts are quick. For a thread of its own."""
    load = getattr(place.detector, "load", None)
    if load is not None:
        load()
