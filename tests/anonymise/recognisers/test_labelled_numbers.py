"""Numbers behind a label, of whatever kind."""

from __future__ import annotations

import pytest

from kollegial.anonymise.anonymiser import Anonymiser
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.recognisers.labelled_numbers import LabelledNumberRecogniser
from tests.anonymise.helpers import found, texts

FILES = [
    ("(Az. 51-2/2025-0417)", "51-2/2025-0417"),
    ("Az.: 12 F 345/24", "12 F 345/24"),
    ("Az. L 5 AS 123/20 B ER", "L 5 AS 123/20 B ER"),
    ("Az. 003 Js 1122/25", "003 Js 1122/25"),
    ("AZ 4711/26", "4711/26"),
    ("Az JA 51/2-0815", "JA 51/2-0815"),
    ("Aktenz. JA-BU 77/2023", "JA-BU 77/2023"),
    ("Aktenzeichen JA-2024/0815", "JA-2024/0815"),
    ("AKTENZEICHEN: 51.2-ASD/Nord-1187", "51.2-ASD/Nord-1187"),
    ("Aktenzeichen des Jugendamts: 51/4-883", "51/4-883"),
    ("Das Aktenzeichen des Amtsgerichts Bochum lautet 12 F 345/24.", "12 F 345/24"),
    ("Az. beim Familiengericht 12 F 345/24", "12 F 345/24"),
    ("Aktenzeichen\n12 F 345/24", "12 F 345/24"),
    ("Aktenzeichen\t12 F 345/24", "12 F 345/24"),
    ("Aktenzeichen | 12 F 345/24 |", "12 F 345/24"),
    ("**Az.:** 12 F 345/24", "12 F 345/24"),
    ("Aktenzeichen „12 F 345/24“", "12 F 345/24"),
    ("Az. II/3 - 234 KA vom 12.3.2024", "II/3 - 234 KA"),
    ("Geschäftszeichen: 51.2.1/77", "51.2.1/77"),
    ("Gesch.-Z. 33-0815", "33-0815"),
    ("Gz: 5120-KR-0234", "5120-KR-0234"),
    ("Gesch.-Z.: 7 Js 1234/24 jug.", "7 Js 1234/24 jug."),
    ("Unser Zeichen: 51-3 kow-22", "51-3"),
    ("Unser Zeichen: 51-kow-22", "51-kow-22"),
    ("Mein Zeichen: 4.1/We", "4.1/We"),
    ("(Dz. 10.4-DISZ-2023/03)", "10.4-DISZ-2023/03"),
    ("Fallnummer 100101", "100101"),
    ("Fall-Nr. 2025-17", "2025-17"),
    ("Fall-Nr.6733340001, *24.12.1972", "6733340001"),
    ("Fall-Nr. (KIS): 12345678", "12345678"),
    ("Fallnr. 4711 12.03.2024", "4711"),
    ("Fallnr. 4711 - 12.03.2024", "4711"),
    ("Fall 2271, Laufwerk", "2271"),
    ("im Fall 2023-117", "2023-117"),
    ("Akten-Nr. 99/4", "99/4"),
    ("Akte 51.2-0815", "51.2-0815"),
    ("Vorgangsnummer 8812-44", "8812-44"),
    ("Kassenzeichen 123.456.789", "123.456.789"),
    ("Tgb.-Nr. 4711/2024", "4711/2024"),
    ("BG-Nummer 12345BG0001234", "12345BG0001234"),
    ("case no. 4711/23", "4711/23"),
    ("File number: 2024-0815", "2024-0815"),
]

OTHERS = [
    ("Kundennummer 12345678", "12345678", Kind.OTHER),
    ("PIZ: 12235904 \tStation", "12235904", Kind.OTHER),
    ("Pat.-Nr. 12 34 56", "12 34 56", Kind.OTHER),
    ("PatID: 0815-4711", "0815-4711", Kind.OTHER),
    ("Patienten-ID A-12345", "A-12345", Kind.OTHER),
    ("Histologie-Nr. H/2024/12345", "H/2024/12345", Kind.OTHER),
    ("Histologie (H2024-1234)", "H2024-1234", Kind.OTHER),
    ("E-Nr.: 17217277: NE", "17217277", Kind.OTHER),
    ("T3aN0M1c;HNr.:9334a/20)", "9334a/20", Kind.OTHER),
    ("(Protokoll Nr.:099984-0163)", "099984-0163", Kind.OTHER),
    ("Befund-ID: bf-2024-00123", "bf-2024-00123", Kind.OTHER),
    ("Aufn.-Nr.: 12.345.678", "12.345.678", Kind.OTHER),
    ("Barcode 0123456789012", "0123456789012", Kind.OTHER),
    ("Ser.-Nr. A0812345", "A0812345", Kind.OTHER),
    ("LOT 22F0815", "22F0815", Kind.OTHER),
    ("Wohngeldnummer 2023 01 188 430", "2023 01 188 430", Kind.OTHER),
    ("Matrikel-/Schülernummer 123456", "123456", Kind.OTHER),
    ("Konsil-Nr. 889", "889", Kind.OTHER),
    ("Klient KL-20931, „Rosi“", "KL-20931", Kind.OTHER),
    ("Meeting-ID: 812 3456 7890", "812 3456 7890", Kind.OTHER),
    ("PIN: 4711", "4711", Kind.OTHER),
    ("Personalnr. 00123", "00123", Kind.PERSONNEL_NUMBER),
    ("Pers.-Nr.: 12", "12", Kind.PERSONNEL_NUMBER),
    ("PNR 4711", "4711", Kind.PERSONNEL_NUMBER),
    ("Personal-Nr. Klein: P 30 118 2 (falls", "P 30 118 2", Kind.PERSONNEL_NUMBER),
    ("Personalakte PA-54/127-11", "PA-54/127-11", Kind.PERSONNEL_NUMBER),
    ("Dienstnummer 4711-2", "4711-2", Kind.PERSONNEL_NUMBER),
    ("LANR 838382202", "838382202", Kind.PERSONNEL_NUMBER),
    ("Steuer-ID 12 345 678 901", "12 345 678 901", Kind.TAX_NUMBER),
    ("die steuerliche Identifikationsnummer lautet 12345678901", "12345678901", Kind.TAX_NUMBER),
    ("IdNr. 12345678901", "12345678901", Kind.TAX_NUMBER),
    ("Steuernummer 123/456/78901", "123/456/78901", Kind.TAX_NUMBER),
    ("St.-Nr. 12/345/67890", "12/345/67890", Kind.TAX_NUMBER),
    ("vers.nr. A123456789", "A123456789", Kind.INSURANCE_NUMBER),
    ("Versicherungsnummer: 65 170839 J 008", "65 170839 J 008", Kind.INSURANCE_NUMBER),
    ("SV Nr.: \t4445311299", "4445311299", Kind.INSURANCE_NUMBER),
    ("KVNR A 123 456 780", "A 123 456 780", Kind.INSURANCE_NUMBER),
    ("Mitglieds-Nr. A123456", "A123456", Kind.INSURANCE_NUMBER),
    ("Personalausweis L01X00T47", "L01X00T47", Kind.IDENTITY_NUMBER),
    ("Ausweisnr. 51/12345", "51/12345", Kind.IDENTITY_NUMBER),
    ("SB-Ausweis 47 11 520817 S, gilt", "47 11 520817 S", Kind.IDENTITY_NUMBER),
    ("Bewohnerausweis 0077123", "0077123", Kind.IDENTITY_NUMBER),
    ("Pass: C4VKH71P7", "C4VKH71P7", Kind.IDENTITY_NUMBER),
    ("Führerschein-Nr. B072RRE2I55", "B072RRE2I55", Kind.IDENTITY_NUMBER),
    ("AZR-Nummer 120415033718", "120415033718", Kind.IDENTITY_NUMBER),
    ("User-ID: mk_2231", "mk_2231", Kind.HANDLE),
]

NONE = [
    *(
        "Az. folgt",
        "AZ gut",
        "Das Aktenzeichen fehlt.",
        "Aktenzeichen? Keines.",
        "Az. ist unbekannt",
    ),
    *("Fall 3", "Fall 2023", "Fälle 2022 und 2023", "Vorgang abgeschlossen", "Vorgang 3", "Akte 2"),
    *("Phase 3/4", "Hausnummer 1234", "Nr. 5", "Zimmernummer 1234", "Telefonnummer 0234 5551"),
    *("§ 3 Nr. 12345", "Verordnung (EG) Nr. 883/2004", "Art. 6 Nr. 12345", "BT-Drs. Nr. 19/26107"),
    *("Ausweis gültig bis 31.12.2027", "Personalausweis gültig bis 12.2024", "Pass seit 2019/2020"),
    *("Anzeichen 1234", "Verkehrszeichen 2741", "Kennzeichen einer Depression", "Code 12"),
    *("ICD-Code F3212", "OPS-Code 5-82000", "PZN-Nr. 01234567", "AWMF-Register-Nr. 028-045"),
    *("lfd. Nr. 12345", "Rdnr. 1234", "Buslinie Nr. 345", "Suizid 2023", "Trikotnummer 10"),
    *("Fallnummer folgt am 12.03.2024", "Kundennummer 12 Euro", "Startnummer 1234", "PZ INr 0.99"),
    *("Akte von über 10.000 Seiten", "Fall von Konstantinopel 1453", "Lid 1234", "Piano 1234"),
    *("Steuer 2023", "Versicherung seit 2019", "Rechnung 12345 Euro", "Nr. 2", "Rente ab 2031"),
]


@pytest.mark.parametrize(("text", "expected"), FILES)
def test_file_numbers(text: str, expected: str) -> None:
    assert found(LabelledNumberRecogniser(), text) == [(expected, Kind.FILE_NUMBER)]


@pytest.mark.parametrize(("text", "expected", "kind"), OTHERS)
def test_other_kinds(text: str, expected: str, kind: Kind) -> None:
    assert found(LabelledNumberRecogniser(), text) == [(expected, kind)]


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    assert texts(LabelledNumberRecogniser(), text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fallnummern 100101, 100102 und 100103", ["100101", "100102", "100103"]),
        ("E-Nr. 17217277/17217278", ["17217277/17217278"]),
        ("LANR 838382202, BSNR 123456700", ["838382202", "123456700"]),
        ("Fallnr. 4711, 12 Kinder", ["4711"]),
        ("Fallnr. 4711, am 12.03.2024", ["4711"]),
        ("Fall-Nr. 12345, Tel. 0234 55512", ["12345"]),
    ],
)
def test_lists(text: str, expected: list[str]) -> None:
    assert texts(LabelledNumberRecogniser(), text) == expected


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("LANR 838382202", True),
        ("LANR 838383202", False),
        ("Arztnummer: 838382202", True),
        ("IK 260326822", True),
        ("Institutionskennzeichen: 260 326 822", True),
        ("IK 260326823", False),
    ],
)
def test_check_digits_behind_a_label(text: str, right: bool) -> None:
    (span,) = LabelledNumberRecogniser().spans(text)
    assert (span.score == 1.0) is right


@pytest.mark.parametrize("text", ["Nr. 4711/23", "Konsil-Nr. 12"])
def test_a_weak_label_is_to_be_checked(text: str) -> None:
    (span,) = LabelledNumberRecogniser().spans(text)
    assert span.score < 0.5


@pytest.mark.parametrize("label", ["Az.", "Fallnr.", "Steuer-ID", "Personalnummer", "Kundennr."])
def test_a_strong_label_is_sure(label: str) -> None:
    (span,) = LabelledNumberRecogniser().spans(f"{label} 4711-0815")
    assert span.score >= 0.9


def test_what_a_label_says_is_believed_before_the_form() -> None:
    text = "Vorgangs-Nr. 01776324221, Klient KL-20931"
    findings = Anonymiser(detector=None).find({"a": text})
    assert [(f.text, f.kind) for f in findings] == [
        ("01776324221", Kind.FILE_NUMBER),
        ("KL-20931", Kind.OTHER),
    ]
