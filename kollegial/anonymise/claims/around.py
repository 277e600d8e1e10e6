"""The words next to a claim, and what they say of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.lexicon import forms, lists
from kollegial.anonymise.lexicon.codes import CODES
from kollegial.anonymise.lexicon.eponyms import CUES_BEFORE, ILLNESSES, METHODS, WORKS
from kollegial.anonymise.text.tokens import HYPHENS, Word, folded, words

ADDRESSING: Final = forms.ADDRESS | forms.DEGREES
# "M. Fabry" is an illness, or a person.
ILLNESS_INITIAL: Final = "M"
# From here on, a listed name is more than a word that somebody is called.
MEANT_SO: Final = 0.6

_WINDOW: Final = 80
# Of so many words one has a capital letter where nouns are written large.
_WORDS_A_CAPITAL: Final = 12
_FEWEST_LARGE: Final = 2
_NEAR: Final = 3
_OF: Final = frozenset({"nach", "n", "von"})
_JOINT: Final = re.compile(rf"\.?[ \t\u00a0\n]{{1,3}}|\.|[{HYPHENS}]")
_SPACE: Final = re.compile(r"\.?[ \t\u00a0]{1,3}")
_YEAR_BEHIND: Final = re.compile(r",?\s\(?(?:19|20)\d\d\b")
_NAME_BEHIND: Final = re.compile(r",[ \u00a0]?([^\W\d_a-zäöüß][^\W\d_]+)")
_BEFORE_NOUNS: Final = folded("""
    der die das den dem des ein eine einen einem einer eines kein keine keinen im am zum zur beim
    vom ins ans mein meine meinen meinem meiner dein deine sein seine seinen seinem seiner ihr ihre
    ihren ihrem ihrer unser unsere unseren unserem unserer jeden jedem jeder diesen diesem dieser
    nächsten nächster letzten letzter kommenden vergangenen seit bis ab ende anfang mitte als
""")


def is_given(key: str) -> bool:
    """Whether the folded word is a first name and no everyday word."""
    return lists.given(key) >= MEANT_SO and not lists.common(key)


class Around:
    """The words next to a span."""

    def __init__(self, text: str, span: Span) -> None:
        self._text = text
        self._span = span
        self._window = text[max(0, span.start - _WINDOW) : span.start]
        self._before: Sequence[Word] = words(self._window)
        self._after: Sequence[Word] = words(text[span.end : span.end + _WINDOW])

    def previous(self) -> Word | None:
        """The word right before the span, in the same line."""
        if not self._before:
            return None
        word = self._before[-1]
        return word if _SPACE.fullmatch(self._window[word.end :]) else None

    def following(self) -> tuple[str, bool]:
        """The folded word right behind the span, and whether a hyphen joins it; else nothing."""
        if not self._after:
            return "", False
        word = self._after[0]
        gap = self._text[self._span.end : self._span.end + word.start]
        return (word.key, gap in HYPHENS) if _JOINT.fullmatch(gap) else ("", False)

    def names_somebody(self) -> bool:
        """Whether a form of address or a first name stands in front, or ", first name" behind."""
        word = self.previous()
        if word is not None and word.key in ADDRESSING and word.capital and not self._illness(word):
            return True
        if word is not None and word.capital and is_given(word.key):
            return True
        behind = _NAME_BEHIND.match(self._text, self._span.end)
        return behind is not None and is_given(words(behind.group(1))[0].key)

    def takes_a_noun(self) -> bool:
        """Whether the word before is one that nouns have before them, and names have not."""
        word = self.previous()
        return word is not None and (word.key in _BEFORE_NOUNS or word.key in CUES_BEFORE)

    def called_illness(self, key: str) -> bool:
        """Whether "Morbus", or the "M." of an illness, stands before the folded word."""
        word = self.previous()
        if word is None:
            return False
        return word.key in CUES_BEFORE or (key in ILLNESSES and self._illness(word))

    def cites(self) -> bool:
        """Whether a method or a book is meant: "Modell nach …", "… 2003"."""
        if _YEAR_BEHIND.match(self._text, self._span.end):
            return True
        word = self.previous()
        if word is None or word.key not in _OF:
            return False
        cues = METHODS if word.key == "von" else METHODS + WORKS
        near = self._before[-1 - _NEAR : -1]
        return any(each.key.endswith(cues) or each.text in CODES for each in near)

    def _illness(self, word: Word) -> bool:
        return word.text == ILLNESS_INITIAL and self._window[word.end : word.end + 1] == "."

    def cares_for_capitals(self) -> bool:
        """Whether the text around writes nouns large, so that a small word is no name."""
        near = [*self._before[1:], *self._after]
        large = sum(word.capital for word in near)
        return large >= _FEWEST_LARGE and large * _WORDS_A_CAPITAL >= len(near)
