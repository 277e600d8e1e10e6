"""Chains of forms of address: "Frau Prof. Dr.in med.", and what may stand around them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.likely import everyday, surname
from kollegial.anonymise.lexicon.ordinary import never_a_name
from kollegial.anonymise.text.rows import joined
from kollegial.anonymise.text.tokens import Word

BIRTH_NAME = frozenset({"geb", "geborene", "geborener", "geborenen", "nee", "verw", "verh"})
AND = frozenset({"und", "sowie", "u"})
# "die Frau", "seine Frau": not an address but a woman, so the next noun is no name.
_BEFORE_A_WOMAN = frozenset(
    "die der eine einer meine meiner seine seiner ihre ihrer deine deiner unsere unserer keine"
    " diese dieser jene jede ein mein sein den dem einen einem als junge alte ganze".split()
)
_COMMA = re.compile(r"\s?,\s|\s?/\s?|\s&\s")
_GLUE = frozenset({".", ":", "'", "’", "*", "/", "-", "_"})
_MOST_FORMS = 8  # Frau Prof. Dr. Dr. h. c.
_SHORT_FORMS = forms.ABBREVIATIONS | BIRTH_NAME | forms.DEGREE_ENDINGS


def announces(word: Word) -> bool:
    """Whether a name may follow ``word``, a degree by itself excepted."""
    key = word.key
    if word.text in forms.OFFICES:
        return True
    if not forms.form(key) or key in forms.DEGREES - forms.ADDRESS - forms.ROLES:
        return False
    if key in forms.ONLY_IN_CAPITALS:
        return word.text[1:].upper() == word.text[1:]
    return not (word.text.isupper() and key in forms.NOT_IN_CAPITALS)


def behind_forms(text: str, listed: Sequence[Word], at: int) -> int | None:
    """Index of the first word behind the forms of address that begin at ``at``."""
    for first in range(at + 1, min(at + 1 + _MOST_FORMS, len(listed))):
        word = listed[first]
        glue = text[listed[first - 1].end : word.start]
        if word.text in forms.DEGREE_ENDINGS and glue in _GLUE:
            continue  # Dr.in, Ri'in
        if not follows_form(text, listed, first):
            return None
        if not _is_form(text, word):
            return first
        address = any(each.key in forms.ADDRESS for each in listed[at:first])
        if not _name_may_follow(text, listed, first, address=address):
            # The last form may be the name: "Frau Richter", but not "Herr Kollege".
            return first if word.key in forms.SURNAMES_TOO else None
    return None


def _is_form(text: str, word: Word) -> bool:
    if len(word.text) == 1:  # h. c., but O'Neill
        return word.key in forms.DEGREES and text[word.end : word.end + 1] == "."
    return word.key in forms.DEGREES or (word.capital and forms.form(word.key))


def follows_form(text: str, listed: Sequence[Word], at: int) -> bool:
    """Whether word ``at`` stands right behind a form of address, in the same sentence."""
    form = listed[at - 1]
    dotted = text[form.end : form.end + 1] == "."
    # A hyphen may stand behind a degree only: Univ-Prof., but no OB-Wahl.
    short = form.key in forms.DEGREES or (
        dotted and (form.text in forms.OFFICES or form.key in _SHORT_FORMS)
    )
    return joined(text, form, listed[at], dot=short)


def _name_may_follow(text: str, listed: Sequence[Word], at: int, *, address: bool) -> bool:
    following = at + 1
    if following >= len(listed) or not follows_form(text, listed, following):
        return False
    word = listed[following]
    if word.key in forms.DEGREES | forms.FIRST_PARTICLES | forms.DEGREE_ENDINGS:
        return True
    if not word.capital:
        return False
    if forms.form(word.key):
        return True
    if address:
        return not never_a_name(word.key)
    return not everyday(word.key) or surname(word.key)


def complete_names(text: str, listed: Sequence[Word]) -> frozenset[str]:
    """Names that stand behind a form of address several times, each time before another word.

    So the word behind them is no part of the name ("Frau Nolting Akteneinsicht").
    """
    followers: dict[str, set[str]] = {}
    for at, form in enumerate(listed[:-2]):
        if form.key in forms.ADDRESS and listed[at + 1].capital:
            name, after = listed[at + 1], listed[at + 2]
            goes_on = joined(text, name, after, dot=False) and after.capital
            followers.setdefault(name.key, set()).add(after.key if goes_on else "")
    return frozenset(name for name, words_after in followers.items() if len(words_after) > 1)


def is_a_woman(text: str, listed: Sequence[Word], at: int) -> bool:
    """Whether word ``at`` is no address but somebody: "seine Frau", "der herr"."""
    if listed[at].key not in ("frau", "herr", "herrn", "familie") or at == 0:
        return False
    before = listed[at - 1]
    if listed[at].capital and listed[at].key != "frau":
        return False
    return before.key in _BEFORE_A_WOMAN and joined(text, before, listed[at], dot=False)


def next_in_list(text: str, listed: Sequence[Word], end: int, after: int) -> int | None:
    """Index of the next name in "die Kinder Leon, Mia und Ben"; ``end`` is where the last ends."""
    if after >= len(listed):
        return None
    if _COMMA.fullmatch(text[end : listed[after].start]):
        return after
    follows = listed[after].key in AND and after + 1 < len(listed)
    if follows and joined(text, listed[after], listed[after + 1], dot=True):
        return after + 1
    return None
