"""Words in a row, and what stands between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.text.tokens import HYPHENS, Word, words

_SPACE = r"(?:[ \t\u00a0\u202f]+|[ \t]*\n[ \t]*)"
_GAP = re.compile(_SPACE)
_GAP_WITH_DOT = re.compile(rf"\.?{_SPACE}|\.[-‐‑]?|[-‐‑]")
_GAP_OF_LIST = re.compile(r"[ \t]?,[ \t\u00a0\u202f]{0,3}")
_LEAD = re.compile(r"[ \t>]{0,8}")
_SHORT_PARTICLES = frozenset({"v", "d"})
_TIED = frozenset({"sant", "dell", "mc", "mac", "all", "dall"})


def joined(text: str, one: Word, other: Word, *, dot: bool) -> bool:
    """Whether only space (and a dot, if ``dot``) stands between two words."""
    gap = text[one.end : other.start]
    return (_GAP_WITH_DOT if dot else _GAP).fullmatch(gap) is not None


def hyphenated(text: str, listed: Sequence[Word], at: int) -> bool:
    """Whether exactly one hyphen stands between word ``at`` and the next word."""
    if at + 1 >= len(listed):
        return False
    gap = text[listed[at].end : listed[at + 1].start]
    return len(gap) == 1 and gap in HYPHENS


def tied(text: str, one: Word, other: Word) -> bool:
    """Whether the words are the two of ``O'Neill``, ``d'Angelo`` or ``J-Lo``."""
    gap = text[one.end : other.start]
    if len(gap) != 1 or not other.capital:
        return False
    return (len(one.text) == 1 and gap in "'’-") or (one.key in _TIED and gap in "'’")


def nearby(text: str, start: int, length: int = 160) -> list[Word]:
    """The words of ``text`` in the ``length`` code points from ``start`` on, none cut short."""
    end = start + length
    while start < end < len(text) and text[end].isalnum() and text[end - 1].isalnum():
        end -= 1
    return [
        word._replace(start=word.start + start, end=word.end + start)
        for word in words(text[start:end])
    ]


def line_starts(text: str) -> Iterator[int]:
    """Where the lines of ``text`` begin, behind blanks and the marks of a quoted mail."""
    at = 0
    while at >= 0:
        match = _LEAD.match(text, at)
        yield at if match is None else match.end()
        newline = text.find("\n", at)
        at = newline + 1 if newline >= 0 else -1


class Row:
    """The words of a text, each asked how it stands to the next."""

    def __init__(self, text: str, listed: Sequence[Word]) -> None:
        """Look at ``listed``, which are words of ``text`` in order."""
        self._text = text
        self._words = listed

    def initial(self, at: int) -> bool:
        """Whether word ``at`` is an initial or a first name cut short: ``K.``, ``Chr.``."""
        word = self._words[at]
        if not word.capital or self.tied(at):
            return False
        return len(word.text) == 1 or (word.key in forms.SHORT_GIVEN and self.dot_behind(at))

    def dot_behind(self, at: int) -> bool:
        """Whether a dot stands right behind word ``at``."""
        end = self._words[at].end
        return self._text[end : end + 1] == "."

    def tied(self, at: int) -> bool:
        """Whether word ``at`` is the ``O`` of ``O'Neill``."""
        more = at + 1 < len(self._words)
        return more and tied(self._text, self._words[at], self._words[at + 1])

    def hyphen(self, at: int) -> bool:
        """Whether only a hyphen stands behind word ``at``, and then a word."""
        return hyphenated(self._text, self._words, at)

    def comma(self, at: int) -> bool:
        """Whether only a comma stands behind word ``at``, and then a word."""
        if at + 1 >= len(self._words):
            return False
        gap = self._text[self._words[at].end : self._words[at + 1].start]
        return _GAP_OF_LIST.fullmatch(gap) is not None

    def space(self, at: int) -> bool:
        """Whether only space stands behind word ``at``, or the dot of ``v.`` as in v. Ahlen."""
        return self.joins(at, dot=self.short_particle(at))

    def joins(self, at: int, *, dot: bool) -> bool:
        """Whether the next word stands right behind word ``at``, in the same cell of a table."""
        if at + 1 >= len(self._words):
            return False
        one, other = self._words[at], self._words[at + 1]
        if "\t" in self._text[one.end : other.start]:
            return False
        return joined(self._text, one, other, dot=dot)

    def adjoins(self, at: int) -> bool:
        """Whether a space or a hyphen leads from word ``at`` to the next."""
        return self.space(at) or self.hyphen(at)

    def line_ends(self, at: int) -> bool:
        """Whether the next line begins behind word ``at``; it may be an address."""
        if at + 1 >= len(self._words):
            return True
        return "\n" in self._text[self._words[at].end : self._words[at + 1].start]

    def short_particle(self, at: int) -> bool:
        """Whether word ``at`` is the ``v`` of v. Ahlen."""
        return self._words[at].text in _SHORT_PARTICLES and self.dot_behind(at)
