"""Towns, districts and counties without an address: by list, by cue, by ending."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.given import GIVEN
from kollegial.anonymise.lexicon.ordinary import noun_like
from kollegial.anonymise.lexicon.towns import AMBIGUOUS, TOWNS, town_pattern
from kollegial.anonymise.span import Span
from kollegial.anonymise.tokens import HYPHENS, Word, fold, stems, words
from kollegial.anonymise.toponyms import town_stems
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
_SHORTEST_BY_ENDING = 6
_SUFFIXED_PREPOSITIONS = re.compile(
    r"(?<!\w)(?:in|aus|nach)[ \u00a0]([^\W\d_a-zäöüß][^\W\d_]{5,30})(?![\w-])"
)

_REASON_LIST = N_("name of a town")
_REASON_CUE = N_("place behind a cue word")
_REASON_ENDING = N_("ends like the name of a place")


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
            if key.endswith(_ENDINGS) and not noun_like(key) and not key.endswith(_NO_TOWN_ENDINGS):
                start, end = match.span(1)
                yield Span(start, end, Kind.PLACE, 0.5, self.name, _REASON_ENDING)

    def _listed(self, text: str) -> Iterator[Span]:
        listed = words(text)
        for at, word in enumerate(listed):
            if word.capital and any(stem in TOWNS for stem in town_stems(word.key)):
                end = _compound_end(text, listed, at)
                yield Span(word.start, end, Kind.PLACE, 0.85, self.name, _REASON_LIST)


def _compound_end(text: str, listed: list[Word], at: int) -> int:
    """Behind the district in ``Berlin-Neukölln``."""
    while at + 1 < len(listed):
        gap = text[listed[at].end : listed[at + 1].start]
        following = listed[at + 1]
        if len(gap) != 1 or gap not in HYPHENS or not following.capital:
            break
        if noun_like(following.key):
            break
        at += 1
    return listed[at].end
