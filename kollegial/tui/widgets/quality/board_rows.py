"""Rows of the list: one line with columns where there is room, else two."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from kollegial.i18n import _
from kollegial.quality.board.line import MeasureLine
from kollegial.tui.widgets.quality.board_cards import MARK
from kollegial.tui.widgets.quality.board_lane import Piece
from kollegial.tui.widgets.quality.board_look import Looks
from kollegial.tui.widgets.quality.cells import fit

ROOMY: Final = 105
"""From this width on, everything has a column."""
WIDE: Final = 150
"""From this width on, the light says its reason."""

_MARK: Final = 2
_NUMBER: Final = 7
_STATUS: Final = 22
_DUE: Final = 10
_BETWEEN: Final = 2
_LIGHT: Final = 17
"""Cells of the light in the second of two lines."""


class Columns(NamedTuple):
    """Cells of the columns."""

    number: int
    light: int
    title: int
    status: int
    role: int
    due: int


def columns(width: int) -> Columns:
    """How wide they are in a row of ``width`` cells, whose first two are the mark's."""
    light = 37 if width >= WIDE - _MARK else 14
    role = min(36, width // 6)
    rest = width - _MARK - _NUMBER - light - _STATUS - role - _DUE - 5 * _BETWEEN
    return Columns(_NUMBER, light, rest, _STATUS, role, _DUE)


class Rows:
    """Paints rows below one line of headings."""

    least = 40
    gap = 0

    def __init__(self, looks: Looks, ordered_by: str) -> None:
        """``ordered_by``: the name of the column that the rows are in order of."""
        self._looks = looks
        self._ordered_by = ordered_by

    def height(self, width: int, tall: bool) -> int:
        """Two lines in a narrow window."""
        return 1 if width >= ROOMY else 2

    def above(self, width: int) -> Sequence[Piece] | None:
        """The names of the columns; the one the rows are in order of has an arrow."""
        left = " " * (_MARK + 1)
        if width + 1 < ROOMY:
            name = _("In order of: {column}").format(column=self._ordered_by)
            return [(fit(f"{left}{name} ▾", width), "heading")]
        names = (_("No."), _("Light"), _("Title"), _("Status"), _("Role"), _("Due"))
        rooms = columns(width - 1)
        cells = [fit(self._arrow(name), room) for name, room in zip(names, rooms, strict=True)]
        return [(fit(left + (" " * _BETWEEN).join(cells), width), "heading")]

    def card(self, line: MeasureLine, width: int, height: int, marked: bool) -> list[list[Piece]]:
        """One measure."""
        mark: Piece = (fit(MARK if marked else "", _MARK), "mark")
        return self._two(line, width, mark) if height > 1 else [self._one(line, width, mark)]

    def _one(self, line: MeasureLine, width: int, mark: Piece) -> list[Piece]:
        look, rooms = self._looks(line), columns(width)
        reason = look.reason if width >= WIDE - _MARK else look.light
        gap: Piece = (" " * _BETWEEN, "plain")
        return [
            mark,
            (fit(look.number, rooms.number), "number"),
            gap,
            (fit(f"{look.sign} {reason}", rooms.light), look.kind),
            gap,
            (fit(look.title, rooms.title), "title"),
            gap,
            (fit(look.status, rooms.status), "plain"),
            gap,
            (fit(look.role, rooms.role), "quiet"),
            gap,
            (fit(look.due, rooms.due), "plain"),
        ]

    def _two(self, line: MeasureLine, width: int, mark: Piece) -> list[list[Piece]]:
        look = self._looks(line)
        below = " · ".join(each for each in (look.status, look.role) if each)
        light = f"{look.sign} {look.light}  "
        left = _MARK + _NUMBER
        return [
            [
                mark,
                (fit(look.number, _NUMBER), "number"),
                (fit(look.title, width - left - _DUE - 1), "title"),
                (fit(f" {look.due}", _DUE + 1), "plain"),
            ],
            [
                (" " * left, "plain"),
                (fit(light, _LIGHT), look.kind),
                (fit(below, width - left - _LIGHT), "quiet"),
            ],
        ]

    def _arrow(self, name: str) -> str:
        return f"{name} ▾" if name == self._ordered_by else name
