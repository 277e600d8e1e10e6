"""Numbers with ``Jahre``, ``J.``, ``Monate`` or ``-jährig``: an age, or only a length of time."""

from __future__ import annotations

import re

from kollegial.anonymise.lexicon.ages import LASTING
from kollegial.anonymise.lexicon.forms import form
from kollegial.anonymise.recognisers.age_numbers import CLOSE, Number
from kollegial.anonymise.recognisers.age_people import is_person, person_before
from kollegial.anonymise.recognisers.age_places import AGE, SOME, beside, predicate
from kollegial.anonymise.recognisers.date_parts import (
    CERTAIN,
    DOUBTFUL,
    FAIR,
    LIKELY,
    SPACE,
    before,
    cue,
)
from kollegial.anonymise.text.tokens import fold

_S = SPACE
_CLOSES = re.compile(CLOSE, re.IGNORECASE)
_WITH = re.compile(
    rf"(?<!\w)(?P<word>mit|von)\s(?:(?:ihren|seinen|meinen|deinen|unseren)\s)?{SOME}\Z",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"(?<!\w)zwischen\s\w{1,24}\sund\s\Z", re.IGNORECASE)
_LASTS = re.compile(
    r"(?<!\w)(?:seit|vor|nach|in|innerhalb(?:\svon)?|binnen|während|über|alle|jede|letzten"
    r"|vergangenen|nächsten|ersten|kommenden|insgesamt|für|auf|um|weiteren?|noch|mehrere|paar"
    r"|höchstens|mindestens|max\.?|unter|den|ab|bis|von)"
    rf"\s(?:zu\s)?(?:den\s(?:letzten\s)?)?(?:(?:mehr|weniger|länger)\sals\s)?{SOME}\Z",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"\s(?:lang|her|später|zuvor|davor|danach|darauf|zurück|vorher|nachdem|dabei|jünger|älter"
    r"|auseinander|Unterschied)(?!\w)"
)
_NOUN = re.compile(rf"{_S}(?:[a-zäöüß]{{3,20}}e[nrs]?{_S})?([A-ZÄÖÜ][\w-]{{1,40}})")
_BY_LAW = re.compile(r"(?<!\w)(?:vollendung\sdes|vollendete[ns]?)\s\Z", re.IGNORECASE)
_OF_AGE = 18
_SHORT = re.compile(rf"{_S}?-?(?:J\.?|Lj\.?)\Z", re.IGNORECASE)
_FIRST_OF_LINE = re.compile(r"(?:(?:\A|\n)[ \t>*•–-]*|:\s|„)\Z")


def birthday(text: str, start: int) -> float:
    """How surely a year of life or a birthday that begins at ``start`` is somebody's."""
    return DOUBTFUL if cue(_BY_LAW, text, start) else LIKELY


def lasting(text: str, end: int) -> bool:
    """Whether what follows ``end`` lasts so long and is no person: "8-jährige Ehe"."""
    match = _NOUN.match(text, end)
    if match is None:
        return False
    key = fold(match[1]).rpartition("-")[2]
    return not form(key) and key.removesuffix("s").endswith(LASTING)


def grown(text: str, end: int, said: str) -> float:
    """How surely ``said`` ("-jährige", "-wöchige"), which ends at ``end``, tells an age."""
    if "j" in said.lower():
        return 0.0 if lasting(text, end) else CERTAIN
    match = _NOUN.match(text, end)
    return LIKELY if match is not None and is_person(match[1]) else 0.0


def with_unit(text: str, number: Number) -> float:
    """How surely a number with ``Jahre``, ``J.`` or ``Monate`` is an age; 0 if it is none."""
    start, end = number.start, number.right.end()
    if lasting(text, end) or _LATER.match(text, end):
        return 0.0
    if cue(AGE, text, start):
        return CERTAIN
    said = number.right.group().lstrip(" -")[:1]
    if said == "a":
        # In doctors' letters; "Mia (10a)" goes to school.
        return beside(text, start) if number.value >= _OF_AGE else 0.0
    years = said in "jJlL"
    match = cue(_WITH, text, start)
    if match is not None:
        reached = LIKELY if years else DOUBTFUL
        return person_before(text, match.start()) if match["word"].lower() == "von" else reached
    if cue(_BETWEEN, text, start):
        return FAIR if years else DOUBTFUL
    if cue(_LASTS, text, start):
        return 0.0
    person = beside(text, start) or person_before(text, start)
    if years or person >= LIKELY:
        return _of_somebody(text, number, person)
    return predicate(text, number) if _CLOSES.match(text, end) else 0.0


def _of_somebody(text: str, number: Number, person: float) -> float:
    """The score of "8 Jahre", ``person`` in front with that certainty."""
    start, end = number.start, number.right.end()
    if _SHORT.match(number.right.group()):
        noun = _NOUN.match(text, end)
        return max(person, FAIR if noun is not None and is_person(noun[1]) else DOUBTFUL)
    if _CLOSES.match(text, end) is None:
        years = "ahr" in number.right.group().lower()
        return DOUBTFUL if years and person >= LIKELY and beside(text, start) else 0.0
    if person:
        return max(person, FAIR)
    return predicate(text, number) or (DOUBTFUL if before(_FIRST_OF_LINE, text, start) else 0.0)
