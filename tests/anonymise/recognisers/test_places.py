"""Towns and districts in running text."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.places import PlaceRecogniser
from tests.anonymise.helpers import texts

FOUND = [
    ("Sie kommt aus Bochum.", ["Bochum"]),
    ("Bochums Jugendamt", ["Bochums"]),
    ("das Bochumer Jugendamt", ["Bochumer"]),
    ("ein Bremer Träger", ["Bremer"]),
    ("Dresdner Modell", ["Dresdner"]),
    ("in Berlin-Neukölln", ["Berlin-Neukölln"]),
    ("nach Essen gezogen", ["Essen"]),
    ("wohnt in Musterhausen", ["Musterhausen"]),
    ("Stadt Wetter", []),
    ("Jugendamt Kleinkleckersdorf", ["Kleinkleckersdorf"]),
    ("Landkreis Ammerland", ["Ammerland"]),
    ("Stadtteil Langendreer", ["Langendreer"]),
    ("in Bad Salzuflen", ["Bad Salzuflen"]),
    ("lebt in Frankfurt am Main", ["Frankfurt am Main"]),
    ("Amtsgericht Recklinghausen", ["Recklinghausen"]),
    ("aus Recklinghausen und aus Dinkelshausen", ["Recklinghausen", "Dinkelshausen"]),
    ("Wohnort: Lünen", ["Lünen"]),
    ("von München nach Köln", ["München", "Köln"]),
    ("in Schwalmstetten", ["Schwalmstetten"]),
    ("Münsteraner Studie", ["Münsteraner"]),
]

NOT_FOUND = [
    "in Therapie",
    "aus Angst",
    "nach Hause",
    "in Arbeit",
    "Essen und Trinken",
    "in Ruhe",
    "wohnt in Einrichtungen der Hilfe",
    "die Stadt ist groß",
    "Jugendamt anrufen",
    "in Frauengruppen",
    "im Kinderheim",
    "in Anspruch",
    "Gemeinde und Kirche",
    "der Sieger",
    "Regen und Lage",
    "nach Absprache",
    "in Bewegung",
    "Kreis schließen",
    "in Umfeld und Familie",
    "aus Vertrauensschau",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert texts(PlaceRecogniser(), text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(PlaceRecogniser(), text) == []
