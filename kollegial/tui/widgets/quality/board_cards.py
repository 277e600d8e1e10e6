"""Cards of the board: light and number, title, who is responsible."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kollegial.quality.board.line import MeasureLine
from kollegial.tui.widgets.quality.board_lane import Piece
from kollegial.tui.widgets.quality.board_look import Looks
from kollegial.tui.widgets.quality.cells import fit, wrapped

MARK: Final = "✓"
_AROUND: Final = 3
"""Lines of a card besides its title: light, role, gap."""


class Cards:
    """Paints cards below headings."""

    least = 25
    gap = 1

    def __init__(self, looks: Looks) -> None:
        self._looks = looks

    def height(self, width: int, tall: bool) -> int:
        """Where there is room, titles have two lines."""
        return _AROUND + (2 if tall else 1)

    def above(self, width: int) -> Sequence[Piece] | None:
        """The headings of the lanes."""
        return None

    def card(self, line: MeasureLine, width: int, height: int, marked: bool) -> list[list[Piece]]:
        """Light, title, due date and role, a blank line."""
        look = self._looks(line)
        mark = MARK if marked else " "
        rest = width - len(look.number) - 4
        below = "  ".join(each for each in (look.due, look.role) if each)
        title = wrapped(look.title, width - 1, height - _AROUND + (not below))
        lines: list[list[Piece]] = [
            [
                (mark, "mark"),
                (f"{look.sign} ", look.kind),
                (f"{look.number} ", "number"),
                (fit(look.light, rest), look.kind),
            ],
            *([(" ", "plain"), (each, "title")] for each in title),
        ]
        if below:
            lines.append([(" ", "plain"), (fit(below, width - 1), "quiet")])
        lines.append([(" " * width, "plain")])
        return lines
