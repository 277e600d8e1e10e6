"""Telephone numbers in all spellings, and what only looks like one."""

from __future__ import annotations

import pytest

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.recognisers.phones import PhoneRecogniser
from tests.anonymise.helpers import texts

PHONES = [
    ("0234 5551234", "0234 5551234"),
    ("Ruf an: 0234/555 12 34, bitte", "0234/555 12 34"),
    ("(0234) 555 12-34", "(0234) 555 12-34"),
    ("(0234 5551234)", "0234 5551234"),
    ("0 23 4 / 55 51 - 23", "0 23 4 / 55 51 - 23"),
    ("02 34/5 55 12-0", "02 34/5 55 12-0"),
    ("02.34.55.51.23", "02.34.55.51.23"),
    ("0234.5551234", "0234.5551234"),
    ("+49 234 5551234", "+49 234 5551234"),
    ("+49 (0)234 555-1234", "+49 (0)234 555-1234"),
    ("+49 (0) 234 – 55 51 – 23", "+49 (0) 234 – 55 51 – 23"),
    ("+491712345678", "+491712345678"),
    ("0049 234 5551234", "0049 234 5551234"),
    ("0049/171/2345678", "0049/171/2345678"),
    ("00 49 171 2345678", "00 49 171 2345678"),
    ("(0)30 1234567", "(0)30 1234567"),
    ("Handy 0171 2345678", "0171 2345678"),
    ("Handy Mama 0171 2345678", "0171 2345678"),
    ("Handynummer von Lea: 0171 234567", "0171 234567"),
    ("Telefon Frau Meier: 0234 55512", "0234 55512"),
    ("0151-23456789.", "0151-23456789"),
    ("0176/98 76 54 32", "0176/98 76 54 32"),
    ("Mobiltelefon: 01 71 / 2 34 56 78", "01 71 / 2 34 56 78"),
    ("Mobil: 171 2345678", "171 2345678"),
    ("Tel.: 555 12 34", "555 12 34"),
    ("Tel.12345", "12345"),
    ("Tel.: 4711-0", "4711-0"),
    ("Tel.:(0234)5551", "(0234)5551"),
    ("(Tel. (0234) 5551)", "(0234) 5551"),
    ("Tel. (privat): 55512", "55512"),
    ("Tel.-Nr. 0234/5551", "0234/5551"),
    ("Telefonnr.: 23456", "23456"),
    ("Telefon 07134/9920", "07134/9920"),
    ("Telefon\n0234 5551", "0234 5551"),
    ("Telefon\t0234 5551", "0234 5551"),
    ("Telefon: intern 233", "233"),
    ("Telefon +43 (453) 14-DW", "+43 (453) 14"),
    ("Fax: 0234 - 555 12", "0234 - 555 12"),
    ("mobil 0160 5554433", "0160 5554433"),
    ("Durchwahl: 4711", "4711"),
    ("Durchwahl -4711", "4711"),
    ("DW 12", "12"),
    ("App. 233", "233"),
    ("Nebenstelle 12", "12"),
    ("Klappe 2345", "2345"),
    ("Pieper 1234", "1234"),
    ("T: 0234 55512", "0234 55512"),
    ("M 0171 2345678", "0171 2345678"),
    ("Telefonnummer ist 0234 555123", "0234 555123"),
    ("ihre Nummer ist 0171 2345678", "0171 2345678"),
    ("Rückruf unter der Nummer 0261 210-39989 erbeten", "0261 210-39989"),
    ("Rufbereitschaft: 12345", "12345"),
    ("erreichbar unter 0234 55512", "0234 55512"),
    ("ruf mich an 555 1234", "555 1234"),
    ("+43 1 5123456 in Wien", "+43 1 5123456"),
    ("0234/5551234-0", "0234/5551234-0"),
    ("0234/555-12/-13/-14", "0234/555-12/-13/-14"),
    ("WhatsApp: +49 171 2345678", "+49 171 2345678"),
]

LISTS = [
    ("Tel. 12345 (dienstl.), 67890", ["12345", "67890"]),
    ("0234/555-12 oder -13", ["0234/555-12", "-13"]),
    ("erreichbar unter 555 12 oder 555 13", ["555 12", "555 13"]),
    ("Tel.: 0234 55512\nFax: 0234 55513", ["0234 55512", "0234 55513"]),
    ("Telefon/Mobil: 0234/5551; 0171/2345678", ["0234/5551", "0171/2345678"]),
    ("Tel. Mutter 0171 2345678, Vater 0172 3456789", ["0171 2345678", "0172 3456789"]),
]

NO_PHONES = [
    *("am 12.03.2026 und 13.03.2026", "von 01.02.-05.02.2026", "2024-05-03", "08.09.2025"),
    *("um 08:30 und 09.15 Uhr", "07.30 08.15 12.30", "von 8.00 bis 16.30", "erreichbar von 8-12"),
    *("0,50 Euro und 1.200 Euro", "0 bis 100 000 Euro", "0 bis 3 Jahre", "0,5 mg", "0-0-1-0 20 mg"),
    *("01067 Dresden", "§ 8a Abs. 4", "In 10 von 12 Fällen", "0815", "Version 0.9.12"),
    *("Notruf 110 und 112", "Notruf 112", "Phase 1 dauert 10 Minuten", "3 x 20 = 60"),
    *("Tel. folgt", "Fax geht nicht", "Tel.: 1", "Telefon 2 mal", "am Telefon, 12 Kinder"),
    *("Telefonat am 3.5. um 10.30 Uhr", "Telefonat 12.3.2024", "Tel. 24.12.2024"),
    *("Telefonsprechstunde 8.30-9.30", "Handy 2 Stunden", "Kontakt 2020", "Kontaktnummer 4711"),
    *("Nummer 12345", "Signal 12345", "Funk 2", "App 3", "Kl. 3", "Kl. 7b", "Klinik M 3"),
    *("T: 37.5", "T: 36,6°C", "T 380", "F: 80/min", "F 32.1", "M. 12", "T 5 Stunden"),
    *("04/2020 - 08/2020 6 Zyklen", "0.5 0.7 1.20 GOT", "Skala 0 1 2 3 4 5 6 7 8 9 10"),
    *("PZN 01234567", "ISBN 0123456789", "Zentrale Dienstvorschrift A- 1350/66", "Fall KL-20931"),
    "Bilirubin 0.45 Kreatinin 1.20",
]


@pytest.mark.parametrize(("text", "expected"), PHONES)
def test_phones(text: str, expected: str) -> None:
    assert texts(PhoneRecogniser(), text, Kind.PHONE) == [expected]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_several(text: str, expected: list[str]) -> None:
    assert texts(PhoneRecogniser(), text) == expected


@pytest.mark.parametrize("text", NO_PHONES)
def test_no_phones(text: str) -> None:
    assert texts(PhoneRecogniser(), text) == []


def _best(text: str) -> float:
    return max(span.score for span in PhoneRecogniser().spans(text))


def test_a_cue_word_makes_surer() -> None:
    assert _best("Tel. 0234 5551234") > _best("0234 5551234")


def test_a_network_that_exists_makes_surer() -> None:
    assert _best("0171 2345678") > _best("0171 234567")


@pytest.mark.parametrize("text", ["0 160 797 12", "07 / 436 / 005", "EM 009 097 775"])
def test_odd_groups_are_to_be_checked(text: str) -> None:
    assert _best(text) < 0.5
