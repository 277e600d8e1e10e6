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
from collections.abc import Iterator, Sequence
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
_LEADS_ON = -1


class Unit(NamedTuple):
    """A stretch of text and its pieces. Offsets in code points, end exclusive."""

    start: int
    end: int
    pieces: tuple[int, ...]


class Pieces:
    """The vocabulary: each piece with its logarithmic score; ids are positions."""

    def __init__(self, pieces: Sequence[tuple[str, float]]) -> None:
        """``pieces`` in the order of their ids, the four special ones first."""
        known = {piece: number for number, (piece, _score) in enumerate(pieces)}
        for special in (START, PAD, END, UNKNOWN):
            known.pop(pieces[special][0], None)
        self._scores = [score for _piece, score in pieces]
        self._unknown_score = min(self._scores) - _PENALTY
        # What pieces begin with leads on to them: looking ends where nothing goes on.
        beginnings = (piece[:end] for piece in known for end in range(1, len(piece)))
        self._ids = dict.fromkeys(beginnings, _LEADS_ON) | known
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

    def units(self, text: str) -> Iterator[Unit]:
        """The units of ``text`` with their pieces, in order."""
        last = -1
        for match in _UNIT.finditer(text):
            first, after = match.span()
            for begin in range(first, after, _LONGEST_UNIT):
                stop = min(after, begin + _LONGEST_UNIT)
                cut = self._cut_inside if begin == last else self._cut_first
                yield Unit(begin, stop, cut(text[begin:stop]))
                last = stop

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
        ids, scores, length = self._ids, self._scores, len(word)
        best = [0.0] + [-math.inf] * length
        back: list[tuple[int, int]] = [(0, UNKNOWN)] * (length + 1)
        for start in range(length):
            so_far = best[start]
            if so_far + self._unknown_score > best[start + 1]:
                best[start + 1], back[start + 1] = so_far + self._unknown_score, (start, UNKNOWN)
            for end in range(start + 1, length + 1):
                number = ids.get(word[start:end])
                if number is None:
                    break
                if number != _LEADS_ON and so_far + scores[number] > best[end]:
                    best[end], back[end] = so_far + scores[number], (start, number)
        cut: list[int] = []
        at = length
        while at > 0:
            at, number = back[at]
            if not (number == UNKNOWN and cut and cut[-1] == UNKNOWN):
                cut.append(number)
        return tuple(reversed(cut))
