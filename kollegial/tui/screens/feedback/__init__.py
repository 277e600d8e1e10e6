"""Feedback of service users: the rounds, what they tell, and every way in for a slip."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kollegial.tui.app import KollegialApp


def open_feedback(app: KollegialApp, measure_id: str | None = None) -> None:
    """Show all rounds, or those of a measure; a new one then belongs to it."""
    from kollegial.tui.screens.feedback.rounds import RoundsScreen

    app.push_screen(RoundsScreen(measure_id))
