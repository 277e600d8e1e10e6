"""What number a German word means."""

from __future__ import annotations

import pytest

from kollegial.anonymise.figures.numerals import (
    number_of,
    number_words,
    ordinal_of,
    year_of,
    years_of_word,
)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("eins", 1), ("zwoelf", 12), ("dreiundvierzig", 43), ("achtzig", 80), ("zwo", 2)),
        *(("hundert", 100), ("hundertzwanzig", 120), ("zweitausendneunzehn", 2019)),
        *(("neunzehnhundertsiebenundachtzig", 1987), ("hund", None), ("und", None), ("", None)),
        *(("undzwanzig", None), ("achtung", None), ("tausendfuessler", None)),
    ],
)
def test_numbers(key: str, value: int | None) -> None:
    assert number_of(key) == value


@pytest.mark.parametrize(
    ("key", "value"),
    [
        *(("ersten", 1), ("dritter", 3), ("siebten", 7), ("siebenten", 7), ("fuenfte", 5)),
        *(("achtzigsten", 80), ("fuenfundvierzigste", 45), ("hunderts", None), ("guten", None)),
    ],
)
def test_ordinals(key: str, value: int | None) -> None:
    assert ordinal_of(key) == value


def test_years() -> None:
    assert year_of("zweitausendvierundzwanzig") == 2024
    assert year_of("zwanzigvierundzwanzig") == 2024
    assert year_of("zwanzig") is None
    assert year_of("hundert") is None


def test_halves() -> None:
    assert years_of_word("dreieinhalb") == 3.5
    assert years_of_word("anderthalb") == 1.5
    assert years_of_word("einhalb") is None


def test_every_word_up_to_the_oldest_is_listed() -> None:
    words = number_words(120)
    assert set(words.values()) >= set(range(2, 121))
    assert all(years_of_word(word) == value for word, value in words.items())
