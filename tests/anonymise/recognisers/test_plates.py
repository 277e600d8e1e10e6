"""Licence plates."""

from __future__ import annotations

import pytest

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.recognisers.plates import PlateRecogniser
from tests.anonymise.helpers import found, texts

PLATES = [
    ("B-AB 1234", "B-AB 1234"),
    ("DU:XY 12", "DU:XY 12"),
    ("HH AB 123E", "HH AB 123E"),
    ("GÖ-X 1H", "GÖ-X 1H"),
    ("K - AB 123", "K - AB 123"),
    ("M-MM1234", "M-MM1234"),
    ("(BO-LK-77)", "BO-LK-77"),
    ("sein Golf BO LK 77", "BO LK 77"),
    ("roter Golf, WÜ XY 99", "WÜ XY 99"),
    ("Kfz-Kennzeichen: WÜ-AB 12", "WÜ-AB 12"),
    ("amtl. Kennzeichen B-AB 1234", "B-AB 1234"),
    ("das Kennzeichen lautet b ab 1234", "b ab 1234"),
    ("Kennzeichen hh-ab 123 gesehen", "hh-ab 123"),
    ("kfz bo-lk 77", "bo-lk 77"),
    ("Das Kennzeichen des roten Golfs ist HH-AB 12", "HH-AB 12"),
    ("polnisches Kennzeichen, fing mit PO 4 an", "PO 4"),
    ("Versicherungskennzeichen 417 KXB", "417 KXB"),
    ("Kennzeichen W-12345A", "W-12345A"),
    ("Kennzeichen ZH 123456", "ZH 123456"),
    ("Nummernschild MÜ XY 99", "MÜ XY 99"),
]

NONE = [
    *("Kennzeichen war nicht lesbar", "Kennzeichen einer Depression", "Kfz 2023 verkauft"),
    *("IN DE 12", "L 5 AS 123/20", "HB A 1", "S 12 AS 345/21", "CD-AB 12", "XX-AB 1234"),
    *("DIN EN 1465", "EG L 175", "B-AB", "AB 12", "R-CHOP 14", "IL-6 12", "HLA-B 27", "SS 31 4"),
    *("B-AB 0123", "B-AB 12345", "B-AB 12,5", "PKW 3", "Institutionskennzeichen 260326822"),
]


@pytest.mark.parametrize(("text", "expected"), PLATES)
def test_plates(text: str, expected: str) -> None:
    assert found(PlateRecogniser(), text) == [(expected, Kind.PLATE)]


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    assert texts(PlateRecogniser(), text) == []


@pytest.mark.parametrize(
    ("text", "sure"),
    [("B-AB 1234", True), ("Auto: HH AB 12", True), ("HH AB 123", False), ("M-MM1234", False)],
)
def test_how_sure(text: str, sure: bool) -> None:
    assert (max(span.score for span in PlateRecogniser().spans(text)) >= 0.5) is sure
