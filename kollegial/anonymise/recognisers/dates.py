"""Dates in every German spelling, and some English ones; behind ``geb.`` dates of birth.

No date: a weekday, a clock time, a section number, a length of time, "heute".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.calendar import MEASURED, NUMBERED, PERHAPS_NUMBERED, SECTIONS
from kollegial.anonymise.recognisers.date_figures import day_at, next_day
from kollegial.anonymise.recognisers.date_months import months
from kollegial.anonymise.recognisers.date_parts import (
    CERTAIN,
    DOUBTFUL,
    REASON_DAY,
    REASON_YEAR,
    Claim,
    before,
    begins,
    cue,
)
from kollegial.anonymise.recognisers.date_words import words as dates_in_words
from kollegial.anonymise.recognisers.date_years import month_at, year_at
from kollegial.anonymise.text.tokens import words
from kollegial.marking import N_

_NUMBER = re.compile(r"\d+")
_MOST_DIGITS = 8
_DASH = re.compile(r"[ \t\u00a0\u202f]{0,2}[-–—/][ \t\u00a0\u202f]{0,2}(?=\d)")

_BIRTH = re.compile(
    r"(?:(?<!\w)(?:geb\.?|geboren(?:e[rnms]?)?|geburtstag|geburtsdatum|geburtsjahr(?:gang)?|jahrgang|jg\.?"
    r"|geb\.?-?\s?dat(?:um|\.)?|born|DOB|date\sof\sbirth)"
    r"(?:\sin\s[^\W\d_][\w-]{1,24})?(?:\s(?:am|im|um|ist|on|in|ca\.|etwa|ist\sder|war\sder))?"
    r"\s{0,2}:?\s{0,3}(?:am\s|im\s|ca\.\s|etwa\s)?|\*\s{0,6})['’(]?\Z",
    re.IGNORECASE,
)
_CHAIN = r"[.:]?(?:\s?\d+(?:\.\d+)*\.?,?\s(?:und|bis|oder))?\s?\Z"
_SECTION = re.compile(rf"(?:§§?|(?<![\w-]){SECTIONS}){_CHAIN}")
_NUMBERED = re.compile(rf"(?:§§?|(?<![\w-]){NUMBERED}){_CHAIN}")
_MEASURED = re.compile(rf"(?<![\w-]){MEASURED}{_CHAIN}")
_PERHAPS = re.compile(rf"(?<![\w-]){PERHAPS_NUMBERED}[.:]?\s?\Z")
_CLOCK = re.compile(r"(?<!\w)(?:um|gegen)\s\Z")
_YEAR_AT_END = re.compile(r"(?:19|20)\d\d\Z")
_LINE_START = re.compile(r"(?:\A|\n)[ \t>*#•–-]*\Z")
_HEADING = re.compile(r"[1-9]\.\s?[1-9]\.\Z")
_TEXT_FOLLOWS = re.compile(r"\s[^\W\d_]")

_REASON_BIRTH = N_("date of birth")
_REASON_SECTION = N_("calendar day, or the number of a section")


class DateRecogniser:
    """Days, months, years, feasts; behind ``geb.`` they are dates of birth."""

    name = "dates"

    def spans(self, text: str) -> Iterator[Span]:
        """The dates in ``text``."""
        for claim in self._figures(text):
            span = self._judged(text, claim)
            if span is not None:
                yield span
        listed = words(text)
        for claim in (*months(text, listed), *dates_in_words(text, listed)):
            yield self._span(text, claim)

    def _figures(self, text: str) -> Iterator[Claim]:
        done = 0
        for match in _NUMBER.finditer(text):
            start = match.start()
            if start < done or len(match.group()) > _MOST_DIGITS or not begins(text, start):
                continue
            claim = _at(text, start) or (next_day(text, done, start) if done else None)
            while claim is not None:
                joint = _DASH.match(text, claim.end)
                following = None if joint is None else _at(text, joint.end())
                if following is None:
                    break
                score = max(claim.score, following.score)
                claim = Claim(claim.start, following.end, score, claim.reason)
            if claim is not None:
                done = claim.end
                yield claim

    def _judged(self, text: str, claim: Claim) -> Span | None:
        """The claim as a span, unless it is a number of another sort."""
        span = self._span(text, claim)
        if span.kind is Kind.BIRTH_DATE:
            return span
        if self._other_number(text, claim):
            return None
        year = claim.reason == REASON_YEAR
        if not year and claim.score < CERTAIN and cue(_PERHAPS, text, claim.start):
            return replace(span, score=min(span.score, DOUBTFUL))
        heading = _HEADING.match(text, claim.start, claim.end)
        if (
            heading
            and before(_LINE_START, text, claim.start)
            and _TEXT_FOLLOWS.match(text, claim.end)
        ):
            return Span(claim.start, claim.end, Kind.DATE, DOUBTFUL, self.name, _REASON_SECTION)
        return span

    def _other_number(self, text: str, claim: Claim) -> bool:
        """Whether the word in front says that this is a section, a room, a score or a time."""
        if claim.reason == REASON_YEAR:
            return cue(_NUMBERED, text, claim.start) is not None
        if claim.score >= CERTAIN and _YEAR_AT_END.search(text, claim.start, claim.end):
            return False
        others = [_SECTION, _NUMBERED, _MEASURED]
        if claim.reason == REASON_DAY:
            others.append(_CLOCK)
        return any(cue(pattern, text, claim.start) for pattern in others)

    def _span(self, text: str, claim: Claim) -> Span:
        if cue(_BIRTH, text, claim.start):
            return Span(claim.start, claim.end, Kind.BIRTH_DATE, 1.0, self.name, _REASON_BIRTH)
        return Span(claim.start, claim.end, Kind.DATE, claim.score, self.name, claim.reason)


def _at(text: str, at: int) -> Claim | None:
    return day_at(text, at) or month_at(text, at) or year_at(text, at)
