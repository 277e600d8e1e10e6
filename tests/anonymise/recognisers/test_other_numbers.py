"""Long numbers, codes, registers and addresses of computers."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.other_numbers import OtherNumberRecogniser
from tests.anonymise.helpers import texts

NUMBERS = [
    ("unter 123456 geführt", "123456"),
    ("20240312", "20240312"),
    ("1234567-12", "1234567-12"),
    ("XK7712345", "XK7712345"),
    ("22A34567", "22A34567"),
    ("WDB1240231A123456", "WDB1240231A123456"),
    ("IP 10.0.0.1", "10.0.0.1"),
    ("von 192.168.1.10 aus", "192.168.1.10"),
    ("00:1B:44:11:3A:B7", "00:1B:44:11:3A:B7"),
    ("123e4567-e89b-12d3-a456-426614174000", "123e4567-e89b-12d3-a456-426614174000"),
    ("HRB 12345 Amtsgericht Bochum", "12345"),
    ("Vereinsregister VR 4711", "4711"),
]

NONE = [
    *("1000000 Euro", "123456 Euro", "250000 Menschen", "€ 123456", "123456 €", "1.234.567"),
    *(
        "219000 Thrombo.",
        "Thrombo 234500, MPV",
        "Leukozyten 123456",
        "123456/µl",
        "NT-proBNP 123456",
    ),
    *("300000 Stück", "150000", "12345", "ISBN 9783161484100", "PZN 01234567", "PMID 17117481"),
    *(
        "T3AN0M1C",
        "COVID19",
        "FOLFOX4",
        "1.2.3.4",
        "1.2.3.456",
        "VR 3",
        "PR 160 ms",
        "44787 Bochum",
    ),
    *("0,123456", "123456,78", "A4-Format", "HbA1c", "0234 5551234"),
]


@pytest.mark.parametrize(("text", "expected"), NUMBERS)
def test_numbers(text: str, expected: str) -> None:
    assert texts(OtherNumberRecogniser(), text) == [expected]


@pytest.mark.parametrize("text", NONE)
def test_none(text: str) -> None:
    assert texts(OtherNumberRecogniser(), text) == []


@pytest.mark.parametrize("text", ["123456", "XK7712345", "192.168.1.10"])
def test_without_a_label_they_are_to_be_checked(text: str) -> None:
    assert all(span.score < 0.5 for span in OtherNumberRecogniser().spans(text))
