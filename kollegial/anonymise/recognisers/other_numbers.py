"""Any other number that may point to somebody: computers, registers, codes, long ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.text.digits import near_digits, searched
from kollegial.marking import N_

_MACHINE = re.compile(
    r"[\dA-Fa-f](?<![\w:-].)(?:[\dA-Fa-f][:-](?:[\dA-Fa-f]{2}[:-]){4}[\dA-Fa-f]{2}(?![\w:-])"
    r"|[\dA-Fa-f]{7}-(?:[\dA-Fa-f]{4}-){3}[\dA-Fa-f]{12}(?![\w-]))"
)
_IP = re.compile(r"\d(?<![\w.]\d)\d{0,2}\.(?:\d{1,3}\.){2}\d{1,3}(?![\w]|\.\d)")
_IP_LABEL = re.compile(r"(?:IP|Server|Host|Adresse)\W{0,3}(?:\w{1,10}\W{1,2})?\Z")
_HIGHEST_BYTE = 255
_LOWEST_NETWORK = 10
# HRB 12345, VR 4711: registers of companies and associations
_REGISTER = re.compile(
    r"[HVGP](?<!\w.)(?:(?<=H)R[AB]|(?<=V)R|(?<=G)(?:nR|sR)|(?<=P)R)[ \u00a0-]?(?:Nr\.?[ ]?)?"
    r"(\d{2,6}(?:[ ][A-Z]{1,2}(?!\w))?)(?![\w.,]\d|\w|:\d)"
)
_COURT = re.compile(r"(?i:gericht|register|\bag\b)")
# Letters and digits mixed, so that it is no word and no amount: XK7712345, 22A34567
_CODE = re.compile(
    r"[A-Z\d](?<![\w./@-].)(?=[A-Z\d]{0,12}\d[A-Z]|[A-Z]{0,12}(?<=[A-Z])\d|\d{0,12}(?<=\d)[A-Z])[A-Z\d]{6,23}(?![\w%]|[-.,/]\d)"
)
_FEWEST_DIGITS_CODE = 5
# Nobody counts so far in a case: it is a number under which somebody is filed.
_LONG = re.compile(
    r"\d(?<![\w.,/+-]\d)(?<!\d[ \u00a0]\d)(?:\d{5,}|(?<=#\d)\d{3,4})(?:[-/]\d{1,8}){0,3}"
    r"(?![\w%€]|[.,]\d|[ \u00a0]?[€$%])"
)
_AMOUNT = re.compile(
    r"[ \u00a0]{0,2}(?:Euro|EUR|Tsd|Mio|Mrd|Dollar|Franken|Einwohner|Menschen|Personen|Kinder"
    r"|Familien|Fälle|Haushalte|Thrombo|Leuko|Ery|Einheiten|Zellen|Kopien|Stück|Jahre|Bäume|Tiere|Besucher"
    r"|Nutzer|Mitglieder|Studierende|Wörter|Zeichen|U/|[/x·*]"
    r"|(?:CHF|IE|I\.E\.|IU|Kop\.|km|m²|m2|kg|mg|ml|g)(?!\w))"
)
_MEASURE = re.compile(
    r"(?:€|\$|EUR|CHF|Thrombo(?:zyten)?|Thr|Leuko(?:zyten)?|Ery(?:throzyten)?|PLT|WBC|NT-?pro-?BNP|BNP|CK|LDH|Ferritin"
    r"|HCV|HBV|HIV|RNA|DNA|ISBN|ISSN|PZN|PMID|WKN|ISIN|DOI|[<>≥≤=~])[^\w\n]{0,4}(?:auf|von|bei|bis|ca\.|ist|war)?\W{0,2}\Z"
)
_WINDOW = 24
_REACH = 48
_ROUND = "000"

_REASON_MACHINE = N_("address or key of a computer")
_REASON_REGISTER = N_("number in a public register")
_REASON_CODE = N_("looks like a code")
_REASON_LONG = N_("long number")


class OtherNumberRecogniser:
    """What is left of numbers; a person must look at most of it."""

    name = "other_numbers"

    def spans(self, text: str) -> Iterator[Span]:
        """Addresses of computers, register numbers, codes and long numbers in ``text``."""
        stretches = list(near_digits(text, _REACH, _REACH))
        for match in searched(_MACHINE, text, stretches):
            yield self._span(*match.span(), 0.95, _REASON_MACHINE)
        for match in searched(_IP, text, stretches):
            score = _network(text, match)
            if score:
                yield self._span(*match.span(), score, _REASON_MACHINE)
        for match in searched(_REGISTER, text, stretches):
            near = text[max(0, match.start() - _REACH) : match.end() + _REACH]
            if _COURT.search(near) or match.group().startswith("HR"):
                yield self._span(*match.span(1), 0.9, _REASON_REGISTER)
        for match in searched(_CODE, text, stretches):
            if sum(map(str.isdigit, match.group())) >= _FEWEST_DIGITS_CODE:
                yield self._span(*match.span(), 0.4, _REASON_CODE)
        for match in searched(_LONG, text, stretches):
            if not _counts(text, match):
                yield self._span(*match.span(), 0.45, _REASON_LONG)

    def _span(self, start: int, end: int, score: float, reason: str) -> Span:
        return Span(start, end, Kind.OTHER, score, self.name, reason)


def _counts(text: str, match: re.Match[str]) -> bool:
    """Whether a long number is a sum or a measure."""
    if match.group().endswith(_ROUND) or _AMOUNT.match(text, match.end()):
        return True
    before = text[max(0, match.start() - _WINDOW) : match.start()]
    return _MEASURE.search(before) is not None


def _network(text: str, match: re.Match[str]) -> float:
    """0–1: whether four numbers with dots are an address; sections and versions look alike."""
    numbers = [int(number) for number in match.group().split(".")]
    if max(numbers) > _HIGHEST_BYTE:
        return 0.0
    if _IP_LABEL.search(text[max(0, match.start() - _WINDOW) : match.start()]):
        return 0.95
    return 0.45 if numbers[0] >= _LOWEST_NETWORK and max(numbers[1:]) >= _LOWEST_NETWORK else 0.0
