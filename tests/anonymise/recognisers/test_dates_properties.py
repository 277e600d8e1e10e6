"""What holds for dates in every spelling, and for texts made of nothing but figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise.claims.resolve import resolve
from kollegial.anonymise.recognisers.dates import DateRecogniser
from kollegial.anonymise.text.tokens import HIDDEN

_GERMAN = (
    "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
)
_ROMAN = "I II III IV V VI VII VIII IX X XI XII".split()


@st.composite
def spelled(draw: st.DrawFn) -> str:
    """A day in one of the spellings, with or without its year."""
    day, month, year = draw(
        st.tuples(st.integers(1, 28), st.integers(1, 12), st.integers(1930, 2039))
    )
    name = _GERMAN[month - 1]
    return draw(
        st.sampled_from(
            (
                *(
                    f"{day}.{month}.{year}",
                    f"{day:02}.{month:02}.{year}",
                    f"{day}. {month}. {year}",
                ),
                *(f"{day}.{month}.", f"{day}.{month}.{year % 100:02}", f"{day}. {month}."),
                *(f"{day} .{month:02}.{year}", f"{day}.{month:02} {year}", f"{day}. {name}"),
                *(f"{day}. {name} {year}", f"{day}.{name} {year}", f"{day}. {name.upper()} {year}"),
                *(f"{year}-{month:02}-{day:02}", f"{day}/{month}/{year}", f"{day}-{month}-{year}"),
                *(
                    f"{month:02}/{year}",
                    f"{month}/{year}",
                    f"{name} {year}",
                    f"{name.lower()} {year}",
                ),
                *(
                    f"Anfang {name}",
                    f"Ende {year}",
                    f"{name} ’{year % 100:02}",
                    f"{year}/{month:02}",
                ),
                *(f"{day}. {_ROMAN[month - 1]}. {year}", f"{day}. und {day + 1}. {name}"),
                *(f"{day}.–{day + 1}.{month}.", f"KW {day} {year}", f"Frühjahr {year}", f"{year}"),
                *(f"{year}-{year + 1}", f"Schuljahr {year}/{(year + 1) % 100:02}"),
            )
        )
    )


@given(
    spelled(),
    st.sampled_from(
        ("Es war seit ", "Sie kam vom ", "Termin (", "(", "\n", f"{HIDDEN} ", "dort, ")
    ),
    st.sampled_from((" war alles anders", ", dann nicht", ")", " - dort", "\nUnd", "")),
)
def test_a_date_is_found_whole_in_a_sentence(date: str, before: str, after: str) -> None:
    text = before + date + after
    spans = resolve(text, DateRecogniser().spans(text))
    hit = [span for span in spans if span.start <= len(before)]
    assert hit
    assert hit[0].start == len(before)
    assert text[hit[0].start : hit[0].end].rstrip(" -").startswith(date.rstrip("."))


@pytest.mark.parametrize(
    "piece",
    [
        *("1.", "1. ", "12.3.", "12.3.2024 - ", "1/", "4/23-", "2019-", "2019 ", "3. und ", "9, "),
        *(
            "Mai ",
            "3. Mai ",
            "Mai und ",
            "am ",
            "im Sommer ",
            "Anfang bis ",
            "1 3 . ",
            "am dritten ",
        ),
        *("geb. ", "* ", "\n- 1.1", "90er ", "KW 1 ", "zweitausend", "Heiliger ", "Ostern und "),
    ],
)
def test_long_texts_are_no_trouble(piece: str) -> None:
    text = piece * (50_000 // len(piece))
    assert all(0 <= span.start < span.end <= len(text) for span in DateRecogniser().spans(text))


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["1.", "1. ", "7"])
def test_a_megabyte_of_figures_is_no_trouble(piece: str) -> None:
    text = piece * (1_000_000 // len(piece))
    assert all(span.end <= len(text) for span in DateRecogniser().spans(text))
