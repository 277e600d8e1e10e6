"""Streets that begin like one: Am Alten Markt 3, Unter den Linden 5, Lange Reihe 12."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.lexicon.streets import ADJECTIVES, NO_ADDRESS
from kollegial.anonymise.reading.houses import HOUSE, PREPOSITION, SP, UP, alone
from kollegial.anonymise.recognisers.street_words import BARE, ENDINGS, STREET, street
from kollegial.anonymise.text.tokens import fold

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
_ADJECTIVES: Final = frozenset(ADJECTIVES)
# The words a phrase begins with; "An der" and "AM" among them.
OPENING: Final = _ADJECTIVES | frozenset(
    """
    Am An Im In Auf Zum Zur Beim Unter Hinter Vor Bei Neben Über Zwischen Vorm Hinterm Unterm Oberm
    Übern Aufm Zu Ob Achter Op Up AM IM ZUM ZUR AN IN AUF UNTER
    """.split()
)


def by_its_beginning(text: str, match: re.Match[str]) -> Iterator[Span]:
    """The street that a word of ``text`` may begin: one of ``OPENING``."""
    start = match.start()
    found = _PREPOSITIONAL.match(text, start)
    score = 0.0 if found is None else _prepositional(text, found)
    if found is not None and score:
        yield street(start, found.end(), score, STREET)
    bare = _PREPOSITIONAL_BARE.match(text, start)
    if bare is not None and not _no_address(bare.group(1)):
        score = _inside(text, start, bare.group().lower())
        if score:
            yield street(start, bare.end(), score, BARE)
    adjectival = _ADJECTIVAL.match(text, start) if match.group() in _ADJECTIVES else None
    if adjectival is None or _no_address(adjectival.group(1)):
        return
    if alone(text, *adjectival.span()):
        yield street(*adjectival.span(), 0.8, STREET)


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


def _inside(text: str, start: int, phrase: str) -> float:
    """0–1: a preposition with a capital letter in the midst of a sentence, or in brackets."""
    before = text[max(0, start - 2) : start]
    if len(before) > 1 and before[0].islower() and before[1] in " \u00a0":
        return 0.55
    return 0.45 if before[-1:] in ("(", "„") and phrase.endswith(ENDINGS) else 0.0


def _no_address(phrase: str) -> bool:
    return any(fold(word) in NO_ADDRESS for word in phrase.split())
