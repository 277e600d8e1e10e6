"""Names behind a label: forms, lists of those present, heads of mails, table cells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.claims.vetoes import vetoed
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon import cues, forms
from kollegial.anonymise.lexicon.likely import given
from kollegial.anonymise.reading.roll import Person, Trust, people
from kollegial.anonymise.text.tokens import HIDDEN, Word, fold, words
from kollegial.marking import N_

_COLON = re.compile(r"(?<=[\w).])[ \t]?(?::|\t)[ \t]*")
_VALUE = re.compile(r"[^\n]{0,600}")
_BLANK = re.compile(r"[ \t]*\n[ \t]*(?![ \t]*\n)(?=[^\n]{2,60}(?:\n|\Z))")
_SENTENCE = re.compile(r"(?<=\w{5})[.!?][ \u00a0]+[^\W\d_a-zäöüß][^.\s]{2,}")
_NEXT_LABEL = re.compile(r"[^\W\d_][^\W\d_]+[ \t]?:(?=[ \t])")
_BLOCK = re.compile(r"(?:[ \t]*\n[ \t]{0,8}(?:[-–*•>]|\d{1,2}[.)])[ \t]?[^\n]{1,200}){1,40}")
_TURNED = re.compile(
    r"([^\W\d_][^\s,;]{1,30}),[ \u00a0][^\W\d_][^\s,;]{1,30}(?: [^\s,;]{1,20})?\s*"
)
_ALSO = re.compile(r"\s?(?:/|&|und\s|u\.)|\s?[)\w.]{0,20}\s?/")
_HARD = re.compile(r"[;|\t•\[„“\"]|\((?!\w{1,5}\))|\s{3,}|[.!?,][ \u00a0]|[–—]\s|\)\s")
# "Justin, 12 J." says how old he is.
_YEARS = re.compile(r"\d[ \u00a0]?L?[Jj]\.?\Z")
_LONGEST_LABEL = 60
_MOST_WORDS = 6
_FEW_WORDS = 2
_LONGEST_ROLE = 3
_DETERMINERS = frozenset("die der das den dem ein eine mein meine ihr ihre sein seine".split())
_HEADS = cues.NAMING | cues.MANY | cues.MAIL | cues.ROLES | cues.SUBJECT

_REASON_LABEL = N_("name behind a label")
_REASON_LIST = N_("name on a list of people")
_REASON_MAIL = N_("name in the head of a mail")


class LabelRecogniser:
    """``Name: …``, ``Anwesend: …``, ``Von: …``. What the label calls for decides the trust."""

    name = "labels"

    def spans(self, text: str) -> Iterator[Span]:
        """The names in ``text`` that a label announces."""
        for colon in _COLON.finditer(text):
            label = _label(text, colon.start())
            if label:
                yield from self._behind(text, colon, label)

    def _behind(self, text: str, colon: re.Match[str], label: Sequence[Word]) -> Iterator[Span]:
        head = _head(label)
        if ":" not in colon.group():
            # A table: behind the tab may stand the next heading.
            if head in cues.NAMING:
                yield from self._first(text, colon.end(), Trust.NAMESAKES)
        elif head in cues.SUBJECT:
            yield from self._line(text, colon.end(), Trust.LISTED, _REASON_MAIL)
        elif head in cues.MAIL:
            yield from self._line(text, colon.end(), Trust.NAMESAKES, _REASON_MAIL)
        elif head in cues.NAMING or head in forms.SPOKEN:
            yield from self._first(text, colon.end(), Trust.FULL)
        elif head in cues.MANY or forms.plural(head):
            yield from self._line(text, colon.end(), Trust.NAMESAKES, _REASON_LIST)
        elif head in cues.ROLES or forms.role(head):
            prose = label[0].key in _DETERMINERS or len(label) > _LONGEST_ROLE
            yield from self._first(text, colon.end(), Trust.LISTED if prose else Trust.NAMESAKES)

    def _first(self, text: str, start: int, trust: Trust) -> Iterator[Span]:
        """The one person whom a label means, or the two that stand together."""
        start, end = _value(text, start)
        done = start
        for found in people(text, start, end, trust, turned="," in text[start:end]):
            between = text[done : found.start]
            if HIDDEN in between or between.strip()[-1:].isdigit():
                return  # it was found already; what follows is about that person
            if between.count(" ") > (_MOST_WORDS if trust is Trust.FULL else _FEW_WORDS) or (
                done > start and not _ALSO.match(between)
            ):
                return
            done = found.end
            span = self._span(found, _REASON_LABEL, sure=trust is Trust.FULL)
            if found.namesake or trust is Trust.FULL or not vetoed(text, span):
                yield span

    def _line(self, text: str, start: int, trust: Trust, reason: str) -> Iterator[Span]:
        """All people up to the end of the line, or of the list below it."""
        block = _BLOCK.match(text, start)
        start, end = _value(text, start) if block is None else block.span()
        value = text[start:end]
        turned = ";" in value or "<" in value
        pair = _TURNED.fullmatch(value) if reason == _REASON_MAIL else None
        turned = turned or (pair is not None and not given(fold(pair.group(1))))
        for found in people(text, start, end, trust, turned=turned):
            if _YEARS.search(text, max(start, found.end - 5), found.end):
                continue
            span = self._span(found, reason, sure=False)
            if found.namesake or not vetoed(text, span):
                yield span

    def _span(self, found: Person, reason: str, *, sure: bool) -> Span:
        if found.namesake:
            score = 0.6 if sure else 0.45
        elif found.listed:
            score = 0.9 if sure else 0.85
        else:
            score = 0.85 if sure else 0.65
        return Span(found.start, found.end, Kind.PERSON, score, self.name, reason)


def _label(text: str, end: int) -> list[Word]:
    """The last words of the line before ``end``, if they may be a label."""
    start = text.rfind("\n", max(0, end - _LONGEST_LABEL), end) + 1
    start = max(start, end - _LONGEST_LABEL)
    for cut in _HARD.finditer(text, start, end):
        start = cut.end()
    listed = words(text[start:end])
    return [w._replace(start=w.start + start, end=w.end + start) for w in listed][-_MOST_WORDS:]


def _head(label: Sequence[Word]) -> str:
    """The word of a label that says what it is: ``name`` of "Name des Kindes"."""
    for word in label:
        if word.key in cues.NAMING and word.capital and word.key.endswith("name"):
            return word.key
    for word in reversed(label):
        if word.key in _HEADS or forms.form(word.key):
            return word.key
        if word.key not in cues.INSIDE:
            break
    return label[0].key if label[0].capital and label[0].key in cues.NAMING else ""


def _value(text: str, start: int) -> tuple[int, int]:
    """Where the value of a label that ends at ``start`` begins and ends."""
    blank = _BLANK.match(text, start)
    if blank is not None:
        start = blank.end()
    match = _VALUE.match(text, start)
    end = start if match is None else match.end()
    for cut in (_SENTENCE.search(text, start, end), _NEXT_LABEL.search(text, start, end)):
        if cut is not None:
            end = min(end, cut.start() + (1 if cut.re is _SENTENCE else 0))
    return start, end
