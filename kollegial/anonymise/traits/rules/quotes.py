"""Sentences quoted word for word: whoever was there knows them again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.text.tokens import fold
from kollegial.anonymise.traits.group import Group
from kollegial.anonymise.traits.hit import Hit
from kollegial.anonymise.traits.lexicon.dialects import DIALECT as DIALECT_WORDS
from kollegial.anonymise.traits.lexicon.dialects import ORDINARY_TOO
from kollegial.anonymise.traits.reading import Reading
from kollegial.anonymise.traits.sort import Sort
from kollegial.marking import N_

QUOTE: Final = Group("quote.sentence", Sort.QUOTE, N_("a sentence quoted word for word"))
DIALECT: Final = Group("quote.dialect", Sort.QUOTE, N_("a quotation in dialect"))

_LONGEST = 600
_QUOTED = re.compile(
    rf"„([^„“”]{{1,{_LONGEST}}})[“”]|»([^»«]{{1,{_LONGEST}}})«|«([^»«]{{1,{_LONGEST}}})»"
    rf"|“([^„“”]{{1,{_LONGEST}}})”|\"([^\"]{{1,{_LONGEST}}})\"|‚([^‚‘’]{{1,{_LONGEST}}})[‘’]"
)
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS = 5
_WEIGHT, _DIALECT_WEIGHT = 1, 2


def quotations(reading: Reading) -> Iterator[Hit]:
    """Quoted sentences of five words and more, without their marks; shorter ones in dialect."""
    for match in _QUOTED.finditer(reading.text):
        start, end = match.span(match.lastindex or 0)
        said = [fold(word) for word in _WORD.findall(reading.text, start, end)]
        if _in_dialect(said):
            yield Hit(start, end, DIALECT, _DIALECT_WEIGHT)
        elif len(said) >= _FEWEST_WORDS:
            yield Hit(start, end, QUOTE, _WEIGHT)


def _in_dialect(said: list[str]) -> bool:
    marked = set(said) & DIALECT_WORDS
    return len(marked) > 1 or bool(marked - ORDINARY_TOO)
