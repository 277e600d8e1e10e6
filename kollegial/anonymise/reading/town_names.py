"""What the name of a town looks like where one must stand, behind a postcode or a label."""

from __future__ import annotations

import re
from typing import Final

from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.lexicon.post import NO_PARTS, PREFIXES
from kollegial.anonymise.lexicon.streets import MIDDLING, NO_TOWN, STRONG
from kollegial.anonymise.lexicon.towns import AMBIGUOUS, TOWNS
from kollegial.anonymise.reading.houses import SP, UP
from kollegial.anonymise.text.tokens import fold

_LETTER = r"(?:[^\W\d_]|[\u0300-\u036f\u00ad\u200b-\u200d\u2060])"
_PREFIX = rf"(?:(?:{'|'.join(PREFIXES)}){SP}){{0,2}}"
_WORD = rf"{UP}{_LETTER}{{1,30}}(?:[-/](?:[a-zäöü]{{2,3}}-)?{UP}{_LETTER}{{0,30}}){{0,3}}"
# am Main, an der Ruhr, a. d. Lahn, v.d.H., i. Br., auf Rügen
_AT_WATER = (
    rf"(?:{SP}(?:am|an{SP}(?:der|den|dem)|im|in{SP}(?:der|den|dem)|ob{SP}(?:der|dem)|bei|vor{SP}(?:der|dem)|unter"
    rf"|auf(?:{SP}der)?|[aiouvnü]\.{SP}?d\.{SP}?|[aiobvnü]\.{SP}?|a/){SP}?{UP}{_LETTER}{{0,24}}\.?)?"
)
_BRACKETS = rf"(?:{SP}?\({UP}[^()\n\d]{{1,24}}\)|{SP}[A-Z]{{2}}(?=\s*(?:\n|,|\Z)))?"
_PART = (
    rf"(?:{SP}?[-,/]?{SP}?(?:OT|Ortsteil|Stadtteil|Ortschaft|GT|Gemeindeteil){SP}{UP}{_LETTER}{{1,24}}"
    rf"(?:[- ]{UP}{_LETTER}{{1,24}})?)?"
)
# A second word only where the line ends behind it: "48249 Dülmen Buldern".
_SECOND = rf"(?:{SP}{UP}[a-zäöüß]{{2,24}}(?={SP}*(?:\n|,|;|\)|\Z)))?"
TOWN: Final = rf"{_PREFIX}{_WORD}{_AT_WATER}{_BRACKETS}{_PART}{_SECOND}"
SMALL_TOWN: Final = (
    r"(?:bad )?[a-zäöüß]{3,24}(?:-[a-zäöüß]{2,24}){0,2}(?: (?:am|an der|im) [a-zäöüß]{3,20})?"
)
_PREFIXED = re.compile(
    rf"(?:Bad|Sankt|St\.|Gro(?:ß|ss)|Klein|Neu|Alt|Hohen|Schwäbisch|Bergisch|Stadt|Markt){SP}",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_]+")
_STREETS: Final = tuple(map(fold, (*STRONG, *MIDDLING)))
_PARTING = " \t\u00a0\u202f,/(-"


def first_key(town: str) -> str:
    """The folded first word of a town's name."""
    first = _WORDS.search(town)
    return "" if first is None else fold(first.group())


def no_town(town: str) -> bool:
    """Whether the first word counts something, or is a day or a room."""
    key = first_key(town)
    return key in NO_TOWN or key in NO_PARTS


def worth(town: str) -> float:
    """0–1: how much of a known town a name is, whole or by its first word."""
    return max(map(_worth, {fold(town), first_key(town), _behind_prefix(town)}))


def prefixed(town: str) -> bool:
    """Whether a name begins as those of towns do: Bad …, Sankt …"""
    return _PREFIXED.match(town) is not None


def town_end(text: str, start: int, end: int) -> int:
    """``end`` of a would-be name from ``start`` on, without words of what comes next."""
    town = text[start:end]
    listed = list(_WORDS.finditer(town))
    for at, word in enumerate(listed[1:], 1):
        key = fold(word.group())
        if word.group()[0].islower() and at + 1 < len(listed):
            following = {fold(each.group()) for each in listed[at + 1 :]}
            last = fold(listed[-1].group())
            numbered = text[end : end + 3].strip()[:1].isdigit()
            if following & NO_PARTS or last.endswith(_STREETS) or numbered:
                return start + len(town[: word.start()].rstrip())
        elif town[word.start() - 1] != "(" and (
            key in NO_PARTS
            or key in NO_TOWN
            or (at == len(listed) - 1 and text[end : end + 1] == ":")
        ):
            return start + len(town[: word.start()].rstrip(_PARTING))
    return start + len(town.rstrip())


def _worth(key: str) -> float:
    if key in TOWNS:
        return 1.0
    return max(lists.town(key), 0.6 if key in AMBIGUOUS else 0.0)


def _behind_prefix(town: str) -> str:
    match = _PREFIXED.match(town)
    return "" if match is None else first_key(town[match.end() :])
