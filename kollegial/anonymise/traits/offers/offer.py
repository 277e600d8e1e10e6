"""One generalisation to choose."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Offer:
    """What may stand in place of a trait or finding.

    ``key`` says of what kind it is and is there once among the offers of a place.
    ``wording`` is to be put in place, in the protocol's language; empty if only a person
    can say it in other words. ``title`` is an English message id.
    """

    key: str
    wording: str
    title: str
