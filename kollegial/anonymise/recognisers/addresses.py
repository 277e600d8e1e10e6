"""Streets with their house numbers, postcodes and the towns behind them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.streets import (
    DETERMINERS,
    MIDDLING,
    NO_ADDRESS,
    NO_STREET,
    NO_TOWN,
    STRONG,
    WEAK,
)
from kollegial.anonymise.lexicon.towns import town_pattern
from kollegial.anonymise.span import Span
from kollegial.anonymise.tokens import fold
from kollegial.marking import N_

_SP = r"[ \t\u00a0\u202f]"
_UP = r"[^\W\d_a-zäöüßéèçñ]"  # a letter that is not one of the small letters of German
_UNITS = (
    r"Uhr|Jahre?n?|Kindern?|Personen|Leute|Minuten|Stunden|Tagen?|Wochen|Monaten?|[Mm]al|Mann"
    r"|Plätzen?|Euro|EUR|Prozent|km|Meter"
)
# 5, 5a, 5 a, 5-7, 5/7b; no year, no clock time, no amount.
_NUMBER = (
    rf"\d{{1,3}}(?:{_SP}?[a-zA-Z](?![\w.]))?"
    rf"(?:{_SP}?[-–/+]{_SP}?\d{{1,3}}{_SP}?(?:[a-zA-Z](?!\w))?)?"
    rf"(?![\w%€]|[.,:]\d|{_SP}[%€])(?!{_SP}(?:{_UNITS})\b)"
)


def _capital(endings: Iterable[str]) -> str:
    return "(?:" + "|".join(re.escape(ending.capitalize()) for ending in endings) + ")"


# One word or hyphens: Lindenstraße, Karl-Marx-Allee, Graf-von-Galen-Str.
_WORD = re.compile(rf"(?<![\w.-]){_UP}[\w-]*(?:(?<=[Ss]tr)\.)?")
_HOUSE = re.compile(rf"{_SP}?{_NUMBER}")
_ALL = (*STRONG, *MIDDLING, *WEAK)
_KIND = _capital((*STRONG, *MIDDLING))
# Two words: Bochumer Straße 17, Alte Gasse 3, Kurt Schumacher Platz 1.
_TWO_WORDS = re.compile(rf"(?<![\w-])((?:{_UP}[\w.-]{{1,30}}{_SP}){{1,3}}){_KIND}{_SP}?{_NUMBER}")
_TWO_WORDS_BARE = re.compile(
    rf"(?<![\w-])({_UP}[\w-]{{1,30}}(?:er|e|en|es){_SP}){_capital(STRONG)}(?![\w-])"
)
# Straße der Einheit 4, Platz am Markt 2
_OF = re.compile(
    rf"(?<![\w-]){_KIND}{_SP}(?:der|des|am|zum|zur|im|von){_SP}"
    rf"((?:\d{{1,2}}\.{_SP})?{_UP}[\w-]{{1,30}}){_SP}{_NUMBER}"
)
# 12 Baker Street
_ENGLISH = re.compile(
    rf"(?<![\w.,/-])\d{{1,4}}[a-z]?{_SP}(?:{_UP}[a-z]{{2,20}}{_SP}){{1,3}}"
    r"(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Court|Square|Crescent|Terrace)(?!\w)"
)
# Am Alten Markt 3, An der Kirche 5a, Unter den Linden 5.
_PREPOSITION = (
    r"(?:Am|An{0}(?:der|den|dem)|Im|In{0}(?:der|den|dem)|Auf{0}(?:dem|der|den)|Zum|Zur|Beim"
    r"|Unter{0}(?:den|der)|Hinter{0}(?:der|dem|den)|Vor{0}(?:dem|der|den)|Bei{0}der|Neben{0}der"
    r"|Über{0}(?:den|dem|der)|Zwischen{0}den|Vorm|Hinterm|Unterm|Oberm)"
).replace("{0}", _SP)
_PREPOSITIONAL = re.compile(
    rf"(?<![\w-]){_PREPOSITION}((?:{_SP}{_UP}[\w-]{{1,30}}){{1,3}}){_SP}{_NUMBER}"
    rf"(?!{_SP}{_UP}[a-zäöüß]|{_SP}\d)"
)
_PREPOSITIONAL_BARE = re.compile(
    rf"(?<=[a-zäöüß]{_SP}){_PREPOSITION}((?:{_SP}{_UP}[a-zäöüß-]{{1,30}}){{1,2}})"
    r"(?=\s?[,.;)\n]|\Z)"
)
_FREE = r"(?<![\w.,/+-])"
_POSTCODE_TOWN = re.compile(
    rf"({_FREE}(?:(?:DE?-{_SP}?)?(?:0[1-9]|[1-9]\d)\d{{3}}|(?:A|CH)-{_SP}?[1-9]\d{{3}}))"
    rf"(?:{_SP}|-)+({town_pattern()})"
)
# Four digits are a year before they are a postcode, so the town must be a known one.
_FOUR_DIGITS = re.compile(
    rf"{_FREE}([1-9]\d{{3}}){_SP}(Wien|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Villach|Wels|Bregenz"
    rf"|Dornbirn|Zürich|Bern|Basel|Luzern|Winterthur|St\.{_SP}Gallen|St\.{_SP}Pölten|Lugano)(?!\w)"
)
_CUED_POSTCODE = re.compile(r"(?<!\w)(?:PLZ|Postleitzahl|Postcode)\s?:?\s?((?:DE?-)?\d{5})(?!\w)")
_STREET_TOWN = re.compile(rf"(?:,{_SP}|{_SP}in{_SP})({town_pattern()})(?=[,.;)\n]|\s[a-zäöüß]|\Z)")
_BARE_SCORE = 0.7

_REASON_STREET = N_("street with house number")
_REASON_BARE = N_("name of a street")
_REASON_POSTCODE = N_("postcode")
_REASON_TOWN = N_("town behind a postcode")
_REASON_STREET_TOWN = N_("town behind a street")


class AddressRecogniser:
    """Where somebody lives, down to the street."""

    name = "addresses"

    def spans(self, text: str) -> Iterator[Span]:
        """Streets, postcodes and their towns in ``text``."""
        streets = list(self._streets(text))
        yield from streets
        for street in streets:
            match = _STREET_TOWN.match(text, street.end)
            if match is None or street.score <= _BARE_SCORE:
                continue
            if fold(match.group(1)) not in NO_TOWN:
                start, end = match.span(1)
                yield Span(start, end, Kind.PLACE, 0.7, self.name, _REASON_STREET_TOWN)
        for match in (*_POSTCODE_TOWN.finditer(text), *_FOUR_DIGITS.finditer(text)):
            if fold(match.group(2)) in NO_TOWN:
                continue
            start, end = match.span(1)
            yield Span(start, end, Kind.POSTCODE, 0.95, self.name, _REASON_POSTCODE)
            start, end = match.span(2)
            yield Span(start, end, Kind.PLACE, 0.95, self.name, _REASON_TOWN)
        for match in _CUED_POSTCODE.finditer(text):
            start, end = match.span(1)
            yield Span(start, end, Kind.POSTCODE, 0.95, self.name, _REASON_POSTCODE)

    def _streets(self, text: str) -> Iterator[Span]:
        for match in _WORD.finditer(text):
            word = match.group().lower()
            if word in _ALL or not word.endswith(_ALL) or fold(word) in NO_STREET:
                continue
            house = _HOUSE.match(text, match.end())
            if house is not None:
                yield self._street(match.start(), house.end(), 0.95, _REASON_STREET)
            elif word.endswith(STRONG) or ("-" in word and word.rpartition("-")[2] in MIDDLING):
                yield self._street(match.start(), match.end(), _BARE_SCORE, _REASON_BARE)
        for match in (*_TWO_WORDS.finditer(text), *_OF.finditer(text)):
            if not all(fold(word) in DETERMINERS for word in match.group(1).split()):
                yield self._street(*match.span(), 0.95, _REASON_STREET)
        for match in _ENGLISH.finditer(text):
            yield self._street(*match.span(), 0.9, _REASON_STREET)
        for match in _TWO_WORDS_BARE.finditer(text):
            if fold(match.group(1).strip()) not in DETERMINERS:
                yield self._street(*match.span(), _BARE_SCORE, _REASON_BARE)
        for pattern, score, reason in (
            (_PREPOSITIONAL, 0.8, _REASON_STREET),
            (_PREPOSITIONAL_BARE, 0.55, _REASON_BARE),
        ):
            for match in pattern.finditer(text):
                if not any(fold(word) in NO_ADDRESS for word in match.group(1).split()):
                    yield self._street(*match.span(), score, reason)

    def _street(self, start: int, end: int, score: float, reason: str) -> Span:
        return Span(start, end, Kind.STREET, score, self.name, reason)
