"""How far a placeholder that is a role reaches: over "Frau", over "Mutter", over "Familie"."""

from __future__ import annotations

from kollegial.anonymise.lexicon.roles import FAMILY, Role
from kollegial.anonymise.roles.before import forms_before, word_before
from kollegial.anonymise.roles.wording import said_by
from kollegial.anonymise.text.tokens import words
from kollegial.marking import Language

_BEHIND = " family"


def extent(
    text: str, start: int, end: int, role: Role, language: Language, least: int
) -> tuple[int, int]:
    """Start and end with the forms of address, and with the word that names the very role.

    Nothing before ``least`` is taken. A word that says more than the label stays
    ("Klassenlehrerin [Lehrkraft A]"), one that would be repeated goes ("Mutter [Mutter]").
    """
    start = forms_before(text, start, least)
    if role is FAMILY and text.startswith(_BEHIND, end):
        end += len(_BEHIND)
    word = word_before(text, start)
    if not role.lettered and word is not None and word.start >= least:
        said = said_by(words(word.text), 0, language)
        if said is not None and said.role is role:
            start = word.start
    return start, end
