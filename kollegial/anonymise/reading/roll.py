"""Reading people off a place where they are listed: behind a label, under a letter."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from kollegial.anonymise.claims.vetoes import safe
from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.likely import everyday, sure_name, surname
from kollegial.anonymise.reading.names import NameReader, Reading
from kollegial.anonymise.text.rows import nearby
from kollegial.anonymise.text.tokens import HIDDEN, Word

# What parts the entries of a list.
_BREAK = re.compile(r"[,;/&+|\t\n•→:]|\s[–-]\s|[ \u00a0]{3,}|[!?]")
_ANDS = frozenset({"und", "sowie", "u", "oder", "and", "plus", "mit", "bzw"})
# Small words that may stand in front of a name in a list.
_LEADING = frozenset(
    "die der das den dem ein eine mein meine dein deine ihr ihre sein seine unser unsere ihren"
    " und sowie u auch noch neu als gast mit bei beim von vom z hd zu haenden an lieber liebe"
    " liebes werte werter the also a i v ppa gez".split()
)
_ANDS_ALONE = re.compile(r"\s(?:und|sowie|u\.|oder)\s")
_MOST_LEADING = 8
_LOOK_BACK = 12
_DEGREES_BEHIND = frozenset({"ba", "ma", "bsc", "msc", "mba"})
_LONGEST_ABBREVIATION = 4
_LONGEST_SHORT = 3


class Trust(IntEnum):
    """How much a place says that a name stands there."""

    LISTED = 0  # a known name, no everyday word
    NAMESAKES = 1  # an everyday word only if it is known as a surname
    FULL = 2  # any capital word


class Person(NamedTuple):
    """A name found on a list; offsets in code points. ``listed`` if a word of it is known."""

    start: int
    end: int
    namesake: bool
    listed: bool
    words: int


def people(
    text: str, start: int, end: int, trust: Trust, *, turned: bool = False
) -> Iterator[Person]:
    """The people named in ``text[start:end]``, one an entry.

    ``turned`` says that surnames stand in front, with a comma behind.
    """
    listed = nearby(text, start, end - start)
    reader = NameReader(text, listed)
    at = 0
    while at < len(listed):
        found = _entry(text, listed, reader, at, trust, turned=turned)
        after = at + 1
        if found is not None:
            yield person(listed, *found)
            after = found[1].after
        at = _next_entry(text, listed, after)


def person(listed: Sequence[Word], first: int, found: Reading) -> Person:
    """What a reading from word ``first`` on is on a list."""
    inside = listed[first : found.after]
    return Person(*found.extent, found.namesake, any(sure_name(w.key) for w in inside), len(inside))


def _entry(
    text: str,
    listed: Sequence[Word],
    reader: NameReader,
    at: int,
    trust: Trust,
    *,
    turned: bool,
) -> tuple[int, Reading] | None:
    """The name at the beginning of the entry at word ``at``, behind forms of address."""
    for first in range(at, min(at + _MOST_LEADING, len(listed))):
        if _behind_hidden(text, listed, first):
            return None
        if first > at and _breaks(text, listed, first):
            return None
        word = listed[first]
        if _is_form(text, word) and not _is_last(text, listed, first):
            continue
        if word.key in _LEADING and not word.capital and first + 1 < len(listed):
            if word.key not in forms.FIRST_PARTICLES:
                continue
            particle = reader.at(first, trusting=trust is Trust.FULL, namesakes=True)
            if particle is None:
                continue
            return first, particle
        found = _read(reader, listed, first, trust, turned=turned)
        return None if found is None else (first, found)
    return None


def _read(
    reader: NameReader, listed: Sequence[Word], first: int, trust: Trust, *, turned: bool
) -> Reading | None:
    """The name at word ``first``, surname first or last."""
    full = trust is Trust.FULL
    shouted = listed[first].text.isupper() and len(listed[first].text) > 1
    if turned or full or shouted:
        found = reader.reversed_at(first, trusting=turned or full)
        if found is not None:
            return found
    found = reader.at(first, trusting=full, namesakes=trust >= Trust.NAMESAKES, roomy=True)
    if found is None:
        return None
    inside = [word.key for word in listed[first : found.after]]
    if full and len(inside) == 1 and everyday(inside[0]) and not surname(inside[0]):
        return None
    if any(map(sure_name, inside)):
        return found
    if found.namesake and forms.form(inside[0]) and not full:
        return None
    if "".join(inside) in _DEGREES_BEHIND:
        return None
    if trust is Trust.LISTED or _is_abbreviation(listed, first, found):
        return None
    return found


def _is_abbreviation(listed: Sequence[Word], first: int, found: Reading) -> bool:
    """Whether an unlisted name is rather an office or a service: ``RAA``, ``Handynr.``."""
    if found.after != first + 1:
        return False
    word = listed[first]
    if (safe(word) and not surname(word.key)) or word.key.endswith("nr"):
        return True
    return word.text.isupper() and 1 < len(word.text) <= _LONGEST_ABBREVIATION


def _behind_hidden(text: str, listed: Sequence[Word], at: int) -> bool:
    """Whether word ``at`` is what is left of an entry whose beginning is hidden already."""
    start = listed[at - 1].end if at else max(0, listed[0].start - _LOOK_BACK)
    gap = text[start : listed[at].start]
    if HIDDEN not in gap:
        return False
    tail = gap[gap.rindex(HIDDEN) + 1 :]
    return tail.count("(") > tail.count(")") or not (
        _BREAK.search(tail) or _ANDS_ALONE.search(tail)
    )


def _is_form(text: str, word: Word) -> bool:
    if len(word.text) == 1:
        return not word.capital and text[word.end : word.end + 1] == "."
    if word.key in forms.DEGREES or word.key in forms.DEGREE_ENDINGS:
        return True
    return word.capital and forms.form(word.key)


def _is_last(text: str, listed: Sequence[Word], at: int) -> bool:
    """Whether nothing of the entry stands behind word ``at``; then it may be the name."""
    if at + 1 >= len(listed):
        return True
    return _breaks(text, listed, at + 1)


def _breaks(text: str, listed: Sequence[Word], at: int) -> bool:
    """Whether an entry ends in front of word ``at``."""
    gap = text[listed[at - 1].end : listed[at].start]
    if _BREAK.search(gap):
        return True
    # The dot of an initial or of "Dr." ends nothing.
    before = listed[at - 1]
    short = len(before.text) <= _LONGEST_SHORT or before.key in forms.ABBREVIATIONS
    return "." in gap and not short and listed[at].capital


def _next_entry(text: str, listed: Sequence[Word], at: int) -> int:
    """Index of the first word of the next entry behind word ``at - 1``; brackets are left out."""
    depth = 0
    for index in range(at, len(listed)):
        gap = text[listed[index - 1].end : listed[index].start]
        depth = max(0, depth + gap.count("(") - gap.count(")"))
        if depth == 0 and (listed[index - 1].key in _ANDS or _breaks(text, listed, index)):
            return index
    return len(listed)
