"""How old somebody is, where the name is: ``Leon (8)``, ``die achtjährige Mia``."""

from __future__ import annotations

import re
from typing import Final

from kollegial.anonymise.figures.numerals import number_of
from kollegial.anonymise.lexicon.roles import Stage
from kollegial.anonymise.text.tokens import fold

_WINDOW: Final = 60
_OF_AGE: Final = 18
_OLDEST: Final = 120
_YEARS: Final = r"(?:Jahren?|J|jährig|years?|yrs?)\b\.?"
_SMALL: Final = r"(?:Monaten?|Mon|Wochen?|Tagen?|months?|weeks?)\b\.?"
_NUMBER: Final = r"(\d{1,3}|[a-zäöüß]{3,24})"
_ALT: Final = r"(?:\s(?:alt|old))?"

_BRACKET: Final = re.compile(
    rf"\s?[(\[]\s?(?:ca\.\s?|aged?\s|Alter:?\s)?{_NUMBER}\s?({_YEARS}|{_SMALL})?{_ALT}\s?[)\],;/]"
)
_SET_OFF: Final = re.compile(
    rf",\s(?:jetzt\s|gerade\s|aged\s)?{_NUMBER}\s?({_YEARS}|{_SMALL})?{_ALT}\s?(?=[,.;()\n]|\Z)"
)
_IS: Final = re.compile(
    rf"\s(?:ist|war|wird|sei|is|was)\s(?:jetzt\s|erst\s|schon\s|gerade\s|only\s|now\s)?"
    rf"{_NUMBER}\s({_YEARS}|{_SMALL})"
)
_YEAR_OLD_BEHIND: Final = re.compile(r",\s(?:ein(?:e)?\s)?(\d{1,3}|[^\W\d_]{3,24}?)-?jährig")
_YEAR_OLD_BEFORE: Final = re.compile(
    r"(?<!\w)(\d{1,3}|[^\W\d_]{3,24}?)[- ]?(?:jährig(?:e[nrms]?)?|year-old)\s(?:Herrn?\s|Frau\s)?\Z"
)


def stage_of(text: str, start: int, end: int) -> Stage | None:
    """Whether the age beside ``text[start:end]`` is a child's; nothing if none is told."""
    behind = text[end : end + _WINDOW]
    for pattern in (_BRACKET, _SET_OFF, _IS):
        match = pattern.match(behind)
        if match is not None:
            return _stage(match.group(1), match.group(2))
    found = _YEAR_OLD_BEHIND.match(behind)
    found = found or _YEAR_OLD_BEFORE.search(text[max(0, start - _WINDOW) : start])
    return None if found is None else _stage(found.group(1), "")


def _stage(number: str, unit: str | None) -> Stage | None:
    years = int(number) if number.isdecimal() else number_of(fold(number))
    if years is None or years > _OLDEST:
        return None
    if unit and re.fullmatch(_SMALL, unit):
        return "child"
    return "child" if years < _OF_AGE else "adult"
