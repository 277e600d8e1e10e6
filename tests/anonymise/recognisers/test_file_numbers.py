"""File numbers that stand without a label."""

from __future__ import annotations

import pytest

from kollegial.anonymise.anonymiser import Anonymiser
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.recognisers.file_numbers import FileNumberRecogniser
from tests.anonymise.helpers import found, texts

SURE = [
    ("12 F 345/24", "12 F 345/24"),
    ("12 F\n345/24", "12 F\n345/24"),
    ("Beschluss 5 UF 23/19 vom", "5 UF 23/19"),
    ("II-4 UF 23/19", "II-4 UF 23/19"),
    ("17 XVII 123/22", "17 XVII 123/22"),
    ("17 XVII K 123/22", "17 XVII K 123/22"),
    ("003 XVII 25/22", "003 XVII 25/22"),
    ("7 Js 1234/24 jug.", "7 Js 1234/24 jug."),
    ("7Js1234/24", "7Js1234/24"),
    ("12F345/23", "12F345/23"),
    ("S 12 AS 345/21 ER", "S 12 AS 345/21 ER"),
    ("L 5 AS 123/20 B ER", "L 5 AS 123/20 B ER"),
    ("M 12 K 20.1234", "M 12 K 20.1234"),
    ("VG 3 L 123.23", "VG 3 L 123.23"),
    ("XII ZB 123/20", "XII ZB 123/20"),
    ("1 BvR 2649/21", "1 BvR 2649/21"),
    ("27 W (pat) 1/16", "27 W (pat) 1/16"),
    ("vom 17. März 2010 IV R 54/07,", "IV R 54/07"),
    ("DR II 123/23", "DR II 123/23"),
    ("35502BG0012345", "35502BG0012345"),
    ("35502//0012345", "35502//0012345"),
    ("437D118820", "437D118820"),
    ("Ihr Zeichen: Mü/kl", "Mü/kl"),
    ("Diktatzeichen We/sa", "We/sa"),
]

TO_CHECK = [
    ("51.2-4711/23", "51.2-4711/23"),
    ("5120-KR-0234", "5120-KR-0234"),
    ("JA 51/2-0815", "JA 51/2-0815"),
    ("JA-2024/0815", "JA-2024/0815"),
    ("(37848/2019: tumorfrei)", "37848/2019"),
    ("9334a/20", "9334a/20"),
    ("4711/23", "4711/23"),
    ("unter 123456-77 geführt", "123456-77"),
    ("8841207-475", "8841207-475"),
    ("2023-117", "2023-117"),
    ("Kurs DaF-24-B1-07", "DaF-24-B1-07"),
    ("H19.12345", "H19.12345"),
    ("KL‑20931", "KL‑20931"),
]

NOT_FOUND = [
    *("§ 8a SGB VIII", "BGB 1666", "3 von 12", "12/24", "Phase 3/4", "Seite 12/345", "24/7"),
    *("2 Kinder 3/4 Jahr", "Klasse 7 C 3", "Klasse 7b/8a", "1000000 Euro", "44787 Bochum"),
    *("F32.1", "5-820.00", "T3aN0M1c", "COVID-19", "SARS-CoV-2", "ISO 9001-2015", "DIN 18040-2"),
    *("120/80-130/90", "1/2-1/2-1/2", "1-0-1", "2400mg/m2", "1000-1500 kcal", "4500/5000"),
    *("12.03.2024", "12-03-2024", "2024-03-12", "04/2020-08/2020", "08.00-16.00", "2023-12"),
    *("2019/2020", "2019/20", "2022-2023", "WS 2023/24", "1737-1738", "1877/78", "Q1/2010"),
    *("Verordnung 883/2004", "EU 2016/679", "BT-Drs. 19/26107", "ISBN 978-3-16-148410-0"),
    *("10.1007/s00103-021-03482-7", "Version 1.2-34567", "HWK 5/6", "80-jährig", "12.345,67"),
    *("Az. und/oder", "Ihr Zeichen fehlt", "A1-B2-C3", "Vitamin B12", "U7a", "5-FU"),
]


@pytest.mark.parametrize(("text", "expected"), SURE)
def test_sure(text: str, expected: str) -> None:
    assert found(FileNumberRecogniser(), text) == [(expected, Kind.FILE_NUMBER)]
    assert max(span.score for span in FileNumberRecogniser().spans(text)) >= 0.9


@pytest.mark.parametrize(("text", "expected"), TO_CHECK)
def test_to_be_checked(text: str, expected: str) -> None:
    assert found(FileNumberRecogniser(), text) == [(expected, Kind.FILE_NUMBER)]
    assert max(span.score for span in FileNumberRecogniser().spans(text)) < 0.5


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(FileNumberRecogniser(), text) == []


def test_a_telephone_number_is_none() -> None:
    findings = Anonymiser(detector=None).find({"a": "Telefonnummer 0234 5551234"})
    assert [(f.text, f.kind) for f in findings] == [("0234 5551234", Kind.PHONE)]
