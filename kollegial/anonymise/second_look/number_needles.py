"""The needles of numbers, days and ages, in the ways in which they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kollegial.anonymise.figures.normal import normal
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.calendar import MONTHS
from kollegial.anonymise.second_look.everyday import Weight
from kollegial.anonymise.second_look.lexemes import lexemes_in, spellings
from kollegial.anonymise.second_look.needle import Needle, joined

_FEWEST_DIGITS = 5
_FEWEST_OF_A_PART = 6
_ISO_DAY = re.compile(r"(\d{4}|-)-(\d\d)-(\d\d)")
_COUNTRY = "49"
_IBAN_HEAD = 4  # country and check digits


def number(text: str, kind: Kind) -> Iterator[Needle]:
    """Of any number: letters and figures as one string."""
    key = "".join(spellings(word)[0] for word in lexemes_in(text))
    digits = "".join(char for char in key if char.isdecimal())
    if not digits:
        return
    if len(key) >= _FEWEST_DIGITS:
        yield Needle(key, kind, Weight.SURE)
    elif len(key) == _FEWEST_DIGITS - 1 and kind is not Kind.POSTCODE:
        yield Needle(key, kind, Weight.DOUBTFUL)
    if kind is Kind.IBAN:
        yield Needle(digits, kind, Weight.SURE)
        yield Needle(key[_IBAN_HEAD:], kind, Weight.SURE)


def phone(text: str) -> Iterator[Needle]:
    """Of a telephone number: with and without country and area code."""
    yield from number(text, Kind.PHONE)
    national = normal(Kind.PHONE, text)
    core = national.removeprefix("0")
    if len(core) >= _FEWEST_DIGITS:
        for key in (core, f"0{core}", f"{_COUNTRY}{core}", f"00{_COUNTRY}{core}"):
            yield Needle(key, Kind.PHONE, Weight.SURE)
    # Somebody may have left out the area code.
    groups = [group for group in lexemes_in(text) if group[0].isdecimal()]
    own = "".join(groups[1:])
    if len(own) >= _FEWEST_OF_A_PART and groups[0].startswith("0"):
        yield Needle(own, Kind.PHONE, Weight.SURE)


def date(text: str, kind: Kind) -> Iterator[Needle]:
    """Of a day: in figures, and with the name of the month."""
    words = list(lexemes_in(text))
    digits = sum(len(word) for word in words if word[0].isdecimal())
    if digits >= _FEWEST_DIGITS:
        yield from joined(words, kind, Weight.SURE)
    elif len(words) > 1 and not all(word[0].isdecimal() for word in words):
        yield from joined(words, kind, Weight.DOUBTFUL)
    day = _ISO_DAY.fullmatch(normal(kind, text))
    if day is not None:
        for key in _days(*day.groups()):
            yield Needle(key, kind, Weight.SURE)


def _days(year: str, month: str, day: str) -> Iterator[str]:
    """A day in the ways in which it is written; without a year, only with the month's name."""
    dotted = {day, day.lstrip("0")}
    years = {year, year[2:]} if year != "-" else {""}
    for written in dotted:
        for name in _month_names(int(month)):
            for end in years:
                yield f"{written}{name}{end}"
        if year != "-":
            for number in {month, month.lstrip("0")}:
                yield f"{written}{number}{year}"
    if year != "-":
        yield f"{day}{month}{year[2:]}"
        yield f"{year}{month}{day}"


@cache
def _month_names(number: int) -> tuple[str, ...]:
    return tuple(name for name, each in MONTHS.items() if each == number)


def age(text: str) -> Iterator[Needle]:
    """An age is a number like any other, unless it is a word of its own: 43-jährige."""
    words = list(lexemes_in(text))
    if any("jaehr" in spellings(word)[0] for word in words):
        yield from joined(words, Kind.AGE, Weight.DOUBTFUL)
