"""Which words may stand in place of a finding."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from kollegial.anonymise.finding import Finding
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.ordinary import ordinary
from kollegial.anonymise.linking.name import core, name_words
from kollegial.anonymise.review.problems import BadReplacement
from kollegial.anonymise.text.phrases import Phrases
from kollegial.anonymise.text.tokens import fold
from kollegial.marking import N_

LONGEST = 60
# A shorter original (an initial) is part of nearly every word, so only the whole word counts.
_SHORT = 3
_CONTROL = frozenset({"Cc", "Zl", "Zp"})


def checked(replacement: str, items: Iterable[Finding]) -> str:
    """``replacement`` without outer spaces; ``BadReplacement`` if it may not replace ``items``."""
    wording = replacement.strip()
    if not 1 <= len(wording) <= LONGEST:
        raise BadReplacement(N_("The replacement must have 1 to 60 characters."))
    if any(unicodedata.category(char) in _CONTROL for char in wording):
        raise BadReplacement(N_("The replacement must be a single line."))
    for item in items:
        if _gives_away(wording, item):
            raise BadReplacement(N_("The replacement must not contain the original."))
    return wording


def _gives_away(wording: str, item: Finding) -> bool:
    original = item.text.strip()
    if item.kind is Kind.PERSON:
        original = core(original)  # "Frau Sommer" is given away by "Sommer"
    if len(original) >= _SHORT and fold(original) in fold(wording):
        return True
    telling = [original]
    if item.kind is Kind.PERSON:
        telling += [part for part in name_words(original) if not ordinary(part)]
    return any(True for _ in Phrases(telling, inflected=True).find(wording))
