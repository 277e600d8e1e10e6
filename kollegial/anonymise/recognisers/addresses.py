"""Where somebody lives: streets, post boxes, house numbers, and the town behind a street."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.streets import NO_ADDRESS, NO_TOWN
from kollegial.anonymise.reading.houses import IN, NUMBER, SP, UP
from kollegial.anonymise.reading.town_names import TOWN
from kollegial.anonymise.recognisers.street_openings import OPENING, by_its_beginning
from kollegial.anonymise.recognisers.street_words import (
    BARE_SCORE,
    ENDINGS,
    SOURCE,
    STREET,
    by_its_end,
    street,
)
from kollegial.anonymise.text.digits import near_digits, searched
from kollegial.anonymise.text.tokens import fold
from kollegial.marking import N_

# One word or hyphens: Lindenstraße, Karl-Marx-Allee, Graf-von-Galen-Str.
_WORD = re.compile(rf"[^\W\d_](?<![\w.@/-].){IN}{{1,60}}(?:(?<=[Ss]tr)\.|(?<=STR)\.)?")
# Few words end so, and they are asked first.
_LAST_LETTERS: Final = frozenset(ending[-2:] for ending in ENDINGS)
# 12 Baker Street
_ENGLISH = re.compile(
    rf"\d(?<![\w.,/-]\d)\d{{0,3}}[a-z]?{SP}(?:{UP}[a-z]{{2,20}}{SP}){{1,3}}"
    r"(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Court|Square|Crescent|Terrace)(?!\w)"
)
# Packstation 123, Postfach 12 34 56
_BOX = re.compile(
    rf"P(?<![\w]P)(?:(?:ostfach|ostf\.|\.?O\.? ?Box|F){SP}?(?:Nr\.{SP})?:?{SP}?"
    rf"\d{{1,4}}(?:{SP}\d{{2,4}}){{0,3}}|(?:ackstation|ostfiliale){SP}\d{{2,4}})(?![\w,.]\d|\w)"
)
_HOUSE_LABEL = re.compile(
    rf"H(?<!\wH)(?:s\.?-?{SP}?Nr\.?|aus-?(?:nummer|Nr\.?|nr\.?)){SP}?:?{SP}?({NUMBER})"
)
_STREET_TOWN = re.compile(rf"(?:,{SP}|{SP}in{SP})({TOWN})(?=[,.;)\n]|\s[a-zäöüß]|\Z)")
_WINDOW = 40

_REASON_TOWN = N_("town behind a street")
_REASON_BOX = N_("post box")
_REASON_HOUSE = N_("house number")

_NO_TOWNS: Final = NO_TOWN | NO_ADDRESS


class AddressRecogniser:
    """Where somebody lives, down to the street."""

    name = SOURCE

    def spans(self, text: str) -> Iterator[Span]:
        """Streets in ``text``, and the towns right behind them."""
        streets = list(_streets(text))
        yield from streets
        for each in streets:
            match = _STREET_TOWN.match(text, each.end)
            if match is None or each.score <= BARE_SCORE:
                continue
            if fold(match.group(1).split()[0]) not in _NO_TOWNS:
                yield Span(*match.span(1), Kind.PLACE, 0.7, self.name, _REASON_TOWN)


def _streets(text: str) -> Iterator[Span]:
    for match in _WORD.finditer(text):
        written = match.group()
        if written in OPENING:
            yield from by_its_beginning(text, match)
        if written[-2:].lower() in _LAST_LETTERS:
            yield from by_its_end(text, match)
    stretches = list(near_digits(text, _WINDOW, _WINDOW))
    for found in searched(_ENGLISH, text, stretches):
        yield street(*found.span(), 0.9, STREET)
    for found in searched(_BOX, text, stretches):
        yield street(*found.span(), 0.9, _REASON_BOX)
    for found in searched(_HOUSE_LABEL, text, stretches):
        yield street(*found.span(1), 0.6, _REASON_HOUSE)
