"""Whether a string that was to go can still be read, however it is written."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.second_look.context import (
    behind_article,
    like_a_person,
    like_a_town,
    technical,
)
from kollegial.anonymise.second_look.everyday import Weight, common
from kollegial.anonymise.second_look.haystack import Fit, Haystack, Hit, glued
from kollegial.anonymise.second_look.lexemes import Lexemes
from kollegial.anonymise.second_look.outcome import Check, Outcome, Point
from kollegial.marking import N_

_LONG = 6
_SHORTEST_SPLIT = 6
_TWO_LETTERS = 2
_AMOUNTS = frozenset("euro eur prozent km meter m kg g ml mg stueck stunden mal".split())

_WHY = N_("this was to go and stands here again")
_WHY_INSIDE = N_("this word holds something that was to go")
_WHY_EVERYDAY = N_("an everyday word here, but it was a name elsewhere")
_WHY_DOUBTFUL = N_("looks like a part of something that was to go")


def survivors(name: str, lexemes: Lexemes, haystack: Haystack) -> Iterator[Point]:
    """The points of one field ``name``; they may overlap."""
    for hit in haystack.hits(lexemes):
        judged = _judged(lexemes, hit)
        if judged is not None:
            severity, why = judged
            start, end = lexemes.starts[hit.first], lexemes.ends[hit.last]
            yield Point(name, start, end, hit.needle.kind, Check.SURVIVOR, severity, why)


def _judged(lexemes: Lexemes, hit: Hit) -> tuple[Outcome, str] | None:
    match hit.needle.weight:
        case Weight.SURE:
            return _sure(lexemes, hit)
        case Weight.NAME_TOO if hit.fit is Fit.WHOLE or _inflected_name(lexemes, hit):
            return _name_too(lexemes, hit.first)
        case Weight.NAME_TOO if hit.fit is Fit.BEGINS:
            return _begun(lexemes, hit)
        case Weight.NAME_TOO | Weight.DOUBTFUL if hit.fit not in (Fit.BEGINS, Fit.INSIDE):
            return None if _small_talk(lexemes, hit) else (Outcome.CHECK, _WHY_DOUBTFUL)
        case Weight.EVERYDAY if hit.fit in (Fit.WHOLE, Fit.INFLECTED):
            return (Outcome.CHECK, _WHY_EVERYDAY) if _in_context(lexemes, hit) else None
        case Weight.SHORT if hit.fit in (Fit.WHOLE, Fit.INFLECTED):
            return (Outcome.CHECK, _WHY_DOUBTFUL) if _short(lexemes, hit) else None
    return None


def _inflected_name(lexemes: Lexemes, hit: Hit) -> bool:
    """Whether it is a form of the name, and no word of its own: not Sahne for a Mr Sahn."""
    if hit.fit is not Fit.INFLECTED:
        return False
    key = lexemes.keys[hit.first]
    return key.removeprefix(hit.needle.key).startswith("s") or not common(key)


def _name_too(lexemes: Lexemes, at: int) -> tuple[Outcome, str] | None:
    """Koch is a name, "der Koch" may be one, "ein Koch" is none."""
    if behind_article(lexemes, at, definite=False):
        return None
    alone = lexemes.capital(at) and not behind_article(lexemes, at, definite=True)
    return (Outcome.STOP, _WHY) if alone else (Outcome.CHECK, _WHY_EVERYDAY)


def _sure(lexemes: Lexemes, hit: Hit) -> tuple[Outcome, str] | None:
    key = lexemes.keys[hit.first]
    if key[0].isdecimal() and _amount(lexemes, hit.last):
        return Outcome.CHECK, _WHY
    if hit.fit is Fit.WHOLE or _inflected_name(lexemes, hit):
        return Outcome.STOP, _WHY
    if hit.fit is Fit.INFLECTED:
        return Outcome.CHECK, _WHY_EVERYDAY
    if hit.fit is Fit.SPLIT:
        return _split(lexemes, hit)
    return None if hit.needle.stem else _longer_word(lexemes, hit)


def _split(lexemes: Lexemes, hit: Hit) -> tuple[Outcome, str] | None:
    """Several words: the whole phrase, a word with a hyphen in it, or by mere chance ("ja na")."""
    if hit.needle.words > 1 or not _small_talk(lexemes, hit):
        return Outcome.STOP, _WHY
    gaps = [lexemes.gap(at) for at in range(hit.first, hit.last)]
    if all(map(glued, gaps)):
        return Outcome.STOP, _WHY
    return (Outcome.CHECK, _WHY_DOUBTFUL) if len(hit.needle.key) >= _SHORTEST_SPLIT else None


def _longer_word(lexemes: Lexemes, hit: Hit) -> tuple[Outcome, str] | None:
    key = lexemes.keys[hit.first]
    if technical(lexemes, hit.first) or key[0].isdecimal():
        return Outcome.STOP, _WHY_INSIDE
    long = len(hit.needle.key) >= _LONG
    if common(key):
        return (Outcome.CHECK, _WHY_INSIDE) if long else None
    if hit.fit is Fit.BEGINS or long:
        return Outcome.STOP, _WHY_INSIDE
    return Outcome.CHECK, _WHY_INSIDE


def _begun(lexemes: Lexemes, hit: Hit) -> tuple[Outcome, str] | None:
    """A word that begins as a name does: Müllerhaus, but not "kocht"."""
    at = hit.first
    telling = technical(lexemes, at) or (lexemes.capital(at) and not common(lexemes.keys[at]))
    return (Outcome.CHECK, _WHY_INSIDE) if telling else None


def _small_talk(lexemes: Lexemes, hit: Hit) -> bool:
    """Whether every word of a hit is one of everyday by itself."""
    keys = lexemes.keys[hit.first : hit.last + 1]
    return all(len(key) >= _TWO_LETTERS and common(key) for key in keys)


def _in_context(lexemes: Lexemes, hit: Hit) -> bool:
    if hit.needle.kind is Kind.PERSON:
        return like_a_person(lexemes, hit.first)
    if hit.needle.kind is Kind.PLACE:
        return like_a_town(lexemes, hit.first)
    return False


def _short(lexemes: Lexemes, hit: Hit) -> bool:
    if not lexemes.capital(hit.first):
        return technical(lexemes, hit.first)
    return len(hit.needle.key) > _TWO_LETTERS or like_a_person(lexemes, hit.first)


def _amount(lexemes: Lexemes, at: int) -> bool:
    """Whether a number is one of euros or metres: 10 000 Euro."""
    end = lexemes.ends[at]
    sign = lexemes.masked[end : end + 2].strip()[:1]
    return sign in ("€", "%") or lexemes.behind(at) in _AMOUNTS
