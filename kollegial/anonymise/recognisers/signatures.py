"""Who signs a letter, a mail or a report."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.likely import everyday, given, known, sure_name, surname
from kollegial.anonymise.lexicon.towns import TOWNS
from kollegial.anonymise.reading.names import NameReader
from kollegial.anonymise.reading.roll import Person, Trust, people
from kollegial.anonymise.text.rows import line_starts, nearby
from kollegial.anonymise.text.tokens import fold
from kollegial.marking import N_

# What stands at the end of a letter; the name follows on the line or below.
_CLOSING = re.compile(
    r"(?<!\w)(?:[Gg]r(?:ü|ue)(?:ß|ss)(?:en?|chen)|[Gg]ru(?:ß|ss)"
    r"|G?LG|VG|M[fF]G|mfg|lg|vg|glg|Herzlichst?|Hochachtungsvoll|Alles\s(?:Liebe|Gute)"
    r"|(?:(?:Best|Kind|Warm)\s)?[Rr]egards|Best\swishes|Cheers|Yours|Sincerely|[Pp]fiat\s(?:di|eich|euch)|Servus|Tschüss|Ciao)"
    r"(?!\w)[ \t]*(?:aus\s[^\s,]{2,20}(?:\s[^\s,]{2,20})?)?[ \t]*[,.!–-]?[ \t]*"
    r"(?:von\s|\n[ \t>]*){0,4}"
    r"(?:i\.\s?[AV]\.\s)?(?:(?:[Ii]hre?|[Dd]eine?|[Ee]ure?|[Ee]uer)\s)?"
)
_SIGNED = re.compile(
    r"(?<!\w)(?:gez(?:eichnet)?\.?:?|f\.\s?d\.\s?R\.?(?:\s?d\.\s?A\.)?:?|ppa\."
    r"|(?:[UuGg](?:nter|e)schrieben|[Vv]erfasst|[Ee]rstellt|[Dd]iktiert|[Ww]eitergeleitet"
    r"|[Aa]ufgenommen|[Aa]usgefüllt)\s(?:von|durch))[ \t]+"
)
# These begin a line: "i. A. Weber", "Ihre Anna Weber", "Danke euch" with the name below.
_ON_BEHALF = re.compile(r"i\.\s?[AV]\.[ \t]+|[Ii]m\s(?:Auftrag|Auftrage)[ \t]*,?\n[ \t\n]{0,6}")
_YOURS = re.compile(r"(?:[Ii]hre?|[Dd]eine?|[Ee]ure?|[Ee]uer)[ \t](?=[^\W\d_][^\n]{1,40}(?:\n|\Z))")
_THANKS = re.compile(
    r"(?:Danke(?:\s(?:euch|dir|Ihnen|schon\smal|im\sVoraus|sehr|schön))?|Vielen\sDank"
    r"|Bis\s(?:bald|dann|morgen|später|gleich|nächste\sWoche|\w{2,8}tag)|Schönen?\s\w{2,14}|Dankeschön|Thanks|Merci)"
    r"[,.!]?[ \t]*\n[ \t\n]{0,4}"
)
# A line that is a name and what its bearer does, or a name above a line with that.
_OWN_LINE = re.compile(
    r"(?:i\.\s?[AV]\.\s)?([^\W\d_][^\n,(/|–0-9:]{1,44}?)[ \t]*[,(/|–][ \t]*"
    r"(?:Dipl\.[ -]?)?([^\W\d_][\w'’äöüß./-]{1,40})"
)
_LINE_ABOVE = re.compile(
    r"([^\W\d_][^\n,(/|–:;!?]{2,44})(?=\n[ \t]*(?:Dipl\.[ -]?)?([^\W\d_][\w'’-]{2,40}))"
)
_LAST_LINE = re.compile(
    r"\n[ \t]*\n?[ \t]*(?:i\.\s?[AV]\.\s)?([^\W\d_][^\n,;:!?0-9]{1,40}?)[ \t]*(?:e\.\s?h\.)?\s*\Z"
)
_CALLINGS = (
    "leitung",
    "dienst",
    "assistenz",
    "sekretariat",
    "koordination",
    "beratung",
    "betreuung",
)
_BLOCK_LINE = re.compile(r"[ \t]*([^\n]*)(?:\n|\Z)")
_MOST_LINES = 6
_LONGEST_LINE = 100
_LONGEST_END = 160
_LONGEST_OFFICE = 5
_MOST_WORDS = 4
# LG Dortmund and VG Köln are courts.
_COURTS = frozenset({"lg", "vg"})
_BEHIND = frozenset(",(.!-–")

_REASON = N_("name under a letter")


class SignatureRecogniser:
    """Names at the end of letters and mails, and who a report says wrote it."""

    name = "signatures"

    def spans(self, text: str) -> Iterator[Span]:
        """The people who sign in ``text``."""
        done = 0
        for match in _CLOSING.finditer(text):
            if match.start() >= done:
                yield from self._closed(text, match)
                done = match.end() + _LONGEST_LINE
        for match in _SIGNED.finditer(text):
            yield from self._signed(text, match.end(), Trust.FULL)
        for start in line_starts(text):
            yield from self._line(text, start)
        last = _LAST_LINE.search(text, max(0, len(text) - _LONGEST_END))
        if last is not None:
            yield from self._whole_line(text, *last.span(1), named=False)

    def _line(self, text: str, start: int) -> Iterator[Span]:
        """A signature that begins a line."""
        behalf = _ON_BEHALF.match(text, start)
        if behalf is not None:
            yield from self._signed(text, behalf.end(), Trust.FULL)
            yield from self._levelled(text, behalf.end())
        for pattern in (_YOURS, _THANKS):
            match = pattern.match(text, start)
            if match is not None:
                yield from self._signed(text, match.end(), Trust.NAMESAKES)
        for pattern in (_OWN_LINE, _LINE_ABOVE):
            match = pattern.match(text, start)
            if match is not None and is_calling(match.group(2)):
                yield from self._whole_line(text, *match.span(1), named=True)

    def _closed(self, text: str, match: re.Match[str]) -> Iterator[Span]:
        """The names on the lines below a greeting."""
        court = fold(match.group()[:2]) in _COURTS and "\n" not in match.group()
        at = match.end()
        for number in range(_MOST_LINES):
            line = _BLOCK_LINE.match(text, at)
            if line is None or at >= len(text):
                return
            start, end = line.span(1)
            end = min(end, start + _LONGEST_LINE)
            bar = text.find("|", start, end)
            end = end if bar < 0 else bar
            if number == 0:
                first = next(iter(nearby(text, start, end - start)), None)
                if court and first is not None and _is_place(first.key):
                    return
                yield from self._levelled(text, start)
            yield from self._signatures(text, start, end, first=number == 0)
            at = line.end()

    def _signatures(self, text: str, start: int, end: int, *, first: bool) -> Iterator[Span]:
        """The names on one line below a letter; after the first line only clear ones."""
        for found in people(text, start, end, Trust.NAMESAKES):
            lead = text[start : found.start]
            formal = any(forms.form(word.key) for word in nearby(text, start, found.start - start))
            if first and not formal and len(lead.split()) > 1 and "\t" not in lead:
                continue
            alone = first and not text[found.end : end].strip()
            score = _score(found, formal=formal, first=first, alone=alone)
            if score:
                yield self._span(found, score)

    def _signed(self, text: str, start: int, trust: Trust) -> Iterator[Span]:
        """The one name on the line that begins at ``start``."""
        line = _BLOCK_LINE.match(text, start)
        if line is None:
            return
        start, end = line.span(1)
        own = trust is not Trust.FULL
        if own and len(text[start:end].partition(",")[0].split()) > _MOST_WORDS:
            return
        found = next(people(text, start, min(end, start + _LONGEST_LINE), trust), None)
        if found is None or len(text[start : found.start].split()) > _MOST_WORDS:
            return
        rest = text[found.end : end].lstrip()
        if own and rest and rest[0] not in _BEHIND and rest[0].isascii():
            return
        score = 0.9 if found.listed else 0.8
        yield self._span(found, 0.6 if found.namesake else score)

    def _levelled(self, text: str, start: int) -> Iterator[Span]:
        """A name in a line without capital letters: "lg tobi"."""
        listed = nearby(text, start, _LONGEST_LINE)
        if not listed or not listed[0].text.islower() or forms.form(listed[0].key):
            return
        if text[start : listed[0].start].strip() or _ON_BEHALF.match(text, listed[0].start):
            return
        found = NameReader(text, listed).level_at(0)
        if found is None or found.namesake:
            return
        sure = sure_name(listed[0].key) or len(listed[0].text) == 1
        line = text[found.extent[1] : found.extent[1] + _LONGEST_LINE].partition("\n")[0]
        if sure or not line.strip():
            yield Span(*found.extent, Kind.PERSON, 0.8 if sure else 0.6, self.name, _REASON)

    def _whole_line(self, text: str, start: int, end: int, *, named: bool) -> Iterator[Span]:
        """The name that a whole line is; ``named`` if a calling stands beside it."""
        listed = nearby(text, start, end - start)
        if not listed or len(listed) > _MOST_WORDS + 1:
            return
        found = next(people(text, start, end, Trust.NAMESAKES), None)
        if found is None:
            word = listed[0]
            if len(listed) == 1 and not word.capital and given(word.key) and not everyday(word.key):
                yield Span(word.start, word.end, Kind.PERSON, 0.6, self.name, _REASON)
            return
        if (
            text[found.end : end].strip(" .")
            or len(text[start : found.start].split()) > _MOST_WORDS
        ):
            return
        if named:
            score = 0.6 if found.namesake else 0.85 if found.listed else 0.8
        elif found.words > 1:
            score = 0.85 if found.listed else 0.45
        else:
            score = 0.6 if found.listed and known(listed[0].key) else 0.0
        if score:
            yield self._span(found, score)

    def _span(self, found: Person, score: float) -> Span:
        return Span(found.start, found.end, Kind.PERSON, score, self.name, _REASON)


def _score(found: Person, *, formal: bool, first: bool, alone: bool) -> float:
    """How sure a name below a letter is: ``formal`` with degrees, ``first`` on the first line."""
    whole = found.words > 1 or formal
    if found.namesake:
        return 0.6 if formal else 0.45 if alone else 0.0
    if found.listed:
        return 0.9 if first or whole else 0.0
    return 0.85 if first and (whole or alone) else 0.0


def _is_place(key: str) -> bool:
    return key in TOWNS or (everyday(key) and not surname(key))


def is_calling(word: str) -> bool:
    """Whether a word behind or below a name says what its bearer does."""
    key = fold(word)
    if word in forms.OFFICES or forms.form(key) or key.endswith(_CALLINGS):
        return True
    return word.isupper() and 1 < len(word) <= _LONGEST_OFFICE
