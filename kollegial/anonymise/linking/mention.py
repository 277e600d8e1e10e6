"""A resolved span together with its field and its text, before it has an entity."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from kollegial.anonymise.claims.span import Span


@dataclass(frozen=True, slots=True)
class Mention:
    """One span of one field. ``gender`` is what a form of address in front of it says."""

    field: str
    span: Span
    text: str = dataclasses.field(repr=False)
    gender: str | None = None
