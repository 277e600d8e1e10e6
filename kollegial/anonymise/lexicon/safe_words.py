"""What every word is that is no name: everyday, or on a list."""

from __future__ import annotations

from functools import cache
from typing import Final

from kollegial.anonymise.lexicon import forms, lists
from kollegial.anonymise.lexicon.brands import BRANDS
from kollegial.anonymise.lexicon.calendar import MONTHS
from kollegial.anonymise.lexicon.calendar_words import FEASTS, WEEKDAYS
from kollegial.anonymise.lexicon.codes import CODES
from kollegial.anonymise.lexicon.eponyms import ALONE
from kollegial.anonymise.lexicon.laws import FORM_WORDS, LAWS
from kollegial.anonymise.lexicon.medicine import MEDICINES, TERMS
from kollegial.anonymise.lexicon.nations import COUNTRIES, NATIONALITIES
from kollegial.anonymise.lexicon.professions import PROFESSIONS
from kollegial.anonymise.lexicon.settings_words import COMPANIES, SETTINGS
from kollegial.anonymise.text.tokens import Word, stems

_NUMERALS: Final = frozenset("ii iii iv vi vii viii ix xi xii xiii xiv xv".split())


def safe(word: Word) -> bool:
    """Whether ``word`` is on the lists of what is no name: a profession, an office, a medicine."""
    if word.text in CODES or (word.text.endswith("s") and word.text[:-1] in CODES):
        return True
    return any(stem in _safe() for stem in stems(word.key))


def numeral(word: Word) -> bool:
    """Whether ``word`` is a Roman numeral; of one letter, it may be somebody's initial."""
    return word.text.isupper() and word.key in _NUMERALS


def nation(word: Word) -> bool:
    """Whether ``word`` is a country, its people or its language."""
    return any(stem in _nations() for stem in stems(word.key))


def explained(word: Word) -> bool:
    """Whether ``word`` is everyday German, a numeral or on any of the lists."""
    return lists.common(word.key) or safe(word) or nation(word) or numeral(word)


@cache
def _safe() -> frozenset[str]:
    return (
        (ALONE | WEEKDAYS | FEASTS | MONTHS.keys() | PROFESSIONS | SETTINGS | COMPANIES)
        | (LAWS | FORM_WORDS | MEDICINES | TERMS | BRANDS | forms.FORMS)
    ) - _nations()


@cache
def _nations() -> frozenset[str]:
    return COUNTRIES | NATIONALITIES
