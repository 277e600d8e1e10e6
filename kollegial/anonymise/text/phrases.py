"""Where given phrases occur in a text, whatever stands between their words.

``0234/555 12`` is found in ``0234 - 555 12``, ``Müller-Meier`` in ``MUELLER MEIER``.
One pass over the text, however many phrases there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kollegial.anonymise.text.tokens import stems, words

_DIGITS = re.compile(r"\d+")
_WIDEST_GAP = 3


class _Token(NamedTuple):
    start: int
    end: int
    key: str

    def __repr__(self) -> str:
        return f"_Token({self.start}, {self.end})"


class _Node:
    """What may follow the words read so far; ``ends`` if they are a phrase."""

    __slots__ = ("ends", "next")

    def __init__(self) -> None:
        self.next: dict[str, _Node] = {}
        self.ends = False


class Phrases:
    """A set of phrases to look for. Words and numbers count, case and joints do not."""

    def __init__(self, phrases: Iterable[str], *, inflected: bool = False) -> None:
        """``inflected`` finds the last word of a phrase in genitive and plural too."""
        self._root = _Node()
        self._inflected = inflected
        for phrase in phrases:
            node = self._root
            for token in _tokens(phrase):
                node = node.next.setdefault(token.key, _Node())
            node.ends = node is not self._root

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
        longest, node = 0, self._root
        for index in range(at, len(tokens)):
            token = tokens[index]
            if index > at and not _near(text, tokens[index - 1].end, token.start):
                break
            last = (node.next.get(form) for form in self._forms(token.key))
            if any(each is not None and each.ends for each in last):
                longest = index - at + 1
            following = node.next.get(token.key)
            if following is None:
                break
            node = following
        return longest

    def _forms(self, key: str) -> tuple[str, ...]:
        return tuple(stems(key)) if self._inflected else (key,)


def _near(text: str, end: int, start: int) -> bool:
    return start - end <= _WIDEST_GAP and "\n\n" not in text[end:start]


def _tokens(text: str) -> list[_Token]:
    """Words and numbers of ``text`` in order."""
    found = [_Token(word.start, word.end, word.key) for word in words(text)]
    found += (_Token(m.start(), m.end(), m.group()) for m in _DIGITS.finditer(text))
    return sorted(found)
