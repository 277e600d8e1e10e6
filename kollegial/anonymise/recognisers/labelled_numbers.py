"""Numbers behind a label: file, personnel, tax, insurance and identity numbers, any other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.figures.check_digits import doctor, institution
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.number_cues import KINDS, NOBODYS
from kollegial.anonymise.reading.labels import Label, Value, labels, value, values
from kollegial.anonymise.text.tokens import fold
from kollegial.marking import N_

_FEWEST: Final = {
    Kind.FILE_NUMBER: 2,
    Kind.PERSONNEL_NUMBER: 2,
    Kind.HANDLE: 1,
    Kind.TAX_NUMBER: 5,
    Kind.INSURANCE_NUMBER: 4,
    Kind.IDENTITY_NUMBER: 4,
}
_SURE_FROM = 4
_DOUBTFUL_FROM = 2
_BARE_FROM = 5
_BARE: Final = frozenset({"nr", "nummer", "nummern", "id", "code", "no", "number"})
_REASONS: Final = {
    Kind.FILE_NUMBER: N_("file number behind a cue word"),
    Kind.PERSONNEL_NUMBER: N_("personnel number behind a cue word"),
    Kind.TAX_NUMBER: N_("tax number behind a cue word"),
    Kind.INSURANCE_NUMBER: N_("insurance number behind a cue word"),
    Kind.IDENTITY_NUMBER: N_("number of a document behind a cue word"),
    Kind.HANDLE: N_("user name"),
}
_REASON_OTHER = N_("number behind a cue word")
# Nine digits alone are no proof, with their label they are.
_CHECKS: Final = ((("lanr", "arztn"), doctor), (("ik", "institutionsk"), institution))
# A law is told by its number, and so is a parliamentary paper.
_LAW = re.compile(
    r"(?:§|(?<!\w)(?:Abs|Absatz|Art|Artikel|Satz|S|Anlage|EG|EU|EWG|VO|RL|Buchst)\W{0,2}|\)|Drs\.|\d|[a-z]\))\s?\Z"
)
_DECIMAL = re.compile(r"\d{1,3}[.,]\d{1,2}")
# A decimal, thousands, a year, two years.
_COUNT = re.compile(
    r"\d{1,3}[.,]\d{1,3}|[1-9]\d{0,2}(?:\.\d{3}){1,3}|(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?"
)
_WINDOW = 16
_LONG = 8


def _pattern(pieces: tuple[str, ...]) -> re.Pattern[str]:
    folded = (fold(piece.strip("^$")) for piece in pieces)
    return re.compile(
        "|".join(
            ("^" if piece.startswith("^") else "") + key + ("$" if piece.endswith("$") else "")
            for piece, key in zip(pieces, folded, strict=True)
        )
    )


_NOBODYS = _pattern(NOBODYS)
_KINDS = tuple((kind, _pattern(pieces)) for kind, pieces in KINDS)


class LabelledNumberRecogniser:
    """Whatever number a label says is somebody's."""

    name = "labelled_numbers"

    def spans(self, text: str) -> Iterator[Span]:
        """The numbers behind labels in ``text``, lists of numbers too."""
        for label in labels(text):
            if _NOBODYS.search(label.key) and not label.fewest:
                continue
            kind = _kind(label.key)
            found = value(text, label.end, of_whom=_of_whom(label, kind))
            score = 0.0 if found is None else _score(text, label, kind, found)
            if found is None or not score:
                continue
            reason = _REASON_OTHER if kind is None else _REASONS[kind]
            for each in values(text, found):
                yield Span(each.start, each.end, kind or Kind.OTHER, score, self.name, reason)


def _kind(key: str) -> Kind | None:
    return next((kind for kind, pattern in _KINDS if pattern.search(key)), None)


def _score(text: str, label: Label, kind: Kind | None, found: Value) -> float:
    """0–1: how sure it is that the number behind ``label`` is somebody's."""
    if (_COUNT if label.fewest else _DECIMAL).fullmatch(text, found.start, found.end):
        return 0.0
    if any(label.key.startswith(keys) and check(_digits(text, found)) for keys, check in _CHECKS):
        return 1.0
    if label.fewest:
        return 0.95 if found.digits >= label.fewest or _mixed(text, found) else 0.0
    if label.key in _BARE:
        before = text[max(0, label.start - _WINDOW) : label.start]
        return 0.0 if found.digits < _BARE_FROM or _LAW.search(before) else 0.45
    if kind is not None:
        return 0.95 if found.digits >= _FEWEST[kind] else 0.0
    if found.digits >= _SURE_FROM:
        return 0.9
    abbreviated = label.key.endswith(("nr", "id")) and " " not in text[label.start : label.end]
    return 0.45 if abbreviated and found.digits >= _DOUBTFUL_FROM else 0.0


def _digits(text: str, found: Value) -> str:
    return "".join(filter(str.isdigit, text[found.start : found.end]))


def _of_whom(label: Label, kind: Kind | None) -> bool:
    """Whether an office or a person may be named between label and number."""
    return kind is not None and label.fewest <= _FEWEST[Kind.FILE_NUMBER]


def _mixed(text: str, found: Value) -> bool:
    """Whether letters and digits are mixed as in the number of a document."""
    number = text[found.start : found.end]
    return number.isalnum() and number.isupper() and len(number) >= _LONG and found.digits > 1
