"""Dates in every spelling, and what only looks like one."""

from __future__ import annotations

import unicodedata

import pytest

from kollegial.anonymise.claims.resolve import resolve
from kollegial.anonymise.finding import SURE
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.recognisers.dates import DateRecogniser
from tests.anonymise.helpers import found, texts

DATES = [
    # Days in figures.
    ("am 12.03.2026 war", ["12.03.2026"]),
    ("12.3.", ["12.3."]),
    ("Termin 12.3.26", ["12.3.26"]),
    ("3.5.24 und 3.5.2024.", ["3.5.24", "3.5.2024"]),
    ("12. 3. 2026", ["12. 3. 2026"]),
    ("12. 3. 26", ["12. 3. 26"]),
    ("1. 3. 26, 15 Uhr", ["1. 3. 26"]),
    ("am 12.3. um 14.30 Uhr", ["12.3."]),
    ("am 12.3. 14 Uhr", ["12.3."]),
    ("am 3.5. um 14:30", ["3.5."]),
    ("Montag, 12.3., ab 9", ["12.3."]),
    ("Mo., 12.02. und Di 13.2.", ["12.02.", "13.2."]),
    ("v. 3.4.24 und vom 12.03.2024", ["3.4.24", "12.03.2024"]),
    ("Station 12.03.2024", ["12.03.2024"]),
    ("Protokoll_12.03.2024.pdf", ["12.03.2024"]),
    ("12.3.’24, 12.3.'24, 12.3.´24", ["12.3.’24", "12.3.'24", "12.3.´24"]),
    # A dot or a space lost or too many.
    ("23.04 2029", ["23.04 2029"]),
    ("19 .03.2029", ["19 .03.2029"]),
    ("12. 03 .24", ["12. 03 .24"]),
    ("am 26 09.2033 mit", ["26 09.2033"]),
    ("12,03,2024", ["12,03,2024"]),
    ("geboren 1 3 . 0 5 . 1 9 6 8", ["1 3 . 0 5 . 1 9 6 8"]),
    # The last dot missing, where only a day can stand.
    ("am 12.3 kam sie", ["12.3"]),
    ("am 3.5, dann", ["3.5"]),
    ("bis 24.12 und vom 3.1", ["24.12", "3.1"]),
    ("Mi 12.3 14 Uhr", ["12.3"]),
    ("Termine: 03.05, 10.05 und 17.05", ["03.05", "10.05", "17.05"]),
    ("am 16/05.", ["16/05"]),
    # A day alone.
    ("am 9. dieses Monats", ["9. dieses Monats"]),
    ("am 9. d. M. kam sie", ["9. d. M."]),
    ("am 9. jeden Monats", ["9."]),
    ("am 20. kommt sie", ["20."]),
    ("bis zum 15., dann", ["15."]),
    ("am Samstag, 13. und Sonntag, 14. Februar", ["13.", "14. Februar"]),
    # Other orders and signs.
    ("2026-03-12", ["2026-03-12"]),
    ("2026-03-12T14:30:00+01:00 Eingang", ["2026-03-12T14:30:00+01:00"]),
    ("2026/03/12", ["2026/03/12"]),
    ("12/03/2026", ["12/03/2026"]),
    ("12-03-2026", ["12-03-2026"]),
    ("12/3/26", ["12/3/26"]),
    ("03/25/2026", ["03/25/2026"]),
    ("4.XII. und 12. XII. 2019 und 3.V.24", ["4.XII.", "12. XII. 2019", "3.V.24"]),
    ("Datei 20240312", ["20240312"]),
    # Months' names.
    ("seit dem 3. Mai 2025", ["3. Mai 2025"]),
    ("am 4. April", ["4. April"]),
    ("1.Mai", ["1.Mai"]),
    ("15. Jan. 2025", ["15. Jan. 2025"]),
    ("24. Dez", ["24. Dez"]),
    ("31. Dezember", ["31. Dezember"]),
    ("ab dem 1. Okt. bereit", ["1. Okt."]),
    ("am 7. Jänner 2024", ["7. Jänner 2024"]),
    ("am 3. Mai ’25", ["3. Mai ’25"]),
    ("am 3. Mai 25", ["3. Mai 25"]),
    ("MAI 2024, mai 2024, 3. MAI", ["MAI 2024", "mai 2024", "3. MAI"]),
    ("am dritten Mai", ["dritten Mai"]),
    ("der dritte März zweitausendneunzehn", ["dritte März zweitausendneunzehn"]),
    ("am einundzwanzigsten Juni", ["einundzwanzigsten Juni"]),
    ("am dritten Fünften", ["dritten Fünften"]),
    ("am 3ten Mai", ["3ten Mai"]),
    # English.
    ("on 3 May 2025", ["3 May 2025"]),
    ("May 3, 2025", ["May 3, 2025"]),
    ("the 3rd of May 2025", ["3rd of May 2025"]),
    ("in March 2023", ["March 2023"]),
    # Several days.
    ("vom 4.–6. Mai in Urlaub", ["4.–6. Mai"]),
    ("vom 4. bis 6. Mai 2025", ["4. bis 6. Mai 2025"]),
    ("am 7. und 8. November", ["7. und 8. November"]),
    ("am 3., 10. und 17. Mai 2024", ["3., 10. und 17. Mai 2024"]),
    ("am 3./4.5.", ["3./4.5."]),
    ("1.–3.4. und 1.-3.4.2024", ["1.–3.4.", "1.-3.4.2024"]),
    ("12.-14.3.2026", ["12.-14.3.2026"]),
    ("10 und 11.10.2033", ["10 und 11.10.2033"]),
    ("1. -  21. Juli 2022", ["1. -  21. Juli 2022"]),
    ("05.11-18.11.2024", ["05.11-18.11.2024"]),
    ("5.3.24 - 7.3.24", ["5.3.24 - 7.3.24"]),
    ("12/03/2024 - 14/03/2024", ["12/03/2024 - 14/03/2024"]),
    ("vom 19.3. bis zum 7.5.2029", ["19.3.", "7.5.2029"]),
    ("29.09.-02.10.21", ["29.09.-02.10.21"]),
    # Months of a year in figures.
    ("03/2023 und 3/2023 und 03.2023", ["03/2023", "3/2023", "03.2023"]),
    ("seit 4/23, in 09/21, ab 6/23", ["4/23", "09/21", "6/23"]),
    ("Z.n. TVT 4/23", ["4/23"]),
    ("(ED 4/23)", ["4/23"]),
    ("02-04/2021 und 6-9/19", ["02-04/2021", "6-9/19"]),
    ("6/29-11/29", ["6/29-11/29"]),
    ("04/2020 - 08/2020", ["04/2020 - 08/2020"]),
    ("2024-03, 2023/11", ["2024-03", "2023/11"]),
    ("05'24", ["05'24"]),
    # Months' names with a year, a frame or a cue.
    ("März 2026", ["März 2026"]),
    ("im Mai 2025 und Mai 24", ["Mai 2025", "Mai 24"]),
    ("Mai ’24, Dez.2023, Mai/2024", ["Mai ’24", "Dez.2023", "Mai/2024"]),
    ("Anfang Mai, Mitte März, Ende Juli", ["Anfang Mai", "Mitte März", "Ende Juli"]),
    ("Mitte/Ende Mai", ["Mitte/Ende Mai"]),
    ("von Juni bis November 2019", ["Juni", "November 2019"]),
    ("im Mai und Juni", ["Mai", "Juni"]),
    ("ab März, einschließlich Mai", ["März", "Mai"]),
    # Years.
    ("seit 2019", ["2019"]),
    ("2026", ["2026"]),
    ("Polytrauma 1995", ["1995"]),
    ("im Jahr 2020 und in 2021", ["2020", "2021"]),
    ("Ende 2023, Anfang 2020", ["Ende 2023", "Anfang 2020"]),
    ("zwischen 2017 und 2019", ["2017", "2019"]),
    ("2018-2021 und 2019/20", ["2018-2021", "2019/20"]),
    ("im Jahr zweitausendzwanzig", ["zweitausendzwanzig"]),
    ("neunzehnhundertsiebenundachtzig", ["neunzehnhundertsiebenundachtzig"]),
    ("Schuljahr 2023/24", ["Schuljahr 2023/24"]),
    ("SJ 23/24, WS 22/23, SoSe 24", ["SJ 23/24", "WS 22/23", "SoSe 24"]),
    ("seit ’19, CHE '95.", ["’19", "'95"]),
    ("bis Sommer 25", ["Sommer 25"]),
    ("wurde 2 021 geschieden", ["2 021"]),
    ("in den 1990ern", ["1990ern"]),
    ("in den 90er Jahren", ["90er Jahren"]),
    ("Anfang der Neunziger", ["Anfang der Neunziger"]),
    # Weeks, quarters.
    ("KW 12, KW 12/24, KW 12-14", ["KW 12", "KW 12/24", "KW 12-14"]),
    ("12. KW 2024", ["12. KW 2024"]),
    ("Q1 2024 und 3. Quartal 2023", ["Q1 2024", "3. Quartal 2023"]),
    ("1. Halbjahr 2023/24", ["1. Halbjahr 2023/24"]),
    # Seasons and feasts.
    ("im Frühjahr 2024", ["Frühjahr 2024"]),
    ("Frühjahr 2024", ["Frühjahr 2024"]),
    ("Sommer ’19, Winter 2022/23, Winter 21/22", ["Sommer ’19", "Winter 2022/23", "Winter 21/22"]),
    ("Ende Herbst 2022", ["Ende Herbst 2022"]),
    ("in den Sommerferien 2023", ["Sommerferien 2023"]),
    ("seit Ostern 2023", ["Ostern 2023"]),
    ("seit ostern krank", ["ostern"]),
    ("an Heiligabend", ["Heiligabend"]),
    ("am Heiligen Abend", ["Heiligen Abend"]),
    ("zu Weihnachten 2022", ["Weihnachten 2022"]),
    ("vor Pfingsten", ["Pfingsten"]),
    ("Silvester 2021", ["Silvester 2021"]),
    ("am Karfreitag und Ostermontag", ["Karfreitag", "Ostermontag"]),
    ("am 1. Advent", ["1. Advent"]),
    ("am zweiten Weihnachtsfeiertag", ["zweiten Weihnachtsfeiertag"]),
    ("nach dem Zuckerfest, seit dem Zuckerfest", ["Zuckerfest", "Zuckerfest"]),
    ("am Tag der Deutschen Einheit", ["Tag der Deutschen Einheit"]),
]

NO_DATES = [
    "am Montag",
    "heute, gestern, letzte Woche, vorigen Monat",
    "seit zwei Wochen",
    "3 Monate",
    "1. Ankommen",
    "1. Begrüßung\n2. Runde",
    "1.\n2.\n3.",
    "§ 8a SGB VIII",
    "§ 27.3. Absatz",
    "§§ 1906, 1666 BGB",
    "1906 BGB",
    "Version 1.2.26",
    "v1.2.3",
    "um 14.30 Uhr",
    "um 9.12. war Schluss",
    "von 10.30 bis 17 Uhr",
    "12.50 €",
    "1.200 Euro",
    "2000 Euro",
    "2.000 Euro",
    "2000 mg, 1985 m, 2000 Einwohner, 1950 g",
    "Zimmer 2012, Raum 2019, Nr. 2007, Postfach 2019",
    "Kundennr. 4/23",
    "section 3.2",
    "3.2 Kapitel",
    "Abschnitt 3.2.",
    "Kapitel 1.2. und 1.3.",
    "Nr. 12.3.",
    "Note 2.3.",
    "192.168.1.1",
    "32.1.2026",
    "12.13.2026",
    "0.5.",
    "zwischen 3 und 4",
    "bis 3.5 Stunden",
    "1.5 Stunden",
    "3.7.1.2",
    "im 3. Monat",
    "am 2. Tag, zum 3. Mal, am 5. postoperativen Tag",
    "vom 9. bis zum 15. Jahrhundert",
    "2. Klasse, 3. Stock",
    "1/2 und 3/4",
    "24/7",
    "50/50",
    "5/10 Punkte, 8/10",
    "RR 120/80",
    "1-0-1",
    "5 F 1936/17",
    "12.30 Uhr",
    "4. Maiausflug",
    "Mai-Ausflug",
    "Herr Mai kam, Frau August auch",
    "Jan ist da, Jan 3 Jahre",
    "von August Meier",
    "Sommer, Weihnachten ist schwer, im Winter",
    "Weihnachtsfeier, Osterhase",
    "zweitausend Euro",
    "am ersten Tag, zum dritten Mal, im zweiten Stock",
    "Anfang des Monats, Ende des Jahres",
    "Tel. 0234 12 2024",
    "BWK 11/12, Kreatinin 1.12., 10/20 Trpf.",
    "APGAR 9/10/10",
    "CPI-2000",
]

UNSURE = [
    "3.5. Anruf im Jugendamt",
    "im Mai",
    "zu Ostern",
    "Befund 4/23",
    "mit 2000 Neueinstellungen",
    "am 20. kommt sie",
    "24. Jan",
]


@pytest.mark.parametrize(("text", "expected"), DATES, ids=lambda value: str(value)[:40])
def test_dates(text: str, expected: list[str]) -> None:
    born = {Kind.DATE, Kind.BIRTH_DATE}
    assert [said for said, kind in found(DateRecogniser(), text) if kind in born] == expected


@pytest.mark.parametrize("text", NO_DATES)
def test_no_dates(text: str) -> None:
    assert texts(DateRecogniser(), text) == []


@pytest.mark.parametrize("text", UNSURE)
def test_what_may_be_another_number_is_to_be_checked(text: str) -> None:
    (span,) = DateRecogniser().spans(text)
    assert span.score < SURE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jasmin, geb. 14.02.2017,", "14.02.2017"),
        ("geboren am 3. Mai 1987", "3. Mai 1987"),
        ("geb. am 3.5.87", "3.5.87"),
        ("geb. am:\t17.8.1938", "17.8.1938"),
        ("geboren in Bochum am 3.5.1987", "3.5.1987"),
        ("Geburtsdatum: 2017-02-14", "2017-02-14"),
        ("(*14.02.2017)", "14.02.2017"),
        ("*      1 3 . 0 5 . 1 9 6 8", "1 3 . 0 5 . 1 9 6 8"),
        ("(geb.14.02.2017)", "14.02.2017"),
        ("geb 14.2.2017", "14.2.2017"),
        ("Geburtstag ist der 14.2.", "14.2."),
        ("born on 14 February 2017", "14 February 2017"),
        ("Geb.-Datum 14.02.2017", "14.02.2017"),
        ("geb. 1956", "1956"),
        ("geb. 87", "87"),
        ("* 1985, Verkäuferin", "1985"),
        ("Jahrgang 1987", "1987"),
        ("Jg. 87", "87"),
        ("geb. im Mai 2012", "Mai 2012"),
    ],
)
def test_dates_of_birth(text: str, expected: str) -> None:
    assert found(DateRecogniser(), text) == [(expected, Kind.BIRTH_DATE)]


def test_decomposed_letters_are_read() -> None:
    text = unicodedata.normalize("NFD", "am 3. März 2024")
    (span,) = resolve(text, DateRecogniser().spans(text))
    assert text[span.start : span.end].endswith("2024")
    assert span.start == 3
