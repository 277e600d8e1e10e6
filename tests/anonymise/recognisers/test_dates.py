"""Calendar days, and what only looks like one."""

from __future__ import annotations

import pytest

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.recognisers.dates import DateRecogniser
from tests.anonymise.helpers import found, texts

DATES = [
    ("am 12.03.2026 war", "12.03.2026"),
    ("12.3.", "12.3."),
    ("Termin 12.3.26", "12.3.26"),
    ("12. 3. 2026", "12. 3. 2026"),
    ("12. 3. 26", "12. 3. 26"),
    ("seit dem 3. Mai 2025", "3. Mai 2025"),
    ("am 4. April", "4. April"),
    ("vom 4.–6. Mai in Urlaub", "4.–6. Mai"),
    ("vom 4. bis 6. Mai 2025", "4. bis 6. Mai 2025"),
    ("am 7. und 8. November", "7. und 8. November"),
    ("2026-03-12", "2026-03-12"),
    ("12/03/2026", "12/03/2026"),
    ("12-03-2026", "12-03-2026"),
    ("1.Mai", "1.Mai"),
    ("am 12.3 kam sie", "12.3"),
    ("12.-14.3.2026", "12.-14.3.2026"),
    ("1. -  21. Juli 2022", "1. -  21. Juli 2022"),
    ("05.11-18.11.2024", "05.11-18.11.2024"),
    ("am dritten Mai", "dritten Mai"),
    ("am 3. Mai ’25", "3. Mai ’25"),
    ("15. Jan. 2025", "15. Jan. 2025"),
    ("24. Dez", "24. Dez"),
    ("on 3 May 2025", "3 May 2025"),
    ("May 3, 2025", "May 3, 2025"),
    ("am 12.3. um 14.30 Uhr", "12.3."),
    ("am 12.3. 14 Uhr", "12.3."),
    ("Montag, 12.3., ab 9", "12.3."),
    ("23.04 2029", "23.04 2029"),
    ("2026/03/12", "2026/03/12"),
    ("31. Dezember", "31. Dezember"),
]

NO_DATES = [
    "März 2026",
    "im Mai 2025",
    "am Montag",
    "1. Ankommen",
    "1. Begrüßung\n2. Runde",
    "§ 8a SGB VIII",
    "§ 27.3. Absatz",
    "Version 1.2.26",
    "v1.2.3",
    "um 14.30 Uhr",
    "um 9.12. war Schluss",
    "12.50 €",
    "1.200 Euro",
    "section 3.2",
    "Abschnitt 3.2.",
    "Kapitel 1.2. und 1.3.",
    "Nr. 12.3.",
    "192.168.1.1",
    "32.1.2026",
    "12.13.2026",
    "0.5.",
    "zwischen 3 und 4",
    "bis 3.5 Stunden",
    "3.7.1.2",
    "im 3. Monat",
    "2. Klasse, 3. Stock",
    "1/2",
    "Frühjahr 2024",
    "2026",
    "12.30 Uhr",
    "4. Maiausflug",
]


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates(text: str, expected: str) -> None:
    assert found(DateRecogniser(), text) == [(expected, Kind.DATE)]


@pytest.mark.parametrize("text", NO_DATES)
def test_no_dates(text: str) -> None:
    assert texts(DateRecogniser(), text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jasmin, geb. 14.02.2017,", "14.02.2017"),
        ("geboren am 3. Mai 1987", "3. Mai 1987"),
        ("geb. am 3.5.87", "3.5.87"),
        ("Geburtsdatum: 2017-02-14", "2017-02-14"),
        ("(*14.02.2017)", "14.02.2017"),
        ("(geb.14.02.2017)", "14.02.2017"),
        ("geb 14.2.2017", "14.2.2017"),
        ("Geburtstag ist der 14.2.", "14.2."),
        ("born on 14 February 2017", "14 February 2017"),
        ("Geb.-Datum 14.02.2017", "14.02.2017"),
    ],
)
def test_dates_of_birth(text: str, expected: str) -> None:
    assert found(DateRecogniser(), text) == [(expected, Kind.BIRTH_DATE)]


def test_a_line_may_begin_with_a_day_or_a_section() -> None:
    (span,) = DateRecogniser().spans("3.5. Anruf im Jugendamt")
    assert span.score == 0.5
