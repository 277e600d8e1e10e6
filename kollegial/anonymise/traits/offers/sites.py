"""A place as its size, an organisation as its sector."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.anonymise.lexicon.toponyms import town_stems
from kollegial.anonymise.text.tokens import fold, words
from kollegial.anonymise.traits.group import Wording
from kollegial.anonymise.traits.lexicon.employers import ANY_ORGANISATION, BY_KEYWORD
from kollegial.anonymise.traits.lexicon.places import SIZES
from kollegial.anonymise.traits.lexicon.towns import LARGE


def sizes(text: str) -> tuple[Wording, ...]:
    """The size of a known large town; of any other place all sizes, a person knows."""
    names = {stem for word in words(text) for stem in town_stems(word.key)}
    return SIZES[:1] if names & LARGE else SIZES


def sectors(text: str) -> Iterator[Wording]:
    """What an organisation's name tells of its sector, then what fits any."""
    key = fold(text)
    yield from (wording for keys, wording in BY_KEYWORD if any(each in key for each in keys))
    yield from ANY_ORGANISATION
