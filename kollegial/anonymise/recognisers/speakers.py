"""Who speaks: the labels of a transcript, of a chat, of a quoted mail."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import cues, forms
from kollegial.anonymise.lexicon.likely import given
from kollegial.anonymise.reading.roll import Person, Trust, people
from kollegial.anonymise.text.rows import nearby
from kollegial.anonymise.text.tokens import words
from kollegial.marking import N_

_TIME = r"\d{1,2}[:.]\d\d(?::\d\d)?"
_STAMP = (
    rf"(?:\[?(?:\d{{1,2}}[./]\d{{1,2}}[./]\d{{2,4}},?\s)?{_TIME}(?:\sUhr)?(?:,\s\d{{1,2}}\.\d{{1,2}}\.\d{{2,4}})?\]?"
    r"\s?(?:[-–]\s)?)"
)
# At the beginning of a line: who says what follows.
_LINE = re.compile(
    rf"[ \t>*•-]{{0,6}}({_STAMP})?([^\W\d_][^\n:\[\]()„“\"!?;|]{{0,40}}?)[ \t]?:(?=[ \t\n])"
)
_COLON = re.compile(r"(?<=[\w.) \t]):(?=[ \t\n])")
_LONGEST_LABEL = 80
_WROTE = re.compile(r"(?<!\w)(?:schrieb|wrote)[ \t]([^\n:<]{2,60}?)[ \t]?(?=[:<])")
_WROTE_BEHIND = re.compile(r"(?<!\w)wrote:")
_LAST_WORDS = re.compile(r"(?:(?<![^\s<])[^\W\d_a-zäöüß][\w'’.-]{1,30}[ ]){1,2}\Z")
_AND_SPEAKERS = 2

_REASON = N_("name of somebody who speaks")


class SpeakerRecogniser:
    """``Jasmin: …`` and ``[09:12] S. Arslan: …`` at the beginning of a line."""

    name = "speakers"

    def spans(self, text: str) -> Iterator[Span]:
        """The speakers named in ``text``."""
        lines = [(match, _person(text, match)) for match in _lines(text)]
        counts: dict[str, int] = {}
        for match, found in lines:
            if found is not None:
                counts[match.group(2)] = counts.get(match.group(2), 0) + 1
        talk = sum(1 for match, found in lines if found is not None and found.listed)
        for match, found in lines:
            if found is None:
                continue
            if found.namesake:
                score = 0.45 if match.group(1) or counts[match.group(2)] > 1 else 0.0
            elif found.listed:
                score = 0.9 if _with_first_name(text, found) or talk >= _AND_SPEAKERS else 0.45
            elif match.group(1):
                score = 0.8
            else:
                again = counts[match.group(2)] > 1 and talk >= _AND_SPEAKERS
                score = 0.6 if again else 0.0
            if score:
                yield Span(found.start, found.end, Kind.PERSON, score, self.name, _REASON)
        for match in _WROTE.finditer(text):
            yield from self._writers(text, *match.span(1))
        for match in _WROTE_BEHIND.finditer(text):
            start = max(0, match.start() - _LONGEST_LABEL)
            names = _LAST_WORDS.search(text, start, match.start())
            if names is not None:
                yield from self._writers(text, names.start(), match.start())

    def _writers(self, text: str, start: int, end: int) -> Iterator[Span]:
        for found in people(text, start, end, Trust.NAMESAKES):
            score = 0.45 if found.namesake else 0.9 if found.listed else 0.8
            yield Span(found.start, found.end, Kind.PERSON, score, self.name, _REASON)


def _lines(text: str) -> Iterator[re.Match[str]]:
    """The beginnings of lines that end with a colon and may name a speaker."""
    done = -1
    for colon in _COLON.finditer(text):
        start = text.rfind("\n", max(0, colon.start() - _LONGEST_LABEL), colon.start()) + 1
        if start > done and (start or colon.start() <= _LONGEST_LABEL):
            done = start
            match = _LINE.match(text, start, colon.end() + 1)
            if match is not None and match.end() == colon.end():
                yield match


def _with_first_name(text: str, found: Person) -> bool:
    return any(given(w.key) for w in words(text[found.start : found.end])) or found.words > 1


def _person(text: str, match: re.Match[str]) -> Person | None:
    """The name that a label at the beginning of a line is."""
    start, end = match.span(2)
    listed = nearby(text, start, end - start)
    if not listed or listed[0].key in cues.NOBODY or forms.form(listed[-1].key):
        return None
    found = next(people(text, start, end, Trust.NAMESAKES), None)
    if found is None or (found.start != start and not forms.form(listed[0].key)):
        return None
    rest = nearby(text, found.end, end - found.end)
    if rest and not match.group(1):
        return None
    return found if found.listed or found.words == 1 or not rest else None
