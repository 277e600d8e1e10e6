"""Towns and districts in running text."""

from __future__ import annotations

import pytest

from kollegial.anonymise.finding import SURE
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
    ("orthopädische Vorstellung in Belgrad,", ["Belgrad"]),
    ("geflohen aus Aleppo nach Gaziantep", ["Aleppo", "Gaziantep"]),
    ("in Neustrelitz", ["Neustrelitz"]),
    ("aus Trüllikon (ZH)", ["Trüllikon (ZH)"]),
    ("bei Tangermünde", ["Tangermünde"]),
    ("der Barcelona-Sessel", ["Barcelona"]),
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
    "vor allen Dingen",
    "nach Rückführungen",
    "in Kuschelecken",
    "aus Netflix und WhatsApp",
    "Der Fischer und der Winkler",
    "nach ADHS gefragt",
    "aus Vertrauensschau",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert texts(PlaceRecogniser(), text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(PlaceRecogniser(), text) == []


def score(text: str) -> float:
    """The best score of the one place in ``text``."""
    spans = list(PlaceRecogniser().spans(text))
    assert len({(span.start, span.end) for span in spans}) == 1
    return max(span.score for span in spans)


def test_a_smaller_town_alone_is_a_question() -> None:
    for text in ("Neustrelitz ist schön.", "das Theater Neustrelitz"):
        assert 0 < score(text) < SURE
    for text in ("in Neustrelitz", "nach Tangermünde", "Bochum liegt weit weg"):
        assert score(text) >= SURE


def test_an_unknown_word_where_places_stand_is_a_question() -> None:
    for text in ("Sie war schon in Qyzylorda.", "nach Trüllikon"):
        assert 0 < score(text) < SURE


def test_a_town_that_could_be_a_thing_is_a_question() -> None:
    assert 0 < score("aus Steinen gebaut") < SURE
