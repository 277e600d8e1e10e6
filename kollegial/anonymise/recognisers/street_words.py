"""Streets that end like one: Lindenstraße 4, Bochumer Straße 17, Straße der Einheit."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.lexicon.streets import DETERMINERS, MIDDLING, NO_STREET, STRONG, WEAK
from kollegial.anonymise.reading.houses import HOUSE, NUMBER, SP, UP, alone, introduced
from kollegial.anonymise.text.tokens import fold
from kollegial.marking import N_

SOURCE: Final = "addresses"
STREET: Final = N_("street with house number")
BARE: Final = N_("name of a street")
BARE_SCORE: Final = 0.7
ENDINGS: Final = (*STRONG, *MIDDLING, *WEAK)

_HOUSE = re.compile(rf"{SP}{{0,2}}{HOUSE}")
_NUMBER = re.compile(rf"{SP}{{0,2}}{NUMBER}")
# In front of "Straße 17": Bochumer, Alte, Kurt Schumacher.
_FIRST_WORDS = re.compile(rf"(?<![\w-])(?:{UP}[\w.'’-]{{1,30}}{SP}){{1,3}}\Z")
# "Brasilien Platz 1" is a rank, "Bochumer Platz 1" a square.
_RANKING = re.compile(rf"{UP}[\w-]{{1,30}}(?<!er){SP}Platz{SP}\d{{1,2}}(?!\d)")
_FIRST_OF_TWO = re.compile(rf"(?<![\w-])({UP}[\w-]{{1,30}}(?:er|e|en|es)){SP}\Z")
# Behind "Straße": der Einheit 4, am Markt 2, des 17. Juni 100
_OF = re.compile(
    rf"{SP}(?:der|des|am|zum|zur|im|von|vom|an{SP}der){SP}"
    rf"(?:\d{{1,2}}\.{SP})?{UP}[\w-]{{1,30}}(?:{SP}{UP}[\w-]{{1,30}})?{SP}{HOUSE}"
)
_OF_BARE = re.compile(
    rf"{SP}(?:der{SP}(?:Einheit|Freundschaft|Jugend|Nationen|Freiheit|Republik)"
    rf"|des{SP}(?:\d{{1,2}}\.{SP})?{UP}[\w-]{{2,20}})(?![\w-])"
)
_LONG = 8
_WINDOW = 40
_REACH = 100

_PARTS: Final = frozenset(fold(ending.removesuffix(".")) for ending in ENDINGS)
_ALONE: Final = frozenset((*STRONG, *MIDDLING))
_NO_ENDINGS: Final = tuple(word for word in NO_STREET if len(word) >= _LONG)


def street(start: int, end: int, score: float, reason: str) -> Span:
    """A street; ``reason`` is a message id."""
    return Span(start, end, Kind.STREET, score, SOURCE, reason)


def by_its_end(text: str, match: re.Match[str]) -> Iterator[Span]:
    """The street that a word of ``text`` may end."""
    word = match.group().lower().replace("\u00ad", "")
    if word in _ALONE and match.group()[0].isupper():
        yield from _behind_words(text, match)
    elif word.endswith(ENDINGS) and not _everyday(word):
        yield from _one_word(text, match, word)


def _one_word(text: str, match: re.Match[str], word: str) -> Iterator[Span]:
    weak = not word.endswith((*STRONG, *MIDDLING))
    house = (_NUMBER if weak else _HOUSE).match(text, match.end())
    end = match.end() if house is None else house.end()
    score = _worth(text, match, word, None if house is None else end)
    # "Borgfelder Landstraße", "Winterhuder Marktplatz"
    of_town = 0 if weak or not match.group()[0].isupper() else _of_town(text, match.start())
    if of_town:
        score = max(score, 0.6)
    if score:
        reason = BARE if house is None else STREET
        yield street(match.start() - of_town, end, score, reason)


def _behind_words(text: str, match: re.Match[str]) -> Iterator[Span]:
    """``Bochumer Straße 17``, ``Straße der Einheit``: the word for street stands alone."""
    before = text[max(0, match.start() - _REACH) : match.start()]
    house, first = _HOUSE.match(text, match.end()), _FIRST_WORDS.search(before)
    if house is not None and first is not None and not _determined(first.group()):
        start = introduced(text, match.start() - len(first.group()))
        score = 0.45 if _RANKING.match(text, start) else 0.95
        yield street(start, house.end(), score, STREET)
        return
    if (of := _OF.match(text, match.end())) is not None:
        yield street(match.start(), of.end(), 0.95, STREET)
        return
    strong = match.group().lower().endswith(STRONG)
    if strong and (bare := _OF_BARE.match(text, match.end())) is not None:
        yield street(match.start(), bare.end(), 0.6, BARE)
    two = _FIRST_OF_TWO.search(before)
    if strong and two is not None and not _determined(two.group()):
        start = match.start() - len(two.group())
        yield street(start, match.end(), BARE_SCORE, BARE)
    elif not strong and (of_town := _of_town(text, match.start())):
        yield street(match.start() - of_town, match.end(), 0.6, BARE)


def _worth(text: str, match: re.Match[str], word: str, end: int | None) -> float:
    """0–1: how much a word that ends like a street is one; ``end`` of its house number."""
    capital = match.group()[0].isupper()
    before = text[max(0, match.start() - 4) : match.start()]
    if word.endswith(STRONG) and not (word.endswith("str") and end is None):
        if end is not None:
            return 0.95 if capital else 0.9
        return BARE_SCORE if capital else 0.45 if before.endswith(("der ", "zur ")) else 0.0
    if word.endswith(MIDDLING):
        if end is None:
            return _without_number(word, before) if capital else 0.0
        everyday = lists.common(fold(word))
        if capital:
            return 0.6 if everyday else 0.9
        return 0.0 if everyday else 0.6
    if end is None or not capital:
        return 0.0
    everyday = lists.common(fold(word))
    if alone(text, match.start(), end):
        return 0.45 if everyday else 0.8
    return 0.0 if everyday else 0.45


def _without_number(word: str, before: str) -> float:
    """0–1: "Karl-Marx-Ring", or "im Rosenweg" if that is no everyday word."""
    if "-" in word:
        return BARE_SCORE
    if before.lower().endswith((" am ", " im ", "vom ", "zum ")) and not lists.common(fold(word)):
        return 0.6
    return 0.0


def _of_town(text: str, start: int) -> int:
    """How long the word in front is, with its space, if it comes from a town: ``Bochumer``."""
    before = _FIRST_OF_TWO.search(text[max(0, start - _WINDOW) : start])
    if before is None or not before.group(1).endswith("er"):
        return 0
    return 0 if lists.common(fold(before.group(1))) else len(before.group())


def _everyday(word: str) -> bool:
    """Whether a lower-case word only ends like a street: Arbeitsplatz, Fragebogen."""
    key = fold(word).removesuffix(".")
    last = key.rpartition("-")[2]
    if key in _PARTS or key in NO_STREET or (last in NO_STREET and last not in _PARTS):
        return True
    return last.endswith(_NO_ENDINGS)


def _determined(phrase: str) -> bool:
    return all(fold(word) in DETERMINERS for word in phrase.split())
