"""International bank account numbers, with their check digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.span import Span
from kollegial.marking import N_

# Characters of an IBAN by country; others are not looked for.
_LENGTHS = {
    country: length
    for length, countries in {
        15: "NO",
        16: "BE",
        18: "DK FI NL",
        19: "SI",
        20: "AT EE LT LU",
        21: "CH HR LI LV",
        22: "BG DE GB IE RS",
        24: "CZ ES RO SE SK",
        25: "PT",
        26: "TR",
        27: "FR GR IT",
        28: "CY HU PL",
        29: "UA",
        31: "MT",
    }.items()
    for country in countries.split()
}
_START = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ \u00a0\u202f.-]?[A-Za-z0-9])")
_JOINTS = " \u00a0\u202f.-"
# So many characters may be missing or too many before it is no IBAN at all.
_SLACK = 3
_REMAINDER = 1
_MODULUS = 97
_REASON_VALID = N_("IBAN with correct check digits")
_REASON_SHAPE = N_("looks like an IBAN, the check digits do not fit")


def valid(iban: str) -> bool:
    """Whether the check digits of ``iban`` (no spaces, upper case) are right."""
    turned = iban[4:] + iban[:4]
    return int("".join(str(int(char, 36)) for char in turned)) % _MODULUS == _REMAINDER


class IbanRecogniser:
    """Valid IBANs with score 1.0, mistyped ones with 0.6."""

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
                yield Span(match.start(), digits, Kind.IBAN, 0.6, self.name, _REASON_SHAPE)


def _character_ends(text: str, start: int, most: int) -> list[int]:
    """End offset of each letter or digit from ``start``; single joints may lie between."""
    ends: list[int] = []
    at = start
    while at < len(text) and len(ends) < most:
        char = text[at]
        if char.isascii() and char.isalnum():
            ends.append(at + 1)
        elif char not in _JOINTS or not ends or ends[-1] != at:
            break
        at += 1
    return ends


def _digit_run(text: str, after: int, ends: list[int]) -> int | None:
    """End of the digits behind the country code, if they are as many as an IBAN has."""
    fitting = 0
    last = None
    for end in ends[4:]:
        if not text[end - 1].isdigit():
            break
        fitting += 1
        last = end
    fewest = 11
    if last is None or fitting < fewest or last <= after:
        return None
    return last
