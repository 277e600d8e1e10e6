"""Calendar days, written in figures or with the month's name.

Not found, on purpose: a month with its year, a weekday, a clock time, a section number.
A protocol needs such things, and they hardly identify anybody by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.calendar import ORDINAL_DAYS
from kollegial.anonymise.span import Span
from kollegial.marking import N_

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)\d\d"
_FREE = r"(?<![\w§])(?<!\d[.,/:-])"  # not inside a longer number, version or word
_TO = r"\s{0,2}(?:[-–—/+]|und|bis(?:\szum)?|oder|auf(?:\sden)?)\s{0,2}"
_GERMAN = (
    r"(?:Januar|Jänner|Jan\.?|Februar|Feber|Feb\.?|März|Maerz|Mrz\.?|April|Apr\.?|Mai|Juni|Juno|Jun\.?"
    r"|Juli|Jul\.?|August|Aug\.?|September|Sept?\.?|Oktober|Okt\.?|November|Nov\.?|Dezember|Dez\.?)"
)
_ENGLISH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
)
_WORD_DAY = "|".join(sorted(ORDINAL_DAYS, key=len, reverse=True))

_WITH_YEAR = (
    rf"{_DAY}\.{_MONTH}\.(?:{_YEAR}|\d\d)(?!\d|\.\d)",
    rf"{_DAY}\.\s?{_MONTH}\.\s?{_YEAR}(?!\d)",
    rf"{_DAY}\.\s{_MONTH}\.\s\d\d(?!\d|[.:]\d|\s?(?:Uhr|h)\b)",
    rf"{_DAY}\.?{_TO}{_DAY}\.\s?{_MONTH}\.\s?(?:{_YEAR}|\d\d(?!\d|\s?Uhr))(?!\d)",
    rf"{_DAY}\.\s?{_MONTH}\.?{_TO}{_DAY}\.\s?{_MONTH}\.\s?{_YEAR}(?!\d)",
    rf"{_DAY}\.\s?{_MONTH}\s{_YEAR}(?!\d)",
    rf"{_YEAR}-{_MONTH}-{_DAY}(?!\d|-)",
    rf"{_YEAR}[/.](?:0[1-9]|1[0-2])[/.](?:0[1-9]|[12]\d|3[01])(?!\d|[/.]\d)",
    rf"{_DAY}([/-]){_MONTH}\1(?:{_YEAR}|\d\d)(?!\d|[/-]\d)",
)
_NAMED = (
    rf"{_DAY}\.?(?:{_TO}{_DAY})?\.\s?{_GERMAN}(?:\s?(?:{_YEAR}|['’]\d\d))?(?!\w)",
    rf"{_DAY}(?:st|nd|rd|th)?\s(?:of\s)?{_ENGLISH}(?:,?\s{_YEAR})?(?!\w)",
    rf"{_ENGLISH}\.?\s{_DAY}(?:st|nd|rd|th)?(?:,?\s{_YEAR})?(?!\w|[.:]\d)",
    rf"(?:{_WORD_DAY})\s{_GERMAN}(?:\s{_YEAR})?(?!\w)",
)
_UNITS = (
    r"(?:Uhr|h|%|€|Euro|EUR|Prozent|Stunden?|Minuten?|Jahre?n?|Kinder|km|kg|cm|m|Mio|Mrd|Punkte"
    r"|[Mm]al)"
)
_WITHOUT_YEAR = (
    rf"{_DAY}\.?{_TO}{_DAY}\.\s?{_MONTH}\.(?!\d)",
    rf"{_DAY}\.\s?{_MONTH}\.(?!\d|\s?Uhr\b)",
)
# Behind these words the last dot may be missing: "am 12.3 kam".
_CUED = re.compile(
    rf"(?<!\w)(?:am|vom|bis|bis\szum|zum|ab|seit|den|dem)\s({_DAY}\.{_MONTH})(?![\d.]|\s?{_UNITS}(?!\w))"
)

_BIRTH = re.compile(
    r"(?:(?<!\w)(?:geb\.?|geboren(?:e[rnms]?)?|Geburtstag|Geburtsdatum|Geb\.-?\s?Dat(?:um|\.)|Geb\.?datum"
    r"|born|DOB|date of birth)(?:\s(?:am|ist|on|ist\sder|war\sder))?\s?:?\s?(?:am\s)?|\*\s?)$",
    re.IGNORECASE,
)
# In front of numbers that only look like a day: sections, laws, versions, clock times.
_NO_DATE = re.compile(
    r"(?:§|(?<!\w)(?:Abs|Absatz|Abschnitt|Kapitel|Kap|Ziffer|Ziff|Punkt|Version|v|V|Nr|Nummer|Abb|Tab"
    r"|Abbildung|Tabelle|Art|Artikel|Seite|S|Teil|Schritt|Anlage|Modul|Phase|Stand\sder\sVersion)"
    r"[.:]?(?:\s?\d+(?:\.\d+)*\.?\s(?:und|bis|oder))?|(?<!\w)(?:um|gegen)(?=\s))\s?$"
)
_LINE_START = re.compile(r"(?:^|\n)[ \t>*#•–-]*$")
_HEADING = re.compile(r"[1-9]\.\s?[1-9]\.\Z")
_TEXT_FOLLOWS = re.compile(r"\s[^\W\d_]")
_WINDOW = 32

_REASON_DAY = N_("calendar day")
_REASON_NAMED = N_("calendar day with the month's name")
_REASON_BIRTH = N_("date of birth")
_REASON_SECTION = N_("calendar day, or the number of a section")


def _one_of(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(_FREE + pattern) for pattern in patterns)


_RULES = (
    *((pattern, 0.95, _REASON_DAY) for pattern in _one_of(_WITH_YEAR)),
    *((pattern, 0.95, _REASON_NAMED) for pattern in _one_of(_NAMED)),
    *((pattern, 0.85, _REASON_DAY) for pattern in _one_of(_WITHOUT_YEAR)),
)


class DateRecogniser:
    """Days of the calendar; behind ``geb.`` they are dates of birth."""

    name = "dates"

    def spans(self, text: str) -> Iterator[Span]:
        """The calendar days in ``text``."""
        for pattern, score, reason in _RULES:
            for match in pattern.finditer(text):
                span = self._judged(text, match.start(), match.end(), score, reason)
                if span is not None:
                    yield span
        for match in _CUED.finditer(text):
            start, end = match.span(1)
            yield Span(start, end, Kind.DATE, 0.75, self.name, _REASON_DAY)

    def _judged(self, text: str, start: int, end: int, score: float, reason: str) -> Span | None:
        before = text[max(0, start - _WINDOW) : start]
        if _BIRTH.search(before):
            return Span(start, end, Kind.BIRTH_DATE, 1.0, self.name, _REASON_BIRTH)
        if reason != _REASON_NAMED and _NO_DATE.search(before):
            return None
        at_line_start = _LINE_START.search(text[max(0, start - _WINDOW) : start])
        if at_line_start and _HEADING.match(text, start, end) and _TEXT_FOLLOWS.match(text, end):
            return Span(start, end, Kind.DATE, 0.5, self.name, _REASON_SECTION)
        return Span(start, end, Kind.DATE, score, self.name, reason)
