"""How old somebody is: the years an age says, and the band that may stand for it."""

from __future__ import annotations

import re

from kollegial.anonymise.figures.numerals import ordinal_of, years_of_word
from kollegial.anonymise.lexicon.numerals import TENS
from kollegial.anonymise.text.tokens import fold
from kollegial.marking import Language

OLDEST = 120
# The first year that no longer belongs to the band.
_BANDS = (
    (3, "0–2"),
    (6, "3–5"),
    (10, "6–9"),
    (14, "10–13"),
    (18, "14–17"),
    (27, "18–26"),
    (40, "27–39"),
    (65, "40–64"),
)
_LAST_BAND = "65+"
_MONTHS_A_YEAR, _WEEKS_A_YEAR, _DAYS_A_YEAR = 12, 52, 365
_HALF = re.compile(r"(\d?)½")
_PIECES = re.compile(r"\d+;\d+|\d+(?:[.,]\d+)?|[^\W\d_]+")
_AGE_IN_ONE_WORD = re.compile(r"(.+?)(jaehrig|jahrig|monatig|woechig|taegig)")
_DECADE = re.compile(r"(anfang|mitte?|ende?)?([a-z]{6,10}|\d0)ern?(?:in|innen|s)?\Z")
# Years behind the round number: "Mitte 50" is about 55.
_FRAMES = {"anfang": 2, "anf": 2, "mitte": 5, "mitt": 5, "ende": 8, "end": 8}
_UNKNOWN_PART = 5


def age_band(years: float, language: Language) -> str:
    """The band of an age in years, such as ``6–9``; German and English write it alike.

    0–2, 3–5, 6–9, 10–13, 14–17, 18–26 and 65+ are the bands by which the project's table of
    identifying traits generalises. What the table calls adult is too wide where the age
    matters, so 27–39 and 40–64 are our own.
    """
    del language
    return next((band for end, band in _BANDS if years < end), _LAST_BAND)


def band_of(text: str, language: Language) -> str | None:
    """The band for an age as it is written; from the first to the last for several ages."""
    years = years_of(text)
    if not years:
        return None
    first, last = age_band(min(years), language), age_band(max(years), language)
    if first == last:
        return first
    if last == _LAST_BAND:
        return f"{first.partition('–')[0]}+"
    return f"{first.partition('–')[0]}–{last.partition('–')[2]}"


def years_of(text: str) -> tuple[float, ...]:
    """The ages in years that ``text`` says in figures or German words, up to 120.

    Months, weeks and days are parts of a year; the 9th year of life is the age of 8.
    """
    pieces = _PIECES.findall(fold(_HALF.sub(_half, text)))
    found: list[float] = []
    parts = 0  # how many of the last numbers still wait for their unit
    frame = ""
    for at, piece in enumerate(pieces):
        share = _share(piece)
        if share is not None:
            found, parts = _in_unit(found, parts, share), 0
        elif piece in _FRAMES:
            frame = piece
        elif piece in ("lebensjahr", "lebensjahres", "lebensjahrs", "lj") and found:
            found[-1] -= 1
        else:
            value = _years(piece, frame, ordinal=at + 1 < len(pieces))
            if value is not None and 0 <= value <= OLDEST:
                found.append(value)
                parts += 1
    return tuple(found)


def _in_unit(found: list[float], parts: int, share: float) -> list[float]:
    """The last numbers counted in a unit; months behind years belong to the same age."""
    if share == 1 or not found:
        return found
    if parts == 1 and len(found) > 1:
        return [*found[:-2], found[-2] + found[-1] * share]
    return [*found[: len(found) - parts], *(value * share for value in found[len(found) - parts :])]


def _share(piece: str) -> float | None:
    """What part of a year the unit is."""
    if piece.startswith("jahr") or piece in ("j", "lj"):
        return None if piece == "lj" else 1
    if piece.startswith("mon") or piece in ("m", "mo"):
        return 1 / _MONTHS_A_YEAR
    if piece.startswith("woche") or piece == "wo":
        return 1 / _WEEKS_A_YEAR
    return 1 / _DAYS_A_YEAR if piece.startswith("tag") else None


def _years(piece: str, frame: str, *, ordinal: bool) -> float | None:
    if piece[0].isdecimal():
        return _figure(piece) + _FRAMES.get(frame, 0)
    grown = _AGE_IN_ONE_WORD.match(piece)
    if grown is not None:
        value = years_of_word(grown[1])
        return None if value is None else value * _share_of_ending(grown[2])
    decade = _DECADE.match(piece)
    if decade is not None and (decade[2] in TENS or decade[2].isdecimal()):
        ten = TENS.get(decade[2]) or int(decade[2])
        return ten + _FRAMES.get(decade[1] or frame, _UNKNOWN_PART)
    value = years_of_word(piece)
    if value is None and ordinal:
        value = ordinal_of(piece)
    return None if value is None else value + _FRAMES.get(frame, 0)


def _share_of_ending(ending: str) -> float:
    if ending.startswith("ja"):
        return 1
    return {
        "monatig": 1 / _MONTHS_A_YEAR,
        "woechig": 1 / _WEEKS_A_YEAR,
        "taegig": 1 / _DAYS_A_YEAR,
    }[ending]


def _figure(piece: str) -> float:
    years, _, months = piece.partition(";")
    if months:
        return int(years) + int(months) / _MONTHS_A_YEAR
    return float(years.replace(",", "."))


def _half(match: re.Match[str]) -> str:
    return f"{match[1] or 0},5"
