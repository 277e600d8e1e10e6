"""Capitalised words that nothing explains: shown to the human, never replaced."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, NamedTuple

from kollegial.anonymise.finding import Finding
from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.lexicon.safe_words import explained
from kollegial.anonymise.linking.placeholders import mask
from kollegial.anonymise.text.tokens import Word, words

# Capitals of this length are an abbreviation, unless somebody is called so.
_SHORT: Final = 3
# "M. wird vorgestellt", but neither "z. B. am" nor "Punkt 3.B. und".
_INITIAL: Final = re.compile(r"\.[ \u00a0][a-zäöüß]")
_ABBREVIATED: Final = re.compile(r"\w\.[ \u00a0]?\Z|[^\s(]\Z")
_WINDOW: Final = 3
_BESIDE: Final = re.compile(r"\.?[ \u00a0]|-")


class Unknown(NamedTuple):
    """A word of ``field``. Offsets in code points, end exclusive; never the text."""

    field: str
    start: int
    end: int


def unknown_words(fields: Mapping[str, str], findings: Iterable[Finding]) -> tuple[Unknown, ...]:
    """The words of ``fields`` that may be names for all we know, by field and start.

    Left out is what lies in a finding or a placeholder, and every word of everyday German,
    of the lists of professions, offices, medicines and so on.
    """
    found: dict[str, list[tuple[int, int]]] = {}
    for finding in findings:
        found.setdefault(finding.field, []).append((finding.start, finding.end))
    known: dict[str, bool] = {}
    return tuple(
        Unknown(name, word.start, word.end)
        for name, text in fields.items()
        for word in _shown(text, _free(text, found.get(name, [])), known)
    )


def _shown(text: str, listed: Iterable[Word], known: dict[str, bool]) -> Iterator[Word]:
    """The unknown words, and those beside a first name or an initial that may be its surname."""
    before: Word | None = None
    named = False
    for word in listed:
        beside = before is not None and _BESIDE.fullmatch(text[before.end : word.start]) is not None
        if not _stands_out(text, word):
            named = False
        elif not _is_known(word, known):
            if beside and before is not None and _is_initial(before) and not named:
                yield before
            yield word
            named = lists.given(word.key) > 0
        else:
            named = beside and named and word.capital and lists.surname(word.key) > 0
            if named:
                yield word
        before = word


def _free(text: str, found: list[tuple[int, int]]) -> Iterator[Word]:
    """The words of ``text`` that lie in no finding and no placeholder."""
    found.sort()
    starts = [start for start, _end in found]
    for word in words(mask(text)):
        at = bisect_right(starts, word.end - 1) - 1
        if at < 0 or found[at][1] <= word.start:
            yield word


def _stands_out(text: str, word: Word) -> bool:
    """Whether ``word`` is written as a name may be: with a capital, or an initial with its dot."""
    if len(word.text) > 1:
        return not word.text.islower()
    if not word.capital or not _INITIAL.match(text, word.end):
        return False
    return _ABBREVIATED.search(text, max(0, word.start - _WINDOW), word.start) is None


def _is_initial(word: Word) -> bool:
    return len(word.text) == 1 and word.capital


def _is_known(word: Word, known: dict[str, bool]) -> bool:
    """Whether ``word`` is explained; remembered in ``known`` for this call only."""
    verdict = known.get(word.text)
    if verdict is None:
        verdict = known[word.text] = len(word.text) > 1 and _explained(word)
    return verdict


def _explained(word: Word) -> bool:
    if explained(word):
        return True
    short = len(word.text) <= _SHORT and word.text.isupper()
    return short and not (lists.given(word.key) or lists.surname(word.key))
