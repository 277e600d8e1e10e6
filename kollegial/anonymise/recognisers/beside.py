"""Names that stand beside a date of birth or an age: "Iselin, Iris, geb. …", "Sham (8)"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import forms
from kollegial.anonymise.lexicon.likely import everyday, given, sure_name
from kollegial.anonymise.reading.names import NameReader, Reading
from kollegial.anonymise.text.rows import nearby
from kollegial.anonymise.text.tokens import Word
from kollegial.marking import N_

_AGE = r"\d{1,2}(?:[,;½]\d?)?"
_YEARS = r"(?:J\.|J\b|Jahre|Jahren|j\.|Lj\.|Mon(?:\.|ate|\b)|Wochen|Wo\.|yrs|years)"
# Behind these, what stands in front is a person with hardly an exception.
_BORN = re.compile(
    r"[ \t]?[,;(]?[ \t]?(?:\n[ \t]*)?\(?"
    r"(?:geb(?:\.|oren)[ \t]?(?:am)?[ \t:]{0,2}(?=\d)|\*[ \t]?(?=\d)|Geburtsdatum|Geb\.-?[Dd]at"
    r"|geb\.?[ \t]?am|DOB\b|Jg\.|Jahrgang)"
)
_MAIDEN = re.compile(r",?[ \t]\(?(?:geb\.|geborene|verw\.|verh\.|gesch\.)[ \t](?=[^\W\d_a-zäöüß])")
_AGED = re.compile(
    rf",?[ \t]\((?:(?:ca\.|etwa|fast)[ \t])?{_AGE}[ \t]?{_YEARS}"
    r"|[ \t]\((?:[wmd♀♂],?[ \t/]?)\d{1,2}"
    rf"|,[ \t](?:ca\.[ \t]|etwa[ \t])?{_AGE}[ \t]{_YEARS}"
    r"|,[ \t]\d{1,2}-?j(?:ährig|g)"
)
_BRACKET = re.compile(r"[ \t]\(\d{1,2}(?:[,/]\d{1,2})?[!)?+]")
_BETWEEN = re.compile(r",[ \t]\d{1,2}(?=,|[ \t]?[);])")
_STOP = re.compile(r"(?<=\w\w\w)[.!?:] ")
_WINDOW = 60
_MOST_WORDS = 6
_LONGEST_ABBREVIATION = 4

_REASON_BORN = N_("name beside a date of birth")
_REASON_AGED = N_("name beside an age")


class BesideRecogniser:
    """Who stands in front of a date of birth, a birth name or an age."""

    name = "beside"

    def spans(self, text: str) -> Iterator[Span]:
        """The names in ``text`` that go with a birth or an age."""
        for pattern in (_BORN, _MAIDEN):
            for match in pattern.finditer(text):
                yield from self._before(text, match.start(), 0.9, _REASON_BORN)
        for match in _AGED.finditer(text):
            yield from self._before(text, match.start(), 0.65, _REASON_AGED)
        for pattern in (_BRACKET, _BETWEEN):
            for match in pattern.finditer(text):
                yield from self._before(text, match.start(), 0.4, _REASON_AGED)

    def _before(self, text: str, end: int, unknown: float, reason: str) -> Iterator[Span]:
        """The name that ends at ``end``; ``unknown`` is what one on no list is worth."""
        start = max(0, end - _WINDOW)
        cut = text.rfind("\n", start, end)
        for stop in _STOP.finditer(text, start, end):
            cut = max(cut, stop.start())
        listed = nearby(text, start, end - start)[-_MOST_WORDS:]
        if not listed or listed[-1].end < end - 1:
            return
        listed = [word for word in listed if word.start > cut or cut < start]
        reader = NameReader(text, listed)
        born = reason == _REASON_BORN
        for first, word in enumerate(listed):
            found = _read(reader, first, word, born=born)
            if found is None or found.after != len(listed):
                continue
            inside = [each.key for each in listed[first:]]
            if word.text.isupper() and len(word.text) <= _LONGEST_ABBREVIATION and not born:
                return
            if found.namesake:
                score = 0.6 if born else 0.0
            elif any(map(sure_name, inside)):
                score = max(unknown, 0.85)
            else:
                score = max(unknown, 0.6) if len(inside) > 1 else unknown
            if score:
                yield Span(*found.extent, Kind.PERSON, score, self.name, reason)
            return


def _read(reader: NameReader, first: int, word: Word, *, born: bool) -> Reading | None:
    if forms.form(word.key) and not given(word.key):
        return None
    if not word.capital and word.key not in forms.FIRST_PARTICLES:
        return None
    turned = reader.reversed_at(first, trusting=born and not everyday(word.key))
    return turned or reader.at(first, trusting=False, namesakes=born, roomy=True)
