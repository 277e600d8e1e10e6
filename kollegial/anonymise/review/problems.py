"""What can go wrong in a review. No message holds text of people."""

from __future__ import annotations

from kollegial.marking import N_


class ReviewProblem(Exception):
    """A step of the review that cannot be done. ``reason`` is an English message id."""

    def __init__(self, reason: str) -> None:
        """Say why, for the interface to translate."""
        super().__init__(reason)
        self.reason = reason


class BadReplacement(ReviewProblem):
    """Words that cannot stand in place of a finding."""


class BadMark(ReviewProblem):
    """A piece of text that cannot be marked."""


class Undecided(ReviewProblem):
    """The anonymised text was asked for while ``count`` findings are undecided."""

    def __init__(self, count: int) -> None:
        """Remember how many."""
        super().__init__(N_("Some findings are undecided."))
        self.count = count
