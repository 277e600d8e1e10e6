"""Common first names, with the surname that follows."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.given import GIVEN
from kollegial.anonymise.lexicon.ordinary import ORDINARY
from kollegial.anonymise.reading import NameReader
from kollegial.anonymise.span import Span
from kollegial.anonymise.tokens import stems, words
from kollegial.marking import N_

_REASON = N_("common first name")
_SURE = GIVEN - ORDINARY


class GivenNameRecogniser:
    """First names that nobody entered. Less certain than a name behind ``Frau``."""

    name = "given_names"

    def spans(self, text: str) -> Iterator[Span]:
        """The common first names in ``text``."""
        listed = words(text)
        reader = NameReader(text, listed)
        done = 0
        for at, word in enumerate(listed):
            if at < done or not word.capital or word.key in ORDINARY:
                continue
            if not any(stem in _SURE for stem in stems(word.key)):
                continue
            found = reader.at(at, trusting=False)
            if found is not None:
                done = found.after
                yield Span(*found.extent, Kind.PERSON, 0.7, self.name, _REASON)
