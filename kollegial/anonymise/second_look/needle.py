"""One string to look for, and what it weighs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.second_look.everyday import Weight, name_first, weight
from kollegial.anonymise.second_look.lexemes import spellings
from kollegial.anonymise.text.tokens import folded

SMALL = folded("der die das den dem des ein eine einen einem einer im in am an auf von vom zum zur")
_FEWEST_LETTERS = 4
_NAMES = frozenset({Kind.PERSON, Kind.PLACE})


@dataclass(frozen=True, slots=True)
class Needle:
    """A string to look for: folded, without what stands between its words.

    ``words`` says how many words and numbers it was made of. A ``stem`` is what the word
    may be the genitive of, or what was hidden with a doubt; longer words that begin with it
    mean nothing.
    """

    key: str = field(repr=False)
    kind: Kind
    weight: Weight
    words: int = 1
    stem: bool = False


def doubted(needle: Needle) -> Needle:
    """What a needle is worth if its string was hidden with a doubt."""
    if needle.weight is not Weight.SURE:
        return needle
    if needle.kind in _NAMES and name_first(needle.key):
        return replace(needle, stem=True)
    return replace(needle, weight=Weight.DOUBTFUL)


def worth_of_phrase(words: list[str]) -> Weight:
    """A phrase is sure if it has an uncommon word, or several that are no small words."""
    telling = [key for key in (spellings(word)[0] for word in words) if key not in SMALL]
    if len(telling) > 1:
        return Weight.SURE if sum(map(len, telling)) >= _FEWEST_LETTERS else Weight.SHORT
    return weight(telling[0]) if telling else Weight.EVERYDAY


def joined(words: list[str], kind: Kind, worth: Weight) -> Iterator[Needle]:
    """The needles of several words as one string."""
    every = [spellings(word) for word in words]
    for key in dict.fromkeys(("".join(s[0] for s in every), "".join(s[-1] for s in every))):
        yield Needle(key, kind, worth, len(words))
