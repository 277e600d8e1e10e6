"""Words with a slip of the finger in them, looked up by what is left without a letter.

Two words that are one slip apart (a letter too many, too few, another one, or two in
wrong order) share a word when each may lose one letter; two slips, two letters. So a
look-up costs the same however many words are known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, combinations
from typing import Final

SHORTEST: Final = 5
"""Letters of a known word from which on one slip is forgiven."""
TWICE: Final = 9
"""Letters of a known word from which on two slips are forgiven."""
# Two words that are near have beginnings that are near, so no more is looked up.
_BEGINNING: Final = 7


class Neighbourhood:
    """Known words that are found by their misspellings."""

    def __init__(
        self, known: Iterable[str], *, shortest: int = SHORTEST, twice: int | None = TWICE
    ) -> None:
        """Know the folded words of ``known`` that are long enough."""
        self._shortest = shortest
        self._twice = twice
        self._longest = 0
        self._cut: dict[str, set[str]] = {}
        for word in set(known):
            slips = self._forgiven(word)
            if slips:
                self._longest = max(self._longest, len(word))
                for short in _shortened(word, slips):
                    self._cut.setdefault(short, set()).add(word)

    def near(self, word: str) -> tuple[str, int] | None:
        """The known word nearest to ``word`` and how many slips apart; nothing if none is near."""
        if len(word) < self._shortest - 1 or len(word) > self._longest + 2 or not self._cut:
            return None
        slips = 1 if self._twice is None or len(word) < self._twice - 2 else 2
        candidates = {
            known for short in _shortened(word, slips) for known in self._cut.get(short, ())
        }
        best: tuple[int, str] | None = None
        for known in candidates:
            apart = distance(word, known, self._forgiven(known))
            if apart is not None and apart and (best is None or (apart, known) < best):
                best = (apart, known)
        return None if best is None else (best[1], best[0])

    def _forgiven(self, word: str) -> int:
        if len(word) < self._shortest:
            return 0
        return 2 if self._twice is not None and len(word) >= self._twice else 1


def distance(one: str, other: str, most: int) -> int | None:
    """How many slips two words are apart; nothing if more than ``most``."""
    if abs(len(one) - len(other)) > most:
        return None
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, mine in enumerate(one):
        older, before, row = before, row, [at + 1]
        for index, theirs in enumerate(other):
            cost = min(before[index + 1] + 1, row[index] + 1, before[index] + (mine != theirs))
            swapped = at and index and mine == other[index - 1] and one[at - 1] == theirs
            if swapped:
                cost = min(cost, older[index - 1] + 1)
            row.append(cost)
        if min(row) > most:
            return None
    return row[-1] if row[-1] <= most else None


def _shortened(word: str, slips: int) -> Iterator[str]:
    """The beginning of ``word`` without none, one … ``slips`` of its letters."""
    word = word[:_BEGINNING]
    every = range(len(word))
    shorter = (word[:at] + word[at + 1 :] for at in every)
    if slips == 1:
        return chain((word,), shorter)
    twice = (
        word[:one] + word[one + 1 : other] + word[other + 1 :]
        for one, other in combinations(every, 2)
    )
    return chain((word,), shorter, twice)
