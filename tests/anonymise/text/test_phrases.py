"""Phrases found again, whatever stands between their words."""

from __future__ import annotations

import pytest

from kollegial.anonymise.text.phrases import Phrases


def found(phrases: list[str], text: str, *, inflected: bool = False) -> list[str]:
    return [text[start:end] for start, end in Phrases(phrases, inflected=inflected).find(text)]


@pytest.mark.parametrize(
    ("phrase", "text", "expected"),
    [
        ("0234/555 12", "unter 0234 - 555 12 oder 0234/55512", ["0234 - 555 12"]),
        ("Müller-Meier", "Frau MUELLER MEIER und Müller-Meier", ["MUELLER MEIER", "Müller-Meier"]),
        ("Müller-Meier", "Müller, dann\n\nMeier", []),
        ("Anna", "Annas Anna", ["Anna"]),
        ("a b c", "a b a b c", ["a b c"]),
    ],
)
def test_found(phrase: str, text: str, expected: list[str]) -> None:
    assert found([phrase], text) == expected


def test_only_the_last_word_is_inflected() -> None:
    assert found(["Anna Weber"], "Anna Webers, Annas Weber", inflected=True) == ["Anna Webers"]


def test_the_longest_one_wins() -> None:
    assert found(["Anna", "Anna Weber", "Weber Nord"], "Anna Weber Nord") == ["Anna Weber"]


def test_empty_phrases_are_nothing() -> None:
    assert found(["", " ", "–"], "– –") == []


def test_many_phrases_with_one_beginning_cost_no_more() -> None:
    phrases = Phrases(f"Anna Name{number}" for number in range(5_000))
    assert list(phrases.find("Anna " * 5_000)) == []
