"""Cells of a workbook by what stands in them: numbers are numbers, text is always text."""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import Final, Literal

from openpyxl.cell import Cell as SheetCell
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from kollegial.export.document.shown import HELD_BACK, shown
from kollegial.export.document.texts import lines
from kollegial.export.document.tree import (
    Cell,
    Column,
    Count,
    Day,
    Empty,
    Minutes,
    Share,
    Suppressed,
    Text,
    Value,
)
from kollegial.marking import Language

SOFT: Final = "555555"
INK: Final = "1A1A1A"

_DAYS: Final = {"de": "dd.mm.yyyy", "en": "yyyy-mm-dd"}
_FIRST_YEAR: Final = 1901
"""A spreadsheet counts days from 1900, with a mistake in that year."""

_LONGEST: Final = 32_767
"""Characters in one cell."""

_DIGITS: Final = 15
_LARGEST: Final = 10**_DIGITS
"""A spreadsheet keeps fifteen digits."""

_WRAPPED: Final = 40
_UNIT: Final = re.compile(r"[\w %°²³/.]{1,20}")
_FONT: Final = "Calibri"
_LINE_HEIGHT: Final = 15.0
_TALLEST: Final = 400.0
_FILLED: Final = 0.95
"""The share of a line that words fill before they go on to the next."""


def typed(cell: SheetCell, value: Cell, column: Column, language: Language) -> None:
    """Write ``value`` as what it is."""
    if column.numeric:
        cell.alignment = _aligned("right")
    match value:
        case Text(text):
            wrapped(said(cell, "\n".join(lines(text))))
        case Count(number) if abs(number) < _LARGEST:
            _number(cell, number, "#,##0")
        case Share(share):
            _number(cell, share, "0%")
        case Minutes(minutes):
            _number(cell, minutes, "0.0")
        case Day(date) if date.year >= _FIRST_YEAR:
            cell.value = date
            cell.number_format = _DAYS[language]
            cell.alignment = _aligned("left")
        case Value(number, unit) if _countable(value):
            exponent = number.as_tuple().exponent
            decimals = -exponent if isinstance(exponent, int) and exponent < 0 else 0
            shape = "#,##0" + ("." + "0" * decimals if decimals else "")
            _number(cell, float(number) if decimals else int(number), _with_unit(shape, unit))
        case Suppressed():
            said(cell, HELD_BACK)
        case Empty():
            pass
        case _:
            said(cell, " ".join(lines(shown(value, language))))


def font(
    *,
    bold: bool = False,
    italic: bool = False,
    size: int = 11,
    color: str = INK,
    underline: Literal["single"] | None = None,
) -> Font:
    """Of the one family that all cells have."""
    return Font(name=_FONT, bold=bold, italic=italic, size=size, color=color, underline=underline)


def said(cell: SheetCell, text: str) -> SheetCell:
    """Text stays text: typed as such, and marked so that editing it makes no formula of it."""
    kept = text if len(text) <= _LONGEST else text[: _LONGEST - 2] + " …"
    cell.value = kept
    cell.data_type = "s"  # last: the library takes what begins with = for a formula
    if kept[:1] in tuple("=+-@'"):
        cell.quotePrefix = True
    return cell


def lines_in(text: str, width: float) -> int:
    """On how many lines a text stands in a column so wide."""
    return sum(max(1, math.ceil(len(each) / (width * _FILLED))) for each in text.split("\n"))


def tall(sheet: Worksheet, row: int, lines: int) -> None:
    """Programs that show a workbook do not all find the height of wrapped lines."""
    if lines > 1:
        sheet.row_dimensions[row].height = min(lines * _LINE_HEIGHT, _TALLEST)


def wrapped(cell: SheetCell) -> None:
    """Break its lines, if it has several or a long one."""
    text = str(cell.value or "")
    cell.alignment = _aligned(None, "\n" in text or len(text) > _WRAPPED)


@lru_cache(maxsize=8)  # to make one for each cell takes a third of the time of a long table
def _aligned(across: Literal["left", "right"] | None, wrap: bool | None = None) -> Alignment:
    return Alignment(horizontal=across, vertical="top", wrap_text=wrap)


def _number(cell: SheetCell, number: float, shape: str) -> None:
    cell.value = number
    cell.number_format = shape


def _countable(value: Value) -> bool:
    """Whether a spreadsheet keeps all digits and can write the unit behind them."""
    digits = len(value.number.as_tuple().digits)
    small = digits <= _DIGITS and abs(value.number) < _LARGEST
    return small and (not value.unit or _UNIT.fullmatch(value.unit) is not None)


def _with_unit(shape: str, unit: str) -> str:
    return f'{shape}" {unit}"' if unit else shape
