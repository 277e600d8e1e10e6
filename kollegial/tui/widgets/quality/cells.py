"""Text in cells: cut, filled and wrapped for lines that are drawn by hand."""

from __future__ import annotations

from rich.cells import cell_len, chop_cells, set_cell_size

from kollegial.printable import one_line, printable

_CUT = "…"


def plain(text: str) -> str:
    """Text of people on one line, without anything a terminal would obey."""
    return printable(one_line(text))


def cut(text: str, room: int) -> str:
    """``text``, with … at its end if it needs more than ``room`` cells."""
    if cell_len(text) <= room:
        return text
    return set_cell_size(text, room - 1).rstrip() + _CUT if room > 0 else ""


def fit(text: str, room: int) -> str:
    """``text`` cut or filled up to exactly ``room`` cells."""
    return set_cell_size(cut(text, room), max(0, room))


def wrapped(text: str, room: int, lines: int) -> list[str]:
    """``text`` in exactly ``lines`` lines of ``room`` cells, the last one cut where it must be."""
    found: list[str] = []
    left = text
    while len(found) < lines - 1 and cell_len(left) > room:
        head = chop_cells(left, max(1, room))[0]
        at = head.rfind(" ") if left[len(head) : len(head) + 1] != " " else len(head)
        at = at if at > 0 else len(head)
        found.append(left[:at])
        left = left[at:].lstrip()
    found.append(left)
    found += [""] * (lines - len(found))
    return [fit(line, room) for line in found]
