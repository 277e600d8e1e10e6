"""Whom a letter or a mail greets."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import cues, forms, lists
from kollegial.anonymise.lexicon.likely import everyday, sure_name
from kollegial.anonymise.reading.names import NameReader
from kollegial.anonymise.reading.roll import Person, Trust, people
from kollegial.anonymise.text.rows import line_starts, nearby
from kollegial.marking import N_

_GREETING = re.compile(
    r"(?:Sehr\s(?:geehrte|verehrte)[rs]?|Liebe[rs]?|Hallo|Hallöchen|Hi|Hey|Hej|Moin(?:\s[Mm]oin)?|Servus|Ciao|Huhu|Tach|Na"
    r"|Guten\s(?:Tag|Morgen|Abend)|Grüß\s(?:Gott|[Dd]ich|Sie)|Grüezi|Werte[rs]?|Dear|Hello"
    r"|hallo|hi|hey|moin(?:\smoin)?|servus|liebe[rs]?|huhu|guten\s(?:tag|morgen|abend)|na)"
    r"(?:\s(?:liebe[rs]?|du|Du|auch|mein|meine))?[ \t]{1,3}(?=[^\W\d_])"
)
# "…, lieber Tom" further on in the same line, and what is said aloud: „Hallo Anna“.
_FURTHER_ON = re.compile(
    r"(?<=[,\w]\s)(?:und\s)?(?:liebe[rs]?|hallo)[ \t](?=[^\W\d_a-zäöüß])"
    r"|(?<=[“\"„»\]:])\s?(?:Liebe[rs]?|Hallo|Hi|Hey|Moin)[ \t](?=[^\W\d_a-zäöüß])"
)
_END = re.compile(r"[\n!.?:–]|,(?!\s(?:und\s)?(?:liebe|hallo|Frau|Herr|[^\W\d_a-zäöüß]))")
_LONGEST = 80
_MOST_BETWEEN = 2

_REASON = N_("name in a greeting")


class GreetingRecogniser:
    """Names behind ``Liebe …``, ``Hallo …``, ``Moin …``."""

    name = "greetings"

    def spans(self, text: str) -> Iterator[Span]:
        """The people of ``text`` who are greeted."""
        for start in line_starts(text):
            match = _GREETING.match(text, start)
            if match is not None:
                yield from self._greeted(text, match.end())
        for match in _FURTHER_ON.finditer(text):
            yield from self._greeted(text, match.end())

    def _greeted(self, text: str, start: int) -> Iterator[Span]:
        end = min(len(text), start + _LONGEST)
        stop = _END.search(text, start, end)
        closed = stop is not None or end == len(text)
        end = stop.start() if stop is not None else end
        listed = nearby(text, start, end - start)
        if not listed or listed[0].key in cues.NOBODY:
            return
        key = listed[0].key
        if not listed[0].capital:
            yield from self._levelled(text, start, end, closed=closed)
        elif closed and len(listed) == 1 and lists.given(key) and everyday(key):
            # "Hi Juli," means somebody, though hardly anybody is called so.
            yield Span(*listed[0][:2], Kind.PERSON, 0.45, self.name, _REASON)
        else:
            yield from self._named(text, start, end, closed=closed)

    def _named(self, text: str, start: int, end: int, *, closed: bool) -> Iterator[Span]:
        done = start
        for found in people(text, start, end, Trust.NAMESAKES):
            if len(text[done : found.start].split()) > _MOST_BETWEEN:
                return
            score = _score(found, alone=closed and not text[found.end : end].strip())
            if score:
                yield Span(found.start, found.end, Kind.PERSON, score, self.name, _REASON)
            done = found.end

    def _levelled(self, text: str, start: int, end: int, *, closed: bool) -> Iterator[Span]:
        """A name in a line without capital letters: "moin gitte"."""
        listed = nearby(text, start, end - start)
        if not listed[0].text.islower() or forms.form(listed[0].key):
            return
        found = NameReader(text, listed).level_at(0)
        if found is None or found.namesake:
            return
        sure = sure_name(listed[0].key)
        if sure or (closed and not text[found.extent[1] : end].strip()):
            yield Span(*found.extent, Kind.PERSON, 0.8 if sure else 0.6, self.name, _REASON)


def _score(found: Person, *, alone: bool) -> float:
    """How sure a greeted name is; ``alone`` if nothing else is in the greeting."""
    if found.namesake:
        return 0.45 if alone else 0.0
    if found.listed:
        return 0.9
    return 0.8 if alone else 0.45
