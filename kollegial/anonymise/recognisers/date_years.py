"""Months and years in figures: 03/2023, 4/23, 02-04/2021, 2019, 2019/20, seit ’19, geb. 87."""

from __future__ import annotations

import re

from kollegial.anonymise.lexicon.calendar import UNITS
from kollegial.anonymise.recognisers.date_parts import (
    DOUBTFUL,
    FAIR,
    LIKELY,
    MONTH,
    PART_OF_TIME,
    REASON_MONTH,
    REASON_SOME_MONTH,
    REASON_YEAR,
    SPACE,
    YEAR,
    Claim,
    before,
    cue,
)

_S = SPACE
_NO_AMOUNT = rf"(?![\w§%€°/]|[.,:]\d|{_S}?{UNITS}(?!\w))"
_MONTHS_BEFORE = rf"(?:{MONTH}{_S}?[-–/]{_S}?)?"
_MONTH_YEAR = re.compile(
    rf"{_MONTHS_BEFORE}{MONTH}{_S}?/{_S}?{YEAR}{_NO_AMOUNT}"
    rf"|{MONTH}\.{YEAR}{_NO_AMOUNT}|(?:0[1-9]|1[0-2])-{YEAR}{_NO_AMOUNT}(?!-)"
    rf"|{YEAR}-(?:0[1-9]|1[0-2])(?!-){_NO_AMOUNT}"
)
_MONTH_SHORT = re.compile(rf"{_MONTHS_BEFORE}{MONTH}{_S}?(?:/['’´`]?|['’´`])(\d\d){_NO_AMOUNT}")
_MONTH_DOTTED = re.compile(rf"(?:0[1-9]|1[0-2])\.\d\d(?!\.){_NO_AMOUNT}")
_YEARS = re.compile(rf"({YEAR})(?:{_S}?/{_S}?(?:19|20)?|[-–])(\d\d)(?!-){_NO_AMOUNT}")
_YEAR = re.compile(
    rf"(?<!\d[ \u00a0]){YEAR}(?![-–/](?!{YEAR}(?!\d))\d|{_S}\d{{3}}"
    rf"|{_S}(?:BGB|StGB|ZPO|FamFG|RVO)){_NO_AMOUNT}"
)
_BROKEN_YEAR = re.compile(rf"(?:2 0[0-4]\d|1 9\d\d){_NO_AMOUNT}")
_SHORT_YEAR = re.compile(rf"\d\d(?!['’.]){_NO_AMOUNT}(?!{_S}?/|[-–]\d)")

# Something happened, and the time follows.
_APOSTROPHES = frozenset((" ’", " '", " ´"))
_SHORT_YEAR_ENDS = re.compile(r"\d\d(?=\s|[.,;)]|\Z)")
_CUE_WORDS = (
    r"seit|ab|bis|von|vom|in|im|im\sjahre?|jahre?n?|anno|nach|vor|um|ca\.?|circa|etwa|zwischen|und|oder"
    r"|ED|EM|ET|Z\.?\s?n\.?|St\.?\s?p\.?|Stand|zuletzt|schon|bereits|erst(?:mals)?|noch|war|damals|wohl"
    r"|erstdiagnose|gültig|frühestens|spätestens|ende|anfang|mitte|geboren|geb\.?|seitdem|zum|am|des\sjahres"
)
_CUE = re.compile(rf"(?<!\w)(?:{_CUE_WORDS}):?\s{{1,2}}(?:['’´`]|[(])?\Z", re.IGNORECASE)
# "Z. n. Venenthrombose 4/23"
_STATE = re.compile(r"(?<!\w)(?:Z\.?\s?n\.?|St\.?\s?p\.?|ED|Zustand\snach)\s[^\n;]{0,56}\Z")
_SINCE = re.compile(r"(?<!\w)(?:seit|ED|EM|Z\.?\s?n\.?|St\.?\s?p\.?)\s\Z", re.IGNORECASE)
_FIRST = re.compile(r"(?:(?:\A|\n)[ \t>*#•–-]*|[:;(]\s?)\Z")
_FRAME = re.compile(rf"(?<!\w){PART_OF_TIME}\s(?:des\sjahres\s)?\Z", re.IGNORECASE)
_SHORT_CUE = re.compile(
    r"(?<!\w)(?:seit|ab|bis|im\sjahre?|jahr|anno|sommer|winter|herbst|frühjahr|frühling|ostern|silvester"
    r"|weihnachten|anfang|ende|mitte|jahrgang)\s['’´`]\Z",
    re.IGNORECASE,
)
_BIRTH_YEAR = re.compile(
    r"(?<!\w)(?:geb\.?|geboren(?:e[rnms]?)?|jahrgang|jg\.?|geburtsjahr(?:gang)?)\s?:?\s?"
    r"(?:im\sjahre?\s)?(?:ca\.\s)?['’´`]?\Z",
    re.IGNORECASE,
)
# A share or a mark ("9/10"), where nothing says that it is a month.
_ROUND = frozenset(("10", "50"))
_CENTURY_GAP = range(41, 50)
_SOON = _MONTHS = range(1, 13)


def month_at(text: str, at: int) -> Claim | None:
    """The month of a year in figures that begins at ``at``."""
    if _joined(text, at):
        return None
    match = _MONTH_YEAR.match(text, at)
    if match is not None:
        return Claim(*match.span(), LIKELY, REASON_MONTH)
    match = _MONTH_SHORT.match(text, at)
    if match is not None:
        if cue(_CUE, text, at) or before(_STATE, text, at):
            return Claim(*match.span(), LIKELY, REASON_MONTH)
        if match[1] in _ROUND or int(match[1]) in _CENTURY_GAP:
            return None
        padded = match.end() - match.start() > len("4/23")
        framed = before(_FIRST, text, at) is not None
        score = FAIR if padded and framed else DOUBTFUL
        return Claim(*match.span(), score, REASON_SOME_MONTH)
    match = _MONTH_DOTTED.match(text, at)
    if match is not None and cue(_SINCE, text, at):
        return Claim(*match.span(), DOUBTFUL, REASON_SOME_MONTH)
    return None


def _joined(text: str, at: int) -> bool:
    """Whether a hyphen ties the number to a word: "Covid-2019"."""
    return text[at - 1 : at] in ("-", "–") and text[max(0, at - 2) : at - 1].isalpha()


def year_at(text: str, at: int) -> Claim | None:
    """The year, or the two years, in figures that begin at ``at``."""
    if _joined(text, at):
        return None
    match = _YEARS.match(text, at)
    if match is not None:
        return Claim(*match.span(), LIKELY, REASON_YEAR) if _follow(match) else None
    match = _YEAR.match(text, at)
    if match is not None:
        frame = cue(_FRAME, text, at)
        start = at if frame is None else frame.start()
        return Claim(start, match.end(), _year_score(text, at, match.end()), REASON_YEAR)
    match = _SHORT_YEAR.match(text, at)
    if match is not None:
        if cue(_SHORT_CUE, text, at):
            return Claim(at - 1, match.end(), LIKELY, REASON_YEAR)
        if cue(_BIRTH_YEAR, text, at):
            return Claim(at, match.end(), LIKELY, REASON_YEAR)
    if text[max(0, at - 2) : at] in _APOSTROPHES and _SHORT_YEAR_ENDS.match(text, at):
        return Claim(at - 1, at + 2, DOUBTFUL, REASON_YEAR)
    match = _BROKEN_YEAR.match(text, at)
    if match is not None and not text[max(0, at - 2) : at - 1].isdecimal():
        return Claim(*match.span(), DOUBTFUL, REASON_YEAR)
    return None


def _follow(match: re.Match[str]) -> bool:
    """Whether a month or one of the next years follows; "1936/17" is a file number."""
    second = int(match[2])
    return second in _MONTHS or (second - int(match[1])) % 100 in _SOON


def _year_score(text: str, start: int, end: int) -> float:
    if cue(_CUE, text, start) or before(_FIRST, text, start):
        return LIKELY
    # "2000 Schüler", "2018 Rektumresektion": as likely a count as a year.
    counts = text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
    return DOUBTFUL if counts else FAIR
