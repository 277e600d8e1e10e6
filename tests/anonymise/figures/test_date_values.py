"""One form for all spellings of a date."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise.figures.date_values import date_value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *(("12.3.24", "2024-03-12"), ("12. März 2024", "2024-03-12"), ("2024-03-12", "2024-03-12")),
        *(("12.3.’24", "2024-03-12"), ("12/03/2024", "2024-03-12"), ("03/25/2024", "2024-03-25")),
        *(("12.3.87", "1987-03-12"), ("12.03 2024", "2024-03-12"), ("12 .03.2024", "2024-03-12")),
        *(("26 09.2033", "2033-09-26"), ("20240312", "2024-03-12"), ("4.XII.", "--12-04")),
        *(("1 3 . 0 5 . 1 9 6 8", "1968-05-13"), ("12. XII. 2019", "2019-12-12")),
        *(("2024-03-12T14:30:00+01:00", "2024-03-12"), ("3. Mai 24", "2024-05-03")),
        *(("dritten März zweitausendneunzehn", "2019-03-03"), ("fünften Mai", "--05-05")),
        *(("dritten Fünften", "--05-03"), ("12.3.", "--03-12"), ("16/05", "--05-16")),
        *(("May 3, 2025", "2025-05-03"), ("3rd of May 2025", "2025-05-03"), ("May 3", "--05-03")),
        *(("Mai 2024", "2024-05"), ("Mai ’24", "2024-05"), ("Mai 24", "2024-05"), ("Mai", "--05")),
        *(
            ("03/2023", "2023-03"),
            ("3.2023", "2023-03"),
            ("4/23", "2023-04"),
            ("2024-03", "2024-03"),
        ),
        *(("2019", "2019"), ("’19", "2019"), ("2 021", "2021"), ("zweitausendzwanzig", "2020")),
        *(("7/11", "7 11"), ("2019/20", "2019 20"), ("4.–6. Mai", "4 6 mai")),
        *(("Anfang Mai", "anfang mai"), ("Ostern 2023", "ostern 2023"), ("", "")),
    ],
)
def test_values(text: str, value: str) -> None:
    assert date_value(text) == value


@given(st.text(max_size=40))
def test_any_text_is_no_trouble(text: str) -> None:
    assert date_value(text) == date_value(text)
