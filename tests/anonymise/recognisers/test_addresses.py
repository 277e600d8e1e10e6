"""Streets, postcodes and towns."""

from __future__ import annotations

import pytest

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.recognisers.addresses import AddressRecogniser
from tests.anonymise.helpers import found, texts

STREETS = [
    ("wohnt Lindenstraße 12 im dritten Stock", "Lindenstraße 12"),
    ("Goethestr. 5a,", "Goethestr. 5a"),
    ("Bergweg 3", "Bergweg 3"),
    ("Rathausplatz 1-3", "Rathausplatz 1-3"),
    ("Karl-Marx-Allee 44 b", "Karl-Marx-Allee 44 b"),
    ("Graf-von-Stauffenberg-Str. 7", "Graf-von-Stauffenberg-Str. 7"),
    ("Bochumer Straße 17", "Bochumer Straße 17"),
    ("in der Dortmunder Str. 17 wohnt", "Dortmunder Str. 17"),
    ("Alte Gasse 3", "Alte Gasse 3"),
    ("Am Alten Markt 3, 44787", "Am Alten Markt 3"),
    ("An der Kirche 5a", "An der Kirche 5a"),
    ("Unter den Linden 5", "Unter den Linden 5"),
    ("Im Winkel 3", "Im Winkel 3"),
    ("Zum Sportplatz 8", "Zum Sportplatz 8"),
    ("Auf dem Hügel 1", "Auf dem Hügel 1"),
    ("in der Lindenstraße", "Lindenstraße"),
    ("in der Bochumer Straße", "Bochumer Straße"),
    ("Rosengarten 4", "Rosengarten 4"),
    ("Ringstrasse 9", "Ringstrasse 9"),
    ("Hinter der Mühle 2", "Hinter der Mühle 2"),
    ("Straße der Einheit 4", "Straße der Einheit 4"),
    ("Kastanienallee", "Kastanienallee"),
    ("Dorfplatz 12/14", "Dorfplatz 12/14"),
    ("Kurt Schumacher Platz 1", "Kurt Schumacher Platz 1"),
    ("Mühlenkamp 15", "Mühlenkamp 15"),
    ("lives at 12 Baker Street", "12 Baker Street"),
    ("Kowalczyk-Weg", "Kowalczyk-Weg"),
]

NO_STREETS = [
    "auf der Straße",
    "Im Jahr 2024 war das so.",
    "Im Mai 2025",
    "Am Montag 3 Kinder",
    "In der Gruppe 3 war Unruhe",
    "Im Raum 12",
    "In Phase 2",
    "In der Klasse 4 gibt es Streit",
    "Ausweg 3",
    "Arbeitsplatz 4",
    "Bahnhof 3",
    "Umfeld 2",
    "Im Durchschnitt 3 Kinder",
    "Am Ende 2 Personen",
    "Sackgasse",
    "In den Jahren 2006/2007",
    "Quartal 2010",
    "Der Platz 2 bleibt frei",
    "am Ende des Weges",
    "Motor 3, Doktor 5",
    "Zum Beispiel 3 Ideen",
    "Fragebogen 2",
    "Therapieplatz 1",
    "Im Schnitt 14.30 Uhr",
]


@pytest.mark.parametrize(("text", "expected"), STREETS)
def test_streets(text: str, expected: str) -> None:
    assert texts(AddressRecogniser(), text, Kind.STREET) == [expected]


@pytest.mark.parametrize("text", NO_STREETS)
def test_no_streets(text: str) -> None:
    assert texts(AddressRecogniser(), text) == []


@pytest.mark.parametrize(
    ("text", "postcode", "town"),
    [
        ("44787 Bochum", "44787", "Bochum"),
        ("D-44787 Bochum", "D-44787", "Bochum"),
        ("01067 Dresden", "01067", "Dresden"),
        ("61348 Bad Homburg", "61348", "Bad Homburg"),
        ("60311 Frankfurt am Main", "60311", "Frankfurt am Main"),
        ("15230 Frankfurt (Oder)", "15230", "Frankfurt (Oder)"),
        ("45468 Mülheim an der Ruhr", "45468", "Mülheim an der Ruhr"),
        ("78050 Villingen-Schwenningen", "78050", "Villingen-Schwenningen"),
        ("66386 St. Ingbert", "66386", "St. Ingbert"),
        ("65549 Limburg a. d. Lahn", "65549", "Limburg a. d. Lahn"),
        ("A-3336 Waidhofen", "A-3336", "Waidhofen"),
        ("CH-8001 Zürich", "CH-8001", "Zürich"),
        ("1010 Wien", "1010", "Wien"),
        ("9020 Klagenfurt", "9020", "Klagenfurt"),
        ("79098 Freiburg im Breisgau", "79098", "Freiburg im Breisgau"),
        ("44787 Bochum wohnt", "44787", "Bochum"),
    ],
)
def test_towns(text: str, postcode: str, town: str) -> None:
    assert found(AddressRecogniser(), text) == [(postcode, Kind.POSTCODE), (town, Kind.PLACE)]


@pytest.mark.parametrize(
    "text",
    [
        "12345 Euro",
        "10000 Kinder",
        "20000 Menschen leben hier",
        "2024 Berlin besucht",
        "im Jahr 2025 Bochum",
        "123456 Bochum",
        "00123 Bochum",
        "12345",
        "12345 und mehr",
        "15000 Einwohner",
        "3,12345 Bochum",
        "50000 Mitglieder",
        "13000 Jahren",
        "4478 Bochum",
        "44787",
    ],
)
def test_no_towns(text: str) -> None:
    assert texts(AddressRecogniser(), text, Kind.POSTCODE, Kind.PLACE) == []


def test_a_town_behind_a_street() -> None:
    assert texts(AddressRecogniser(), "Lindenweg 12, Musterhausen.", Kind.PLACE) == ["Musterhausen"]


def test_a_postcode_behind_a_cue() -> None:
    assert texts(AddressRecogniser(), "PLZ: 44787", Kind.POSTCODE) == ["44787"]


@pytest.mark.parametrize("cue", ["Tel.", "Telefon", "Mobil", "Fax", "E-Mail"])
def test_the_next_cue_of_a_letter_head_is_no_town(cue: str) -> None:
    text = f"Lindenstraße 14, {cue} 0234 5551234"
    assert all(span.kind is not Kind.PLACE for span in AddressRecogniser().spans(text))
