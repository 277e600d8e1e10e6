"""How the word lists are written.

A list is one text. ``2:`` sets the weight of what follows; weight 0 takes words out
again that a shorter entry would catch ("blindes Vertrauen"). An entry is

- ``word``: the word with the usual endings, ``=word`` exactly this word,
- ``word*``: every word that begins so, ``*word`` every compound that ends so,
- ``one_two``: words in a row; ``one|other`` either; ``?`` any one word,
- ``word~other``: the word, if the other is within ten words in its sentence.

Everything is folded (``tokens.fold``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from kollegial.anonymise.text.tokens import fold

_WEIGHT = re.compile(r"(\d):")

ENDINGS = tuple("e n en s es er ern em in innen ns nen r".split())
"""What a listed word may end in, feminine forms included."""


class Mode(Enum):
    """How a word is compared with what is listed."""

    EXACT = "exact"
    INFLECTED = "inflected"
    PREFIX = "prefix"
    SUFFIX = "suffix"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Part:
    """One word of an entry."""

    mode: Mode
    stem: str

    def fits(self, key: str) -> bool:
        """Whether a folded word is meant."""
        match self.mode:
            case Mode.ANY:
                return True
            case Mode.EXACT:
                return key == self.stem
            case Mode.PREFIX:
                return key.startswith(self.stem)
            case Mode.SUFFIX:
                return any(each.endswith(self.stem) for each in bare(key))
            case Mode.INFLECTED:
                return key.startswith(self.stem) and (
                    key == self.stem or key[len(self.stem) :] in ENDINGS
                )


Slot = tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One listed word or row of words: each slot takes any of its parts."""

    first: Part
    rest: tuple[Slot, ...]
    near: Slot
    weight: int


def bare(key: str) -> Iterator[str]:
    """A folded word, and what is left of it without one of the usual endings."""
    yield key
    for ending in ENDINGS:
        if key.endswith(ending):
            yield key.removesuffix(ending)


def entries(block: str) -> Iterator[Entry]:
    """The entries of a list; one with several first words becomes several."""
    weight = 1
    for word in block.split():
        if match := _WEIGHT.fullmatch(word):
            weight = int(match.group(1))
            continue
        row, _, company = fold(word).partition("~")
        slots = [_slot(each) for each in row.split("_")]
        near = _slot(company) if company else ()
        for first in slots[0]:
            yield Entry(first, tuple(slots[1:]), near, weight)


def _slot(text: str) -> Slot:
    return tuple(_part(each) for each in text.split("|"))


def _part(text: str) -> Part:
    if text == "?":
        return Part(Mode.ANY, "")
    if text.startswith("="):
        return Part(Mode.EXACT, text[1:])
    if text.endswith("*"):
        return Part(Mode.PREFIX, text[:-1])
    if text.startswith("*"):
        return Part(Mode.SUFFIX, text[1:])
    return Part(Mode.INFLECTED, text)
