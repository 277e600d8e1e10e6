"""Reading a name off a text, word by word, from a place where one may begin."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.likely import everyday, given, known, surname
from kollegial.anonymise.lexicon.ordinary import never_a_name
from kollegial.anonymise.reading.name_pieces import NamePieces
from kollegial.anonymise.text.rows import Row
from kollegial.anonymise.text.tokens import Word

_MOST_PIECES = 4
_MOST_GIVEN = 3


@dataclass(frozen=True, slots=True)
class Reading:
    """A name in a text: its extent in code points, and the index of the word behind it.

    ``namesake`` says that the name is an everyday word too.
    """

    extent: tuple[int, int]
    after: int
    namesake: bool = False


class NameReader:
    """Reads names in one text, piece by piece."""

    def __init__(
        self, text: str, listed: Sequence[Word], complete: frozenset[str] = frozenset()
    ) -> None:
        """Read in ``text``, whose words are ``listed``; ``complete`` are names that end there."""
        self._words = listed
        self._row = Row(text, listed)
        self._pieces = NamePieces(text, listed, self._row)
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
        core = self._pieces.behind_particles(first)
        if core is None or not self._pieces.begins(
            core, first, trusting=trusting, namesakes=namesakes
        ):
            return None
        last = core if self._row.initial(core) else self._pieces.whole(core, trusting=trusting)
        unknown = (trusting or roomy) and self._may_be_first_name(core, last)
        surnamed = False
        for pieces in range(_MOST_PIECES):
            if pieces and self._row.line_ends(last):
                break
            named = not surnamed and (self._pieces.given(core, last) or self._row.initial(last))
            following = self._pieces.following(
                last, named=named, unknown=unknown, trusting=trusting
            )
            if following is None and pieces == 0:
                following = self._pieces.first_name(last)
            if following is None and surnamed:
                following = self._pieces.one_more(last)
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
        core = self._pieces.behind_particles(first)
        if core is None or not self._pieces.begins(core, first, trusting=True, namesakes=True):
            return None
        comma = self._pieces.whole(core, trusting=True)
        if comma + 1 < len(self._words) and not self._row.comma(comma):
            if given(self._words[core].key):
                return None  # Merle Tjaden, M. A.
            double = self._pieces.following(comma, named=False, unknown=True, trusting=False)
            comma = comma if double is None else double
        if not self._row.comma(comma) or not self._words[comma + 1].capital:
            return None
        after = self._words[comma + 1]
        if not trusting and given(self._words[core].key) and not surname(self._words[core].key):
            return None  # "Anna, Bernd" are two
        shouted = self._words[core].text.isupper() and len(self._words[core].text) > 1
        sure = trusting or (shouted and not after.text.isupper())
        if not given(after.key) and (not sure or self._pieces.refused(comma + 1)):
            return None
        last = self._pieces.whole(comma + 1, trusting=False)
        for _ in range(_MOST_GIVEN - 1):
            following = last + 1
            if (
                self._row.line_ends(last)
                or not self._row.space(last)
                or self._pieces.refused(following)
            ):
                break
            if not self._words[following].capital or not (
                given(self._words[following].key) or self._row.initial(following)
            ):
                break
            last = self._pieces.whole(following, trusting=False)
        return self._reading(first, core, last)

    def level_at(self, first: int) -> Reading | None:
        """The name that begins with word ``first`` where all letters are small, or all capital."""
        core = first
        while self._pieces.is_particle(core, first) and core + 1 < len(self._words):
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
        return Reading((self._words[first].start, self._pieces.end(last)), last + 1, namesake)

    def _may_be_first_name(self, core: int, last: int) -> bool:
        """Whether one more word may belong to a word of which nothing is known.

        Not to a double name, nor to what is known as a surname.
        """
        key = self._words[last].key
        return core == last and key not in self._complete and not surname(key)
