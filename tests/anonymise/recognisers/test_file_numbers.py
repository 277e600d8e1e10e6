"""File numbers and other numbers of people."""

from __future__ import annotations

import pytest

from kollegial.anonymise.anonymiser import Anonymiser
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.recognisers.file_numbers import FileNumberRecogniser
from tests.anonymise.helpers import found, texts

FOUND = [
    ("(Az. 51-2/2025-0417)", "51-2/2025-0417"),
    ("Az.: 12 F 345/24", "12 F 345/24"),
    ("Aktenzeichen JA-2024/0815", "JA-2024/0815"),
    ("AZ 4711/26", "4711/26"),
    ("Geschäftszeichen: 51.2.1/77", "51.2.1/77"),
    ("Gesch.-Z. 33-0815", "33-0815"),
    ("Gz. 7 K 22/25", "7 K 22/25"),
    ("12 F 345/24", "12 F 345/24"),
    ("Beschluss 5 UF 23/19 vom", "5 UF 23/19"),
    ("II-4 UF 23/19", "II-4 UF 23/19"),
    ("17 XVII 123/22", "17 XVII 123/22"),
    ("Fallnummer 100101", "100101"),
    ("Fall-Nr. 2025-17", "2025-17"),
    ("Akten-Nr. 99/4", "99/4"),
    ("Unser Zeichen: 51-3 kow-22", "51-3"),
    ("Aktenzeichen des Jugendamts: 51/4-883", "51/4-883"),
    ("Vorgangsnummer 8812-44", "8812-44"),
    ("Kassenzeichen 123.456.789", "123.456.789"),
    ("S 12 AS 345/21 ER", "12 AS 345/21 ER"),
    ("Az. 003 Js 1122/25", "003 Js 1122/25"),
]

NOT_FOUND = [
    "Az. folgt",
    "AZ gut",
    "Das Aktenzeichen fehlt.",
    "§ 8a SGB VIII",
    "Aktenzeichen? Keines.",
    "Fall 3",
    "Vorgang abgeschlossen",
    "3 von 12",
    "12/24",
    "Phase 3/4",
    "Seite 12/345",
    "2 Kinder 3/4 Jahr",
    "Klasse 7 C 3",
    "Hausnummer 1234",
    "Nr. 5",
    "1000000 Euro",
    "44787 Bochum",
    "Az. ist unbekannt",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: str) -> None:
    assert found(FileNumberRecogniser(), text) == [(expected, Kind.FILE_NUMBER)]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(FileNumberRecogniser(), text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kundennummer 12345678", "12345678"),
        ("PIZ: 12235904", "12235904"),
        ("unter 123456-77 geführt", "123456-77"),
        ("vers.nr. A123456789", "A123456789"),
        ("Versicherungsnummer: 65 170839 J 008", "65 170839"),
        ("Mitglieds-Nr. A123456", "A123456"),
        ("Steuernummer 123/456/78901", "123/456/78901"),
    ],
)
def test_other_numbers(text: str, expected: str) -> None:
    assert found(FileNumberRecogniser(), text) == [(expected, Kind.OTHER)]


def test_a_telephone_number_is_none() -> None:
    findings = Anonymiser().find({"a": "Telefonnummer 0234 5551234"})
    assert [(f.text, f.kind) for f in findings] == [("0234 5551234", Kind.PHONE)]
