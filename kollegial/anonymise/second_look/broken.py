"""Placeholders that are none: half a bracket, or half a name that clings to one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.kinds import Kind, all_labels, label
from kollegial.anonymise.lexicon import roles
from kollegial.anonymise.linking.placeholders import existing
from kollegial.anonymise.second_look.lexemes import Lexemes, key_of
from kollegial.anonymise.second_look.outcome import Check, Outcome, Point
from kollegial.anonymise.text.tokens import HIDDEN
from kollegial.marking import N_, Language

_LANGUAGES: tuple[Language, ...] = ("de", "en")
_LABELS = "|".join(sorted(map(re.escape, {*all_labels(), *roles.labels()}), key=len, reverse=True))
_SIGN = r"(?:[A-Z]{1,3}|\d{1,4})"
# A bracket that nobody closes; people write [Mutter und Kind] too.
_OPEN = re.compile(rf"\[(?:{_LABELS})(?: {_SIGN})?(?!\w)(?![^\[\]\n]{{0,60}}\])")
_OPEN_AND_NESTED = re.compile(rf"\[(?:{_LABELS})\s?(?=[\[{HIDDEN}])")
_CLOSED = re.compile(rf"(?<!\w)(?:{_LABELS})(?: {_SIGN})?\]")
_NESTED = re.compile(rf"\[{HIDDEN}{{1,40}}\]?")
_BEFORE = re.compile(r"[^\W_]{1,40}_?\Z|[\w.+-]{1,40}@\Z")
_BEHIND = re.compile(r"_?[^\W_]{1,40}|@[\w.-]{1,40}")
_WINDOW = 60
# What an inflected name leaves behind when its stem is replaced.
_ENDINGS = frozenset("s es ens n en er ern ers erin sche schen scher sches".split())
# Letters may stand right beside these ("8jährig"), figures may not.
_NUMBERS = tuple(
    f"[{label(kind, language)} "
    for kind in (
        *(Kind.PHONE, Kind.IBAN, Kind.DATE, Kind.BIRTH_DATE, Kind.AGE, Kind.POSTCODE),
        *(Kind.FILE_NUMBER, Kind.TAX_NUMBER, Kind.INSURANCE_NUMBER, Kind.IDENTITY_NUMBER),
        *(Kind.PLATE, Kind.PERSONNEL_NUMBER),
    )
    for language in _LANGUAGES
)

_STREETS = tuple(f"[{label(Kind.STREET, language)} " for language in _LANGUAGES)

_WHY_BROKEN = N_("a placeholder is broken here")
_WHY_NESTED = N_("a bracket too many stands beside a placeholder")
_WHY_HALF = N_("the rest of a name clings to a placeholder")
_WHY_REST = N_("figures or a letter cling to a placeholder")


def broken(name: str, lexemes: Lexemes) -> Iterator[Point]:
    """The points of one field ``name``; they may overlap."""
    if "[" not in lexemes.text and "]" not in lexemes.text:
        return
    for pattern in (_OPEN, _OPEN_AND_NESTED, _CLOSED):
        for match in pattern.finditer(lexemes.masked):
            if pattern is not _CLOSED or not _opened(lexemes.masked, match.start()):
                yield _point(name, *match.span(), Outcome.STOP, _WHY_BROKEN)
    for match in _NESTED.finditer(lexemes.masked):
        yield _point(name, *match.span(), Outcome.CHECK, _WHY_NESTED)
    for match in existing(lexemes.text):
        yield from _clinging(name, lexemes, match)


def _opened(text: str, at: int) -> bool:
    """Whether a bracket is open in front of ``at``."""
    before = max(0, at - _WINDOW)
    return text.rfind("[", before, at) > text.rfind("]", before, at)


def _clinging(name: str, lexemes: Lexemes, placeholder: re.Match[str]) -> Iterator[Point]:
    """What stands right before and right behind a placeholder, without a space."""
    text, (start, end) = lexemes.masked, placeholder.span()
    window = max(0, start - _WINDOW)
    before = _BEFORE.search(text[window:start])
    if before is not None:
        place = (window + before.start(), start)
        yield from _judged(name, place, before.group(), placeholder.group())
    behind = _BEHIND.match(text, end)
    if behind is not None and key_of(behind.group()) not in _ENDINGS:
        yield from _judged(name, (end, behind.end()), behind.group(), placeholder.group())


def _judged(name: str, place: tuple[int, int], rest: str, placeholder: str) -> Iterator[Point]:
    """Letters beside a number are well; beside a name they are half of it."""
    number = placeholder.startswith(_NUMBERS)
    letters = sum(char.isalpha() for char in rest)
    # A street may have lost the letter of its house.
    harmless = 1 if placeholder.startswith(_STREETS) else 0
    if "@" in rest or (number and any(char.isdecimal() for char in rest)):
        yield _point(name, *place, Outcome.STOP, _WHY_HALF)
    elif number:
        return
    elif letters > harmless:
        yield _point(name, *place, Outcome.STOP, _WHY_HALF)
    else:
        yield _point(name, *place, Outcome.CHECK, _WHY_REST)


def _point(name: str, start: int, end: int, severity: Outcome, why: str) -> Point:
    return Point(name, start, end, Kind.OTHER, Check.PLACEHOLDER, severity, why)
