"""Common first names that nobody entered."""

from __future__ import annotations

import pytest

from kollegial.anonymise.finding import SURE
from kollegial.anonymise.recognisers.given_names import GivenNameRecogniser
from tests.anonymise.helpers import texts

FOUND = [
    ("Leon kommt nicht mehr.", ["Leon"]),
    ("Leons Schwester", ["Leons"]),
    ("Murat Demir hat angerufen", ["Murat Demir"]),
    ("Fatma Yıldız und Ayşe", ["Fatma Yıldız", "Ayşe"]),
    ("Anna-Lena fehlt", ["Anna-Lena"]),
    ("Krzysztof Wiśniewski", ["Krzysztof Wiśniewski"]),
    ("Maria von Stein", ["Maria von Stein"]),
    ("Emma Koch und Ben Müller", ["Emma Koch", "Ben Müller"]),
    ("Mohammed Al-Hassan", ["Mohammed Al-Hassan"]),
    ("Jan K. sagt nichts", ["Jan K."]),
    ("bei Zeynep zu Hause", ["Zeynep"]),
    ("Nguyen Thi Linh", ["Nguyen Thi Linh"]),
    ("mit Fridolin gesprochen", ["Fridolin"]),
    ("Amadea Leber schreibt", ["Amadea Leber"]),
    ("Gestern kam Tahmina nicht.", ["Tahmina"]),
    ("Nausikaas Vater", ["Nausikaas"]),
    ("Oleksandr ist neu", ["Oleksandr"]),
    ("Hans-Peter war da", ["Hans-Peter"]),
    ("Max’ Bruder", ["Max’"]),
    ("(Mia)", ["Mia"]),
]

NOT_FOUND = [
    "Nur so geht es.",
    "Das Ganze war ein Roman.",
    "Mark und Pfennig",
    "Ernst gemeint ist das nicht.",
    "Im Mai und im August",
    "Rosen und Nelken",
    "Der Wolf im Schafspelz",
    "leon klein geschrieben",
    "Franken und Rosenheim",
    "die Sonne, der Stern",
    "Christbaum und Annahme",
    "Maximum, Benimmregel, Emmaus",
    "Heide und Moor",
    "Viola spielen",
    "Es war ein Witz.",
    "Clark-Level V, Jet-Lavage",
    "LDH 137 Uli; GOT",
    "Chemotherapie mit VAIA Woche 1",
    "Jazz, Soul und Gala",
    "aus Israel und aus Peru",
    "Lego und Ritalin",
    "Steinen und Dingen",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert texts(GivenNameRecogniser(), text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(GivenNameRecogniser(), text) == []


def test_a_noun_behind_the_name_is_left_alone() -> None:
    for text in (
        "weil Leon Angst hat",
        "Leons Mutter",
        "hat Mia Hausaufgaben",
        "wenn Ben Ruhe hat",
    ):
        (name,) = texts(GivenNameRecogniser(), text)
        assert " " not in name


def scores(text: str) -> list[float]:
    return [span.score for span in GivenNameRecogniser().spans(text)]


@pytest.mark.parametrize("text", ["Fridolin fehlt oft.", "Dort war Amadea.", "Iselin, wie immer"])
def test_a_listed_name_alone_is_a_question(text: str) -> None:
    (score,) = scores(text)
    assert 0 < score < SURE


@pytest.mark.parametrize(
    "text",
    [
        "mit Fridolin",
        "bei Amadea",
        "Fridolin sagt nichts",
        "Amadea hat angerufen",
        "Fridolin Kowalczyk",
        "Fridolins Mutter",
        "Leon fehlt oft.",
    ],
)
def test_with_a_second_sign_it_is_sure(text: str) -> None:
    (score,) = scores(text)
    assert score >= SURE
