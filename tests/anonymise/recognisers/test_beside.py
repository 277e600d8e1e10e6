"""Names in front of a birth or an age."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.beside import BesideRecogniser
from tests.anonymise.helpers import texts

FOUND = [
    ("Patientin \n\nIris Iselin, geb. am 12.12.1932, die", ["Iris Iselin"]),
    ("Kawasaki, Mitsou, geb. am 03.02.2027", ["Kawasaki, Mitsou"]),
    ("Holger M. Recklinghausen * 23.11.1979, Fall", ["Holger M. Recklinghausen"]),
    ("Laurenz Prächtel geb. 10.02.1974,", ["Laurenz Prächtel"]),
    ("Ionuț-Cătălin Popescu, geb. 17.06.1989", ["Ionuț-Cătălin Popescu"]),
    ("von der Heide, Anna, geb. am 1.1.2000", ["von der Heide, Anna"]),
    ("Isabella Meulengracht\ngeboren am: 31.12.1999", ["Isabella Meulengracht"]),
    ("Kowalczyk, geb. Nowak", ["Kowalczyk"]),
    ("Gestern kam Anna Weber (34) zu uns", ["Anna Weber"]),
    ("Leart, 11, Erza, 8, und Jad", ["Leart", "Erza"]),
    ("Grace (9 Mon.), und", ["Grace"]),
    ("Parwin (8), Yusuf (5)", ["Parwin", "Yusuf"]),
    ("Xhemlio (8 Jahre)", ["Xhemlio"]),
    ("Xhemlio, 8 Jahre alt", ["Xhemlio"]),
    ("Jason-Luca (12)", ["Jason-Luca"]),
    ("Hala (w, 10)", ["Hala"]),
]

NOT_FOUND = [
    "Das Kind, geb. am 3.4.2010",
    "Patientin, geb. 3.4.2010",
    "Die Mutter (34) sagt",
    "Abschnitt (3)",
    "Leukozyten (8)",
    "Raum 3 (8)",
    "Modul (4)",
    "im Mai 2024",
    "Er, 34, trinkt",
    "PE (4/23)",
    "Im Sommer (30 Grad)",
    "Punkte 3, 4, 5",
    "Die Klinik, 30 Jahre alt",
    "In Gruppen (8)",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert texts(BesideRecogniser(), text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(BesideRecogniser(), text) == []


def test_an_unknown_word_with_a_number_in_brackets_is_only_a_question() -> None:
    (span,) = BesideRecogniser().spans("Xhemlio (8)")
    assert span.score < 0.5
