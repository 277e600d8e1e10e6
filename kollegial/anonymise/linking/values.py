"""What two mentions of one thing have in common, and so have one placeholder."""

from __future__ import annotations

from kollegial.anonymise.figures.bands import band_of
from kollegial.anonymise.figures.normal import normal
from kollegial.anonymise.kinds import Kind


def shared(kind: Kind, text: str) -> str:
    """The form in which two mentions are equal; ages of one band are. Not for people."""
    band = band_of(text, "de") if kind is Kind.AGE else None
    return normal(kind, text) if band is None else band
