"""Wards and rooms of a hospital or a home, as letters name them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.text.tokens import folded
from kollegial.marking import N_

_UNITS: Final = folded("""
    tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minuten uhr
    mal betten patienten patientinnen personen plätze kinder kolleginnen pflegekräfte euro prozent
""")
_CODE = (
    r"(?:(?:[A-ZÄÖÜ]{1,3}[ -]?)?\d{1,4}"
    r"(?:[ -]?[A-Za-z](?!\w)|[ ](?:Nord|Süd|Ost|West|oben|unten)(?!\w))?"
    r"(?:[./-]\d{1,3}[a-zA-Z]?){0,2}(?![\w%])"
    r"|[A-Z](?=[,.;)\n])(?!\.\w)|[IVX]{1,3}(?!\w))"
)
# Station A23, Stat. 5b, Intensivstation I03, Station O-11, Station Innere 2. Without the first
# letter of "Station", so that the search is for a rarer beginning.
_WARD = re.compile(
    r"(?:tation|TATION|tat\.)(?![a-zäöü])(?:[ ]?Nr\.?)?[ \u00a0]?:?[ \u00a0\t]{0,3}"
    rf"((?:[A-ZÄÖÜ][a-zäöüß]{{2,20}}[ ](?=[A-Z]?\d))?{_CODE})"
    r"(?!\s?[-–]\s?\d|[.,:]\d|\.\s?[A-ZJFMASOND][a-zä]+\s\d)(?:[ \u00a0]([^\W\d_]+))?"
)
# "Station: 2111. OG. Chirurgie B / Zi: 119" in the head of a letter, up to the next field.
_FIELD = re.compile(
    r"(?:tation|TATION|tat\.):[ \u00a0\t]{0,4}([^\s/,;|:][^\n/,;|\t:]{0,40}[^\s/,;|:.])"
)
_TELLING = re.compile(r"\d|(?<!\w)[A-ZÄÖÜ](?!\w)")
_INTENSIVE = re.compile(
    r"(?:ITS|IMC|ICU|IPS)(?<!\w...)[ \u00a0-]?([A-Z]?\d{1,3}[A-Za-z]?)"
    r"(?![\w%]|[.,:]\d|[ \u00a0]?(?:h|d|Tage?n?)(?!\w))"
)
# "Zi: 119" in a head, "Zi. 412" in notes; "Zimmer 12" in a sentence gives nobody away.
_ROOM = re.compile(
    r"(?:Zi(?<!\w..)|Bett(?<!\w....)|Pflegeplatz)"
    r"(?:(?:mmer)?\.?(?:-?Nr\.?)?[ \t]?:[ \t]{0,3}|(?<=Zi)\.[ \u00a0]?)"
    r"(\d{1,4}[a-zA-Z]?)(?![\w%]|[.,:]\d)"
)
_TELLING_LENGTH = 3

_REASON_WARD = N_("name of a ward")
_REASON_ROOM = N_("room in the head of a letter")


class WardRecogniser:
    """Where in a house somebody lies. A plain "Station 2" there is in many houses."""

    name = "wards"

    def spans(self, text: str) -> Iterator[Span]:
        """The wards and rooms in ``text``."""
        for match in _WARD.finditer(text):
            ward, following = match.groups()
            plain = ward.isdigit()
            if _is_ward(text, match) and not (plain and following and following.lower() in _UNITS):
                telling = len(ward) >= _TELLING_LENGTH or not (plain or ward.isalpha())
                end = match.start(1) + len(ward.rstrip())
                yield self._span(match.start(1), end, 0.6 if telling else 0.45, _REASON_WARD)
        for match in _FIELD.finditer(text):
            if _is_ward(text, match) and _TELLING.search(match.group(1)):
                yield self._span(*match.span(1), 0.45, _REASON_WARD)
        for match in _INTENSIVE.finditer(text):
            yield self._span(*match.span(1), 0.45, _REASON_WARD)
        for match in _ROOM.finditer(text):
            yield self._span(*match.span(1), 0.4, _REASON_ROOM)

    def _span(self, start: int, end: int, score: float, reason: str) -> Span:
        return Span(start, end, Kind.OTHER, score, self.name, reason)


def _is_ward(text: str, match: re.Match[str]) -> bool:
    """Whether the whole word is "Station" or ends so; "stat." alone is "stationär"."""
    first = text[match.start() - 1 : match.start()]
    before = text[max(0, match.start() - 2) : max(0, match.start() - 1)]
    if match.group().startswith("tat."):
        return first == "S" if not before.isalpha() else first == "s"
    return first in ("s", "S")
