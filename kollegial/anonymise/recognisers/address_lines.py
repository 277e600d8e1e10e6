"""Streets that show by where they stand: beside a postcode or a town, behind "wohnt"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import lists
from kollegial.anonymise.lexicon.streets import NO_ADDRESS, NO_STREET
from kollegial.anonymise.reading.houses import HOUSE, PREPOSITION, SP, STREET, UP, introduced
from kollegial.anonymise.reading.post import Postal, postal
from kollegial.anonymise.reading.town_names import worth
from kollegial.anonymise.text.digits import near_digits, searched
from kollegial.anonymise.text.tokens import HIDDEN, words
from kollegial.marking import N_

_AT_END = re.compile(rf"(?<![\w-])({STREET}){SP}{{1,2}}{HOUSE}\Z")
_LINE_OF_WORDS = re.compile(
    rf"{PREPOSITION}(?:{SP}[a-zäöü]{{3,12}}n)?(?:{SP}{UP}[\w-]{{1,30}}){{1,3}}\Z"
)
_SMALL_AT_END = re.compile(
    rf"(?<![\w-])[a-zäöüß]{{3,30}}(?:-[a-zäöüß]{{2,30}}){{0,2}}(?:{SP}str(?:aße|\.))?{SP}{HOUSE}\Z"
)
_SMALL_PHRASE = (
    r"(?:am|an der|an den|im|in der|auf der|auf dem|zum|zur|unter den|hinter der|hinterm|vor dem)"
    rf"(?:{SP}[a-zäöüß]{{3,30}}){{1,2}}{SP}{HOUSE}"
)
_SMALL_PHRASE_AT_END = re.compile(rf"(?<![\w-]){_SMALL_PHRASE}\Z")
_SMALL_LINE = re.compile(rf"[\n,]{SP}?({_SMALL_PHRASE})(?=[,.;]?{SP}*(?:\n|\Z))")
# What may stand between street and postcode.
_ADDITION = re.compile(
    rf"[,\n]{SP}*(?:(?:\d{{1,2}}\.{SP}?)?(?:OG|EG|UG|DG|Stock|Etage|Obergeschoss|Stockwerk|Hinterhaus|Vorderhaus|HH|VH)"
    rf"(?:{SP}(?:links|rechts|Mitte))?|(?:links|rechts)|c/o{SP}[^\n,]{{2,40}}|(?:Whg|Wohnung|Zi|Zimmer|App|Haus)\.?"
    rf"{SP}(?:Nr\.{SP})?[\dA-H]{{1,4}}|(?:OT|Ortsteil){SP}[^\n,]{{2,30}}){SP}*\Z"
)
_CUT = re.compile(r"[\n,;:(|•·\t„“\"]")
_BEHIND_TOWN = re.compile(
    rf"{SP}?[,;–-]{SP}?({STREET}{SP}{HOUSE})(?=[,.;)\n]|\Z|{SP}[a-zäöü(])"
    rf"|{SP}*[,;]?{SP}*\n{SP}*({STREET}{SP}{HOUSE}){SP}*[,.;]?{SP}*(?=\n|\Z)"
)
_LIVES = re.compile(
    rf"(?<!\w)(?:WOHNHAFT|WOHNT|ADRESSE|ANSCHRIFT|[Ww]ohn(?:haft|t|te|en|ten|end)|(?:[A-ZÄÖÜ][a-zäöü]{{2,10}})?(?:[Aa]dresse|[Aa]nschrift)|[Gg]emeldet|[Ll]ebt"
    rf"|[Ll]eben|[Zz]ieht|[Zz]og|[Uu]mgezogen|[Gg]ezogen|[Ww]ohnsitz|[Hh]ausbesuch|[Ss]tra(?:ß|ss)e(?=\s?[:/]))"
    rf"(?:/(?:Hausnummer|Haus-?[Nn]r\.?|Hs\.?-?Nr\.?|Nr\.?))?"
    rf"(?:{SP}(?:ist|lautet|jetzt|derzeit|aktuell|noch|nun|wieder|unter|in|im|der|dem|auf|an|am|bei|nach|seit|die|zu|allein|zusammen))"
    rf"{{0,4}}{SP}?[:,]?\s{{0,3}}({STREET}{SP}{HOUSE})"
)
# "Straße: Am Anger": a label takes what stands behind it without a number too.
_LABEL = re.compile(
    rf"(?:^|\n|[|;\t]){SP}{{0,8}}(?:Stra(?:ß|ss)e|Str\.)(?:{SP}?(?:/|,|und|u\.|&){SP}?(?:Hausnummer|Haus-?[Nn]r\.?|Hs\.?-?Nr\.?|Nr\.?))?"
    rf"{SP}?:\s{{0,3}}({UP}[^\n,;|]{{2,50}}?)(?={SP}*(?:\n|,|;|\||\Z))"
)
_TOWN_BEHIND = re.compile(
    rf"(?<![\w-])(?P<street>({STREET}){SP}{HOUSE})(?:,{SP}|{SP}in{SP}|{SP}?\n)({UP}[a-zäöüß-]{{2,30}})(?!\w)"
)
_WITH_PREPOSITION = re.compile(PREPOSITION)
_SQUARES = re.compile(
    rf"(?<!\w)(?:[A-KS-U]|[L-R]){SP}?[1-9]\d?,{SP}?\d{{1,2}}{SP}?[a-h]?(?!\w)(?=[,;]?\s{{0,3}}(?:(?:D-)?68\d{{3}}|(?:in{SP})?Mannheim))"
)
_WIDTH = 110
_LIKELY = 0.5
_SHORTEST = 3

_REASON = N_("street beside a postcode")
_REASON_LIVES = N_("address behind a cue word")
_REASON_TOWN = N_("street in front of a town")
_REASON_SMALL = N_("may be a street in lower case")
_REASON_SQUARE = N_("square of Mannheim")


class AddressLineRecogniser:
    """Streets without any word that says so: Korekamp 15, Sonnblick 32, Bült 9."""

    name = "address_lines"

    def spans(self, text: str) -> Iterator[Span]:
        """The streets in ``text`` that a postcode, a town or a cue word shows."""
        for found in postal(text):
            before = list(self._before(text, found))
            yield from before or self._behind(text, found)
        stretches = list(near_digits(text, _WIDTH, _WIDTH))
        for match in searched(_LIVES, text, stretches):
            if _street_like(match.group(1)):
                yield self._span(*match.span(1), 0.9, _REASON_LIVES)
        for match in _LABEL.finditer(text):
            if _named(match.group(1)):
                yield self._span(*match.span(1), 0.9, _REASON_LIVES)
        for match in searched(_TOWN_BEHIND, text, stretches):
            known = worth(match.group(3)) >= _LIKELY
            if known and _street_like(match.group(2)) and not _everyday(match.group(2)):
                start = introduced(text, match.start())
                yield self._span(start, match.end("street"), 0.7, _REASON_TOWN)
        for match in searched(_SQUARES, text, stretches):
            yield self._span(*match.span(), 0.9, _REASON_SQUARE)
        for match in searched(_SMALL_LINE, text, stretches):
            if _street_like(match.group(1)):
                yield self._span(*match.span(1), 0.45, _REASON_SMALL)

    def _before(self, text: str, found: Postal) -> Iterator[Span]:
        window = text[max(0, found.start - _WIDTH) : found.start].rpartition(HIDDEN)[2]
        window = window.rstrip(" \t\u00a0,;–-/|").rstrip(" \t\u00a0\n,;")
        addition = _ADDITION.search(window)
        if addition is not None:
            window = window[: addition.start()].rstrip(" \t\u00a0,;\n")
        end = max(0, found.start - _WIDTH)
        end = (
            found.start
            - len(text[end : found.start])
            + text[end : found.start].rfind(window)
            + len(window)
        )
        segment = window[max((cut.end() for cut in _CUT.finditer(window)), default=0) :].lstrip()
        for pattern in (_AT_END, _LINE_OF_WORDS, _SMALL_AT_END, _SMALL_PHRASE_AT_END):
            match = pattern.search(segment)
            if match is None:
                continue
            start = introduced(text, end - len(segment) + match.start())
            if _street_like(text[start:end]):
                yield self._span(start, end, 0.9, _REASON)
                return

    def _behind(self, text: str, found: Postal) -> Iterator[Span]:
        match = _BEHIND_TOWN.match(text, found.town_end)
        if match is None:
            return
        group = 1 if match.group(1) else 2
        if _street_like(match.group(group)):
            yield self._span(*match.span(group), 0.9, _REASON)

    def _span(self, start: int, end: int, score: float, reason: str) -> Span:
        return Span(start, end, Kind.STREET, score, self.name, reason)


def _named(label: str) -> bool:
    """Whether what stands behind "Straße:" is a name of one, not "siehe oben"."""
    if _WITH_PREPOSITION.match(label) or any(map(str.isdigit, label)):
        return True
    return not lists.common(words(label)[0].key)


def _everyday(phrase: str) -> bool:
    return all(lists.common(word.key) for word in words(phrase))


def _street_like(phrase: str) -> bool:
    """Whether no word of a phrase says that it counts rooms, days or people."""
    keys = [word.key for word in words(phrase)]
    if not keys or max(map(len, keys)) < _SHORTEST or keys[0] in NO_STREET:
        return False
    return not any(key in NO_ADDRESS for key in keys)
