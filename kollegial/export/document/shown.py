"""How cells, columns and notes are written: the same signs in every format and on the screen."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from kollegial.export import figures
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
    Table,
    Text,
    Value,
)
from kollegial.i18n import translate
from kollegial.marking import N_, Language

HELD_BACK: Final = "•"
"""Stands for a number that is held back, everywhere but in JSON."""

HELD_BACK_NOTE: Final = N_(
    "•: held back. The number is so small that somebody could be recognised, or it would give "
    "such a number away."
)

_MINUS: Final = "\u2212"
_NO_BREAK_SPACE: Final = "\u00a0"
_GROUPED_FROM: Final = 10_000


def shown(cell: Cell, language: Language) -> str:
    """A cell as people read it; ``""`` where there is nothing, text on several lines."""
    match cell:
        case Text(text):
            return "\n".join(lines(text))
        case Count(number):
            return _number(Decimal(number), language)
        case Share(share):
            return percent(share, language)
        case Minutes(minutes):
            return minutes_text(minutes)
        case Day(date):
            return figures.day(date, language)
        case Value(number, unit):
            written = _number(number, language)
            return f"{written}{_NO_BREAK_SPACE}{unit}" if unit else written
        case Suppressed():
            return HELD_BACK
        case Empty():
            return ""


def heading(column: Column) -> str:
    """What stands above a column: its label, with the unit."""
    return f"{column.label} ({column.unit})" if column.unit else column.label


def notes(table: Table, language: Language) -> tuple[str, ...]:
    """What stands below a table: its note, and what the dots mean if there are any."""
    found = [table.note] if table.note else []
    if table.suppressed:
        found.append(translate(HELD_BACK_NOTE, language))
    return tuple(found)


def percent(share: float, language: Language) -> str:
    """``42 %`` in German, ``42%`` in English."""
    whole = _signed(f"{round(share * 100)}")
    return f"{whole}{_NO_BREAK_SPACE}%" if language == "de" else f"{whole}%"


def number_text(number: float, language: Language) -> str:
    """A number on an axis: without decimals that say nothing."""
    return _number(Decimal(f"{number:.10g}"), language)


def minutes_text(minutes: float) -> str:
    """``12½``; no minutes are ``0``."""
    sign = _MINUS if minutes < 0 else ""
    return sign + figures.minutes(round(abs(minutes) * 60))


def _number(number: Decimal, language: Language) -> str:
    written = f"{number:,f}" if abs(number) >= _GROUPED_FROM else f"{number:f}"
    if language == "de":
        written = written.translate(_GERMAN)
    return _signed(written)


def _signed(written: str) -> str:
    return written.replace("-", _MINUS)


_GERMAN: Final = str.maketrans(",.", ".,")
