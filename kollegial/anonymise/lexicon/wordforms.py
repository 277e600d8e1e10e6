"""Whether a word is made of everyday words: an inflected one, or a compound of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from kollegial.anonymise.lexicon.listing import NOUN, OTHER
from kollegial.anonymise.lexicon.wordparts import (
    ABSTRACT,
    ABSTRACT_ENDINGS,
    CHANGING,
    DICTIONARY_ENDINGS,
    LINKS,
    LONG_SAFE_ENDINGS,
    NAME_PARTS,
    NOUN_ENDINGS,
    ONLY_CHANGED,
    OTHER_ENDINGS,
    PREFIXES,
    SAFE_ENDINGS,
    SHORT_NOUNS,
    SHORTEST_LONG_SAFE,
    SHORTEST_SAFE,
    UMLAUTS,
    VERB_PREFIXES,
)

_SHORTEST_STEM: Final = 4
_SHORTEST_TAIL: Final = 4
_SHORTEST_OTHER: Final = 5
_SHORTEST_INFLECTED: Final = 6
_SHORTEST_HEAD: Final = 3
_SHORTEST_PREFIX: Final = 2
_PARTICIPLE: Final = "ge"
_PARTICIPLE_ENDINGS: Final = frozenset({"t", "en", "te", "ten", "tes", "ter"})
_OF_VERBS: Final = ("el", "er")  # Kuschel-, Wander-
_FEMALE: Final = frozenset({"in", "innen"})
_FEWEST_PARTS: Final = 2
_MOST_PARTS: Final = 4

Kind = Callable[[str], int]


def ends_safely(key: str) -> bool:
    """Whether a folded word ends as abstract nouns and learned words do, and names do not."""
    if len(key) >= SHORTEST_LONG_SAFE and key.endswith(LONG_SAFE_ENDINGS):
        return True
    return len(key) >= SHORTEST_SAFE and key.endswith(SAFE_ENDINGS)


def inflected(key: str, kind: Kind) -> int:
    """The kind of the listed word that ``key`` is a form of; 0 if there is none."""
    if any(kind(form) == NOUN for form in _nouns(key)):
        return NOUN
    return OTHER if any(_inflects(form, kind) for form in _others(key)) else 0


def _inflects(form: str, kind: Kind) -> bool:
    """Whether ``form`` is a verb or an adjective; das Kochen is a noun, but a verb first."""
    found = kind(form)
    return found == OTHER or (found == NOUN and form.endswith("en") and len(form) > _SHORTEST_OTHER)


def _nouns(key: str) -> Iterator[str]:
    """The nouns that ``key`` may be a form of, listed or not."""
    for ending in ("", *NOUN_ENDINGS):
        stem = key.removesuffix(ending)
        if (ending and stem == key) or len(stem) < _SHORTEST_STEM:
            continue
        if ending not in ONLY_CHANGED and (ending not in _FEMALE or len(stem) > _SHORTEST_STEM):
            yield stem
        if ending in CHANGING:
            for changed, plain in UMLAUTS:
                before, found, after = stem.rpartition(changed)
                if found:
                    yield f"{before}{plain}{after}"
                    break


def _others(key: str) -> Iterator[str]:
    """The verbs and adjectives that ``key`` may be a form of, listed or not."""
    for ending in OTHER_ENDINGS:
        stem = key.removesuffix(ending)
        if stem != key and len(stem) >= _SHORTEST_STEM:
            yield from (stem + more for more in DICTIONARY_ENDINGS if more != ending)
            done = stem.removeprefix(_PARTICIPLE)
            if done != stem and ending in _PARTICIPLE_ENDINGS and len(done) >= _SHORTEST_STEM:
                yield f"{done}en"
                yield f"{done}n"


def compound(key: str, kind: Kind, parts: int = _MOST_PARTS) -> bool:
    """Whether ``key`` consists of at most ``parts`` everyday words; the last one is a noun."""
    if parts < _FEWEST_PARTS:
        return False
    for cut in range(_SHORTEST_PREFIX, len(key) - _SHORTEST_HEAD + 1):
        head, tail = key[:cut], key[cut:]
        if _ends(head, tail, kind) and _begins(head, kind, parts):
            return True
    return False


def _ends(head: str, tail: str, kind: Kind) -> bool:
    """Whether ``tail`` may be the last part behind ``head``."""
    if tail in NAME_PARTS:
        return head in ABSTRACT or head.endswith(ABSTRACT_ENDINGS)
    if head in VERB_PREFIXES and _is_verb(tail, kind):
        return True
    if len(tail) <= _SHORTEST_TAIL:
        return tail in SHORT_NOUNS or (len(tail) == _SHORTEST_TAIL and kind(tail) == NOUN)
    found = kind(tail)
    if found == NOUN:
        return True
    if found:
        return found == OTHER and len(tail) >= _SHORTEST_OTHER
    if ends_safely(tail):
        return True
    if len(tail) < _SHORTEST_INFLECTED:
        return False
    return any(kind(form) == NOUN and form not in NAME_PARTS for form in _nouns(tail))


def _is_verb(tail: str, kind: Kind) -> bool:
    """Whether ``tail`` is a form of a verb: -kam, -gerufen, -gekocht."""
    if kind(tail) == OTHER:
        return True
    return len(tail) >= _SHORTEST_OTHER and any(_inflects(form, kind) for form in _others(tail))


def _begins(head: str, kind: Kind, parts: int) -> bool:
    """Whether ``head`` may be the first part, with or without a link behind it."""
    if head in PREFIXES:
        return True
    if len(head) < _SHORTEST_HEAD:
        return False
    if kind(head) == NOUN:
        return True
    if len(head) > _SHORTEST_HEAD and (
        kind(f"{head}en") or kind(f"{head}e") or kind(head) == OTHER
    ):
        return True
    if head.endswith(_OF_VERBS) and kind(f"{head}n"):
        return True
    for link in LINKS:
        stem = head.removesuffix(link)
        if stem != head and len(stem) >= _SHORTEST_HEAD and kind(stem) == NOUN:
            return True
    plain = head.removesuffix("s")
    if ends_safely(plain) or compound(plain, kind, parts - 1):
        return True
    return plain != head and compound(head, kind, parts - 1)
