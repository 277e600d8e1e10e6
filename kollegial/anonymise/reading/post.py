"""Postcodes and the towns behind them, as addresses of German-speaking countries have them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Final, NamedTuple

from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.lexicon.post import SWISS
from kollegial.anonymise.reading.houses import SP
from kollegial.anonymise.reading.town_names import (
    SMALL_TOWN,
    TOWN,
    first_key,
    no_town,
    prefixed,
    town_end,
    worth,
)
from kollegial.anonymise.text.digits import near_digits, searched
from kollegial.anonymise.text.tokens import fold

_NOT_BEHIND = r"[\w.,/+-]"
_FREE = rf"(?<!{_NOT_BEHIND})"
# The digit stands first in a pattern, what may not be in front of it behind it: so a text is
# searched for digits, and the rest is tried only there.
_FREE_DIGIT = rf"(?<!{_NOT_BEHIND}\d)"
_COUNTRY = r"(?:DE?|A|AT|CH|FL|L|LU|NL|B|BE|F|FR|I|IT|DK|PL|CZ)"
_JOINT = rf"(?P<joint>{SP}{{1,3}}|-|{SP}?[,/|]{SP}?)"
_TOWN = rf"{_JOINT}(?P<town>{TOWN})(?!\w)"
_FIVE = re.compile(rf"(?P<code>\d{_FREE_DIGIT}(?<!\d[ /]\d)(?:(?<!0)|(?!0))\d{{4}}){_TOWN}")
_FIVE_ABROAD = re.compile(rf"{_FREE}(?P<code>(?:DE?|F|FR|I|IT|PL|CZ)[- ]{SP}?\d{{5}}){_TOWN}")
_FOREIGN = re.compile(rf"{_FREE}(?P<code>{_COUNTRY}-{SP}?[1-9]\d{{3}}(?:{SP}[A-Z]{{2}})?){_TOWN}")
_FOUR = re.compile(rf"(?P<code>[1-9]{_FREE_DIGIT}\d{{3}}){SP}(?P<town>{TOWN})(?!\w)")
_SMALL = re.compile(rf"(?P<code>\d{_FREE_DIGIT}\d{{4}})(?:{SP}|,{SP})(?P<town>{SMALL_TOWN})(?!\w)")
_HOUSE_BEFORE = re.compile(rf"\d{{1,3}}{SP}?[a-zA-Z]?{SP}{{0,2}}[,;]?\s{{0,3}}\Z")
_OTHER_NUMBER = re.compile(r"(?:HR[AB]|VR|IK|BLZ|PZN|LOT|[Nn]r\.?|[Nn]ummer|ID)[: \u00a0]{1,3}\Z")
_BEGINNING = re.compile(r"(?:^|[\n,;|])[ \t]{0,4}\Z")
_LINE = re.compile(rf"{SP}*[,.;]?{SP}*(?:\n|\Z)")
_YEARS: Final = range(1900, 2100)
_WINDOW = 12
_ROUND = "000"
_BEFORE = 8
_BEHIND = 200
_KNOWN: Final = 0.3


class Postal(NamedTuple):
    """A postcode and its town, offsets in code points; ``score`` 0–1 is for both."""

    start: int
    end: int
    town_start: int
    town_end: int
    score: float


def postal(text: str) -> Iterator[Postal]:
    """Postcodes of ``text`` with the towns behind them; figures of amounts are none."""
    stretches = list(near_digits(text, _BEFORE, _BEHIND))
    for match in chain(_FIVE.finditer(text), searched(_FIVE_ABROAD, text, stretches)):
        end = town_end(text, *match.span("town"))
        yield from _pair(match, end, _believed(text, match, end))
    for match in searched(_FOREIGN, text, stretches):
        yield from _pair(match, town_end(text, *match.span("town")), 0.95)
    for match in _FOUR.finditer(text):
        end = town_end(text, *match.span("town"))
        yield from _pair(match, end, _four_digits(text, match, end))
    for match in _SMALL.finditer(text):
        yield from _small(text, match)


def _pair(match: re.Match[str], end: int, score: float) -> Iterator[Postal]:
    if score:
        yield Postal(*match.span("code"), match.start("town"), end, score)


def _believed(text: str, match: re.Match[str], end: int) -> float:
    """0–1: whether five digits in front of a capital word are no amount of something."""
    town, code = text[match.start("town") : end], match["code"]
    before = text[max(0, match.start() - _WINDOW) : match.start()]
    if no_town(town) or _OTHER_NUMBER.search(before):
        return 0.0
    known = worth(town) > 0 or (prefixed(town) and not code.endswith(_ROUND))
    alone = _LINE.match(text, end) is not None
    if known or not code.isdigit():
        return 0.95
    if "," in match["joint"] and not alone:
        return 0.0
    if lists.common(first_key(town)):
        # "12345 Essen" is a town, "12345 Schritte" is not; a line of its own is an address.
        beside = alone and _BEGINNING.search(before) is not None
        return 0.45 if beside and not code.endswith(_ROUND) else 0.0
    if code.endswith(_ROUND):
        return 0.45 if alone else 0.0
    return 0.9


def _four_digits(text: str, match: re.Match[str], end: int) -> float:
    """0–1: four digits are a year before they are a postcode, so the town must fit."""
    number, town = match["code"], text[match.start("town") : end]
    if no_town(town):
        return 0.0
    before = text[max(0, match.start() - _WINDOW) : match.start()]
    alone = _LINE.match(text, end) is not None
    if alone and _HOUSE_BEFORE.search(before) is not None:
        return 0.95
    year = int(number) in _YEARS
    if worth(town) and _austrian(number, town):
        return 0.45 if year else 0.95
    return 0.95 if first_key(town) in SWISS and not year else 0.0


def _austrian(number: str, town: str) -> bool:
    """Whether the Austrian post has that number for that town."""
    from stdnum.at import postleitzahl

    place = fold(postleitzahl.info(number).get("location", ""))
    return place.startswith((first_key(town), fold(town)))


def _small(text: str, match: re.Match[str]) -> Iterator[Postal]:
    """Towns in lower case: known ones, and any behind a house number."""
    town, end = match["town"], match.end()
    if worth(town) < _KNOWN:
        before = text[max(0, match.start() - _WINDOW) : match.start()]
        if _HOUSE_BEFORE.search(before) is None or lists.common(first_key(town)):
            return
        end = match.start("town") + len(town.split()[0])
    if not no_town(town):
        yield Postal(*match.span("code"), match.start("town"), end, 0.85)
