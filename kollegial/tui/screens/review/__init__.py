"""The review: one screen, its actions by subject in a file each."""

from kollegial.tui.screens.review.screen import ReviewScreen

__all__ = ["ReviewScreen"]
