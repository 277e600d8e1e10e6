"""A time in digits of any size, drawn with full blocks: seven bars a digit."""

from __future__ import annotations

from typing import Final

_BLOCK: Final = "█"
SMALLEST: Final = 5
"""Rows below which a digit cannot be told from another."""
_USUAL: Final = "+88:88"
"""What a time may become: the size is chosen for it, so that digits do not jump in size."""

# Which bars are lit: top, upper left, upper right, middle, lower left, lower right, bottom.
_BARS: Final = {
    "0": "1110111",
    "1": "0010010",
    "2": "1011101",
    "3": "1011011",
    "4": "0111010",
    "5": "1101011",
    "6": "1101111",
    "7": "1010010",
    "8": "1111111",
    "9": "1111011",
    "-": "0001000",
}


def block_time(text: str, width: int, height: int) -> list[str]:
    """``text`` (digits, colon, plus, minus) as large as the room allows, every row equally long.

    Too little room gives the text itself, in one row.
    """
    widest = text if len(text) > len(_USUAL) else _USUAL
    rows = next((n for n in range(height, SMALLEST - 1, -1) if _width(widest, n) <= width), 0)
    if not rows:
        return [text]
    glyphs = [_glyph(char, rows) for char in text]
    gap = " " * _thickness(rows)[0]
    return [gap.join(row) for row in zip(*glyphs, strict=True)]


def _thickness(rows: int) -> tuple[int, int]:
    """Columns of an upright bar, rows of a lying one; a cell is about twice as high as wide."""
    thick = max(1, (rows + 1) // 6)
    return 2 * thick, thick


def _columns(char: str, rows: int) -> int:
    across, _ = _thickness(rows)
    return across if char == ":" else max(3 * across, round(rows * 1.15))


def _width(text: str, rows: int) -> int:
    across, _ = _thickness(rows)
    return sum(_columns(char, rows) for char in text) + across * (len(text) - 1)


def _glyph(char: str, rows: int) -> list[str]:
    columns = _columns(char, rows)
    across, down = _thickness(rows)
    lit = [[False] * columns for _ in range(rows)]

    def bar(top: int, left: int, high: int, wide: int) -> None:
        for row in lit[top : top + high]:
            row[left : left + wide] = [True] * wide

    middle = (rows - down) // 2
    if char == ":":
        bar(rows // 3 - down // 2, 0, down, across)
        bar(rows - rows // 3 - 1, 0, down, across)
    elif char == "+":
        bar(middle, 0, down, columns)
        reach = max(1, rows // 4)
        bar(middle - reach, (columns - across) // 2, 2 * reach + down, across)
    else:
        places = (
            (0, 0, down, columns),
            (0, 0, middle + down, across),
            (0, columns - across, middle + down, across),
            (middle, 0, down, columns),
            (middle, 0, rows - middle, across),
            (middle, columns - across, rows - middle, across),
            (rows - down, 0, down, columns),
        )
        for on, place in zip(_BARS.get(char, "0000000"), places, strict=True):
            if on == "1":
                bar(*place)
    return ["".join(_BLOCK if cell else " " for cell in row) for row in lit]
