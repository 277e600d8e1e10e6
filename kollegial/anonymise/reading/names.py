"""Reading a name off a text, word by word, from a place where one may begin."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.likely import everyday, given, known, surname
from kollegial.anonymise.lexicon.ordinary import never_a_name, no_surname
from kollegial.anonymise.text.rows import Row
from kollegial.anonymise.text.tokens import Word, genitive_end

_MOST_PIECES = 4
_MOST_GIVEN = 3
_MOST_PARTS = 6
_SENTENCE_ENDS = re.compile(r"\.(?:\s+[^\W\d_a-zäöüß]|\s*\Z|\n)")
_LONGEST_ABBREVIATION = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """A name in a text: its extent in code points, and the index of the word behind it.

    ``namesake`` says that the name is an everyday word too.
    """

    extent: tuple[int, int]
    after: int
    namesake: bool = False


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
        self._row = Row(text, listed)
        self._complete = complete

    def at(
        self, first: int, *, trusting: bool, namesakes: bool = False, roomy: bool = False
    ) -> Reading | None:
        """The name that begins with word ``first``, if one does.

        ``trusting`` (behind ``Frau``) takes any capital word for a name that is not
        known to be none; else the word must not be an everyday one, unless it is known
        as a surname too and ``namesakes`` allows it. ``roomy`` says that a noun hardly
        follows here, so that an unknown word may be a first name.
        """
        core = self._behind_particles(first)
        if core is None or not self._begins(core, first, trusting=trusting, namesakes=namesakes):
            return None
        last = core if self._row.initial(core) else self._piece(core, trusting=trusting)
        unknown = (trusting or roomy) and self._may_be_first_name(core, last)
        surnamed = False
        for pieces in range(_MOST_PIECES):
            if pieces and self._row.line_ends(last):
                break
            named = not surnamed and (self._given(core, last) or self._row.initial(last))
            following = self._next(last, named=named, unknown=unknown, trusting=trusting)
            if following is None and pieces == 0:
                following = self._first_name(last)
            if following is None and surnamed:
                following = self._more(last)
            if following is None:
                break
            first_name = given(self._words[following].key) or self._row.initial(following)
            surnamed = surnamed or not (first_name or unknown)
            last, unknown = following, False
        return self._reading(first, core, last)

    def reversed_at(self, first: int, *, trusting: bool) -> Reading | None:
        """The name that begins with word ``first``, surname first: ``Albers, Beate``.

        ``trusting`` takes any capital words; else the surname must stand in capitals or
        a known first name behind the comma.
        """
        core = self._behind_particles(first)
        if core is None or not self._begins(core, first, trusting=True, namesakes=True):
            return None
        comma = self._piece(core, trusting=True)
        if comma + 1 < len(self._words) and not self._row.comma(comma):
            if given(self._words[core].key):
                return None  # Merle Tjaden, M. A.
            double = self._next(comma, named=False, unknown=True, trusting=False)
            comma = comma if double is None else double
        if not self._row.comma(comma) or not self._words[comma + 1].capital:
            return None
        after = self._words[comma + 1]
        if not trusting and given(self._words[core].key) and not surname(self._words[core].key):
            return None  # "Anna, Bernd" are two
        shouted = self._words[core].text.isupper() and len(self._words[core].text) > 1
        sure = trusting or (shouted and not after.text.isupper())
        if not given(after.key) and (not sure or self._refused(comma + 1)):
            return None
        last = self._piece(comma + 1, trusting=False)
        for _ in range(_MOST_GIVEN - 1):
            following = last + 1
            if self._row.line_ends(last) or not self._row.space(last) or self._refused(following):
                break
            if not self._words[following].capital or not (
                given(self._words[following].key) or self._row.initial(following)
            ):
                break
            last = self._piece(following, trusting=False)
        return self._reading(first, core, last)

    def level_at(self, first: int) -> Reading | None:
        """The name that begins with word ``first`` where all letters are small, or all capital."""
        core = first
        while self._is_particle(core, first) and core + 1 < len(self._words):
            if not self._row.space(core) and not self._row.hyphen(core):
                return None
            core += 1
        word = self._words[core]
        if len(word.text) == 1:
            return self._cut_short(first, core) if self._row.dot_behind(core) else None
        if word.key in forms.PARTICLES or (everyday(word.key) and not known(word.key)):
            return None
        if never_a_name(word.key) or forms.form(word.key):
            return None
        last = core
        while self._row.hyphen(last) and not everyday(self._words[last + 1].key):
            last += 1
        if given(word.key) and last + 1 < len(self._words) and self._row.space(last):
            following = self._words[last + 1].key
            if surname(following) and not everyday(following):
                last += 1
        return self._reading(first, core, last)

    def _cut_short(self, first: int, core: int) -> Reading:
        """An initial where all letters are small, with the surname behind: ``j. stolze``."""
        after = core + 1
        if self._row.joins(core, dot=True) and not everyday(self._words[after].key):
            return self._reading(first, core, after)
        return self._reading(first, core, core)

    def _reading(self, first: int, core: int, last: int) -> Reading:
        """What runs from word ``first`` to word ``last``, whose first telling word is ``core``."""
        namesake = core == last and everyday(self._words[core].key)
        namesake = namesake and not given(self._words[core].key)
        return Reading((self._words[first].start, self._end(last)), last + 1, namesake)

    def _may_be_first_name(self, core: int, last: int) -> bool:
        """Whether one more word may belong to a word of which nothing is known.

        Not to a double name, nor to what is known as a surname.
        """
        key = self._words[last].key
        return core == last and key not in self._complete and not surname(key)

    def _begins(self, core: int, first: int, *, trusting: bool, namesakes: bool) -> bool:
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

    def _of_noun(self, at: int) -> bool:
        """Whether word ``at`` is the first part of a compound with an everyday word."""
        if not self._row.hyphen(at):
            return False
        following = self._words[at + 1].key
        return everyday(following) and not known(following)

    def _behind_particles(self, first: int) -> int | None:
        """Index of the first word that is no particle, or nothing if no name follows."""
        at = first
        while self._is_particle(at, first):
            word = self._words[at]
            if at + 1 >= len(self._words) or not self._row.adjoins(at):
                # "Van" or "Al" may be a name by itself, "von" is not.
                return at if word.capital and at == first else None
            following = self._words[at + 1]
            if word.capital and following.key not in forms.PARTICLES and not following.capital:
                return at
            at += 1
        return at

    def _is_particle(self, at: int, first: int) -> bool:
        word = self._words[at]
        if word.capital and given(word.key):
            return False  # Ben Müller, but Salah ben Yusuf
        if self._row.short_particle(at):
            return True
        return word.key in (forms.FIRST_PARTICLES if at == first else forms.PARTICLES)

    def _given(self, first: int, last: int) -> bool:
        return any(given(word.key) for word in self._words[first : last + 1])

    def _piece(self, at: int, *, trusting: bool) -> int:
        """Index of the last word that hangs on word ``at`` by hyphens or an apostrophe."""
        most = at + _MOST_PARTS
        while at < most and (
            self._row.tied(at) or (self._row.hyphen(at) and self._words[at + 1].capital)
        ):
            if not self._row.tied(at) and not trusting and self._of_noun(at):
                break
            at += 1
        return at

    def _refused(self, at: int) -> bool:
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

    def _next(self, last: int, *, named: bool, unknown: bool, trusting: bool) -> int | None:
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
        if not word.capital and self._is_particle(at, at):
            return self._behind_noble(at, trusting=trusting and named)
        if not word.capital or not (named or unknown) or self._unfit(at, named, trusting):
            return None
        return self._piece(at, trusting=trusting and named)

    def _unfit(self, at: int, named: bool, trusting: bool) -> bool:
        """Whether capital word ``at`` is rather a noun than a surname."""
        key, before = self._words[at].key, self._words[at - 1].key
        if named and trusting:
            curated = everyday(key) and forms.form(key) and not surname(key)
            return no_surname(key) or curated or (self._refused(at) and not everyday(key))
        if self._refused(at):
            return True
        if named:
            return False
        return before.endswith("s") and not known(key)

    def _first_name(self, last: int) -> int | None:
        """The first name behind a surname: ``Hofer Sandra``, as offices write."""
        at = last + 1
        if at >= len(self._words) or self._row.line_ends(last) or not self._row.space(last):
            return None
        word = self._words[at]
        if not word.capital or not given(word.key) or self._refused(at) or everyday(word.key):
            return None
        return self._piece(at, trusting=False)

    def _more(self, last: int) -> int | None:
        """One more surname, if the word behind can be nothing else: ``Garcia Lopez``."""
        at = last + 1
        if at >= len(self._words) or not self._row.space(last) or not self._words[at].capital:
            return None
        key = self._words[at].key
        if self._row.initial(at) or everyday(key) or self._refused(at) or not known(key):
            return None
        return self._piece(at, trusting=False)

    def _behind_noble(self, at: int, *, trusting: bool) -> int | None:
        """The end of "von der Heide" behind a first name; nothing for "zur Schule"."""
        doubtful = self._words[at].key in forms.DOUBTFUL_PARTICLES
        if (doubtful and not trusting) or not self._is_particle(at, at):
            return None
        core = self._behind_particles(at)
        if core is None or not self._words[core].capital or no_surname(self._words[core].key):
            return None
        if everyday(self._words[core].key) and not surname(self._words[core].key):
            return None
        return self._piece(core, trusting=trusting)

    def _end(self, last: int) -> int:
        """End of the name: with the genitive's apostrophe, with the dot of an initial."""
        end = self._words[last].end
        if self._row.initial(last) and self._row.dot_behind(last):
            return end if _SENTENCE_ENDS.match(self._text, end) else end + 1
        return genitive_end(self._text, end)
