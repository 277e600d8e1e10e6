"""International bank account numbers, with their check digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.marking import N_

# Characters of an IBAN by country; others are not looked for.
_LENGTHS = {
    country: length
    for length, countries in {
        15: "NO",
        16: "BE",
        18: "DK FI FO GL NL",
        19: "MK SI",
        20: "AT BA EE KZ LT LU XK",
        21: "CH HR LI LV",
        22: "BG DE GB GE IE ME RS",
        23: "AE GI IL",
        24: "AD CZ ES MD PK RO SA SE SK TN",
        25: "PT",
        26: "IS TR",
        27: "FR GR IT MC SM",
        28: "AL AZ CY DZ HU LB PL",
        29: "BY EG UA",
        30: "JO KW",
        31: "MT",
    }.items()
    for country in countries.split()
}
_START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ \u00a0\u202f\n.-]{0,2}[A-Za-z0-9])")
_JOINTS = " \u00a0\u202f\u2009.-‐‑\n"
_LABEL = re.compile(r"IBAN(?:-?(?:Nr\.?|Nummer))?\W{0,4}\Z", re.IGNORECASE)
_WINDOW = 16
# So many characters may be missing or too many before it is no IBAN at all.
_SLACK = 3
# More joints than characters in a group of four are none of an IBAN.
_MOST_JOINTS = 2
_FEWEST_DIGITS = 11
_REASON_VALID = N_("IBAN with correct check digits")
_REASON_SHAPE = N_("looks like an IBAN, the check digits do not fit")


def valid(iban: str) -> bool:
    """Whether the check digits and the form of ``iban`` (no spaces) are right."""
    from stdnum import iban as standard

    return standard.is_valid(iban, check_country=False)


class IbanRecogniser:
    """Valid IBANs with score 1.0, mistyped ones with 0.6, behind the word IBAN with 0.95."""

    name = "iban"

    def spans(self, text: str) -> Iterator[Span]:
        """The IBANs in ``text``, spaced or not."""
        for match in _START.finditer(text):
            length = _LENGTHS.get(match.group()[:2].upper())
            if length is None:
                continue
            ends = _character_ends(text, match.start(), length + _SLACK)
            exact = ends[length - 1] if len(ends) >= length else None
            if exact is not None and not text[exact : exact + 1].isalnum():
                compact = "".join(c for c in text[match.start() : exact] if c.isalnum()).upper()
                if valid(compact):
                    yield Span(match.start(), exact, Kind.IBAN, 1.0, self.name, _REASON_VALID)
                    continue
            digits = _digit_run(text, match.end(), ends)
            if digits is not None:
                start = match.start()
                labelled = _LABEL.search(text[max(0, start - _WINDOW) : start]) is not None
                score = 0.95 if labelled else 0.6
                yield Span(start, digits, Kind.IBAN, score, self.name, _REASON_SHAPE)


def _character_ends(text: str, start: int, most: int) -> list[int]:
    """End offset of each letter or digit from ``start``; a joint or two may lie between."""
    ends: list[int] = []
    at = start
    while at < len(text) and len(ends) < most:
        char = text[at]
        if char.isascii() and char.isalnum():
            ends.append(at + 1)
        elif char not in _JOINTS or not ends or at - ends[-1] >= _MOST_JOINTS:
            break
        at += 1
    return ends


def _digit_run(text: str, after: int, ends: list[int]) -> int | None:
    """End of the digits behind the country code, if they are as many as an IBAN has."""
    fitting = 0
    last = None
    for before, end in pairwise(ends[3:]):
        if not text[end - 1].isdigit() or "\n" in text[before:end]:
            break
        fitting += 1
        last = end
    if last is None or fitting < _FEWEST_DIGITS or last <= after:
        return None
    return last
