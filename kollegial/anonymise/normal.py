"""One form for all spellings of the same number, date, place or address."""

from __future__ import annotations

import re

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.calendar import MONTHS, ORDINAL_DAYS
from kollegial.anonymise.tokens import fold, words

_PIVOT = 40  # a two-digit year up to here is in this century
_FIGURES = re.compile(r"\d+|[^\W\d_]+")
_STREET = re.compile(r"str(?:asse|\.)?(?=\W|\d|\Z)")
_YEAR_DIGITS = 4
_MONTHS_A_YEAR = 12
_LAST_DAY = 31
_CENTURY = 100
_SHORT_YEAR = re.compile(r"['’]\d\d\Z")


def normal(kind: Kind, text: str) -> str:
    """The form in which two mentions of one thing are equal. Not for people."""
    if kind in (Kind.DATE, Kind.BIRTH_DATE):
        return _date(text)
    if kind is Kind.PHONE:
        return _phone(text)
    if kind in (Kind.IBAN, Kind.FILE_NUMBER, Kind.POSTCODE):
        return "".join(char for char in fold(text) if char.isalnum())
    if kind is Kind.STREET:
        return " ".join(_FIGURES.findall(_STREET.sub("strasse ", fold(text))))
    if kind is Kind.PLACE:
        return " ".join(word.key for word in words(text))
    return " ".join(fold(text).rstrip("/").split())


def _phone(text: str) -> str:
    """Digits only, in the national form: ``+49 (0)234 555`` is ``0234555``."""
    digits = "".join(char for char in text.replace("(0)", "") if char.isdigit())
    if text.lstrip("( ").startswith("+49"):
        return "0" + digits.removeprefix("49")
    if digits.startswith("0049"):
        return "0" + digits.removeprefix("0049")
    return digits


def _date(text: str) -> str:
    """``2026-03-12``; without a year ``--03-12``; a range or anything else as it reads."""
    pieces = _FIGURES.findall(fold(text))
    months = [MONTHS[piece] for piece in pieces if piece in MONTHS]
    numbers = [number for piece in pieces if (number := _number(piece)) is not None]
    match (months, numbers):
        case ([], [year, month, day]) if len(pieces[0]) == _YEAR_DIGITS:
            return _iso(year, month, day)
        case ([], [day, month]) if month <= _MONTHS_A_YEAR:
            return _iso(None, month, day)
        case ([], [day, month, year]) if month <= _MONTHS_A_YEAR:
            return _iso(year, month, day)
        case ([month], [day]):
            return _iso(None, month, day)
        case ([month], [day, year]) if year > _LAST_DAY or _SHORT_YEAR.search(text):
            return _iso(year, month, day)
    return " ".join(pieces)


def _number(piece: str) -> int | None:
    if piece.isdecimal():
        return int(piece)
    return ORDINAL_DAYS.get(piece)


def _iso(year: int | None, month: int, day: int) -> str:
    if year is None:
        return f"--{month:02d}-{day:02d}"
    if year < _CENTURY:
        year += 2000 if year <= _PIVOT else 1900
    return f"{year:04d}-{month:02d}-{day:02d}"
