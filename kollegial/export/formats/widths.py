"""How wide the columns of a table on paper are. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from kollegial.export.document.shown import heading, shown
from kollegial.export.document.texts import line
from kollegial.export.document.tree import Table
from kollegial.marking import Language

_PADDING: Final = 4.5
_NARROWEST: Final = 14.0
_LONG: Final = 120.0
_WIDE_SIGNS: Final = 1.5
"""A short text may be of wide signs; a number is not broken."""
_BOLD: Final = 1.15
"""How much wider the signs of a head are."""
_FOR_TEXT: Final = 0.3
"""The share of the width that texts have at least, if there are any."""


@dataclass(frozen=True, slots=True)
class _Room:
    """Of one column, in millimetres: below ``least`` words are cut, above ``most`` it is empty."""

    own: bool
    """Whether it takes what it needs: numbers and days."""
    least: float
    most: float


def widths(table: Table, language: Language, room: float, sign: float) -> list[float]:
    """Of each column, together ``room``, in millimetres; ``sign``: of one sign, about.

    Numbers and days take what they need, heads on two lines if there is room, else a word a line.
    Of what is left each text gets what its longest word needs, and more if it is longer.
    """
    columns = _rooms(table, language, sign, _in_two)
    if room - _sum(columns) < room * _FOR_TEXT:
        columns = _rooms(table, language, sign, _in_words)
    left = max(room - _sum(columns), room * _FOR_TEXT)
    shared = iter(_shared(left, [each for each in columns if not each.own]))
    found = [each.least if each.own else next(shared) for each in columns]
    return [width * room / sum(found) for width in found]


def _shared(left: float, texts: Sequence[_Room]) -> list[float]:
    least, most = sum(each.least for each in texts), sum(each.most for each in texts)
    if left < least:
        return [left * each.least / least for each in texts]
    if left >= most:
        return [each.most + (left - most) / len(texts) for each in texts]
    share = (left - least) / (most - least)
    return [each.least + (each.most - each.least) * share for each in texts]


def fits(head: str, width: float, sign: float) -> bool:
    """Whether each word of a head has room in a column."""
    return _BOLD * max(map(len, _in_words(line(head)))) * sign + _PADDING <= width


def _rooms(
    table: Table, language: Language, sign: float, broken: Callable[[str], list[str]]
) -> list[_Room]:
    found = []
    for place, column in enumerate(table.columns):
        head = line(heading(column))
        cells = [shown(row.cells[place], language) for row in table.all_rows]
        lines = [each for cell in cells for each in cell.split("\n")]
        if column.numeric or column.kind == "date":
            needed = max(_width(broken(head), sign * _BOLD), _width(lines, sign) + _WIDE_SIGNS)
            needed = max(needed, _NARROWEST)
            found.append(_Room(True, needed, needed))
            continue
        words = [word for each in lines for word in each.split(" ")]
        least = max(_width(_in_words(head), sign * _BOLD), _width(words, sign), _NARROWEST)
        most = max(_width([head], sign * _BOLD), _width(lines, sign))
        found.append(_Room(False, min(least, _LONG), max(min(most, _LONG), min(least, _LONG))))
    return found


def _width(texts: Sequence[str], sign: float) -> float:
    return max(map(len, texts), default=0) * sign + _PADDING


def _in_words(head: str) -> list[str]:
    return head.split(" ")


def _in_two(head: str) -> list[str]:
    """On two lines, as even as they can be."""
    words = head.split(" ")
    ways = [[" ".join(words[:at]), " ".join(words[at:])] for at in range(1, len(words))]
    return min(ways, key=lambda way: max(map(len, way)), default=[head])


def _sum(columns: Sequence[_Room]) -> float:
    return sum(each.least for each in columns if each.own)
