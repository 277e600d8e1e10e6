"""Streets that show by their name: endings, prepositions, "Straße" and its like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.lexicon.streets import (
    ADJECTIVES,
    DETERMINERS,
    MIDDLING,
    NO_ADDRESS,
    NO_STREET,
    NO_TOWN,
    STRONG,
    WEAK,
)
from kollegial.anonymise.reading.houses import (
    HOUSE,
    IN,
    NUMBER,
    PREPOSITION,
    SP,
    UP,
    alone,
    introduced,
)
from kollegial.anonymise.reading.town_names import TOWN
from kollegial.anonymise.text.digits import near_digits, searched
from kollegial.anonymise.text.tokens import fold
from kollegial.marking import N_

# One word or hyphens: Lindenstraße, Karl-Marx-Allee, Graf-von-Galen-Str.
_WORD = re.compile(rf"[^\W\d_](?<![\w.@/-].){IN}{{1,60}}(?:(?<=[Ss]tr)\.|(?<=STR)\.)?")
_HOUSE = re.compile(rf"{SP}{{0,2}}{HOUSE}")
_NUMBER = re.compile(rf"{SP}{{0,2}}{NUMBER}")
_ENDINGS: Final = (*STRONG, *MIDDLING, *WEAK)
# Few words end so, and they are asked first.
_LAST_LETTERS: Final = frozenset(ending[-2:] for ending in _ENDINGS)
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
# 12 Baker Street
_ENGLISH = re.compile(
    rf"\d(?<![\w.,/-]\d)\d{{0,3}}[a-z]?{SP}(?:{UP}[a-z]{{2,20}}{SP}){{1,3}}"
    r"(?:Street|St|Road|Rd|Lane|Avenue|Ave|Drive|Close|Court|Square|Crescent|Terrace)(?!\w)"
)
# Am Alten Markt 3, An der alten Mühle 4, Unter den Linden 5, In der Lach 12.
_PREPOSITIONAL = re.compile(
    rf"{PREPOSITION}((?:{SP}[a-zäöüß]{{3,12}}e[nrsm])?(?:{SP}{UP}[\w'’-]{{1,30}}){{1,3}}){SP}{HOUSE}"
    rf"(?!{SP}{UP}[a-zäöüß]|{SP}\d)"
)
# wohnt Am Hof, (Am Markt)
_PREPOSITIONAL_BARE = re.compile(
    rf"{PREPOSITION}((?:{SP}{UP}[a-zäöüß-]{{1,30}}){{1,2}})(?=\s?[,.;)“\n]|\Z)"
)
_ADJECTIVAL = re.compile(rf"[^\s]{{2,9}}{SP}({UP}[a-zäöüß-]{{2,30}}){SP}{HOUSE}")
# Packstation 123, Postfach 12 34 56
_BOX = re.compile(
    rf"P(?<![\w]P)(?:(?:ostfach|ostf\.|\.?O\.? ?Box|F){SP}?(?:Nr\.{SP})?:?{SP}?"
    rf"\d{{1,4}}(?:{SP}\d{{2,4}}){{0,3}}|(?:ackstation|ostfiliale){SP}\d{{2,4}})(?![\w,.]\d|\w)"
)
_HOUSE_LABEL = re.compile(
    rf"H(?<!\wH)(?:s\.?-?{SP}?Nr\.?|aus-?(?:nummer|Nr\.?|nr\.?)){SP}?:?{SP}?({NUMBER})"
)
_STREET_TOWN = re.compile(rf"(?:,{SP}|{SP}in{SP})({TOWN})(?=[,.;)\n]|\s[a-zäöüß]|\Z)")
_BARE_SCORE = 0.7
_LONG = 8
_WINDOW = 40
_REACH = 100

_REASON_STREET = N_("street with house number")
_REASON_BARE = N_("name of a street")
_REASON_TOWN = N_("town behind a street")
_REASON_BOX = N_("post box")
_REASON_HOUSE = N_("house number")

_PARTS: Final = frozenset(fold(ending.removesuffix(".")) for ending in _ENDINGS)
_ADJECTIVES: Final = frozenset(ADJECTIVES)
# The words a phrase begins with; "An der" and "AM" among them.
_OPENING: Final = _ADJECTIVES | frozenset(
    """
    Am An Im In Auf Zum Zur Beim Unter Hinter Vor Bei Neben Über Zwischen Vorm Hinterm Unterm Oberm
    Übern Aufm Zu Ob Achter Op Up AM IM ZUM ZUR AN IN AUF UNTER
    """.split()
)
_ALONE: Final = frozenset((*STRONG, *MIDDLING))
_NO_ENDINGS: Final = tuple(word for word in NO_STREET if len(word) >= _LONG)
_NO_TOWNS: Final = NO_TOWN | NO_ADDRESS


class AddressRecogniser:
    """Where somebody lives, down to the street."""

    name = "addresses"

    def spans(self, text: str) -> Iterator[Span]:
        """Streets in ``text``, and the towns right behind them."""
        streets = list(self._streets(text))
        yield from streets
        for street in streets:
            match = _STREET_TOWN.match(text, street.end)
            if match is None or street.score <= _BARE_SCORE:
                continue
            if fold(match.group(1).split()[0]) not in _NO_TOWNS:
                yield Span(*match.span(1), Kind.PLACE, 0.7, self.name, _REASON_TOWN)

    def _streets(self, text: str) -> Iterator[Span]:
        for match in _WORD.finditer(text):
            written = match.group()
            if written in _OPENING:
                yield from self._opened(text, match)
            if written[-2:].lower() not in _LAST_LETTERS:
                continue
            word = written.lower().replace("\u00ad", "")
            if word in _ALONE and written[0].isupper():
                yield from self._behind_words(text, match)
            elif word.endswith(_ENDINGS) and not _everyday(word):
                yield from self._one_word(text, match, word)
        stretches = list(near_digits(text, _WINDOW, _WINDOW))
        for found in searched(_ENGLISH, text, stretches):
            yield self._street(*found.span(), 0.9, _REASON_STREET)
        for found in searched(_BOX, text, stretches):
            yield self._street(*found.span(), 0.9, _REASON_BOX)
        for found in searched(_HOUSE_LABEL, text, stretches):
            yield self._street(*found.span(1), 0.6, _REASON_HOUSE)

    def _one_word(self, text: str, match: re.Match[str], word: str) -> Iterator[Span]:
        weak = not word.endswith((*STRONG, *MIDDLING))
        house = (_NUMBER if weak else _HOUSE).match(text, match.end())
        end = match.end() if house is None else house.end()
        score = _worth(text, match, word, None if house is None else end)
        # "Borgfelder Landstraße", "Winterhuder Marktplatz"
        of_town = 0 if weak or not match.group()[0].isupper() else _of_town(text, match.start())
        if of_town:
            score = max(score, 0.6)
        if score:
            reason = _REASON_BARE if house is None else _REASON_STREET
            yield self._street(match.start() - of_town, end, score, reason)

    def _behind_words(self, text: str, match: re.Match[str]) -> Iterator[Span]:
        """``Bochumer Straße 17``, ``Straße der Einheit``: the word for street stands alone."""
        before = text[max(0, match.start() - _REACH) : match.start()]
        house, first = _HOUSE.match(text, match.end()), _FIRST_WORDS.search(before)
        if house is not None and first is not None and not _determined(first.group()):
            start = introduced(text, match.start() - len(first.group()))
            score = 0.45 if _RANKING.match(text, start) else 0.95
            yield self._street(start, house.end(), score, _REASON_STREET)
            return
        if (of := _OF.match(text, match.end())) is not None:
            yield self._street(match.start(), of.end(), 0.95, _REASON_STREET)
            return
        strong = match.group().lower().endswith(STRONG)
        if strong and (bare := _OF_BARE.match(text, match.end())) is not None:
            yield self._street(match.start(), bare.end(), 0.6, _REASON_BARE)
        two = _FIRST_OF_TWO.search(before)
        if strong and two is not None and not _determined(two.group()):
            start = match.start() - len(two.group())
            yield self._street(start, match.end(), _BARE_SCORE, _REASON_BARE)
        elif not strong and (of_town := _of_town(text, match.start())):
            yield self._street(match.start() - of_town, match.end(), 0.6, _REASON_BARE)

    def _opened(self, text: str, match: re.Match[str]) -> Iterator[Span]:
        """What begins with a preposition or an adjective: Am Anger 3, Lange Reihe 12."""
        start = match.start()
        found = _PREPOSITIONAL.match(text, start)
        score = 0.0 if found is None else _prepositional(text, found)
        if found is not None and score:
            yield self._street(start, found.end(), score, _REASON_STREET)
        bare = _PREPOSITIONAL_BARE.match(text, start)
        if bare is not None and not _no_address(bare.group(1)):
            score = _inside(text, start, bare.group().lower())
            if score:
                yield self._street(start, bare.end(), score, _REASON_BARE)
        adjectival = _ADJECTIVAL.match(text, start) if match.group() in _ADJECTIVES else None
        if adjectival is None or _no_address(adjectival.group(1)):
            return
        if alone(text, *adjectival.span()):
            yield self._street(*adjectival.span(), 0.8, _REASON_STREET)

    def _street(self, start: int, end: int, score: float, reason: str) -> Span:
        return Span(start, end, Kind.STREET, score, self.name, reason)


def _determined(phrase: str) -> bool:
    return all(fold(word) in DETERMINERS for word in phrase.split())


def _inside(text: str, start: int, phrase: str) -> float:
    """0–1: a preposition with a capital letter in the midst of a sentence, or in brackets."""
    before = text[max(0, start - 2) : start]
    if len(before) > 1 and before[0].islower() and before[1] in " \u00a0":
        return 0.55
    return 0.45 if before[-1:] in ("(", "„") and phrase.endswith(_ENDINGS) else 0.0


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


def _worth(text: str, match: re.Match[str], word: str, end: int | None) -> float:
    """0–1: how much a word that ends like a street is one; ``end`` of its house number."""
    capital = match.group()[0].isupper()
    before = text[max(0, match.start() - 4) : match.start()]
    if word.endswith(STRONG) and not (word.endswith("str") and end is None):
        if end is not None:
            return 0.95 if capital else 0.9
        return _BARE_SCORE if capital else 0.45 if before.endswith(("der ", "zur ")) else 0.0
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
        return _BARE_SCORE
    if before.lower().endswith((" am ", " im ", "vom ", "zum ")) and not lists.common(fold(word)):
        return 0.6
    return 0.0


def _prepositional(text: str, match: re.Match[str]) -> float:
    """0–1: "Am Anger 3" alone or inside a sentence; "Im Labor Leukozyten 12" begins one."""
    if _no_address(match.group(1)):
        return 0.0
    before = text[max(0, match.start() - 2) : match.start()]
    inside = len(before) > 1 and before[0].islower() and before[1] in " \u00a0\n"
    if inside or alone(text, *match.span()):
        return 0.85
    last = match.group(1).split()[-1]
    return 0.0 if last.isupper() or lists.common(fold(last)) else 0.45


def _no_address(phrase: str) -> bool:
    return any(fold(word) in NO_ADDRESS for word in phrase.split())
