"""What the readers of dates share: pieces of patterns, claims, and a look to the left."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kollegial.marking import N_

SPACE = r"[ \t\u00a0\u202f]"
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
MONTH = r"(?:1[0-2]|0?[1-9])"
YEAR = r"(?:19|20)\d\d"
# Between two days of one month: "4.–6.", "3. und", "vom 4. bis zum".
TO = (
    r"\s{0,2}(?:[-–—/+&]|und|u\.|bis(?:\s(?:zum|einschl\.|einschließlich))?|oder|sowie|auf(?:\sden)?)"
    r"\s{0,2}"
)
# All days in front of the last one: "3., 10. und ".
DAYS_BEFORE = rf"(?:{DAY}(?:\.?{TO}|\.,\s?)){{0,6}}"
_PART = "(?:anfangs?|mitte|ende|beginn)"
PART_OF_TIME = rf"(?:{_PART}(?:\s?(?:bis|oder|/|-)\s?{_PART})?)"

CERTAIN = 0.95
LIKELY = 0.85
FAIR = 0.6
DOUBTFUL = 0.45
_WINDOW = 64
_MOST_SIGNS = 8
_SIGNS = " \t\n\u00a0\u202f.:,;=(’'´`)/-–"

REASON_DAY = N_("calendar day")
REASON_NAMED = N_("calendar day with the month's name")
REASON_MONTH = N_("month of a year")
REASON_SOME_MONTH = N_("name of a month")
REASON_YEAR = N_("year")
REASON_TIME = N_("season, feast day or week of a year")


_BECOMES = re.compile(
    r"(?<!\w)(?:wird|werde|werden|wirst)(?!\w)[^.,;\n\ufffc]{0,24}\Z", re.IGNORECASE
)
_ENDS = re.compile(r"\s?[.,;:!?)]|\s(?:und|oder)(?!\w)|\s*\Z")


@dataclass(frozen=True, slots=True)
class Claim:
    """A date somewhere in a text. Offsets in code points, end exclusive; score 0–1."""

    start: int
    end: int
    score: float
    reason: str


def before(pattern: re.Pattern[str], text: str, at: int) -> re.Match[str] | None:
    """The match of ``pattern`` that ends at ``at``; the pattern ends with ``\\Z``."""
    return pattern.search(text, max(0, at - _WINDOW), at)


def cue(pattern: re.Pattern[str], text: str, at: int) -> re.Match[str] | None:
    """As ``before``, for a pattern that ends with a word, ``*`` or ``§`` and a few signs.

    Asks first whether there is one: between figures only there is nothing to search.
    """
    last = at - 1
    least = max(0, at - _MOST_SIGNS)
    while last > least and text[last] in _SIGNS:
        last -= 1
    if last < 0 or not (text[last].isalpha() or text[last] in "*§"):
        return None
    return before(pattern, text, at)


def grows_up(text: str, year: re.Match[str]) -> bool:
    """Whether ``year`` is an age: "wird im Mai 18."."""
    told = before(_BECOMES, text, year.start()) is not None
    return told and _ENDS.match(text, year.end()) is not None


def begins(text: str, at: int) -> bool:
    """Whether the digit at ``at`` begins a number, not a piece of a word, version or amount."""
    if at == 0:
        return True
    last = text[at - 1]
    if last == "§" or last.isalnum():
        return False
    return not (last in ".,/:-" and at > 1 and text[at - 2].isdecimal())
