"""One spelling for everything, so that search finds German however it is typed. Pure.

``Müller``, ``MÜLLER`` and ``Mueller`` all become ``mueller``; ``Straße`` becomes
``strasse``. A text keeps, besides, the spelling of people without umlaut keys:
``muller`` finds ``Müller`` too. Punctuation becomes a space, so a placeholder
``[Person A]`` is found by its words.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

MOST_WORDS = 16
"""Words of a query that count; the rest is left out."""
LONGEST_WORD = 100
"""Characters of a word that count."""

_PAIRS = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "æ": "ae", "œ": "oe"}
_LETTERS = {"ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}


class _Spelling(dict[int, str]):
    """A table for ``str.translate`` that fills itself; each character stands alone."""

    def __init__(self, pairs: dict[str, str]) -> None:
        super().__init__()
        self._own = _LETTERS | pairs

    def __missing__(self, code: int) -> str:
        self[code] = spelled = "".join(map(self._one, chr(code).casefold()))
        return spelled

    def _one(self, character: str) -> str:
        if character in self._own:
            return self._own[character]
        parts = unicodedata.normalize("NFKD", character).casefold()
        return "".join(self._own.get(part, _kept(part)) for part in parts)


def _kept(character: str) -> str:
    category = unicodedata.category(character)
    if category[0] == "M" or category in ("Cf", "Cs"):
        return ""  # accents, soft hyphens, halves of surrogate pairs
    return " " if category[0] in "PZC" else character


_GERMAN = _Spelling(_PAIRS)
_BARE = _Spelling({})


def composed(text: str) -> str:
    """``text`` with letter and accent in one character, as both spellings expect it."""
    return unicodedata.normalize("NFC", text)


def german(text: str) -> str:
    """``text`` in the one spelling, umlauts as two letters."""
    return composed(text).translate(_GERMAN)


def bare(text: str) -> str:
    """``text`` in the one spelling, umlauts without their dots."""
    return composed(text).translate(_BARE)


def shadow(texts: Iterable[str]) -> str:
    """What is searched instead of ``texts``: a line for each, both spellings where they differ."""
    return "\n".join(map(_line, texts))


def _line(text: str) -> str:
    words = german(text)
    if text.isascii():
        return words
    others = [word for word in text.split() if not word.isascii() and bare(word) != german(word)]
    return " ".join([words, *(bare(word) for word in dict.fromkeys(others))])


def words(query: str) -> tuple[str, ...]:
    """The words of what somebody typed, in the one spelling; any text is fine."""
    beginning = query[: MOST_WORDS * LONGEST_WORD]
    found = dict.fromkeys(word[:LONGEST_WORD] for word in german(beginning).split())
    return tuple(found)[:MOST_WORDS]
