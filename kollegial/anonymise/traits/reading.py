"""A text as the rules read it: words and numbers, sentences, paragraphs, who is meant."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from kollegial.anonymise.linking.placeholders import existing, mask
from kollegial.anonymise.text.tokens import words

_NUMBER = re.compile(r"\d+")
_SENTENCE_ENDS = re.compile(r"[.!?…:][\"“”»«)\]]{0,3}\s|\n\s*\n|\n[ \t]*[-–•*]\s")
_PARAGRAPH_ENDS = re.compile(r"\n[ \t\r]*\n")
_JOINT = re.compile(r"[^\S\n]{0,2}\n?[^\S\n]{0,2}|[-‐‑–/'’]|, ?")
_WIDEST_GAP = 3
_BAND = re.compile(r"\d[–-]\d|\d\+")
_PERSON = re.compile(r"\[\D+\]")


class Token(NamedTuple):
    """A word or a number. Offsets in code points; ``key`` is folded."""

    start: int
    end: int
    key: str
    capital: bool

    def __repr__(self) -> str:
        """Offsets only: the text must not reach a log."""
        return f"Token({self.start}, {self.end})"


class Reading:
    """One anonymised text, prepared once for all rules."""

    def __init__(self, text: str) -> None:
        """Read ``text``; placeholders in it are hidden from the rules."""
        self.text = mask(text)
        found = [Token(each.start, each.end, each.key, each.capital) for each in words(self.text)]
        found += (
            Token(each.start(), each.end(), each.group(), False)
            for each in _NUMBER.finditer(self.text)
        )
        self.tokens = sorted(found)
        self._sentences = [match.start() for match in _SENTENCE_ENDS.finditer(self.text)]
        self._sentence_of = [bisect_left(self._sentences, each.start) for each in self.tokens]
        self._paragraphs = [match.start() for match in _PARAGRAPH_ENDS.finditer(self.text)]
        people = [match for match in existing(text) if _PERSON.fullmatch(match.group())]
        self.bands = tuple(match.span() for match in existing(text) if _BAND.search(match.group()))
        self._people = [(match.start(), match.group()) for match in people]
        self._people_at = [start for start, _ in self._people]

    def __repr__(self) -> str:
        """No text: it must not reach a log."""
        return f"Reading({len(self.tokens)} tokens)"

    def joined(self, at: int) -> bool:
        """Whether token ``at`` and the next one belong to one row of words."""
        one, other = self.tokens[at], self.tokens[at + 1]
        gap = self.text[one.end : other.start]
        return len(gap) <= _WIDEST_GAP and _JOINT.fullmatch(gap) is not None

    def sentence(self, start: int) -> int:
        """Number of the sentence around ``start``, from 0; roughly, as abbreviations end one."""
        return bisect_left(self._sentences, start)

    def paragraph(self, start: int) -> int:
        """Number of the paragraph around ``start``, from 0."""
        return bisect_left(self._paragraphs, start)

    def before(self, at: int, count: int) -> list[Token]:
        """Up to ``count`` tokens before token ``at`` in its sentence, the nearest first."""
        first = bisect_left(self._sentence_of, self._sentence_of[at], max(0, at - count), at)
        return self.tokens[first:at][::-1]

    def around(self, at: int, count: int) -> list[Token]:
        """Up to ``count`` tokens on either side of token ``at`` in its sentence."""
        sentence, most = self._sentence_of[at], min(len(self.tokens), at + 1 + count)
        first = bisect_left(self._sentence_of, sentence, max(0, at - count), at)
        last = bisect_right(self._sentence_of, sentence, at + 1, most)
        return self.tokens[first:at] + self.tokens[at + 1 : last]

    def person(self, start: int) -> str | None:
        """The placeholder of the person that a trait at ``start`` seems to be about.

        The last one before it in the sentence, else the first behind it in the sentence,
        else the last one before it in the paragraph.
        """
        at = bisect_right(self._people_at, start)
        earlier = self._people[at - 1] if at else None
        later = self._people[at] if at < len(self._people) else None
        sentence = self.sentence(start)
        for each in (earlier, later):
            if each is not None and self.sentence(each[0]) == sentence:
                return each[1]
        if earlier is not None and self.paragraph(earlier[0]) == self.paragraph(start):
            return earlier[1]
        return None
