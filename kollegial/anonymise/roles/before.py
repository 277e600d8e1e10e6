"""What stands in front of a name: ``ihr Sohn Leon``, ``Klassenlehrerin Frau Weber``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.roles.said import Said
from kollegial.anonymise.roles.wording import (
    CONJUNCTIONS,
    DEFINITE,
    OF,
    PREPOSITIONS,
    before_adjectives,
    goes_on,
    is_form,
    said_by,
)
from kollegial.anonymise.text.tokens import Word, folded, words
from kollegial.marking import Language

_WINDOW = 90
_SPACE = re.compile(r"[ \t\u00a0\u202f]+|[ \t]*\n[ \t]*")
_SPACE_OR_DOT = re.compile(rf"\.?(?:{_SPACE.pattern})|\.")
_BEHIND_DEGREE = re.compile(rf"(?:\.-?|-)?(?:{_SPACE.pattern})?")
_OPENS = re.compile(r"\s?[(\[„“\"»]\s?")
_LABEL = re.compile(r"[ \t]?:[ \t]*")
_COMMA = re.compile(r"\s?,\s+")
# Behind a name that stands in an apposition: "die Lehrerin, Frau Weber, sagt".
_COMMA_BEHIND = re.compile(r"\s?,\s*([^\W\d_]+)(?:\s+([^\W\d_]+))?")
_NAME_ENDS = re.compile(r"\s*(?:[,;)/\n]|\Z|\.(?:\s|\Z))")
_CALLED = folded("heißt hieß heiße namens genannt named called")
_AND = folded("und u and")
_ALL_OF_THEM = folded("""
    Familie Familien Fam Eheleute Eheleuten Ehepaar family
""")
# "die Geschwister Aksoy" are all of them, "die Geschwister Leon und Mia" are two.
_ALL_OR_EACH = folded("""
    Geschwister Geschwistern Brüder Brüdern Schwestern Eltern Großeltern Pflegeeltern Zwillinge
    Zwillingen brothers sisters
""")
_BOTH = folded("herr herrn hr frau fr mr mrs")
# Words of "Herr und Frau".
_COUPLE = 3
# Words from the role to the name in "die Lehrerin von Leon".
_ROLE_AHEAD = 2


def said_before(text: str, start: int, end: int, language: Language) -> Said | None:
    """The role that the words in front of ``text[start:end]`` give, if they do."""
    window, listed = _window(text, start)
    at, edge, addressed = _behind_forms(window, listed, language)
    if at < 0:
        return None
    gap = window[listed[at].end : edge]
    if _CALLED & {listed[at].key} and at:
        return said_by(listed, at - 1, language)
    said = said_by(listed, at, language, several=True)
    if said is None:
        return _of_somebody(listed, at, gap, text[end:], language) if addressed else None
    if _SPACE.fullmatch(gap):
        return said if addressed or not _is_the_subject(window, listed, at) else None
    if _OPENS.fullmatch(gap):
        return said
    if _LABEL.fullmatch(gap):
        return said if _NAME_ENDS.match(text, end) else None
    if _COMMA.fullmatch(gap) and _set_off(text[end : end + _WINDOW]):
        return said
    return None


def address_before(text: str, start: int) -> str | None:
    """The gender a form of address right before ``start`` gives; nothing for a couple."""
    listed = words(text[max(0, start - _WINDOW) : start])
    genders: set[str] = set()
    for word in reversed(listed):
        found = forms.gender(word.key) if word.key in forms.ADDRESS and word.capital else None
        if found is not None:
            genders.add(found)
        elif word.key not in forms.DEGREES and not (genders and word.key in _AND):
            break
    return genders.pop() if len(genders) == 1 else None


def family_before(text: str, start: int, *, surname: bool) -> bool:
    """Whether the words in front say that all who bear the name are meant.

    ``surname``: the name is no first name and stands alone.
    """
    window, listed = _window(text, start)
    if not listed or not _SPACE_OR_DOT.fullmatch(window[listed[-1].end :]):
        return False
    last = listed[-1]
    if last.key in _ALL_OF_THEM:
        return last.capital or last.key == "family"
    if last.key in _ALL_OR_EACH:
        return surname
    return _couple(listed)


def forms_before(text: str, start: int, least: int) -> int:
    """Where the forms of address right before ``start`` begin, ``least`` at the earliest."""
    window, listed = _window(text, start)
    shift = start - len(window)
    edge, first = len(window), start
    for at in range(len(listed) - 1, -1, -1):
        word = listed[at]
        both = word.key in _AND and first < start and at > 0 and listed[at - 1].key in _BOTH
        if not (is_form(word) or word.key in _ALL_OF_THEM or both):
            break
        if not _SPACE_OR_DOT.fullmatch(window[word.end : edge]) or shift + word.start < least:
            break
        edge = word.start
        first = first if both else shift + word.start
    return first


def degrees_before(text: str, start: int, least: int) -> int:
    """Where the academic titles right before ``start`` begin, ``least`` at the earliest."""
    window, listed = _window(text, start)
    shift = start - len(window)
    edge = len(window)
    for word in reversed(listed):
        titled = word.key in forms.DEGREES
        gap = _BEHIND_DEGREE.fullmatch(window[word.end : edge])
        if not titled or gap is None or shift + word.start < least:
            break
        edge = word.start
    # "med." and the like are titles only behind one with a capital, or behind "dr."
    firm = (word for word in listed if word.capital or word.key in forms.PLAIN_DEGREES)
    first = next((word.start for word in firm if word.start >= edge), None)
    return start if first is None else shift + first


def word_before(text: str, start: int) -> Word | None:
    """The word right before ``start``, offsets in ``text``, if only space is between."""
    window, listed = _window(text, start)
    if not listed or not _SPACE.fullmatch(window[listed[-1].end :]):
        return None
    shift = start - len(window)
    return listed[-1]._replace(start=listed[-1].start + shift, end=listed[-1].end + shift)


def _window(text: str, start: int) -> tuple[str, Sequence[Word]]:
    window = text[max(0, start - _WINDOW) : start]
    return window, words(window)


def _behind_forms(window: str, listed: Sequence[Word], language: Language) -> tuple[int, int, bool]:
    """The last word that is no form of address, where these begin, and whether there are any."""
    at, edge, addressed = len(listed) - 1, len(window), False
    while at >= 0 and is_form(listed[at]) and said_by(listed, at, language) is None:
        if not _SPACE_OR_DOT.fullmatch(window[listed[at].end : edge]):
            break
        edge, addressed, at = listed[at].start, True, at - 1
    return at, edge, addressed


def _is_the_subject(window: str, listed: Sequence[Word], at: int) -> bool:
    """Whether the name is somebody else: "gestern hat die Mutter Mia abgeholt"."""
    article = before_adjectives(listed, at)
    if article < 0 or listed[article].key not in DEFINITE:
        return False
    if not _SPACE.fullmatch(window[listed[article].end : listed[article + 1].start]):
        return False
    if article == 0:
        return False
    word = listed[article - 1]
    if not _SPACE.fullmatch(window[word.end : listed[article].start]):
        return False
    return word.key not in PREPOSITIONS | CONJUNCTIONS


def _of_somebody(
    listed: Sequence[Word], at: int, gap: str, after: str, language: Language
) -> Said | None:
    """The role in "die Lehrerin von Leon, Frau Weber, sagt"."""
    if at < _ROLE_AHEAD or not _COMMA.fullmatch(gap) or not _set_off(after):
        return None
    return said_by(listed, at - _ROLE_AHEAD, language) if listed[at - 1].key in OF else None


def _set_off(after: str) -> bool:
    """Whether a comma behind the name ends an apposition, and no list goes on."""
    match = _COMMA_BEHIND.match(after)
    return match is not None and goes_on(match.group(1), match.group(2))


def _couple(listed: Sequence[Word]) -> bool:
    """Whether it ends in "Herr und Frau"."""
    if len(listed) < _COUPLE:
        return False
    one, joint, other = (word.key for word in listed[-_COUPLE:])
    return one in _BOTH and other in _BOTH and joint in _AND and one != other
