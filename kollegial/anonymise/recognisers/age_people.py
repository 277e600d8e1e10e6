"""Whether a person stands in front of a number."""

from __future__ import annotations

import re

from kollegial.anonymise.lexicon.ages import PEOPLE
from kollegial.anonymise.lexicon.forms import NOT_IN_CAPITALS, form
from kollegial.anonymise.lexicon.likely import everyday, given, surname
from kollegial.anonymise.recognisers.date_parts import DOUBTFUL, FAIR, LIKELY, before
from kollegial.anonymise.text.tokens import HIDDEN, fold

_TWO_WORDS = re.compile(
    r"(?:(?P<first>[^\W\d_][\w'’]*)\.?[ \t\u00a0-])?"
    r"(?P<last>[^\W\d_][\w'’]*)(?:[*:_/](?:in|innen|r))?"
    r"(?P<dot>\.?)[“”\"»«’']?[ \t\u00a0]?\Z"
)
_PRONOUNS = frozenset(("er", "sie", "ich"))
_LONGEST_ABBREVIATION = 4


def person_before(text: str, at: int) -> float:
    """How surely a person ends in front of ``at``, 0–1."""
    if HIDDEN in text[max(0, at - 2) : at].rstrip(" ")[-1:]:
        return LIKELY
    match = before(_TWO_WORDS, text, at)
    if match is None or (match["dot"] and len(match["last"]) > _LONGEST_ABBREVIATION):
        return 0.0
    return _person(match["first"], match["last"])


def is_person(word: str) -> bool:
    """Whether ``word`` itself says that it means somebody: a role, "Mädchen", a first name."""
    key = fold(word)
    if word.isupper() and key in NOT_IN_CAPITALS:
        return False
    return form(key) or key in PEOPLE or (word[:1].isupper() and given(key) and not everyday(key))


def _person(first: str | None, last: str) -> float:
    key = fold(last)
    if is_person(last) or (len(last) == 1 and last.isupper()):
        return LIKELY
    if key in _PRONOUNS:
        return FAIR
    if not last[0].isupper():
        return FAIR if given(key) and not everyday(key) else 0.0
    if first is not None and first[0].isupper() and is_person(first):
        if form(fold(first)) or not everyday(key):
            return LIKELY
        return 0.0 if first.isupper() else FAIR
    if everyday(key) or (last.isupper() and len(last) <= _LONGEST_ABBREVIATION):
        return FAIR if given(key) else 0.0
    return FAIR if surname(key) else DOUBTFUL
