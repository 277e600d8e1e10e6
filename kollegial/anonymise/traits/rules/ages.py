"""Ages that were left standing, exact or as a band."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.finding import SURE
from kollegial.anonymise.recognisers.ages import AgeRecogniser
from kollegial.anonymise.traits.group import Group
from kollegial.anonymise.traits.hit import Hit
from kollegial.anonymise.traits.numbers import number
from kollegial.anonymise.traits.reading import Reading
from kollegial.anonymise.traits.sort import Sort
from kollegial.marking import N_

EXACT: Final = Group("age.exact", Sort.AGE, N_("an exact age"))
BAND: Final = Group("age.band", Sort.AGE, N_("an age band"))

_RANGE = re.compile(
    r"(?<![\w.,])\d{1,3}[ \u00a0]?(?:[-–]|bis|to|and|und)[ \u00a0]?\d{1,3}"
    r"(?:[ \u00a0](?:Jahren?|years?)(?:[ \u00a0](?:alt|old))?(?!\w)|(?=\)))"
)
_ENGLISH = re.compile(
    r"(?<![\w.,–-])(?:\d{1,3}|[a-z]{3,9})[ -]years?[ -]old(?!\w)"
    r"|(?<!\w)[Aa]ge[d:]? \d{1,3}(?!\w|[-–])"
)
_DECADE = re.compile(r"(?:anfang|mitte?|ende?|anf\.|um)\W?(?:die\W)?(?!\d\d?\W?j)", re.IGNORECASE)
_FIGURES = re.compile(r"\d+|[^\W\d_]+")
_OLD, _OLDEST = 90, 120
_WEIGHT, _WEIGHT_OLD, _WEIGHT_BAND = 2, 3, 1


def ages(reading: Reading) -> Iterator[Hit]:
    """The ages of people in the text; a band tells a little, within a placeholder too."""
    text = reading.text
    for start, end in reading.bands:
        yield Hit(start, end, BAND, _WEIGHT_BAND)
    for match in _RANGE.finditer(text):
        yield Hit(match.start(), match.end(), BAND, _WEIGHT_BAND)
    for span in AgeRecogniser().spans(text):
        if span.score < SURE:
            continue
        if _DECADE.match(text, span.start, span.end) or text[span.start : span.end].endswith("ern"):
            yield Hit(span.start, span.end, BAND, _WEIGHT_BAND)
        else:
            yield Hit(span.start, span.end, EXACT, _weight(text[span.start : span.end]))
    for match in _ENGLISH.finditer(text):
        if any(number(word) is not None for word in _FIGURES.findall(match.group())):
            yield Hit(match.start(), match.end(), EXACT, _weight(match.group()))


def _weight(said: str) -> int:
    values = (number(word) for word in _FIGURES.findall(said))
    old = any(value is not None and _OLD <= value <= _OLDEST for value in values)
    return _WEIGHT_OLD if old else _WEIGHT
