"""What stands behind a name: ``Frau Weber (Klassenlehrerin)``, ``Jasmin, die Mutter von Leon``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kollegial.anonymise.roles.said import Said
from kollegial.anonymise.roles.wording import (
    ADJECTIVE,
    ARTICLES,
    CONJUNCTIONS,
    GOES_ON,
    POSSESSIVE,
    goes_on,
    said_by,
)
from kollegial.anonymise.text.tokens import Word, folded, words
from kollegial.marking import Language

_WINDOW = 90
_BRACKETS = re.compile(r"\s?[(\[]([^()\[\]]{1,60})[)\]]")
_PARTS = re.compile(r"[,;/]| und | and ")
_COMMA = re.compile(r"\s?,\s+")
_IS = re.compile(
    r"\s+(?:ist|war|sei|wäre|bleibt|wurde|is|was|works|arbeitet)\s+(?:als\s+|as\s+)?"
    r"|\s+(?:als|as)\s+"
)
_GAP = re.compile(r"[ \t\u00a0\u202f]+|[ \t]*\n[ \t]*")
_SENTENCE_ENDS = re.compile(r"\s*(?:[.;:!?)\]]|\Z|\n\s*\n)")
_COMMA_GOES_ON = re.compile(r"\s?,\s+([^\W\d_]+)(?:\s+([^\W\d_]+))?")
_OFFICE = re.compile(
    r"(?:vom|beim|aus\s+dem|von\s+der|,|\(|from)\s?(?:the\s)?(?:[^\W\d_]{1,30}er\s)?"
    r"(?:Jugendamt|ASD|KSD|SPFH|Sozialdienst|Familienhilfe|Erziehungshilfe|youth\s+office)\b"
)
_NOT_ANY_MORE = folded(
    "ehemalige ehemaliger frühere früherer pensionierte pensionierter keine kein"
)
_MOST_WORDS = 5
_SHORTEST_ADJECTIVE = 4
_APOSTROPHES = ("'", "’")


def said_behind(text: str, end: int, language: Language) -> Said | None:
    """The role that the words behind a name that ends at ``end`` give, if they do."""
    window = text[end : end + _WINDOW]
    bracket = _BRACKETS.match(window)
    if bracket is not None:
        parts = (said_within(part, language) for part in _PARTS.split(bracket.group(1)))
        return next((said for said in parts if said is not None), None)
    if (comma := _COMMA.match(window)) is not None:
        return _apposition(window[comma.end() :], language)
    if (verb := _IS.match(window)) is not None:
        return _complement(window[verb.end() :], language)
    return None


def works_there(text: str, end: int) -> bool:
    """Whether a name that ends at ``end`` is that of somebody from an office for families."""
    return _OFFICE.match(text, end + (text[end : end + 1] in (" ", "\n"))) is not None


def said_within(part: str, language: Language) -> Said | None:
    """The role in "Leons Lehrerin", "die Mutter von Leon"; nothing in "seine Mutter war dabei"."""
    listed = words(part)
    at = _role_at(part, listed, language)
    if at is None:
        return None
    ends = at + 1 == len(listed) or listed[at + 1].key in GOES_ON
    return said_by(listed, at, language) if ends else None


def _apposition(behind: str, language: Language) -> Said | None:
    """The role behind a comma, unless a list of people goes on there."""
    listed = words(behind)
    at = _role_at(behind, listed, language)
    if at is None:
        return None
    said, end = said_by(listed, at, language), listed[at].end
    if at + 1 < len(listed) and _GAP.fullmatch(behind[end : listed[at + 1].start]):
        return said if listed[at + 1].key in GOES_ON else None
    if _SENTENCE_ENDS.match(behind, end):
        return said
    return said if _goes_on(behind, end) else None


def _complement(behind: str, language: Language) -> Said | None:
    """The role behind "ist" or "als"; nothing in "ist Mutter und Vater zugleich"."""
    listed = words(behind)
    at = _role_at(behind, listed, language)
    if at is None:
        return None
    following = listed[at + 1].key if at + 1 < len(listed) else ""
    return None if following in CONJUNCTIONS else said_by(listed, at, language)


def _goes_on(behind: str, end: int) -> bool:
    """Whether the sentence goes on behind the comma at ``end``, and no list does."""
    match = _COMMA_GOES_ON.match(behind, end)
    return match is not None and goes_on(match.group(1), match.group(2))


def _role_at(text: str, listed: Sequence[Word], language: Language) -> int | None:
    """Index of the role word, behind nothing but an article, an owner and adjectives."""
    for at, word in enumerate(listed[:_MOST_WORDS]):
        if at and not _joined(text, listed[at - 1], word):
            return None
        if word.key in _NOT_ANY_MORE:
            return None
        if said_by(listed, at, language) is not None:
            return at
        small = word.key in ARTICLES | POSSESSIVE
        if word.key in CONJUNCTIONS or not (
            small or _owns(text, word) or _describes(word, language)
        ):
            return None
    return None


def _owns(text: str, word: Word) -> bool:
    """Whether it is the "Leons" of "Leons Lehrerin" or the "Max" of "Max' Lehrerin"."""
    if word.text == "s":
        return text[max(0, word.start - 1) : word.start] in _APOSTROPHES
    apostrophe = text[word.end : word.end + 1] in _APOSTROPHES
    return word.capital and (word.text.endswith("s") or apostrophe)


def _describes(word: Word, language: Language) -> bool:
    """Whether it may be an adjective in front of a role."""
    if word.capital or len(word.key) < _SHORTEST_ADJECTIVE:
        return False
    return language == "en" or word.key.endswith(ADJECTIVE)


def _joined(text: str, one: Word, other: Word) -> bool:
    gap = text[one.end : other.start]
    return _GAP.fullmatch(gap) is not None or gap in ("-", "'", "’")
