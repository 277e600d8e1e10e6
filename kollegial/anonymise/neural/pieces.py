"""Text cut into the pieces the encoder knows: a unigram tokenizer.

The vocabulary is that of XLM-R (multilingual-e5-small), cut down to what German text and
names need. A word, a number or a sign is cut by itself; the best cut is the one with the
highest sum of scores (Kudo 2018, "Subword regularization").

Reading costs time by the piece, so what says nothing about names is kept short: a number is
its first piece, a run of one sign one sign, a long compound its beginning and its end.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from kollegial.anonymise.text.memory import remembered

# What a human would call a word, a number (or a date), or a sign.
_UNIT = re.compile(r"[^\W\d_]+|\d(?:[\d.,:/-]*\d)?|([^\w\s]|_)\1*")
_FIRST_PIECES = 3
_MOST_PIECES = _FIRST_PIECES + 1
_MARK = "▁"  # a piece that begins a word
_LONGEST_UNIT = 64
_PENALTY = 10.0

START, PAD, END, UNKNOWN = 0, 1, 2, 3


class Unit(NamedTuple):
    """A stretch of text and its pieces. Offsets in code points, end exclusive."""

    start: int
    end: int
    pieces: tuple[int, ...]


class Pieces:
    """The vocabulary: each piece with its logarithmic score; ids are positions."""

    def __init__(self, pieces: Sequence[tuple[str, float]]) -> None:
        """``pieces`` in the order of their ids, the four special ones first."""
        self._ids = {piece: number for number, (piece, _score) in enumerate(pieces)}
        self._scores = [score for _piece, score in pieces]
        for special in (START, PAD, END, UNKNOWN):
            self._ids.pop(pieces[special][0], None)
        self._longest = max(map(len, self._ids))
        self._unknown_score = min(self._scores) - _PENALTY
        self._cut_first = remembered(partial(self._cut, begins=True))
        self._cut_inside = remembered(partial(self._cut, begins=False))

    @classmethod
    def read(cls, file: str) -> Pieces:
        """From the text of a file: a line a piece, its score behind a tab."""
        rows = (line.rsplit("\t", 1) for line in file.rstrip("\n").split("\n"))
        return cls([(piece, float(score)) for piece, score in rows])

    def __len__(self) -> int:
        """How many pieces there are."""
        return len(self._scores)

    def units(self, text: str, start: int = 0, end: int | None = None) -> list[Unit]:
        """The units of ``text[start:end]`` with their pieces, in order."""
        found = []
        last = start - 1
        for match in _UNIT.finditer(text, start, len(text) if end is None else end):
            first, after = match.span()
            for begin in range(first, after, _LONGEST_UNIT):
                stop = min(after, begin + _LONGEST_UNIT)
                cut = self._cut_inside if begin == last else self._cut_first
                found.append(Unit(begin, stop, cut(text[begin:stop])))
                last = stop
        return found

    def _cut(self, unit: str, *, begins: bool) -> tuple[int, ...]:
        """The pieces of one unit; ``begins`` says whether space stands before it."""
        word = unicodedata.normalize("NFKC", unit)
        if begins:
            word = _MARK + word
        if not unit[0].isalpha():
            return self._best(word)[:1]
        cut = self._best(word)
        return cut if len(cut) <= _MOST_PIECES else (*cut[:_FIRST_PIECES], cut[-1])

    def _best(self, word: str) -> tuple[int, ...]:
        best = [0.0] + [-math.inf] * len(word)
        back: list[tuple[int, int]] = [(0, UNKNOWN)] * (len(word) + 1)
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - self._longest), end):
                number = self._ids.get(word[start:end])
                if number is not None:
                    score = best[start] + self._scores[number]
                elif end - start == 1:
                    number, score = UNKNOWN, best[start] + self._unknown_score
                else:
                    continue
                if score > best[end]:
                    best[end], back[end] = score, (start, number)
        cut: list[int] = []
        at = len(word)
        while at > 0:
            at, number = back[at]
            if not (number == UNKNOWN and cut and cut[-1] == UNKNOWN):
                cut.append(number)
        return tuple(reversed(cut))
