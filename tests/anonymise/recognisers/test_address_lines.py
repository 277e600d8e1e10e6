"""Streets that show by what stands beside them."""

from __future__ import annotations

import pytest

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.recognisers.address_lines import AddressLineRecogniser
from tests.anonymise.helpers import texts

STREETS = [
    ("Dr. Frank Knoblauch\nKorekamp 15\n47809 Krefeld", "Korekamp 15"),
    ("A-3336 St. Johann am Bergle\nSonnblick 32,\nTelefon +43", "Sonnblick 32"),
    ("9020 Klagenfurt, Bült 9.", "Bült 9"),
    ("Bült 9, 48683 Ahaus", "Bült 9"),
    ("Lange Reihe 12 a - 48683 Ahaus", "Lange Reihe 12 a"),
    ("Lindenstr. 12, 3. OG links, 44787 Bochum", "Lindenstr. 12"),
    ("Korekamp 15, Hinterhaus, 44787 Bochum", "Korekamp 15"),
    ("Im Anger\n44787 Bochum", "Im Anger"),
    ("An Herrn Krause, Bült 9, 48683 Ahaus", "Bült 9"),
    ("Adresse Bült 9, 48683 Ahaus", "Bült 9"),
    ("rosenweg 5, 44787 bochum", "rosenweg 5"),
    ("hinterm bahnhof 8, 58452 witten", "hinterm bahnhof 8"),
    ("aula der berufsschule, hinterm bahnhof 8\nwer kocht?", "hinterm bahnhof 8"),
    ("Er wohnt Lange Reihe 12 a.", "Lange Reihe 12 a"),
    ("wohnhaft Usagasse 31", "Usagasse 31"),
    ("wohnt jetzt im Kreuzfeld 7", "Kreuzfeld 7"),
    ("Wohnanschrift: Bült 9", "Bült 9"),
    ("gemeldet in der Brook 1", "Brook 1"),
    ("Straße: Am Anger", "Am Anger"),
    ("Straße/Hausnummer: Bült 9", "Bült 9"),
    ("Korekamp 15 in Krefeld", "Korekamp 15"),
    ("Korekamp 15, Krefeld", "Korekamp 15"),
    ("C 4, 12, 68161 Mannheim", "C 4, 12"),
    ("Q 7, 24 in Mannheim", "Q 7, 24"),
]

NONE = [
    *("44787 Bochum, Zimmer 3", "44787 Bochum\nZimmer 12", "44787 Bochum\nTelefon 12345"),
    *("Station 3 in Bochum", "wohnt in Gruppe 3", "wohnt in Bochum 3 Jahre", "Klasse 4, Bochum"),
    *("wohnte in Bochum 128 Menschen", "parallel zur A 5 in Bochum", "C 4, 12 degeneriert"),
    *("Straße: siehe oben", "Phase 2\n44787 Bochum", "lebt seit Mai 12 in", "am 3. Mai in Bochum"),
    *("im raum 12\n", "in der gruppe 3\n", "am montag 3\n", "Korekamp 15", "44787 Bochum, Mai 3"),
    *("Frau Meier\n44787 Bochum", "geb. 1.2.2003, 44787 Bochum"),
]


@pytest.mark.parametrize(("text", "expected"), STREETS)
def test_streets(text: str, expected: str) -> None:
    assert texts(AddressLineRecogniser(), text, Kind.STREET) == [expected]


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    assert texts(AddressLineRecogniser(), text) == []
