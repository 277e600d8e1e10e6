"""One form for all spellings of the same number, date, place or address."""

from __future__ import annotations

import re

from kollegial.anonymise.figures.bands import years_of
from kollegial.anonymise.figures.date_values import date_value
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.text.tokens import fold, words

# Letters and digits are the number, whatever stands between them.
_NUMBERS = frozenset(
    {
        *(Kind.IBAN, Kind.FILE_NUMBER, Kind.POSTCODE, Kind.TAX_NUMBER, Kind.INSURANCE_NUMBER),
        *(Kind.IDENTITY_NUMBER, Kind.PERSONNEL_NUMBER, Kind.PLATE),
    }
)
_FIGURES = re.compile(r"\d+|[^\W\d_]+")
_ABOUT = re.compile(r"\A(?:anf|mitt|end|um\s)|(?:zig|ssig|\d0)ern?(?:in|innen|s)?\Z")
_STREET = re.compile(r"str(?:asse|\.)?(?=\W|\d|\Z)")


def normal(kind: Kind, text: str) -> str:
    """The form in which two mentions of one thing are equal. Not for people."""
    if kind in (Kind.DATE, Kind.BIRTH_DATE):
        return date_value(text)
    if kind is Kind.AGE:
        return _age(text)
    if kind is Kind.PHONE:
        return _phone(text)
    if kind in _NUMBERS:
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


def _age(text: str) -> str:
    """The years, ``8`` or ``8 10``; "Mitte 50" is not 55."""
    said = " ".join(fold(text).split())
    years = years_of(text)
    return said if not years or _ABOUT.search(said) else " ".join(f"{each:.4g}" for each in years)
