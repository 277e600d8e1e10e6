"""The needles of people and places: every telling word, its stem, and the whole name."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.second_look.everyday import Weight, common, weight
from kollegial.anonymise.second_look.lexemes import lexemes_in, spellings
from kollegial.anonymise.second_look.needle import SMALL, Needle, doubted, joined
from kollegial.anonymise.text.tokens import folded

_TOWN_PREFIXES = folded(
    "Bad Sankt St Groß Klein Neu Alt Hohen Markt Kloster Schloß Stadt Landkreis"
)
_ENDINGS_OF_NAMES = ("sche", "schen", "scher", "sches", "s")
_ENDINGS_AFTER_HISSING = ("ens", "es")
_HISSING = ("s", "x", "z")
_SHORTEST_STEM = 4
_INITIAL = 1
"""Letters of an initial, which tells nobody."""


def person(text: str) -> Iterator[Needle]:
    """Of a person: Jasmin, Kowalczyk, both in either order."""
    words = [word for word in lexemes_in(text) if _of_a_name(word)]
    if not words:
        return
    capitals = any(word[0].isupper() for word in words)
    for word in words:
        # Beside words with a capital a small one is hardly ever part of the name.
        odd = capitals and word[0].islower()
        yield from map(doubted, _name(word, Kind.PERSON)) if odd else _name(word, Kind.PERSON)
    if len(words) > 1:
        for order in (words, [words[-1], *words[:-1]]):
            yield from joined(order, Kind.PERSON, Weight.SURE)


def _of_a_name(word: str) -> bool:
    key = spellings(word)[0]
    if word[0].isdecimal() or len(key) <= _INITIAL:
        return False
    if key in forms.PARTICLES and word[0].islower():
        return False
    return key not in forms.FORMS or key in forms.SURNAMES_TOO


def place(text: str) -> Iterator[Needle]:
    """Of a town: its name, what comes from there, the whole of several words."""
    words = list(lexemes_in(text))
    # Behind a small word stands the river or the hills: Frankfurt am Main.
    upper = [at for at, word in enumerate(words) if at and word[0].islower()]
    naming = words[: upper[0]] if upper else words
    for word in naming:
        key = spellings(word)[0]
        if len(key) > 1 and not key[0].isdecimal() and key not in _TOWN_PREFIXES | SMALL:
            yield from _name(word, Kind.PLACE)
            for form in _town_forms(key):
                if weight(form) is Weight.SURE:
                    yield Needle(form, Kind.PLACE, Weight.SURE, stem=True)
    if len(words) > 1:
        yield from joined(words, Kind.PLACE, Weight.SURE)


def _name(word: str, kind: Kind) -> Iterator[Needle]:
    """One word of a name, and what it may be the genitive of."""
    worth = weight(spellings(word)[0])
    for key in spellings(word):
        yield Needle(key, kind, worth)
        for stem in _stems(key):
            if len(stem) >= _SHORTEST_STEM and not common(stem):
                yield Needle(stem, kind, Weight.SURE, stem=True)


def _stems(key: str) -> Iterator[str]:
    for ending in _ENDINGS_OF_NAMES:
        if key.endswith(ending):
            yield key.removesuffix(ending)
    for ending in _ENDINGS_AFTER_HISSING:
        if key.endswith(ending) and key.removesuffix(ending).endswith(_HISSING):
            yield key.removesuffix(ending)


def _town_forms(key: str) -> Iterator[str]:
    """Bremen: Bremer; Dresden: Dresdner; Bochumer: Bochum; Bremer: Bremen."""
    if key.endswith("en"):
        yield f"{key[:-2]}er"
        yield f"{key[:-2]}ner"
    if key.endswith("er"):
        yield key[:-2]
        yield f"{key[:-2]}en"
        yield f"{key[:-3]}en"
