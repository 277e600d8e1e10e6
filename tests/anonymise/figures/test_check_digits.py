"""Check digits against numbers that offices print as examples."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise.figures.check_digits import (
    doctor,
    health_insurance,
    icao,
    institution,
    pension_insurance,
)


@pytest.mark.parametrize("number", ["15070649C103", "65170839J003"])
def test_pension_insurance(number: str) -> None:
    assert pension_insurance(number)
    assert not pension_insurance(number[:-1] + str((int(number[-1]) + 1) % 10))


@pytest.mark.parametrize("number", ["A123456780", "M310119800"])
def test_health_insurance(number: str) -> None:
    assert health_insurance(number) is (number == "A123456780")


@pytest.mark.parametrize("number", ["L01X00T471", "T220001293", "C01X00T478", "L898902C36"])
def test_documents(number: str) -> None:
    assert icao(number)
    assert not icao(number[:-1] + str((int(number[-1]) + 1) % 10))


def test_institutions_and_doctors() -> None:
    assert institution("260326822")
    assert institution("109905003")
    assert not institution("109905004")
    assert doctor("838382202")
    assert not doctor("838383202")


@given(st.text(string.ascii_letters + string.digits + " ßäé²٣", max_size=14))
def test_nonsense_is_no_number(number: str) -> None:
    for check in (pension_insurance, health_insurance, icao, institution, doctor):
        assert check(number) in (True, False)
