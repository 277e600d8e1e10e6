"""Words that stand in the lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from kollegial.anonymise.text.tokens import HIDDEN, fold
from kollegial.anonymise.traits.hit import Hit
from kollegial.anonymise.traits.index import Index, Match
from kollegial.anonymise.traits.lexicon import listed
from kollegial.anonymise.traits.lexicon.ordinary_jobs import BEHIND, CUES, FILLERS, KIN
from kollegial.anonymise.traits.reading import Reading

_BOTH_GENDERS = re.compile(r"[:*/_·]-?in(?:nen)?(?!\w)")
_NOT = frozenset(
    "kein keine keinen keinem keiner keines nicht ohne nie niemals weder statt no not without never"
    " nor".split()
)
_ADJECTIVE_ENDINGS = ("e", "en", "er", "em", "es")
_REACH = 3
_WINDOW = 40
_PERSON = re.compile(rf"({HIDDEN}|[^\W\d_]{{2,20}})(?:[,:(–-]|,? \()\s?(?:\d{{1,3}},\s)?\Z")
_ENDS = re.compile(r"\s?(?:[,.;)\n]|\Z)")


@cache
def word_lists() -> Index:
    """All word lists, read once."""
    return Index(listed().values())


def listed_words(reading: Reading) -> Iterator[Hit]:
    """The listed words that are said of somebody and not denied."""
    for match in word_lists().find(reading):
        if match.weight and not denied(reading, match.first):
            if match.group.cued and not _said_to_be(reading, match):
                continue
            start, end = reading.tokens[match.first].start, reading.tokens[match.last].end
            both = _BOTH_GENDERS.match(reading.text, end)
            yield Hit(start, both.end() if both else end, match.group, match.weight)


def denied(reading: Reading, at: int) -> bool:
    """Whether "kein", "ohne" or the like stands right before token ``at``."""
    before = reading.before(at, 2)
    if before and before[0].key in _NOT:
        return True
    return (
        len(before) > 1
        and before[1].key in _NOT
        and before[0].key.endswith(_ADJECTIVE_ENDINGS)
        and not before[0].capital
    )


def _said_to_be(reading: Reading, match: Match) -> bool:
    """Whether "als", "ist" … stands before it, or "von Beruf" behind."""
    for token in reading.before(match.first, _REACH):
        if token.key in CUES:
            return True
        if token.key not in FILLERS:
            break
    behind = reading.tokens[match.last + 1 : match.last + _REACH]
    return any(token.key in BEHIND for token in behind) or _beside_person(reading, match)


def _beside_person(reading: Reading, match: Match) -> bool:
    """Whether it is an apposition: "die Mutter, 38, Notarin," or "[Person A]: Notarin"."""
    start, end = reading.tokens[match.first].start, reading.tokens[match.last].end
    if not _ENDS.match(reading.text, end):
        return False
    person = _PERSON.search(reading.text, max(0, start - _WINDOW), start)
    return person is not None and (person[1] == HIDDEN or fold(person[1]) in KIN)
