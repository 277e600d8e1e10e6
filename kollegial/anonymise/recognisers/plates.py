"""Licence plates of cars."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.lexicon.plates import DISTRICTS
from kollegial.marking import N_

_S = r"[ \u00a0\u202f]"
_DASH = r"[-‐‑–:·•*|]"
# B-AB 1234, DU:XY 12, HH AB 123E, BO-LK-77, GÖ-X 1H
_PLATE = re.compile(
    rf"(?<![\w./-])([A-ZÄÖÜ]{{1,3}})({_S}?{_DASH}{_S}?|{_S})([A-Z]{{1,2}})({_S}|-{_S}?|{_S}-{_S}|)"
    r"([1-9]\d{0,3})(?:[ \u00a0]?[EH])?(?![\w/]|[.,:-]\d)"
)
# Behind a label a plate may be written as one likes.
_LABELLED = re.compile(
    r"(?<!\w)(?:(?:kfz|auto|fahrzeug|pkw|lkw|wagen|versicherungs|kurzzeit|saison|export|roller|moped|amtl\."
    r"|amtliches|polizeiliches)[- ]?)?"
    r"(?:kennz(?:eichens?|\.)|nummernschild(?:ern?|s|es)?|number ?plate|licen[cs]e plate"
    r"|kfz|pkw|lkw)(?!\w)"
    r"(?:,?\s(?:lautet|ist|war|mit|der|des|von|vom|am|endet|auf|beginnt|[^\W\d_][\w-]{2,20})){0,4}?"
    r"[ \t\u00a0]?[:=-]?\s{0,3}[„“\"'‚(\[]?("
    rf"(?-i:[A-ZÄÖÜ]{{1,3}}{_S}?{_DASH}?{_S}?[A-Z]{{1,2}}{_S}?-?{_S}?\d{{1,4}}(?:{_S}?[EH])?(?!\w)"
    rf"|[a-zäöü]{{1,3}}{_S}?{_DASH}?{_S}?[a-z]{{1,2}}{_S}?-?{_S}?\d{{1,4}}(?:{_S}?[eh])?(?!\w))"
    r"|(?=[^,;\n]{0,9}\d)(?-i:[A-ZÄÖÜ\d]{1,6}(?:[- ·][A-Z\d]{1,6}){1,2})(?!\w)"
    r"|(?=[A-Z]{0,3}\d)(?-i:[A-Z\d]{5,9})(?!\w))",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"[^\W\d_]+")
# Somebody speaks of a car.
_NEAR: Final = re.compile(
    r"(?:Auto|PKW|Pkw|Kfz|KFZ|Wagen|Fahrzeug|Golf|Polo|Passat|VW|BMW|Audi|Opel|Ford|Mercedes|Fiat|Skoda|Seat"
    r"|Renault|Toyota|Transporter|Roller|Motorrad|Kombi|Halter|parkt|fährt|geparkt)"
)
_WINDOW = 40
_FEW_DIGITS = 3

_REASON_LABEL = N_("licence plate behind a cue word")
_REASON_FORM = N_("has the form of a licence plate")


class PlateRecogniser:
    """Plates behind "Kennzeichen", and what has the form of one with a known district."""

    name = "plates"

    def spans(self, text: str) -> Iterator[Span]:
        """The licence plates in ``text``."""
        for match in _LABELLED.finditer(text):
            if (
                not match.group(1).islower()
                or _LETTERS.findall(match.group(1))[0].upper() in DISTRICTS
            ):
                yield Span(*match.span(1), Kind.PLATE, 0.95, self.name, _REASON_LABEL)
        for match in _PLATE.finditer(text):
            if match.group(1) in DISTRICTS and not match.group().startswith(("DIN EN", "EG L")):
                score = _score(text, match)
                if score:
                    yield Span(*match.span(), Kind.PLATE, score, self.name, _REASON_FORM)


def _score(text: str, match: re.Match[str]) -> float:
    """Spaces alone make a plate of capitals that may be anything; a dash is much surer."""
    near = _NEAR.search(text, max(0, match.start() - _WINDOW), match.start()) is not None
    _, first, _, second, digits = match.groups()
    dashed = bool(first.strip())
    if near:
        return 0.9
    if dashed and second:
        return 0.8 if len(digits) >= _FEW_DIGITS else 0.6
    if dashed:
        return 0.45 if len(digits) >= _FEW_DIGITS else 0.0
    return 0.45 if second and len(digits) >= _FEW_DIGITS else 0.0
