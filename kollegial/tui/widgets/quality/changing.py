"""A text to be read that is another one whenever the mark in a list moves."""

from __future__ import annotations

from collections.abc import Sequence

from kollegial.tui.widgets.protocol_reading import Piece, Reading


class ChangingReading(Reading):
    """Empty at first."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__([], id=id)

    def show(self, pieces: Sequence[Piece]) -> None:
        """Show another text."""
        self._pieces = pieces
        self._laid = (0, [])
        self.refresh(layout=True)
