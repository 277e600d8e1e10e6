"""Listed first names, with the surname that follows.

A name of the short list of common first names is believed by itself. A name of the long
list is only a question to the human, until a second sign stands beside it: a surname,
"mit" or "bei" in front, something that only people do behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.lexicon.given import GIVEN
from kollegial.anonymise.lexicon.ordinary import ORDINARY
from kollegial.anonymise.lexicon.personal import BEFORE_NAMES, VERBS
from kollegial.anonymise.lexicon.safe_words import explained
from kollegial.anonymise.reading.names import NameReader, Reading
from kollegial.anonymise.text.rows import hyphenated
from kollegial.anonymise.text.tokens import Word, stems, words
from kollegial.marking import N_

_COMMON: Final = GIVEN - ORDINARY
_SCORE_COMMON: Final = 0.7
_SCORE_SECOND_SIGN: Final = 0.65
_SCORE_ALONE: Final = 0.45
_SCORE_RARE: Final = 0.4
# Borne by so few, a name needs a second sign to be proposed at all.
_RARE: Final = 0.5
_NAME_FIRST: Final = 0.3
_SHORTEST_ALONE: Final = 4
_SHORT_CAPITALS: Final = 4
_GAP: Final = re.compile(r"[ \u00a0]")
_OBJECT: Final = re.compile(r"[ \u00a0][^\W\d_a-zäöüß]")
# "137 Uli" is a unit that was read wrongly, "Uli/ml" too.
_MEASURED: Final = re.compile(r"\d[ \u00a0]?\Z")
_PART_OF_MORE: Final = re.compile(r"[/&_@\d]|\.\w")

_REASON = N_("common first name")
_REASON_LISTED = N_("listed first name")


class GivenNameRecogniser:
    """First names that nobody entered. Less certain than a name behind ``Frau``."""

    name = "given_names"

    def spans(self, text: str) -> Iterator[Span]:
        """The listed first names in ``text``."""
        listed = words(text)
        reader = NameReader(text, listed)
        done = 0
        for at, word in enumerate(listed):
            if at < done or not word.capital or word.key in ORDINARY:
                continue
            common = any(stem in _COMMON for stem in stems(word.key))
            worth = 1.0 if common else _worth(word)
            if not worth or not _stands_alone(text, word):
                continue
            found = reader.at(at, trusting=False)
            if found is None:
                continue
            if not common and _compound(text, listed, at):
                continue
            score = _SCORE_COMMON if common else _score(text, listed, at, found, worth)
            if score:
                done = found.after
                reason = _REASON if common else _REASON_LISTED
                yield Span(*found.extent, Kind.PERSON, score, self.name, reason)


def _worth(word: Word) -> float:
    """What the long list says of ``word`` or its genitive; 0 if it means something else."""
    worth = max(lists.given(stem) for stem in stems(word.key))
    if not worth or explained(word):
        return 0.0
    shouted = word.text.isupper() and len(word.text) <= _SHORT_CAPITALS
    mixed = not word.text.isupper() and not word.text[1:].islower()
    return 0.0 if shouted or (mixed and len(word.text) > 1) else worth


def _stands_alone(text: str, word: Word) -> bool:
    """Whether ``word`` is no unit behind a figure and no part of an address."""
    if _MEASURED.search(text, max(0, word.start - 2), word.start):
        return False
    return _PART_OF_MORE.match(text, word.end) is None


def _compound(text: str, listed: Sequence[Word], at: int) -> bool:
    """Whether word ``at`` hangs on a word that is no name: ``Clark-Level``, ``Jet-Lavage``."""
    beside = [at - 1] if at and hyphenated(text, listed, at - 1) else []
    beside += [at + 1] if hyphenated(text, listed, at) else []
    keys = (listed[each].key for each in beside)
    return any(max(lists.given(key), lists.surname(key)) < _NAME_FIRST for key in keys)


def _score(text: str, listed: Sequence[Word], at: int, found: Reading, worth: float) -> float:
    """What a name of the long list is worth where it stands; 0 if it is not to be proposed."""
    word = listed[at]
    if found.after > at + 1 or _second_sign(text, listed, at, found):
        return _SCORE_SECOND_SIGN if worth >= _RARE or found.after > at + 1 else _SCORE_ALONE
    if len(word.text) < _SHORTEST_ALONE or lists.formed(word.key):
        return 0.0
    return _SCORE_RARE if worth < _RARE else _SCORE_ALONE


def _second_sign(text: str, listed: Sequence[Word], at: int, found: Reading) -> bool:
    """Whether the words beside the name speak of a person."""
    if at:
        before = listed[at - 1]
        if before.key in BEFORE_NAMES and _GAP.fullmatch(text[before.end : listed[at].start]):
            return True
    if found.after < len(listed):
        after = listed[found.after]
        if after.key in VERBS and _GAP.fullmatch(text[found.extent[1] : after.start]):
            return True
    # "Leons Mutter"
    genitive = listed[at].key.endswith("s") and lists.given(listed[at].key) == 0
    return genitive and _OBJECT.match(text, found.extent[1]) is not None
