"""An academic title goes with the name: it narrows down who it is."""

from __future__ import annotations

import pytest

from kollegial.anonymise import Anonymiser

ANONYMISER = Anonymiser(detector=None)


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("Frau Dr. Petra Keller kam.", "Frau [Person A] kam."),
        ("Prof. Dr. med. Jan Ohlsen sprach.", "[Person A] sprach."),
        ("dr. med. kühnel kommt um elf.", "[Person A] kommt um elf."),
        ("Dr.-Ing. Ute Wessels plant.", "[Person A] plant."),
        ("Herr Dr. h. c. Meier und Dr. Weber", "Herr [Person A] und [Person B]"),
        ("Mag. Dr. Ott meint", "[Person A] meint"),
        ("Dipl.-Soz.päd. Anna Kern hilft.", "[Person A] hilft."),
        ("RA Dr. Stephan Riel schreibt.", "RA [Person A] schreibt."),
    ],
)
def test_the_title_goes_with_the_name(text: str, result: str) -> None:
    assert ANONYMISER.anonymise(text).text == result


@pytest.mark.parametrize("text", ["Der Dr. med. meinte es gut.", "Er hat einen Dr. in Physik."])
def test_a_title_without_a_name_stays(text: str) -> None:
    assert ANONYMISER.anonymise(text).text == text
