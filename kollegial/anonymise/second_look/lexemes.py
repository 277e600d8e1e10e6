"""A result taken apart: its words and numbers in order, placeholders blanked out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field

from kollegial.anonymise.linking.placeholders import mask
from kollegial.anonymise.text.tokens import fold

_CLINGING = "\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff"
_LEXEME = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_CLINGING}])*|\d+")

# A letter and its accents, in code points.
_LETTER = 3


@dataclass(frozen=True, slots=True)
class Lexemes:
    """Words and numbers of one text. Lists side by side: a text has very many of them.

    ``masked`` is the text with its placeholders blanked out, of the same length.
    """

    text: str = field(repr=False)
    masked: str = field(repr=False)
    starts: list[int] = field(repr=False)
    ends: list[int] = field(repr=False)
    keys: list[str] = field(repr=False)

    @classmethod
    def of(cls, text: str) -> Lexemes:
        """Read ``text``."""
        masked = mask(text)
        known: dict[str, str] = {}
        starts, ends, keys = [], [], []
        for match in _LEXEME.finditer(masked):
            word = match.group()
            key = known.get(word)
            if key is None:
                key = known[word] = key_of(word)
            starts.append(match.start())
            ends.append(match.end())
            keys.append(key)
        return cls(text, masked, starts, ends, keys)

    def capital(self, at: int) -> bool:
        """Whether lexeme ``at`` does not begin with a small letter (many scripts have none)."""
        return not self.text[self.starts[at]].islower()

    def letter(self, at: int) -> bool:
        """Whether lexeme ``at`` is a single letter, with its accent if it has one."""
        start, end = self.starts[at], self.ends[at]
        if end - start > _LETTER:
            return False
        return len(unicodedata.normalize("NFC", self.text[start:end])) == 1

    def gap(self, at: int) -> str:
        """What stands between lexeme ``at`` and the next one."""
        return self.masked[self.ends[at] : self.starts[at + 1]]

    def before(self, at: int) -> str:
        """The key of the lexeme right before ``at``, if only spaces stand between; else nothing."""
        if at == 0 or self.gap(at - 1).strip():
            return ""
        return self.keys[at - 1]

    def behind(self, at: int) -> str:
        """The key of the lexeme right behind ``at``, if only spaces stand between; else nothing."""
        if at + 1 >= len(self.keys) or self.gap(at).strip():
            return ""
        return self.keys[at + 1]


def lexemes_in(text: str) -> Iterator[str]:
    """The words and numbers of a short string, as they are written."""
    return (match.group() for match in _LEXEME.finditer(text))


def key_of(word: str) -> str:
    """The form in which all spellings of a word or a number are the same."""
    if word.isdecimal() and not word.isascii():
        return "".join(str(unicodedata.decimal(char)) for char in word)
    return fold(word)


def spellings(word: str) -> tuple[str, ...]:
    """The keys under which ``word`` may stand: *Müller* is mueller, and muller in some places."""
    key = key_of(word)
    bare = _bare(word)
    return (key,) if bare == key else (key, bare)


def _bare(word: str) -> str:
    """The key with every umlaut's *e* left out, whichever way the word is written."""
    if word.isascii():
        plain = word.lower()
    else:
        apart = unicodedata.normalize("NFKD", word.lower())
        plain = key_of("".join(c for c in apart if not unicodedata.combining(c)))
    for long, short in (("ae", "a"), ("oe", "o"), ("ue", "u")):
        plain = plain.replace(long, short)
    return plain
