"""The pieces of a name in a text: where one begins, what belongs to it, where it goes on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.likely import everyday, given, known, surname
from kollegial.anonymise.lexicon.ordinary import never_a_name, no_surname
from kollegial.anonymise.text.rows import Row
from kollegial.anonymise.text.tokens import Word, genitive_end

_MOST_PARTS = 6
_SENTENCE_ENDS = re.compile(r"\.(?:\s+[^\W\d_a-zäöüß]|\s*\Z|\n)")
_LONGEST_ABBREVIATION = 3


class NamePieces:
    """What may be a piece of a name in one text; words are told by their index.

    In German a noun may follow a name directly ("hat Frau Meier Angst"), so a name goes
    on only where its next word is unlikely to be one.
    """

    def __init__(self, text: str, listed: Sequence[Word], row: Row) -> None:
        """In ``text``, whose words are ``listed`` and stand to each other as ``row`` says."""
        self._text = text
        self._words = listed
        self._row = row

    def begins(self, core: int, first: int, *, trusting: bool, namesakes: bool) -> bool:
        """Whether a name that runs from word ``first`` on may begin to tell with ``core``."""
        word = self._words[core]
        if not word.capital or self._row.tied(core):
            return self._row.tied(core)
        if self._row.initial(core):
            return trusting or self._row.dot_behind(core)
        if given(word.key) and not never_a_name(word.key):
            return not (word.text.isupper() and self._of_noun(core))
        if core > first and self._words[core - 1].key in forms.DOUBTFUL_PARTICLES:
            return trusting and not no_surname(word.key)
        if trusting:
            return not never_a_name(word.key)
        if word.key in forms.BEHIND_NAMES:
            return False
        if namesakes and surname(word.key) and not never_a_name(word.key):
            return True
        return not everyday(word.key) and not self._of_noun(core)

    def behind_particles(self, first: int) -> int | None:
        """Index of the first word that is no particle, or nothing if no name follows."""
        at = first
        while self.is_particle(at, first):
            word = self._words[at]
            if at + 1 >= len(self._words) or not self._row.adjoins(at):
                # "Van" or "Al" may be a name by itself, "von" is not.
                return at if word.capital and at == first else None
            following = self._words[at + 1]
            if word.capital and following.key not in forms.PARTICLES and not following.capital:
                return at
            at += 1
        return at

    def is_particle(self, at: int, first: int) -> bool:
        """Whether word ``at`` is a "von" of a name that runs from word ``first`` on."""
        word = self._words[at]
        if word.capital and given(word.key):
            return False  # Ben Müller, but Salah ben Yusuf
        if self._row.short_particle(at):
            return True
        return word.key in (forms.FIRST_PARTICLES if at == first else forms.PARTICLES)

    def whole(self, at: int, *, trusting: bool) -> int:
        """Index of the last word that hangs on word ``at`` by hyphens or an apostrophe."""
        most = at + _MOST_PARTS
        while at < most and (
            self._row.tied(at) or (self._row.hyphen(at) and self._words[at + 1].capital)
        ):
            if not self._row.tied(at) and not trusting and self._of_noun(at):
                break
            at += 1
        return at

    def given(self, first: int, last: int) -> bool:
        """Whether a first name is among the words from ``first`` to ``last``."""
        return any(given(word.key) for word in self._words[first : last + 1])

    def refused(self, at: int) -> bool:
        """Whether word ``at`` belongs to no name, however sure the cue is."""
        word = self._words[at]
        if word.key in forms.FIRST_PARTICLES - forms.DOUBTFUL_PARTICLES:
            return False
        if (
            word.key in forms.BEHIND_NAMES
            or word.key in forms.PARTICLES
            or (forms.form(word.key) and not surname(word.key))
        ):
            return True
        if everyday(word.key) and not known(word.key):
            return True
        short = 1 < len(word.text) <= _LONGEST_ABBREVIATION
        return short and word.text.isupper() and not self._words[at - 1].text.isupper()

    def following(self, last: int, *, named: bool, unknown: bool, trusting: bool) -> int | None:
        """Index of the last word of the next piece of the name, if the name goes on.

        ``named`` says that a first name or an initial came before, ``unknown`` that what
        came before may be one.
        """
        at = last + 1
        if at >= len(self._words):
            return None
        word = self._words[at]
        if not self._row.joins(last, dot=self._row.initial(last)):
            return None
        if self._row.initial(at):
            return at if named and self._row.dot_behind(at) else None
        if not word.capital and self.is_particle(at, at):
            return self._behind_noble(at, trusting=trusting and named)
        if not word.capital or not (named or unknown) or self._unfit(at, named, trusting):
            return None
        return self.whole(at, trusting=trusting and named)

    def first_name(self, last: int) -> int | None:
        """The first name behind a surname: ``Hofer Sandra``, as offices write."""
        at = last + 1
        if at >= len(self._words) or self._row.line_ends(last) or not self._row.space(last):
            return None
        word = self._words[at]
        if not word.capital or not given(word.key) or self.refused(at) or everyday(word.key):
            return None
        return self.whole(at, trusting=False)

    def one_more(self, last: int) -> int | None:
        """One more surname, if the word behind can be nothing else: ``Garcia Lopez``."""
        at = last + 1
        if at >= len(self._words) or not self._row.space(last) or not self._words[at].capital:
            return None
        key = self._words[at].key
        if self._row.initial(at) or everyday(key) or self.refused(at) or not known(key):
            return None
        return self.whole(at, trusting=False)

    def end(self, last: int) -> int:
        """End of the name: with the genitive's apostrophe, with the dot of an initial."""
        end = self._words[last].end
        if self._row.initial(last) and self._row.dot_behind(last):
            return end if _SENTENCE_ENDS.match(self._text, end) else end + 1
        return genitive_end(self._text, end)

    def _of_noun(self, at: int) -> bool:
        """Whether word ``at`` is the first part of a compound with an everyday word."""
        if not self._row.hyphen(at):
            return False
        following = self._words[at + 1].key
        return everyday(following) and not known(following)

    def _unfit(self, at: int, named: bool, trusting: bool) -> bool:
        """Whether capital word ``at`` is rather a noun than a surname."""
        key, before = self._words[at].key, self._words[at - 1].key
        if named and trusting:
            curated = everyday(key) and forms.form(key) and not surname(key)
            return no_surname(key) or curated or (self.refused(at) and not everyday(key))
        if self.refused(at):
            return True
        if named:
            return False
        return before.endswith("s") and not known(key)

    def _behind_noble(self, at: int, *, trusting: bool) -> int | None:
        """The end of "von der Heide" behind a first name; nothing for "zur Schule"."""
        doubtful = self._words[at].key in forms.DOUBTFUL_PARTICLES
        if (doubtful and not trusting) or not self.is_particle(at, at):
            return None
        core = self.behind_particles(at)
        if core is None or not self._words[core].capital or no_surname(self._words[core].key):
            return None
        if everyday(self._words[core].key) and not surname(self._words[core].key):
            return None
        return self.whole(core, trusting=trusting)
