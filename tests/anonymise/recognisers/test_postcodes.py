"""Postcodes and the towns beside them."""

from __future__ import annotations

import pytest

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.recognisers.postcodes import PostcodeRecogniser
from tests.anonymise.helpers import found, texts

PAIRS = [
    ("44787 Bochum", "44787", "Bochum"),
    ("D-44787 Bochum", "D-44787", "Bochum"),
    ("44787, Bochum", "44787", "Bochum"),
    ("01067 Dresden", "01067", "Dresden"),
    ("12345 Essen", "12345", "Essen"),
    ("61348 Bad Homburg", "61348", "Bad Homburg"),
    ("61348 Bad Homburg v. d. Höhe", "61348", "Bad Homburg v. d. Höhe"),
    ("61348 Bad Homburg v.d.H.", "61348", "Bad Homburg v.d.H."),
    ("60311 Frankfurt am Main", "60311", "Frankfurt am Main"),
    ("60311 Frankfurt/Main", "60311", "Frankfurt/Main"),
    ("60311 Frankfurt a. M.", "60311", "Frankfurt a. M."),
    ("15230 Frankfurt (Oder)", "15230", "Frankfurt (Oder)"),
    ("06108 Halle/Saale", "06108", "Halle/Saale"),
    ("45468 Mülheim an der Ruhr", "45468", "Mülheim an der Ruhr"),
    ("45468 Mülheim a.d. Ruhr", "45468", "Mülheim a.d. Ruhr"),
    ("78050 Villingen-Schwenningen", "78050", "Villingen-Schwenningen"),
    ("66386 St. Ingbert", "66386", "St. Ingbert"),
    ("65549 Limburg a. d. Lahn", "65549", "Limburg a. d. Lahn"),
    ("74523 Schwäbisch Hall", "74523", "Schwäbisch Hall"),
    ("15711 Königs Wusterhausen", "15711", "Königs Wusterhausen"),
    ("99998 Weinbergen OT Höngeda", "99998", "Weinbergen OT Höngeda"),
    ("48249 Dülmen Buldern\nTel.", "48249", "Dülmen Buldern"),
    ("26817 Hintertupfing", "26817", "Hintertupfing"),
    ("44787 BOCHUM", "44787", "BOCHUM"),
    ("44787 bochum", "44787", "bochum"),
    ("rosenweg 5, 44787 hintertupfing", "44787", "hintertupfing"),
    ("A-3336 Waidhofen", "A-3336", "Waidhofen"),
    ("A-3336 St. Johann am Bergle", "A-3336", "St. Johann am Bergle"),
    ("CH-8001 Zürich", "CH-8001", "Zürich"),
    ("8466 Schaffhausen (SH)", "8466", "Schaffhausen (SH)"),
    ("NL-1234 AB Amsterdam", "NL-1234 AB", "Amsterdam"),
    ("1010 Wien", "1010", "Wien"),
    ("9020 Klagenfurt", "9020", "Klagenfurt"),
    ("Hauptstraße 3\n3337 Hintertal\n", "3337", "Hintertal"),
    ("79098 Freiburg im Breisgau", "79098", "Freiburg im Breisgau"),
    ("44787 Bochum wohnt", "44787", "Bochum"),
    ("44787 Bochum Tel. 12", "44787", "Bochum"),
    ("44787 Bochum am Montag", "44787", "Bochum"),
    ("44787 Bochum in der Lindenstraße 5", "44787", "Bochum"),
    ("44787 Bochum bei Frau Meier", "44787", "Bochum"),
    ("44787 Bochum, Telefon: 12", "44787", "Bochum"),
]

NONE = [
    *("12345 Euro", "10000 Kinder", "20000 Menschen leben hier", "2024 Berlin besucht"),
    *("im Jahr 2025 Bochum", "123456 Bochum", "00123 Bochum", "12345", "12345 und mehr"),
    *("15000 Einwohner", "3,12345 Bochum", "50000 Mitglieder", "13000 Jahren", "4478 Bochum"),
    *("44787", "12345 Schritte", "20000 Thrombozyten", "15000 Leukozyten", "12399 MHz"),
    *("Tel. 0234 55512, Fall-Nr. 12345", "HRB 12345 Amtsgericht Bochum", "LOT 12345 Charge"),
    *("Kundennr. 12345 Bochum", "Heute, am 12.3.2024", "Visite, den 3.5.", "Ort: Spielzimmer"),
    *("in 12345 Fällen", "in 12000 alen", "PLZ fehlt", "Ort: siehe oben"),
]


@pytest.mark.parametrize(("text", "postcode", "town"), PAIRS)
def test_pairs(text: str, postcode: str, town: str) -> None:
    assert found(PostcodeRecogniser(), text) == [(postcode, Kind.POSTCODE), (town, Kind.PLACE)]


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    assert texts(PostcodeRecogniser(), text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("PLZ: 44787", [("44787", Kind.POSTCODE)]),
        ("PLZ/Ort: 44787", [("44787", Kind.POSTCODE)]),
        ("kommt aus 44787.", [("44787", Kind.POSTCODE)]),
        ("SW1A 1AA", [("SW1A 1AA", Kind.POSTCODE)]),
        ("Ort: Hintertupfing", [("Hintertupfing", Kind.PLACE)]),
        ("Geburtsort: Bad Homburg", [("Bad Homburg", Kind.PLACE)]),
        ("Onkologie\n\nNeudorf, am 16.12.2029", [("Neudorf", Kind.PLACE)]),
        ("Bochum, den 3. Mai", [("Bochum", Kind.PLACE)]),
        ("Hintertupfing, den 3.5.2024", [("Hintertupfing", Kind.PLACE)]),
    ],
)
def test_behind_a_label(text: str, expected: list[tuple[str, Kind]]) -> None:
    assert found(PostcodeRecogniser(), text) == expected
