"""A long list of folded words that stays small in memory and is looked up fast.

The file is text: lines of words, sorted, each word with one figure behind it. A word is
found by bisecting the lines' first words and searching one line, so no Python object
per word is needed.
"""

from __future__ import annotations

import zlib
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Final

KEYS_A_LINE: Final = 16
# The figures of the list of common words.
OTHER: Final = 1
NOUN: Final = 2
SMALL_WORD: Final = 3

_GZIP = 31  # tells zlib to expect the header of gzip
_HIGHEST = "9"


class Listing:
    """Words with a figure of 1–9 each."""

    def __init__(self, text: str) -> None:
        """Take the lines as ``training.lists`` writes them."""
        self._lines = text.split("\n")
        self._firsts = [line[1 : line.index(" ", 1)] for line in self._lines if line]

    def __iter__(self) -> Iterator[tuple[str, int]]:
        """Every word with its figure, in order."""
        for line in self._lines:
            for entry in line.split():
                yield entry[:-1], int(entry[-1])

    def __len__(self) -> int:
        """How many words there are."""
        return sum(line.count(" ") - 1 for line in self._lines if line)

    @property
    def lines(self) -> int:
        """On how many lines they stand."""
        return len(self._firsts)

    def figure(self, key: str) -> int:
        """The figure behind ``key``, a folded word without spaces; 0 if it is not listed."""
        at = bisect_right(self._firsts, key + _HIGHEST) - 1
        if at < 0:
            return 0
        line = self._lines[at]
        end = line.find(f" {key}") + len(key) + 1
        # Digits sort before letters, so the word itself stands before its longer kin.
        figure = line[end] if end > len(key) else ""
        return int(figure) if figure.isdecimal() else 0


@cache
def shipped(name: str) -> Listing:
    """The list ``name`` of the package, read when first needed."""
    packed = files("kollegial.anonymise").joinpath("data", f"{name}.txt.gz").read_bytes()
    return Listing(zlib.decompress(packed, _GZIP).decode("ascii"))
