"""The small words between a name and a role, in both languages, folded."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.roles import PARTNER, Role, gender_of, role_of, roles_of
from kollegial.anonymise.roles.said import Said
from kollegial.anonymise.text.tokens import Word, fold, folded
from kollegial.marking import Language

DEFINITE: Final = folded("die der dem den des the")
ARTICLES: Final = DEFINITE | folded("ein eine einen einem einer eines a an")
_OWNERS: Final = ("mein", "dein", "sein", "ihr", "unser", "euer", "eur", "kein")
_OWN_ENDINGS: Final = ("", "e", "en", "em", "er", "es")
POSSESSIVE: Final = frozenset(
    owner + ending for owner in _OWNERS for ending in _OWN_ENDINGS
) | folded("my your his her our their")
PREPOSITIONS: Final = folded("""
    mit von vom bei beim zu zur zum an am auf für gegen ohne über um durch nach seit aus außer neben
    zwischen unter hinter vor wegen trotz laut samt nebst inklusive betreffs with by from for to
    about and of at
""")
CONJUNCTIONS: Final = folded("und oder sowie aber denn dass weil wenn ob als wie auch and or but")
OF: Final = folded("von vom des der einer eines of")
# What may go on behind a role: "die Lehrerin in der 3b", "Mutter zweier Kinder".
GOES_ON: Final = OF | folded("in im an am bei beim zu aus mit für zweier dreier seit at from")
_HUSBANDS: Final = folded("mann mannes manne ehegatte gatte")
_WIVES: Final = folded("frau gattin")
ADJECTIVE: Final = ("e", "en", "er", "em", "es")
_MOST_ADJECTIVES: Final = 2


def said_by(
    listed: Sequence[Word], at: int, language: Language, *, several: bool = False
) -> Said | None:
    """What word ``at`` says somebody is, if it is the word of a role.

    "ihr Mann" is a husband, "der Mann" is any man. ``several`` takes plurals too.
    """
    word = listed[at]
    before = listed[at - 1].key if at else ""
    if several and (many := roles_of(word.text, language)) is not None:
        return Said(many, gender_of(word.text, many, language), several=True)
    role: Role | None = role_of(word.text, language, before)
    if role is not None:
        return Said(role, gender_of(word.text, role, language))
    if language == "de" and before in POSSESSIVE:
        if word.key in _HUSBANDS:
            return Said(PARTNER, "m")
        if word.key in _WIVES:
            return Said(PARTNER, "f")
    return None


def is_form(word: Word) -> bool:
    """Whether a word is a form of address or a degree, which stands between role and name."""
    if word.key in forms.ADDRESS:
        return word.capital or word.key in forms.DEGREES
    return word.key in forms.DEGREES


def before_adjectives(listed: Sequence[Word], at: int) -> int:
    """Index of the last word before ``at`` that is no adjective; -1 if there is none."""
    first = at - 1
    for _ in range(_MOST_ADJECTIVES):
        word = listed[first] if first >= 0 else None
        if word is None or word.capital or not _is_adjective(word.key):
            break
        first -= 1
    return first


def goes_on(word: str, following: str | None) -> bool:
    """Whether a sentence goes on with ``word`` behind a comma, and no list of people does.

    "…, eine Nachbarin, die manchmal übersetzt" goes on, "…, eine Nachbarin, die Oma" does not.
    """
    key = fold(word)
    if key in ARTICLES:
        return following is not None and following[0].islower()
    return (word[0].islower() or key in PREPOSITIONS | GOES_ON) and key not in POSSESSIVE


def _is_adjective(key: str) -> bool:
    small = key in ARTICLES | POSSESSIVE | PREPOSITIONS | CONJUNCTIONS
    return key.endswith(ADJECTIVE) and not small
