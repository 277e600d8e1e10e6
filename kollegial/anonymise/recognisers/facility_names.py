"""The name behind a word for a facility: "Kita *Löwenzahn*", "Klinikum *am Mühlberg*"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kollegial.anonymise.claims.vetoes import safe
from kollegial.anonymise.lexicon import forms, lists
from kollegial.anonymise.lexicon.facilities import (
    HOUSE_ENDINGS,
    HOUSES,
    INSTITUTIONS,
    NO_HOUSES,
    NO_SITES,
)
from kollegial.anonymise.lexicon.likely import everyday, given, sure_name
from kollegial.anonymise.lexicon.personal import VERBS
from kollegial.anonymise.text.tokens import HYPHENS, Word, fold

_UP = r"[^\W\d_a-zäöüßéèçñ]"
_SP = r"[ \u00a0]"
_QUOTED = re.compile(rf"{_SP}[„“\"»‚][^„“”\"»«\n]{{2,40}}[“”\"«‘]")
_SAINT = re.compile(
    rf"{_SP}(?:St\.|Sankt|Sta?\.){_SP}?-?{_UP}[\w-]{{2,25}}(?:{_SP}(?:im|am|in){_SP}{_UP}[\w-]{{2,25}})?"
)
_SITE = re.compile(
    rf"{_SP}(?:am|an{_SP}der|im|in{_SP}der|auf{_SP}dem|auf{_SP}der|unter{_SP}den|zum|zur|vor{_SP}dem|bei{_SP}der|hinter{_SP}der"
    rf"|Am|An{_SP}der|Im|In{_SP}der|Zum|Zur|Auf{_SP}dem|AM|AN{_SP}DER|IM|ZUM|ZUR)"
    rf"{_SP}({_UP}[\w-]{{2,30}})(?:{_SP}({_UP}[\w-]{{2,30}}))?"
)
_OF = re.compile(
    rf"{_SP}(?:der|des|DER){_SP}(?:[a-zäöüß]{{3,20}}{_SP})?({_UP}[\w-]{{2,30}})((?:{_SP}{_UP}[\w-]{{2,30}})?)"
)
_MOST_WORDS = 3
_SHORTEST_NAME = 3
_BROTHERS = "gebr"


def name_behind(
    text: str, listed: Sequence[Word], at: int, *, chain: bool, firm: bool
) -> tuple[int, float]:
    """Where the name behind the word ``at`` ends, and its worth; 0 if there is none."""
    end = listed[at].end
    quoted = _QUOTED.match(text, end)
    if quoted is not None:
        return quoted.end(), 0.85
    saint = _SAINT.match(text, end)
    if saint is not None:
        return saint.end(), 0.8
    site = _SITE.match(text, end)
    if site is not None and not firm:
        key = fold(site.group(1))
        if (
            key not in NO_SITES
            and (not everyday(key) or key.endswith(HOUSE_ENDINGS))
            and not given(key)
        ):
            more = site.group(2)
            whole = more is not None and not everyday(fold(more))
            return (site.end() if whole else site.end(1)), 0.6
    of = _OF.match(text, end)
    if of is not None and not firm:
        key, town = fold(of.group(1)), fold(of.group(2).strip())
        if town and lists.town(town) > 0:
            return of.end(), 0.6
        if not everyday(key) and not given(key) and not sure_name(key):
            return of.end(1), 0.45
    return _words_behind(text, listed, at, chain=chain, firm=firm)


def _words_behind(
    text: str, listed: Sequence[Word], at: int, *, chain: bool, firm: bool
) -> tuple[int, float]:
    """Capital words behind a word for a facility that make its name."""
    last, score = at, 0.0
    for index in range(at + 1, min(at + 1 + _MOST_WORDS, len(listed))):
        gap = text[listed[index - 1].end : listed[index].start]
        hyphen = len(gap) == 1 and gap in HYPHENS and index > at + 1
        brothers = gap == ". " and listed[index - 1].key == _BROTHERS
        if gap not in (" ", "\u00a0") and not hyphen and not brothers:
            break
        word = listed[index]
        worth = 0.6 if hyphen and word.capital else _worth(listed, index, chain=chain, firm=firm)
        if not worth:
            if chain and last == at and word.capital and word.key.endswith(INSTITUTIONS):
                last = index  # AWO Ortsverein Herne
                continue
            break
        last, score = index, max(score, worth)
    return (listed[last].end, score) if score else (0, 0.0)


def _worth(listed: Sequence[Word], at: int, *, chain: bool, firm: bool) -> float:
    """How much word ``at`` is worth as the name of a facility or a firm; 0 if it is none."""
    word, key = listed[at], listed[at].key
    following = listed[at + 1].key if at + 1 < len(listed) else ""
    if not word.capital or len(key) < _SHORTEST_NAME or forms.form(key):
        return 0.0
    if key in HOUSES and not chain:
        return 0.7
    if key.endswith(HOUSE_ENDINGS) and key not in NO_HOUSES and not given(key):
        return 0.45 if everyday(key) else 0.7
    if key != _BROTHERS and (safe(word) or everyday(key)):
        return 0.6 if firm and lists.surname(key) > 0 and following not in VERBS else 0.0
    if given(key):
        return 0.6 if sure_name(following) else 0.0
    if lists.town(key) > 0:
        return 0.7
    # A surname behind "Schule" is the one who is meant there, not the school.
    owned = firm or chain
    return (0.65 if owned else 0.0) if sure_name(key) else 0.6
