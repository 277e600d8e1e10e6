"""More children or siblings than most families have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.traits.group import Group
from kollegial.anonymise.traits.hit import Hit
from kollegial.anonymise.traits.lexicon.families import SIBLINGS
from kollegial.anonymise.traits.numbers import number
from kollegial.anonymise.traits.reading import Reading, Token
from kollegial.anonymise.traits.sort import Sort
from kollegial.marking import N_

MANY: Final = Group("family.many", Sort.FAMILY, N_("many children or siblings"), wordings=SIBLINGS)

_SIBLINGS: Final = frozenset(
    "geschwister geschwistern brueder bruedern schwestern halbgeschwister halbgeschwistern"
    " siblings brothers sisters".split()
)
_CHILDREN: Final = frozenset("kinder kindern soehne soehnen toechter toechtern children".split())
_PARENTS: Final = frozenset(
    "ihre ihren ihrer seine seinen mutter vater eltern familie ehepaar eigene eigenen"
    " alleinerziehend alleinerziehende mit von hat haben hatte habe"
    " witwe witwer paar has have with of her his mother father parents".split()
)
_FEWEST, _MANY, _MOST = 4, 6, 16
_WEIGHT, _RARE_WEIGHT = 2, 3
_NEAR = 4


def siblings(reading: Reading) -> Iterator[Hit]:
    """Four or more siblings, or children that are said to be somebody's."""
    for at, token in enumerate(reading.tokens):
        count = number(token.key)
        if count is None or not _FEWEST <= count <= _MOST:
            continue
        noun = _noun(reading, at)
        if noun is not None:
            weight = _RARE_WEIGHT if count >= _MANY else _WEIGHT
            yield Hit(token.start, noun.end, MANY, weight)


def _noun(reading: Reading, at: int) -> Token | None:
    """The word for the children behind the number, an adjective may stand between."""
    for step in range(1, 3):
        if at + step >= len(reading.tokens) or not reading.joined(at + step - 1):
            return None
        token = reading.tokens[at + step]
        if token.key in _SIBLINGS:
            return token
        if token.key in _CHILDREN:
            said = any(each.key in _PARENTS for each in reading.before(at, _NEAR))
            return token if said else None
        if token.capital:
            return None
    return None
