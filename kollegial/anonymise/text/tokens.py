"""Words of a text, and the form in which two spellings of a name are the same.

Rules that need a dictionary look-up work on words, not on one large pattern: that
stays linear however long the text and the list of names are.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kollegial.anonymise.text.memory import remembered

# A letter, then letters with what clings to them: combining marks (text pasted from
# macOS is decomposed) and invisible joints such as the soft hyphen (text out of a PDF).
_CLINGING = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_CLINGING}])*")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_SPELLINGS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe"}
    | {"ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th"}
)
_APOSTROPHES = "'’ʼ`´‘"
_GENITIVE = re.compile(rf"[{_APOSTROPHES}](?:s(?![^\W_]))?(?![^\W_])")
_ENDINGS = ("s", "sche", "schen", "scher", "sches")
_HISSING_ENDINGS = ("es", "ens")
_HISSING = ("s", "x", "z")
_LAST_LETTERS = ("s", "e", "n", "r")
_SHORTEST_STEM = 2

HYPHENS = "-‐‑–"
# What recognisers see in place of text that is hidden already. Neither letter nor
# digit nor space, so that no rule reads across it.
HIDDEN = "\ufffc"


class Word(NamedTuple):
    """A run of letters. Offsets in code points, end exclusive."""

    start: int
    end: int
    text: str
    key: str
    capital: bool
    """Whether it begins with a capital letter."""

    def __repr__(self) -> str:
        """Offsets only: the text must not reach a log."""
        return f"Word({self.start}, {self.end})"

    @classmethod
    def of(cls, text: str) -> Word:
        """``text`` as a word that stands alone."""
        return cls(0, len(text), text, *_read(text))


def fold(text: str) -> str:
    """One form for all spellings: no case, no accents, ü as ue, ß as ss."""
    if text.isascii():
        return text.lower()
    composed = unicodedata.normalize("NFC", text.translate(_INVISIBLE)).lower()
    apart = unicodedata.normalize("NFKD", composed.translate(_SPELLINGS))
    return "".join(char for char in apart if not unicodedata.combining(char)).lower()


def folded(block: str) -> frozenset[str]:
    """The folded words of a list written as one text."""
    return frozenset(map(fold, block.split()))


@remembered
def words(text: str) -> Sequence[Word]:
    """All words of ``text`` in order. Hyphens and apostrophes separate words."""
    read: dict[str, tuple[str, bool]] = {}
    found = []
    for match in _WORD.finditer(text):
        word = match.group()
        if word not in read:
            read[word] = _read(word)
        found.append(Word(match.start(), match.end(), word, *read[word]))
    return tuple(found)


@remembered
def _read(word: str) -> tuple[str, bool]:
    """The folded word, and whether it begins with a capital letter."""
    return fold(word), word[0].isupper() or word[0].istitle()


@remembered
def stems(key: str) -> Sequence[str]:
    """The folded word itself, then what it may be the genitive or the plural of."""
    return tuple(_stems(key))


def _stems(key: str) -> Iterator[str]:
    yield key
    if not key.endswith(_LAST_LETTERS):
        return
    for ending in _ENDINGS:
        if key.endswith(ending) and len(key) - len(ending) >= _SHORTEST_STEM:
            yield key.removesuffix(ending)
    for ending in _HISSING_ENDINGS:
        stem = key.removesuffix(ending)
        if stem != key and len(stem) >= _SHORTEST_STEM and stem.endswith(_HISSING):
            yield stem


def genitive_end(text: str, end: int) -> int:
    """``end`` moved behind an apostrophe genitive that follows (Max', Lisa's)."""
    match = _GENITIVE.match(text, end)
    if match is None:
        return end
    # A closing quotation mark looks like the bare apostrophe; names in s, x and z
    # are the only ones that take it.
    bare = match.end() - match.start() == 1
    if bare and fold(text[end - 1 : end])[-1:] not in _HISSING:
        return end
    return match.end()
