"""Looking for many strings at once, in words, across words, and inside of words.

A walk begins at each word and goes on as long as what it has read is the beginning of a
needle. So the time depends on the text, hardly on the number of needles.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from typing import NamedTuple

from kollegial.anonymise.second_look.everyday import Weight
from kollegial.anonymise.second_look.lexemes import Lexemes
from kollegial.anonymise.second_look.needle import Needle

_ENDINGS = tuple(
    "s es ens n en er ern e chen lein sche schen scher sches schem erin erinnen in innen".split()
)
_FEWEST = 4
_FEWEST_DIGITS_INSIDE = 7
_WIDEST_GAP = 4
_JOINTS = frozenset(
    " \t\n\r\u00a0\u202f\u00ad\u200b\u200c\u200d\u2060\ufeff-‐‑–—_./\\()'’ʼ`´‘·+&,:;|*@#"
)
_PAUSES = frozenset(".,;:")
_GLUE = frozenset("-‐‑_'’/")


class Fit(Enum):
    """How a needle stands in the words it was found in."""

    WHOLE = "whole"
    INFLECTED = "inflected"
    SPLIT = "split"  # over several words
    BEGINS = "begins"  # a longer word
    INSIDE = "inside"


class Hit(NamedTuple):
    """Lexemes ``first`` to ``last`` (included) hold ``needle``."""

    first: int
    last: int
    needle: Needle
    fit: Fit

    def __repr__(self) -> str:
        """Places only: the needle is text of people."""
        return f"Hit({self.first}, {self.last}, {self.fit})"


class Haystack:
    """Needles, ready to be looked for in any number of texts."""

    def __init__(self, needles: Mapping[str, Needle]) -> None:
        """Take ``needles`` by their keys."""
        self._needles = needles
        self._prefixes = {key[:n] for key in needles for n in range(1, len(key) + 1)}
        lengths = {len(key) for key in needles if len(key) >= _FEWEST}
        self._lengths = sorted(lengths, reverse=True)
        self._heads = {key[:_FEWEST] for key in needles if len(key) >= _FEWEST}
        self._within: dict[str, tuple[tuple[Needle, Fit], ...]] = {}

    def hits(self, lexemes: Lexemes) -> Iterator[Hit]:
        """All hits, by their first word; they may overlap."""
        if not self._needles:
            return
        done = -1
        for at, key in enumerate(lexemes.keys):
            within = self._within.get(key)
            if within is None:
                within = self._within[key] = tuple(self._in_word(key))
            for needle, fit in within:
                yield Hit(at, at, needle, fit)
            if key in self._prefixes and at > done:
                hit = self._walk(lexemes, at)
                if hit is not None:
                    yield hit
                    # Nothing graver can begin inside of it.
                    done = hit.last if hit.needle.weight is Weight.SURE else done

    def _in_word(self, key: str) -> Iterator[tuple[Needle, Fit]]:
        """The needles that are, begin, or stand inside one word or number."""
        whole = self._needles.get(key)
        if whole is not None:
            yield whole, Fit.WHOLE
            return
        if key[:2] in self._prefixes and (stem := self._inflected(key, 1)) is not None:
            yield stem, Fit.INFLECTED
            return
        inside: dict[Needle, Fit] = {}
        for start in range(len(key) - _FEWEST + 1):
            if key[start : start + _FEWEST] in self._heads:
                needle = self._longest(key, start)
                if needle is not None:
                    inside.setdefault(needle, Fit.INSIDE if start else Fit.BEGINS)
        yield from inside.items()

    def _longest(self, key: str, start: int) -> Needle | None:
        """The longest needle that stands at ``start`` of a word or number."""
        fewest = _FEWEST_DIGITS_INSIDE if key[0].isdecimal() else _FEWEST
        for length in self._lengths:
            needle = self._needles.get(key[start : start + length])
            if needle is not None and length >= fewest and start + length <= len(key):
                return needle
        return None

    def _walk(self, lexemes: Lexemes, first: int) -> Hit | None:
        """The longest needle over two or more words or numbers that begins with ``first``."""
        keys = lexemes.keys
        read, at = keys[first], first
        best: Hit | None = None
        paused = False
        while at + 1 < len(keys):
            gap = lexemes.gap(at)
            if not _joint(gap):
                break
            paused = paused or _pause(lexemes, at)
            before, read, at = read, read + keys[at + 1], at + 1
            needle = self._needles.get(read)
            if needle is None and read not in self._prefixes:
                needle = self._inflected(read, len(before))
            if needle is not None and (not paused or needle.words > 1):
                best = Hit(first, at, needle, Fit.SPLIT)
            if read not in self._prefixes:
                break
        return best

    def _inflected(self, read: str, fewest: int) -> Needle | None:
        """The needle of which ``read`` is an inflected form, if it is longer than ``fewest``."""
        for ending in _ENDINGS:
            stem = read.removesuffix(ending)
            if stem != read and len(stem) > fewest and stem in self._needles:
                return self._needles[stem]
        return None


def _joint(gap: str) -> bool:
    """Whether a gap may stand inside of one string."""
    return len(gap) <= _WIDEST_GAP and _JOINTS.issuperset(gap) and gap.count("\n") <= 1


def _pause(lexemes: Lexemes, at: int) -> bool:
    """Whether the gap behind lexeme ``at`` parts two words for a reader.

    Between figures and between single letters none does.
    """
    if lexemes.keys[at][-1].isdecimal() or lexemes.keys[at + 1][0].isdecimal():
        return False
    if lexemes.letter(at) and lexemes.letter(at + 1):
        return False
    gap = lexemes.gap(at)
    return not _PAUSES.isdisjoint(gap) and gap.strip() != gap


def glued(gap: str) -> bool:
    """Whether a gap holds two parts of one word together: a hyphen, at a line's end too."""
    return not gap or not _GLUE.isdisjoint(gap)
