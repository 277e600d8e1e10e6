"""Towns, districts and counties without an address: by list, by cue, by ending.

A larger town is believed by itself. A town of the long list is only a question to the
human, until a preposition stands before it that towns have; so is a word that nothing
explains behind "in", "aus" or "nach".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.lexicon.given import GIVEN
from kollegial.anonymise.lexicon.ordinary import noun_like
from kollegial.anonymise.lexicon.safe_words import explained
from kollegial.anonymise.lexicon.toponyms import town_stems
from kollegial.anonymise.lexicon.towns import AMBIGUOUS, TOWNS, town_pattern
from kollegial.anonymise.text.rows import hyphenated
from kollegial.anonymise.text.tokens import HYPHENS, Word, fold, stems, words
from kollegial.marking import N_

_TOWN = town_pattern()
# A town's name follows nearly always.
_CUES = re.compile(
    rf"(?<!\w)(?:wohnhaft{{0}}in|wohnt{{0}}in|wohnen{{0}}in|lebt{{0}}in|leben{{0}}in|aufgewachsen{{0}}in"
    rf"|geboren{{0}}in|gebürtig{{0}}aus|stammt{{0}}aus|stammen{{0}}aus|kommt{{0}}aus|zieht{{0}}nach"
    rf"|ziehen{{0}}nach|gezogen{{0}}nach|nach(?={{0}}[^\W\d_a-zäöüß]\w*{{0}}(?:ge|um|ver)zogen)"
    rf"|(?:Wohn|Geburts|Heimat)ort:?|(?:[Ss]tadt|[Ss]tadtteil|[Oo]rtsteil|[Gg]emeinde|[Ll]andkreis|[Kk]reis"
    rf"|[Ss]tadtbezirk|[Dd]orf|Jugendamts?|Sozialamts?|Gesundheitsamts?|Jobcenters?|Amtsgerichts?|Landgerichts?"
    rf"|Familiengerichts?|Stadtverwaltung|Kreisverwaltung|Agentur{{0}}für{{0}}Arbeit|Klinikums?|Bahnhof|Raum)"
    rf"){{0}}({_TOWN})(?![\w-])".replace("{0}", r"[ \u00a0]")
)
_IN_TOWN = re.compile(
    r"(?<!\w)(?:in|aus|nach|bei|von|Raum|Stadt|ab|über|bis)[ \u00a0]"
    r"([^\W\d_a-zäöüß][^\W\d_]{1,30})(?![\w-])"
)
_BAD = re.compile(
    r"(?<!\w)(?:Bad|Sankt|St\.)[ \u00a0][^\W\d_a-zäöüß][^\W\d_]{2,30}(?:-[^\W\d_]{2,30})?"
)
_ENDINGS = (
    *(
        "hausen",
        "kirchen",
        "ingen",
        "heim",
        "rode",
        "brueck",
        "stedt",
        "stetten",
        "hofen",
        "weiler",
    ),
    *(
        "dorf",
        "burg",
        "beck",
        "beuren",
        "kappel",
        "walde",
        "born",
        "scheid",
        "rath",
        "leben",
        "buettel",
    ),
    *("bach", "berg", "furt", "hagen", "au", "feld", "horst", "moor", "wede", "itz", "ow", "see"),
)
_NO_TOWN_ENDINGS = ("bau", "frau", "schau", "stau", "umfeld", "arbeitsfeld", "heim", "gipfel")
_SUFFIXED_PREPOSITIONS = re.compile(
    r"(?<!\w)(?:in|aus|nach)[ \u00a0]([^\W\d_a-zäöüß][^\W\d_]{5,30})(?![\w-])"
)

# Behind these stands a town nearly always, if it is one at all.
_BEFORE_TOWNS: Final = frozenset("in aus nach bei raum stadt richtung stadtteil".split())
_INTO: Final = frozenset({"in", "aus", "nach"})
_LISTED: Final = 0.7
_DOUBTFUL: Final = 0.5
_SHORTEST_UNKNOWN: Final = 4
_GAP: Final = re.compile(r"[ \u00a0]")
# Trüllikon (ZH), Frankfurt (Oder)
_IN_BRACKETS: Final = re.compile(r"[ \u00a0]?\((?:[A-Z]{1,3}|[A-ZÄÖÜ][a-zäöüß]{2,15})\)")

_REASON_LIST = N_("name of a town")
_REASON_CUE = N_("place behind a cue word")
_REASON_ENDING = N_("ends like the name of a place")
_REASON_UNKNOWN = N_("unknown word where a place may stand")


class PlaceRecogniser:
    """Places in running text. The least certain of the rules."""

    name = "places"

    def spans(self, text: str) -> Iterator[Span]:
        """The places in ``text``."""
        yield from self._listed(text)
        for match in _CUES.finditer(text):
            first = fold(match.group(1)).split()[0]
            if not noun_like(first) and first not in GIVEN:
                start, end = match.span(1)
                yield Span(start, end, Kind.PLACE, 0.75, self.name, _REASON_CUE)
        for match in _IN_TOWN.finditer(text):
            if any(stem in AMBIGUOUS for stem in stems(fold(match.group(1)))):
                start, end = match.span(1)
                yield Span(start, end, Kind.PLACE, 0.6, self.name, _REASON_LIST)
        for match in _BAD.finditer(text):
            yield Span(match.start(), match.end(), Kind.PLACE, 0.7, self.name, _REASON_LIST)
        for match in _SUFFIXED_PREPOSITIONS.finditer(text):
            key = fold(match.group(1))
            if key.endswith(_ENDINGS) and not key.endswith(_NO_TOWN_ENDINGS):
                if noun_like(key) or lists.common(key):
                    continue
                start, end = match.span(1)
                yield Span(start, end, Kind.PLACE, 0.5, self.name, _REASON_ENDING)

    def _listed(self, text: str) -> Iterator[Span]:
        listed = words(text)
        for at, word in enumerate(listed):
            if not word.capital:
                continue
            stem = list(town_stems(word.key))
            if any(each in TOWNS for each in stem):
                end = _compound_end(text, listed, at)
                yield Span(word.start, end, Kind.PLACE, 0.85, self.name, _REASON_LIST)
                continue
            score, reason = _less_known(text, listed, at, stem)
            if score:
                end = _compound_end(text, listed, at)
                bracket = _IN_BRACKETS.match(text, end)
                end = bracket.end() if bracket is not None else end
                yield Span(word.start, end, Kind.PLACE, score, self.name, reason)


def _less_known(
    text: str, listed: Sequence[Word], at: int, stem: Sequence[str]
) -> tuple[float, str]:
    """What a word that is no larger town is worth as a place, and why; 0 for nothing."""
    word = listed[at]
    before = ""
    if at and _GAP.fullmatch(text[listed[at - 1].end : word.start]):
        before = listed[at - 1].key
    town = max(map(lists.town, stem))
    if not (town or before in _INTO) or not word.text[1:].islower():
        return 0.0, ""
    if any(each in GIVEN for each in stem) or explained(word):
        return 0.0, ""
    if town and max(map(lists.given, stem)) <= town:
        formed = lists.formed(word.key)
        if before in _BEFORE_TOWNS:
            return (0.45 if formed else 0.75 if town >= _LISTED else 0.6), _REASON_LIST
        doubtful = formed or town < _LISTED or lists.surname(word.key)
        return (0.0 if doubtful else 0.45), _REASON_LIST
    names_somebody = lists.given(word.key) or lists.surname(word.key) >= _DOUBTFUL
    if before not in _INTO or names_somebody or len(word.text) < _SHORTEST_UNKNOWN:
        return 0.0, ""
    return (0.0 if hyphenated(text, listed, at) else 0.4), _REASON_UNKNOWN


def _compound_end(text: str, listed: Sequence[Word], at: int) -> int:
    """Behind the district in ``Berlin-Neukölln``."""
    while at + 1 < len(listed):
        gap = text[listed[at].end : listed[at + 1].start]
        following = listed[at + 1]
        if len(gap) != 1 or gap not in HYPHENS or not following.capital:
            break
        if noun_like(following.key) or lists.common(following.key):
            break
        at += 1
    return listed[at].end
