"""Typed, consistent placeholders."""

from __future__ import annotations

import pytest

from kollegial.anonymise.anonymiser import Anonymiser
from kollegial.anonymise.kinds import Kind, all_labels, label
from kollegial.anonymise.linking.placeholders import Placeholders, is_placeholder, letters, mask


def test_letters() -> None:
    assert [letters(n) for n in (1, 2, 26, 27, 28, 52, 53, 702, 703)] == [
        *("A", "B", "Z", "AA", "AB", "AZ", "BA", "ZZ", "AAA")
    ]


def test_in_order_of_first_appearance_over_the_fields() -> None:
    findings = Anonymiser(["Jasmin Kowalczyk", "Thomas Brinkmann"], detector=None).find(
        {"b": "Thomas in Bochum", "a": "Jasmin und Thomas in Köln und Bochum"}
    )
    assert [finding.placeholder for finding in findings] == [
        *("[Person A]", "[Ort 1]", "[Person B]", "[Person A]", "[Ort 2]", "[Ort 1]")
    ]


def test_in_english() -> None:
    result = Anonymiser(language="en", detector=None).anonymise(
        "Mrs Smith, 0234 5551234, a@b.de, 3 May 2025"
    )
    assert result.text == "Mrs [Person A], [Phone 1], [E-mail 1], [Date 1]"


def test_taken_labels_are_left_out() -> None:
    result = Anonymiser(["Jasmin"], detector=None).anonymise(
        "[Person A] und [Person C] treffen Jasmin und Leon."
    )
    assert result.text == "[Person A] und [Person C] treffen [Person B] und [Person D]."


def test_placeholders_are_left_alone() -> None:
    text = "Frau [Person A] aus [Ort 1], Tel. [Telefon 1], [Person A]s Mutter, [Place 2]"
    assert Anonymiser(["Person", "Ort"], detector=None).anonymise(text).text == text


def test_words_in_brackets_are_no_placeholders() -> None:
    assert Anonymiser(detector=None).anonymise("[Frau Meier]").text == "[Frau [Person A]]"


def test_more_than_26_people() -> None:
    names = [f"Frau {a}{b}{a}" for a in "XYQ" for b in "abcdefghij"]
    result = Anonymiser(detector=None).anonymise(", ".join(names))
    assert "[Person Z], Frau [Person AA], Frau [Person AB]" in result.text


def test_every_kind_has_a_label_in_both_languages() -> None:
    for kind in Kind:
        assert label(kind, "de") in all_labels()
        assert label(kind, "en") in all_labels()
        assert is_placeholder(Placeholders([], "de").next(kind))
        assert is_placeholder(Placeholders([], "en").next(kind))


@pytest.mark.parametrize(
    "text", ["[Person a]", "[Person ]", "Person A", "[Mutter a]", "[Ort]", "[Ort eins]", ""]
)
def test_no_placeholder(text: str) -> None:
    assert not is_placeholder(text)


def test_masking_keeps_the_length() -> None:
    text = "a [Person A] b [Ort 12]"
    assert len(mask(text)) == len(text)
