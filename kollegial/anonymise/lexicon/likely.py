"""What the lists make of a word: one place for their thresholds."""

from __future__ import annotations

from typing import Final

from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.lexicon.forms import form
from kollegial.anonymise.lexicon.given import GIVEN
from kollegial.anonymise.lexicon.ordinary import never_a_name, noun_like, ordinary
from kollegial.anonymise.text.memory import remembered

# Below, a listed name is a word first and a name now and then.
_NAME_FIRST: Final = 0.3


@remembered
def given(key: str) -> bool:
    """Whether a folded word is a first name, and hardly anything else."""
    return key in GIVEN or lists.given(key) >= _NAME_FIRST


@remembered
def surname(key: str) -> bool:
    """Whether somebody may have the folded word as a surname, an everyday word or not."""
    if never_a_name(key):
        return False
    return lists.surname(key) > 0 or ordinary(key)


def known(key: str) -> bool:
    """Whether somebody may have the folded word as a name, an everyday word or not."""
    return given(key) or surname(key)


@remembered
def everyday(key: str) -> bool:
    """Whether a folded word is one of everyday language, a role, or ends as nouns do."""
    if ordinary(key) or form(key) or lists.common(key):
        return True
    return noun_like(key) and not lists.surname(key) and not given(key)


def sure_name(key: str) -> bool:
    """Whether a folded word is a listed name and no everyday word."""
    return given(key) or (lists.surname(key) >= _NAME_FIRST and not everyday(key))
