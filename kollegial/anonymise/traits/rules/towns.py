"""Towns that were left standing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.lexicon.towns import TOWNS
from kollegial.anonymise.text.tokens import HYPHENS, stems
from kollegial.anonymise.traits.group import Group
from kollegial.anonymise.traits.hit import Hit
from kollegial.anonymise.traits.lexicon.towns import LARGE
from kollegial.anonymise.traits.reading import Reading
from kollegial.anonymise.traits.sort import Sort
from kollegial.marking import N_

TOWN: Final = Group("place.town", Sort.PLACE, N_("names a town"))

_HYPHENS = frozenset(HYPHENS)
_EPONYMS = frozenset({"morbus", "syndrom", "modell"})
_LARGE, _OTHER = 1, 2


def towns(reading: Reading) -> Iterator[Hit]:
    """Listed towns, not their adjectives ("Düsseldorfer Tabelle"); a large one tells less."""
    for at, token in enumerate(reading.tokens):
        names = [stem for stem in stems(token.key) if stem in TOWNS] if token.capital else []
        if names and not _names_something(reading, at):
            weight = _LARGE if any(name in LARGE for name in names) else _OTHER
            yield Hit(token.start, token.end, TOWN, weight)


def _names_something(reading: Reading, at: int) -> bool:
    """Whether the town is part of a term ("Morbus Recklinghausen", "Dublin-Verfahren")."""
    if any(before.key in _EPONYMS for before in reading.before(at, 1)):
        return True
    end = reading.tokens[at].end
    following = reading.text[end + 1 : end + 2]
    return reading.text[end : end + 1] in _HYPHENS and following.isalpha()
