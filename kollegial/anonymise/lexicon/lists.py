"""Open lists of names and towns, and the words of everyday German.

They only raise or lower a doubt: a name may stand in no list, and a listed one may be
a word. Words are given folded (see ``tokens.fold``). Nothing is remembered but the lists
themselves. Sources and licences: ``data/SOURCES.md``.
"""

from __future__ import annotations

from kollegial.anonymise.lexicon.listing import shipped
from kollegial.anonymise.lexicon.toponyms import town_stems
from kollegial.anonymise.lexicon.wordforms import compound, ends_safely, inflected
from kollegial.anonymise.text.memory import remembered
from kollegial.anonymise.text.tokens import stems

_HIGHEST = 9
_SHORTEST = 3
# German has no longer words, and to find out takes longer the longer they are.
_LONGEST = 48


@remembered
def given(key: str) -> float:
    """0–1: how much of a first name the folded word is; 0 if it is not listed."""
    return shipped("given").figure(key) / _HIGHEST


@remembered
def surname(key: str) -> float:
    """0–1: how much of a surname the folded word is; 0 if it is not listed."""
    return shipped("surnames").figure(key) / _HIGHEST


@remembered
def town(key: str) -> float:
    """0–1: how much of a town's name the folded word is; 0 if it is not listed."""
    return shipped("towns").figure(key) / _HIGHEST


@remembered
def common(key: str) -> bool:
    """Whether the folded word is everyday German, in any form, also put together.

    A listed name is so only if running text uses it as a word: Sommer is, Bergmann is not.
    """
    if shipped("common").figure(key):
        return True
    if not _SHORTEST <= len(key) <= _LONGEST or _names(key):
        return False
    return ends_safely(key) or formed(key) or compound(key, shipped("common").figure)


def _names(key: str) -> bool:
    """Whether the folded word, or what it may be the genitive of, is a name before it is a word."""
    kind = shipped("common").figure
    if any((given(stem) or surname(stem)) and not kind(stem) for stem in stems(key)):
        return True
    return any(town(stem) and not kind(stem) for stem in town_stems(key))


@remembered
def formed(key: str) -> bool:
    """Whether the folded word could be a form of an everyday word, a listed name or not.

    So is Steinen, the town, because of the stones.
    """
    return len(key) <= _LONGEST and inflected(key, shipped("common").figure) > 0


def learned(key: str) -> bool:
    """Whether the folded word ends as abstract nouns and learned words do, and no name is so."""
    return ends_safely(key) and not (given(key) or surname(key) or town(key))
