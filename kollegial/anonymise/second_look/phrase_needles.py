"""The needles of streets, organisations, addresses in the net, and anything marked by hand."""

from __future__ import annotations

from collections.abc import Iterator

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.second_look.everyday import Weight, common, name_first
from kollegial.anonymise.second_look.lexemes import lexemes_in, spellings
from kollegial.anonymise.second_look.needle import Needle, joined, worth_of_phrase
from kollegial.anonymise.second_look.number_needles import number

_SHORTEST = 5


def street(text: str) -> Iterator[Needle]:
    """Of a street: its name without the number, and with it."""
    words = list(lexemes_in(text))
    naming = [word for word in words if not word[0].isdecimal() and len(word) > 1]
    everyday = len(naming) == 1 and common(spellings(naming[0])[0])
    worth = Weight.DOUBTFUL if everyday else worth_of_phrase(naming)
    for needle in (
        *joined(naming, Kind.STREET, worth),
        *(joined(words, Kind.STREET, Weight.SURE) if len(words) > len(naming) else ()),
    ):
        yield needle
        if "str" in needle.key:
            key = needle.key
            other = (
                key.replace("strasse", "str") if "strasse" in key else key.replace("str", "strasse")
            )
            yield Needle(other, needle.kind, needle.weight, needle.words)


def phrase(text: str, kind: Kind) -> Iterator[Needle]:
    """Of an organisation or of anything else: the whole, and its uncommon words."""
    words = list(lexemes_in(text))
    if all(word[0].isdecimal() for word in words):
        yield from number(text, kind)
        return
    worth = worth_of_phrase(words)
    yield from joined(words, kind, worth)
    if kind is Kind.ORGANISATION and len(words) > 1:
        for word in words:
            key = spellings(word)[0]
            if len(key) >= _SHORTEST and word[0].isupper() and not common(key):
                yield Needle(key, kind, Weight.DOUBTFUL)


def address(text: str, kind: Kind) -> Iterator[Needle]:
    """A mail address and what stands before the @; a web address and its own name."""
    words = list(lexemes_in(text))
    if kind is Kind.URL:
        words = [word for word in words if word.lower() not in ("http", "https", "www")]
    yield from joined(words, kind, worth_of_phrase(words))
    if kind is Kind.HANDLE:
        return
    own = text.partition("@")[0] if kind is Kind.EMAIL else ".".join(words).rpartition(".")[0]
    local = list(lexemes_in(own))
    worth = worth_of_phrase(local)
    if local and len("".join(local)) >= _SHORTEST:
        sure = kind is Kind.EMAIL and worth is Weight.SURE
        yield from joined(local, kind, Weight.SURE if sure else Weight.DOUBTFUL)
    for word in local:
        key = spellings(word)[0]
        if kind is Kind.EMAIL and len(key) >= _SHORTEST and not common(key):
            yield Needle(key, kind, Weight.SURE if name_first(key) else Weight.DOUBTFUL)
