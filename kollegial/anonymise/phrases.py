"""Where given phrases occur in a text, whatever stands between their words.

``0234/555 12`` is found in ``0234 - 555 12``, ``Müller-Meier`` in ``MUELLER MEIER``.
One pass over the text, however many phrases there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

from kollegial.anonymise.tokens import stems, words

_DIGITS = re.compile(r"\d+")
_WIDEST_GAP = 3


class _Token(NamedTuple):
    start: int
    end: int
    key: str

    def __repr__(self) -> str:
        return f"_Token({self.start}, {self.end})"


class Phrases:
    """A set of phrases to look for. Words and numbers count, case and joints do not."""

    def __init__(self, phrases: Iterable[str], *, inflected: bool = False) -> None:
        """``inflected`` finds the last word of a phrase in genitive and plural too."""
        self._by_first: dict[str, set[tuple[str, ...]]] = {}
        self._inflected = inflected
        for phrase in phrases:
            keys = tuple(token.key for token in _tokens(phrase))
            if keys:
                self._by_first.setdefault(keys[0], set()).add(keys)

    def find(self, text: str) -> Iterator[tuple[int, int]]:
        """Start and end of every occurrence, the longest one at each place, disjoint."""
        tokens = _tokens(text)
        at = 0
        while at < len(tokens):
            length = self._longest(text, tokens, at)
            if length:
                yield tokens[at].start, tokens[at + length - 1].end
            at += max(1, length)

    def _longest(self, text: str, tokens: list[_Token], at: int) -> int:
        """How many tokens from ``at`` on are a phrase; 0 if none is."""
        longest = 0
        for first in self._forms(tokens[at].key):
            for keys in self._by_first.get(first, ()):
                if len(keys) > longest and self._matches(text, tokens[at : at + len(keys)], keys):
                    longest = len(keys)
        return longest

    def _matches(self, text: str, tokens: list[_Token], keys: tuple[str, ...]) -> bool:
        if len(tokens) < len(keys):
            return False
        if any(token.key != key for token, key in zip(tokens[:-1], keys[:-1], strict=True)):
            return False
        if keys[-1] not in self._forms(tokens[-1].key):
            return False
        return all(_near(text, one.end, other.start) for one, other in pairwise(tokens))

    def _forms(self, key: str) -> tuple[str, ...]:
        return tuple(stems(key)) if self._inflected else (key,)


def _near(text: str, end: int, start: int) -> bool:
    return start - end <= _WIDEST_GAP and "\n\n" not in text[end:start]


def _tokens(text: str) -> list[_Token]:
    """Words and numbers of ``text`` in order."""
    found = [_Token(word.start, word.end, word.key) for word in words(text)]
    found += (_Token(m.start(), m.end(), m.group()) for m in _DIGITS.finditer(text))
    return sorted(found)
