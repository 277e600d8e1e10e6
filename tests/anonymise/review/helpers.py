"""Reviews to decide in, and how to point at what is in them."""

from __future__ import annotations

from kollegial.anonymise import Anonymiser, Finding, Review


def reviewed(fields: dict[str, str], *names: str) -> Review:
    """A review of what rules and lists find."""
    return Review(fields, Anonymiser(names, detector=None).find(fields))


def item(review: Review, text: str, number: int = 0) -> Finding:
    """The item with this text."""
    return [each for each in review.items if each.text == text][number]
