"""Names cut down to letters."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.initials import InitialRecogniser
from tests.anonymise.helpers import texts

FOUND = [
    ("J. Kowalczyk kam", ["J. Kowalczyk"]),
    ("A.-M. Weber und K.-H. Dorn", ["A.-M. Weber", "K.-H. Dorn"]),
    ("Ch. Mbaye", ["Ch. Mbaye"]),
    ("Th. Brinkschulte", ["Th. Brinkschulte"]),
    ("H. P. Nolting", ["H. P. Nolting"]),
    ("E. Müller-Lüdenscheidt", ["E. Müller-Lüdenscheidt"]),
    ("S. v. Ahlenfeld", ["S. v. Ahlenfeld"]),
    ("L. Kemmerling", ["L. Kemmerling"]),
    ("Herr J. K. ist 34", ["J. K."]),
    ("Protokoll: F. H.-M.", ["F. H.-M."]),
    ("Frau T.-W., obwohl", ["T.-W."]),
    ("M. wird vorgestellt", ["M."]),
    ("Dann ging er. T. geht nicht ans Handy.", ["T."]),
    ("bei T. überschlagen sich", ["T."]),
    ("bei T. fehlt es", ["T."]),
    ("mit M. gesprochen", ["M."]),
    ("Das war für K.", ["K."]),
    ("weil S. mit dem Wagen kam", ["S."]),
    ("dass L. lügt", ["L."]),
]

NOT_FOUND = [
    "M. Parkinson",
    "M. Crohn und M. Bechterew",
    "z. B. Weber",
    "Z. B. Schule",
    "i. A. Weber",
    "E. coli",
    "bei D. mellitus",
    "mit S. aureus",
    "N. Vagus",
    "A. Carotis",
    "V. a. Pneumonie",
    "Z. n. Fraktur",
    "Sozialarbeiterin B. A.",
    "P. S. Danke",
    "siehe S. 12",
    "der § 5 S. 2",
    "Abb. A. Stein",
    "1. A. Klasse",
    "Vitamin D. Weiter so",
    "St. Josef",
    "u. a. Kinder",
    "Gruppe B. wird größer",
    "5 J. alt",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert texts(InitialRecogniser(), text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(InitialRecogniser(), text) == []


def test_letters_alone_are_only_a_question() -> None:
    assert all(
        span.score < 0.5 for span in InitialRecogniser().spans("J. K. und mit M. gesprochen")
    )
