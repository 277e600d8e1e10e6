"""One form for all spellings of a date: 2026-03-12, 2026-03, 2026, --03-12, --03."""

from __future__ import annotations

import re

from kollegial.anonymise.figures.numerals import year_of
from kollegial.anonymise.lexicon.calendar import (
    ENGLISH_MONTHS,
    MONTHS,
    ORDINAL_DAYS,
    ROMAN_MONTHS,
)
from kollegial.anonymise.text.tokens import fold

_PIVOT = 40  # a two-digit year up to here is in this century
_CENTURY = 100
_YEAR_DIGITS = 4
_FIRST_YEAR = 1900
_LAST_DAY, _LAST_MONTH = 31, 12
_PIECES = re.compile(r"\d+|[^\W\d_]+")
_CLOCK = re.compile(r"(?<=\d)t\d\d:.*", re.DOTALL)
_FEWEST_SINGLE_DIGITS = 6
_NUMBERS = re.compile(r"\d+")
_BROKEN_YEAR = re.compile(r"\b(2 0\d\d|1 9\d\d)\b")
_ROMAN = re.compile(r"(\d)\.\s?([ivx]{1,4})\b\.?")
_COMPACT = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)")
_SHORT_YEAR = re.compile(r"['’´`]\d\d\Z")
_SLASH = re.compile(r"\d\s?/")
_SILENT = frozenset("den dem der of im in jahr jahre des st nd rd th".split())
_SIGNS_OF_A_DAY = frozenset("st nd rd th".split())


def date_value(text: str) -> str:
    """The value of a date; a range, a feast or anything else as it reads."""
    said = _tidied(fold(text))
    pieces = [piece for piece in _PIECES.findall(said) if piece not in _SILENT]
    values = [_value(piece) for piece in pieces]
    months = [at for at, piece in enumerate(pieces) if piece in MONTHS]
    read: str | None = None
    if len(months) == 1:
        at = months[0]
        signed = any(piece in _SIGNS_OF_A_DAY for piece in _PIECES.findall(said))
        read = _named(pieces[at], values[:at], values[at + 1 :], signed=signed)
    elif not months and None not in values:
        read = _figures(said, pieces, [value for value in values if value is not None])
    return " ".join(pieces) if read is None else read


def _tidied(said: str) -> str:
    """Folded text without a clock time, stray spaces and Roman figures."""
    said = _CLOCK.sub("", said)
    numbers = _NUMBERS.findall(said)
    if len(numbers) >= _FEWEST_SINGLE_DIGITS and all(len(number) == 1 for number in numbers):
        said = said.replace(" ", "")
    said = _BROKEN_YEAR.sub(lambda match: match[1].replace(" ", ""), said)
    said = _COMPACT.sub(r"\1-\2-\3", said)
    roman = _ROMAN.search(said)
    if roman is not None and roman[2] in ROMAN_MONTHS:
        number = ROMAN_MONTHS.index(roman[2]) + 1
        said = f"{said[: roman.start(2)]}{number}.{said[roman.end() :]}"
    return said


def _value(piece: str) -> int | None:
    if piece.isdecimal():
        return int(piece)
    return ORDINAL_DAYS.get(piece, year_of(piece))


def _named(
    month: str, before: list[int | None], after: list[int | None], *, signed: bool
) -> str | None:
    """A date with the month's name, and the numbers before and behind it."""
    number = MONTHS[month]
    match (before, after):
        case ([], []):
            return f"--{number:02d}"
        case ([int(day)], []) if day <= _LAST_DAY:
            return _iso(None, number, day)
        case ([int(day)], [int(year)]) if day <= _LAST_DAY:
            return _iso(year, number, day)
        case ([], [int(day), int(year)]) if day <= _LAST_DAY < year:
            return _iso(year, number, day)
        case ([], [int(day)]) if day <= _LAST_DAY and (signed or month in ENGLISH_MONTHS):
            return _iso(None, number, day)
        case ([], [int(year)]):
            return f"{_full(year):04d}-{number:02d}"
    return None


def _figures(said: str, pieces: list[str], values: list[int]) -> str | None:
    """A date in figures only."""
    match values:
        case [year, month, day] if len(pieces[0]) == _YEAR_DIGITS:
            return _iso(year, month, day)
        case [day, month, year] if month <= _LAST_MONTH:
            return _iso(year, month, day)
        case [month, day, year] if month <= _LAST_MONTH and day <= _LAST_DAY:
            return _iso(year, month, day)
        case [first, second]:
            return _pair(said, pieces, first, second)
        case [year] if year >= _FIRST_YEAR or _SHORT_YEAR.search(said):
            return f"{_full(year):04d}"
    return None


def _pair(said: str, pieces: list[str], first: int, second: int) -> str | None:
    """Month and year, or day and month; "7/11" may be either and stays as it reads."""
    slash = _SLASH.search(said) is not None
    if len(pieces[0]) == _YEAR_DIGITS:
        apart = "-" in said and second <= _LAST_MONTH
        return f"{first:04d}-{second:02d}" if apart else None
    long = len(pieces[1]) == _YEAR_DIGITS
    if first <= _LAST_MONTH and (long or (slash and second > _LAST_MONTH)):
        return f"{_full(second):04d}-{first:02d}"
    if second <= _LAST_MONTH and not (slash and first <= _LAST_MONTH):
        return _iso(None, second, first)
    return None


def _iso(year: int | None, month: int, day: int) -> str:
    return (
        f"--{month:02d}-{day:02d}" if year is None else f"{_full(year):04d}-{month:02d}-{day:02d}"
    )


def _full(year: int) -> int:
    if year >= _CENTURY:
        return year
    return year + (2000 if year <= _PIVOT else 1900)
