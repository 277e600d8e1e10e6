"""What looks like a name and is none: illnesses, weekdays, professions, offices, products.

``vetoed`` says that a claim should fall, ``doubtful`` how much of its score is left. Both
look at the words around it: ``Morbus Parkinson`` is an illness, ``Herr Parkinson`` a person.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from kollegial.anonymise.claims.around import (
    ADDRESSING,
    ILLNESS_INITIAL,
    MEANT_SO,
    Around,
    is_given,
)
from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import forms, lists
from kollegial.anonymise.lexicon.brands import BRANDS
from kollegial.anonymise.lexicon.calendar_words import WEEKDAYS
from kollegial.anonymise.lexicon.eponyms import (
    ALONE,
    AUTHORS,
    ILLNESSES,
    THINGS,
    VAGUE_THINGS,
    WITH_CUE,
)
from kollegial.anonymise.lexicon.medicine import MEDICINES, TERMS
from kollegial.anonymise.lexicon.ordinary import NAMES_TOO
from kollegial.anonymise.lexicon.safe_words import nation, numeral, safe
from kollegial.anonymise.lexicon.streets import MIDDLING, STRONG, WEAK
from kollegial.anonymise.lexicon.toponyms import town_stems
from kollegial.anonymise.text.tokens import Word, fold, stems, words

__all__ = ["doubtful", "safe", "vetoed"]

_KINDS: Final = frozenset({Kind.PERSON, Kind.PLACE, Kind.ORGANISATION, Kind.OTHER})
# What the group entered is meant, whatever it looks like.
_ENTERED: Final = "names"
_EPONYMS: Final = ALONE | WITH_CUE | AUTHORS
_CALLED_SO: Final = NAMES_TOO | WEEKDAYS
_THINGS_FIRST: Final = ALONE | BRANDS | MEDICINES
# C20, L5, V3-V6
_FIGURED: Final = re.compile(r"[A-Z]{1,2}\d{1,3}(?:[.–/-][A-Z]?\d{1,2})?")
# Lindenstraße, Meisengrund, Wesermünde
_PLACES: Final = (
    *map(fold, (*STRONG, *MIDDLING, *WEAK)),
    *(
        "mark",
        "muende",
        "au",
        "see",
        "meer",
        "land",
        "stadt",
        "dorf",
        "burg",
        "stein",
        "tal",
        "wald",
    ),
    *("bach", "haus", "hausen", "heim", "furt", "ufer", "hafen", "kirche", "kirchen", "gebirge"),
    *(
        "schule",
        "heim",
        "stift",
        "kita",
        "klinik",
        "hospital",
        "viertel",
        "insel",
        "forst",
        "tunnel",
    ),
)
_BEHIND_THINGS: Final = VAGUE_THINGS | frozenset("ii iii iv vi".split())
# First names that are words in small letters only.
_SMALL_FORMS: Final = frozenset({"lasse", "rosa", "reiner"})
_NOW_AND_THEN: Final = 0.3
_INITIALS: Final = 2
_SHORTEST_CODE: Final = 3
_LONGEST_CODE: Final = 5
_SHORTEST_WORD: Final = 7
_VOWELS: Final = frozenset("aeiouy")
_ROLES: Final = (forms.ROLES | ADDRESSING) - forms.SURNAMES_TOO
_NATION: Final = 0.5
_COMMON: Final = 0.4
_PARTLY: Final = 0.8
_LEARNED: Final = 0.6


def vetoed(text: str, span: Span) -> bool:
    """Whether ``span`` of ``text`` is surely no name of a person, a place or an organisation."""
    if span.kind not in _KINDS or span.source == _ENTERED:
        return False
    inside = words(text[span.start : span.end])
    naming = _without_forms(inside)
    if not naming or all(_is_role(word) or _is_small(word) for word in naming):
        return bool(inside)
    around = Around(text, span)
    if len(naming) < len(inside) or around.names_somebody():
        return False
    if _FIGURED.fullmatch(text, span.start, span.end) or _is_a_phrase(naming):
        return True
    return _is_a_thing(naming, around) or all(_no_name(word, around) for word in naming)


def doubtful(text: str, span: Span) -> float:
    """0–1: what is left of the score of ``span`` in ``text``; 1 if nothing speaks against it."""
    if span.kind not in _KINDS or span.source == _ENTERED:
        return 1.0
    inside = words(text[span.start : span.end])
    naming = _without_forms(inside)
    if not naming or len(naming) < len(inside) or Around(text, span).names_somebody():
        return 1.0
    if any(map(nation, naming)):
        return _NATION
    if all(lists.common(word.key) or safe(word) for word in naming):
        return _COMMON
    if any(safe(word) for word in naming):
        return _PARTLY
    learned = len(naming) == 1 and lists.learned(naming[0].key)
    return _LEARNED if learned else 1.0


def _without_forms(inside: Sequence[Word]) -> Sequence[Word]:
    """The words behind a leading form of address."""
    at = 0
    while at < len(inside) and inside[at].key in ADDRESSING and len(inside[at].text) > 1:
        at += 1
    return inside[at:]


def _is_a_phrase(naming: Sequence[Word]) -> bool:
    """Whether the span is a noun with its adjective, or speaks of a medicine."""
    if len(naming) == 1 or not all(lists.common(word.key) or safe(word) for word in naming):
        return False
    if any(word.key.endswith(_PLACES) for word in naming):
        return False
    return any(
        (not word.capital and word.key not in forms.PARTICLES) or word.key in MEDICINES | TERMS
        for word in naming
    )


def _is_a_thing(naming: Sequence[Word], around: Around) -> bool:
    """Whether the span is called after people but is an illness, a test, a method."""
    if any(around.called_illness(stem) for stem in stems(naming[0].key)):
        return True
    behind, hyphen = around.following()
    if len(naming[0].text) == 1:
        described = naming[1].key if len(naming) > 1 else behind
        ill = naming[0].text == ILLNESS_INITIAL and described in ILLNESSES
        return ill or (described in TERMS and not lists.surname(described))  # A. carotis
    if hyphen and behind in THINGS:
        return True
    hyphens = all(one.end + 1 == other.start for one, other in pairwise(naming))
    if len(naming) > 1 and hyphens and naming[-1].key in THINGS:
        return True
    people = [word for word in naming if not (numeral(word) or word.key in VAGUE_THINGS)]
    known = [word for word in people if any(stem in _EPONYMS for stem in stems(word.key))]
    if not known or not all(word in known or _may_belong(word) for word in people):
        return False
    if any(is_given(word.key) for word in people):
        return around.cites()  # Kim-Oliver Tietze
    return behind in _BEHIND_THINGS or len(people) < len(naming) or around.cites()


def _may_belong(word: Word) -> bool:
    """Whether a word may be a further part of a known author's name."""
    if word.key in forms.PARTICLES and not word.capital:
        return True
    return bool(lists.given(word.key) or lists.surname(word.key))


def _is_role(word: Word) -> bool:
    return word.key in _ROLES and len(word.text) > _INITIALS


def _is_small(word: Word) -> bool:
    """Whether ``word`` is an everyday word in small letters, and nobody's name."""
    return not word.capital and _is_unlisted(word.key) and lists.common(word.key)


def _is_only_a_word(word: Word) -> bool:
    """Whether ``word`` is an everyday word that nobody and no place is called."""
    if word.key.endswith(_PLACES):
        return False
    if nation(word) or (word.capital and len(word.key) < _SHORTEST_WORD):
        return False
    return _is_unlisted(word.key) and lists.common(word.key)


def _is_rather_a_word(word: Word, around: Around) -> bool:
    """Whether an everyday word that is a name now and then is a word where it stands."""
    worth = max(lists.given(word.key), lists.surname(word.key), lists.town(word.key))
    if worth >= _NOW_AND_THEN and word.text not in _SMALL_FORMS:
        return False
    if word.capital:
        return around.takes_a_noun()
    return word.key not in _CALLED_SO and around.cares_for_capitals()


def _is_unlisted(key: str) -> bool:
    """Whether neither the word nor what it may be a form of is a name on a list."""
    return not any(
        lists.given(stem) or lists.surname(stem) or lists.town(stem) for stem in town_stems(key)
    )


def _is_code(word: Word) -> bool:
    """Whether ``word`` is a few capitals that nobody can pronounce."""
    if not word.text.isupper() or not _SHORTEST_CODE <= len(word.text) <= _LONGEST_CODE:
        return False
    return not set(word.key) & _VOWELS


def _no_name(word: Word, around: Around) -> bool:
    """Whether a word of a span is no name where it stands."""
    if numeral(word) or _is_code(word) or _is_only_a_word(word):
        return True
    known = word.text in _SMALL_FORMS or lists.common(word.key)
    if known and _is_rather_a_word(word, around):
        return True
    # A letter or two may be somebody's initials, whatever else they are short for.
    if len(word.text) <= _INITIALS and word.capital and not word.text[1:].isupper():
        return False
    if not safe(word):
        return False
    # Sommer, Richter and Montag are surnames too; only an article says that none is meant.
    if word.key in _CALLED_SO:
        return around.takes_a_noun()
    name_too = max(lists.surname(word.key), lists.given(word.key)) >= MEANT_SO
    return not name_too or word.key in _THINGS_FIRST or around.takes_a_noun()
