"""Names that become known one by one, to be found again with a slip of the finger in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.text.fuzzy import distance

SHORTEST: Final = 6
"""Letters of a word from which on one letter makes no other name."""


def one_slip(written: str, meant: str) -> bool:
    """Whether two different folded words are one slip apart."""
    return distance(written, meant, 1) == 1


class Spellings:
    """Long words. Two words one slip apart share what is left of them without one letter."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._shortened: dict[str, list[str]] = {}

    def add(self, word: str) -> None:
        """Know one more word; short ones are left out."""
        if len(word) < SHORTEST or word in self._known:
            return
        self._known.add(word)
        for short in set(_shortened(word)):
            self._shortened.setdefault(short, []).append(word)

    def near(self, word: str) -> list[str]:
        """The known words one slip away from ``word``, in the order they became known."""
        if len(word) < SHORTEST:
            return []
        found = (known for short in _shortened(word) for known in self._shortened.get(short, ()))
        return [known for known in dict.fromkeys(found) if one_slip(word, known)]


def _shortened(word: str) -> Iterator[str]:
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
