"""How old somebody is, and the band for it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise.figures.bands import age_band, band_of, years_of
from kollegial.anonymise.figures.normal import normal
from kollegial.anonymise.kinds import Kind


@pytest.mark.parametrize(
    ("years", "band"),
    [
        *(
            (0, "0–2"),
            (2.9, "0–2"),
            (3, "3–5"),
            (6, "6–9"),
            (9.9, "6–9"),
            (10, "10–13"),
            (17, "14–17"),
        ),
        *((18, "18–26"), (26, "18–26"), (27, "27–39"), (40, "40–64"), (64, "40–64"), (65, "65+")),
        (101, "65+"),
    ],
)
def test_bands(years: float, band: str) -> None:
    assert age_band(years, "de") == age_band(years, "en") == band


@given(st.floats(0, 119), st.floats(0, 119))
def test_bands_follow_each_other(one: float, other: float) -> None:
    first, second = sorted((one, other))
    start = [int(age_band(years, "de").rstrip("+").partition("–")[0]) for years in (first, second)]
    assert start == sorted(start)
    assert start[0] <= first


@pytest.mark.parametrize(
    ("text", "years"),
    [
        *(("8", (8,)), ("acht Jahre alt", (8,)), ("8-jährige", (8,)), ("achtjähriger", (8,))),
        *(("dreiundvierzig", (43,)), ("hundertzwei", (102,)), ("8 years old", (8,)), ("130", ())),
        *(("18 Monate alter", (1.5,)), ("26 Wochen", (0.5,)), ("sechsmonatige", (0.5,))),
        *(("5;3", (5.25,)), ("5 J. 3 M.", (5.25,)), ("7,5", (7.5,)), ("dreieinhalb", (3.5,))),
        *(("1½ Jahre alt", (1.5,)), ("anderthalb Jahre alt", (1.5,)), ("ein Jahr alt", (1,))),
        *(("acht- und zehnjährige", (8, 10)), ("3, 5 und 8", (3, 5, 8))),
        *(("9. Lebensjahr", (8,)), ("neunten Lebensjahr", (8,)), ("80. Geburtstag", (80,))),
        *(("Anfang vierzig", (42,)), ("Mitte 50", (55,)), ("Ende dreißig", (38,))),
        *(("Mittdreißigerin", (35,)), ("Sechzigern", (65,)), ("Tochter", ()), ("", ())),
    ],
)
def test_years(text: str, years: tuple[float, ...]) -> None:
    assert years_of(text) == pytest.approx(years)


@pytest.mark.parametrize(
    ("text", "band"),
    [
        *(("acht", "6–9"), ("Mitte 50", "40–64"), ("acht- und zehnjährige", "6–13")),
        *(("3 und 70", "3+"), ("6 Monate", "0–2"), ("Tochter", None)),
    ],
)
def test_the_band_of_an_age_as_written(text: str, band: str | None) -> None:
    assert band_of(text, "de") == band


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("8", "acht Jahre alt"), ("8-jährige", "achtjährigen"), ("(8)".strip("()"), "8 J.")),
        *(("5;3", "5 J. 3 M."), ("18 Monate", "anderthalb Jahre alt"), ("MITTE 50", "Mitte 50")),
    ],
)
def test_one_form_for_one_age(one: str, other: str) -> None:
    assert normal(Kind.AGE, one) == normal(Kind.AGE, other)


def test_about_fifty_is_not_fifty_five() -> None:
    assert normal(Kind.AGE, "Mitte 50") != normal(Kind.AGE, "55")


@given(st.text(max_size=40))
def test_any_text_is_no_trouble(text: str) -> None:
    assert all(0 <= years <= 120 for years in years_of(text))
    assert band_of(text, "de") is None or years_of(text)
