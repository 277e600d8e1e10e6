"""Reading a name off a text, word by word, from a place where one may begin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.given import GIVEN
from kollegial.anonymise.lexicon.ordinary import never_a_name, no_surname, noun_like
from kollegial.anonymise.tokens import HYPHENS, Word, genitive_end

_SPACE = r"(?:[ \t\u00a0\u202f]+|[ \t]*\n[ \t]*)"
_GAP = re.compile(_SPACE)
_GAP_WITH_DOT = re.compile(rf"\.?{_SPACE}|\.")
_MOST_PIECES = 4
_SENTENCE_ENDS = re.compile(r"\.(?:\s+[^\W\d_a-zäöüß]|\s*\Z|\n)")


@dataclass(frozen=True, slots=True)
class Reading:
    """A name in a text: its extent in code points, and the index of the word behind it."""

    extent: tuple[int, int]
    after: int


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
    return len(one.text) == 1 and len(gap) == 1 and gap in "'’-" and other.capital


class NameReader:
    """Reads names in one text.

    In German a noun may follow a name directly ("hat Frau Meier Angst"), so a name goes
    on only where its next word is unlikely to be one.
    """

    def __init__(
        self, text: str, listed: Sequence[Word], complete: frozenset[str] = frozenset()
    ) -> None:
        """Read in ``text``, whose words are ``listed``; ``complete`` are names that end there."""
        self._text = text
        self._words = listed
        self._complete = complete

    def at(self, first: int, *, trusting: bool) -> Reading | None:
        """The name that begins with word ``first``, if one does.

        ``trusting`` (behind ``Frau``) takes any capital word for a name that is not
        known to be none; else the word must not look like a noun either.
        """
        core = self._behind_particles(first)
        if core is None or not self._begins_name(core, first, trusting=trusting):
            return None
        last = core if self._lone_initial(core) else self._piece(core)
        unknown = trusting and self._may_be_first_name(core, last)
        for pieces in range(_MOST_PIECES):
            if pieces and self._line_ends(last):
                break
            goes_on = self._given(core, last) or self._lone_initial(last)
            following = self._next(last, goes_on=goes_on, unknown=unknown)
            if following is None:
                break
            last, unknown = following, False
        return Reading((self._words[first].start, self._end(last)), last + 1)

    def _line_ends(self, last: int) -> bool:
        """Whether the next line begins behind word ``last``; it may be an address."""
        if last + 1 >= len(self._words):
            return True
        return "\n" in self._text[self._words[last].end : self._words[last + 1].start]

    def _may_be_first_name(self, core: int, last: int) -> bool:
        """Whether one more word may belong to a word of which nothing is known.

        Not to a double name, nor to what may be a genitive ("Frau Meiers Vorschlag").
        """
        key = self._words[last].key
        return core == last and key not in self._complete and not key.endswith("s")

    def _begins_name(self, core: int, first: int, *, trusting: bool) -> bool:
        word = self._words[core]
        if not word.capital:
            return self._tied(core)
        if self._lone_initial(core):
            return trusting or self._dot_behind(core)
        if word.key in GIVEN and not never_a_name(word.key):
            return True
        if core > first and self._words[core - 1].key in forms.DOUBTFUL_PARTICLES:
            return trusting and not no_surname(word.key)
        if trusting:
            return not never_a_name(word.key)
        return not noun_like(word.key) and not noun_like(self._words[self._piece(core)].key)

    def _behind_particles(self, first: int) -> int | None:
        """Index of the first word that is no particle, or nothing if no name follows."""
        at = first
        while self._is_particle(at, first):
            word = self._words[at]
            if at + 1 >= len(self._words) or not self._adjoins(at):
                # "Van" or "Al" may be a name by itself, "von" is not.
                return at if word.capital and at == first else None
            following = self._words[at + 1]
            if word.capital and following.key not in forms.PARTICLES and not following.capital:
                return at
            at += 1
        return at

    def _is_particle(self, at: int, first: int) -> bool:
        word = self._words[at]
        if word.capital and word.key in GIVEN:
            return False  # Ben Müller, but Salah ben Yusuf
        return word.key in (forms.FIRST_PARTICLES if at == first else forms.PARTICLES)

    def _adjoins(self, at: int) -> bool:
        one, other = self._words[at], self._words[at + 1]
        return joined(self._text, one, other, dot=False) or self._hyphen(at)

    def _hyphen(self, at: int) -> bool:
        return hyphenated(self._text, self._words, at)

    def _tied(self, at: int) -> bool:
        """Whether word ``at`` is the ``O`` of ``O'Neill``."""
        more = at + 1 < len(self._words)
        return more and tied(self._text, self._words[at], self._words[at + 1])

    def _lone_initial(self, at: int) -> bool:
        word = self._words[at]
        return len(word.text) == 1 and word.capital and not self._tied(at)

    def _dot_behind(self, at: int) -> bool:
        end = self._words[at].end
        return self._text[end : end + 1] == "."

    def _given(self, first: int, last: int) -> bool:
        return any(word.key in GIVEN for word in self._words[first : last + 1])

    def _piece(self, at: int) -> int:
        """Index of the last word that hangs on word ``at`` by hyphens or an apostrophe."""
        while self._tied(at) or (self._hyphen(at) and self._words[at + 1].capital):
            at += 1
        return at

    def _next(self, last: int, *, goes_on: bool, unknown: bool) -> int | None:
        """Index of the last word of the next piece of the name, if the name goes on."""
        at = last + 1
        if at >= len(self._words):
            return None
        word = self._words[at]
        if not joined(self._text, self._words[last], word, dot=self._lone_initial(last)):
            return None
        if self._lone_initial(at):
            return at if goes_on and self._dot_behind(at) else None
        if word.key in forms.PARTICLES and not word.capital:
            return self._behind_noble(at)
        if not word.capital or not (goes_on or unknown):
            return None
        end = self._piece(at)
        refuses = no_surname if goes_on else noun_like
        return None if refuses(word.key) or refuses(self._words[end].key) else end

    def _behind_noble(self, at: int) -> int | None:
        """The end of "von der Heide" behind a first name; nothing for "zur Schule"."""
        if self._words[at].key in forms.DOUBTFUL_PARTICLES or not self._is_particle(at, at):
            return None
        core = self._behind_particles(at)
        if core is None or not self._words[core].capital or no_surname(self._words[core].key):
            return None
        return self._piece(core)

    def _end(self, last: int) -> int:
        """End of the name: with the genitive's apostrophe, with the dot of an initial."""
        end = self._words[last].end
        if self._lone_initial(last) and self._dot_behind(last):
            return end if _SENTENCE_ENDS.match(self._text, end) else end + 1
        return genitive_end(self._text, end)
