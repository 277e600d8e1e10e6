"""Postcodes, and the towns that their place in an address or a letter shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.lexicon.post import ROOMS
from kollegial.anonymise.lexicon.streets import NO_ADDRESS
from kollegial.anonymise.reading.post import postal
from kollegial.anonymise.reading.town_names import TOWN, no_town, worth
from kollegial.anonymise.text.tokens import words
from kollegial.marking import N_

_S = r"[ \u00a0\u202f]"
_LABELLED = re.compile(
    r"(?<!\w)(?:PLZ|Plz|Postleitzahl|Postcode|ZIP)(?:[-/, ]{1,3}(?:Wohn)?[Oo]rt)?"
    r"(?:\s(?:ist|lautet))?\s?:?\s{0,3}"
    r"((?:[A-Z]{1,2}-)?\d{4,5})(?![\w])"
)
_UNNAMED = re.compile(
    rf"(?<!\w)(?:aus|in|nach|Raum|Bezirk|bei){_S}((?:DE?-)?\d{{5}})(?<!000)(?=[,.;:!?)]?(?:\s[a-zäöü]|\s?\n|\s?\Z|\)))(?![.,]\d)"
)
_TOWN_LABEL = re.compile(
    r"(?<!\w)(?:(?:Wohn|Geburts|Heimat)ort|Ort|Stadt|Wohnhaft in|Wohnsitz)"
    rf"{_S}?:{_S}{{0,3}}({TOWN})(?!\w)"
)
# "Neudorf, am 16.12.2029" and "Bochum, den 3. Mai" at the head of a letter.
_DATE_LINE = re.compile(
    rf"(?:^|\n)[ \t]{{0,40}}({TOWN}),{_S}{{0,2}}(am|den|dem|im|Datum:?)?{_S}{{0,2}}"
    r"(?=\d{1,2}\.[ \u00a0]?(?:\d{1,2}\.|[JFMASOND][a-zä]{2})|\d{4}-\d\d-\d\d"
    r"|\d{1,2}/\d{1,2}/\d{2,4})"
)
_KNOWN: Final = 0.5
_ENGLISH = re.compile(r"(?<!\w)[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKPSTUW]?[ ]\d[ABD-HJLNP-UW-Z]{2}(?!\w)")

_REASON_POSTCODE = N_("postcode")
_REASON_TOWN = N_("town behind a postcode")
_REASON_LABEL = N_("place behind a cue word")
_REASON_DATE = N_("town in front of the date of a letter")


class PostcodeRecogniser:
    """Postcodes and towns as two findings side by side."""

    name = "postcodes"

    def spans(self, text: str) -> Iterator[Span]:
        """Postcodes in ``text``, the towns behind them, towns of date lines and labels."""
        for found in postal(text):
            yield self._postcode(found.start, found.end, found.score)
            yield self._town(found.town_start, found.town_end, found.score, _REASON_TOWN)
        for match in _LABELLED.finditer(text):
            yield self._postcode(*match.span(1), 0.95)
        for match in _UNNAMED.finditer(text):
            yield self._postcode(*match.span(1), 0.45)
        for match in _ENGLISH.finditer(text):
            yield self._postcode(*match.span(), 0.45)
        for match in _TOWN_LABEL.finditer(text):
            if not _known_word(match.group(1)):
                yield self._town(*match.span(1), 0.9, _REASON_LABEL)
        for match in _DATE_LINE.finditer(text):
            score = _head_of_letter(*match.groups())
            if score:
                yield self._town(*match.span(1), score, _REASON_DATE)

    def _postcode(self, start: int, end: int, score: float) -> Span:
        return Span(start, end, Kind.POSTCODE, score, self.name, _REASON_POSTCODE)

    def _town(self, start: int, end: int, score: float, reason: str) -> Span:
        return Span(start, end, Kind.PLACE, score, self.name, reason)


def _known_word(town: str) -> bool:
    """Whether a would-be town begins with a word that is none."""
    first = words(town)[0].key
    if first in NO_ADDRESS or no_town(town) or first.endswith(ROOMS):
        return True
    return not worth(town) and lists.common(first)


def _head_of_letter(town: str, joint: str | None) -> float:
    """0–1: whether a word in front of a comma and a date is where a letter was written."""
    if worth(town) >= _KNOWN:
        return 0.9
    if _known_word(town):
        return 0.0
    if joint in ("den", "am"):
        return 0.85
    return 0.45 if " " not in town and town[1:].islower() else 0.0
