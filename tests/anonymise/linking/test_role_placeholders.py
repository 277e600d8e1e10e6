"""Who people are stands in their placeholder, if the text says so."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from kollegial.anonymise import Anonymiser, Kind
from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.lexicon.roles import roles
from kollegial.anonymise.linking.placeholders import Placeholders, is_placeholder, mask, role_in
from kollegial.anonymise.recognisers.titles import TitleRecogniser
from kollegial.marking import Language
from tests.anonymise.strategies import NAMES, fields


def anonymised(text: str, *names: str, language: Language = "de") -> str:
    """The text with what the rules find replaced."""
    return Anonymiser(names, language=language, detector=None).anonymise(text).text


TEXTS = [
    ("Mutter Jasmin kam, Jasmin ging.", "[Mutter] kam, [Mutter] ging."),
    ("Die Mutter Jasmin Kowalczyk kam.", "Die [Mutter] kam."),
    ("Klassenlehrerin Frau Weber rief an.", "Klassenlehrerin [Lehrkraft A] rief an."),
    ("Ihr Sohn Leon schwieg.", "Ihr Sohn [Kind A] schwieg."),
    ("Oma Ilse und Frau Weber (Lehrerin)", "[Großmutter] und [Lehrkraft A] (Lehrerin)"),
    ("Frau Dr. Weber (Ärztin). Frau Weber.", "[Behandelnde A] (Ärztin). [Behandelnde A]."),
    ("Familie Kowalczyk und Frau Kowalczyk", "[Familie A] und Frau [Person A]"),
    ("Herr und Frau Kowalczyk kamen.", "[Familie A] kamen."),
    ("Frau Kowalczyk kam.", "Frau [Person A] kam."),
    (
        "Mutter Jasmin und Mutter Sabine, Vater Peter",
        "[Mutter A] und [Mutter B], [Vater]",
    ),
    ("Sohn Leon und Tochter Mia", "Sohn [Kind A] und Tochter [Kind B]"),
    (
        "Lehrerin Frau Weber. Später Erzieherin Frau Weber.",
        "Lehrerin Frau [Person A]. Später Erzieherin Frau [Person A].",
    ),
    (
        "Tochter Mia, Tochter Mia, Schülerin Mia",
        "Tochter [Kind A], Tochter [Kind A], Schülerin [Kind A]",
    ),
    ("Tochter Mia und Schwester Mia", "Tochter [Kind A] und Schwester [Kind A]"),
    ("[Mutter] rief an. Mutter Jasmin auch.", "[Mutter] rief an. [Mutter B] auch."),
    ("[Kind A] rief an. Sohn Leon auch.", "[Kind A] rief an. Sohn [Kind B] auch."),
]


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_in_german(text: str, expected: str) -> None:
    assert anonymised(text) == expected


def test_in_english() -> None:
    text = "Her mother, Mrs Smith, came. The teacher Mrs Jones stayed. Mrs Smith left."
    expected = "Her mother, [Mother], came. The teacher [Teacher A] stayed. [Mother] left."
    assert anonymised(text, language="en") == expected


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("Jasmin Kowalczyk (Mutter)",), "[Mutter] und [Mutter]"),
        (("Oma Jasmin",), "[Großmutter] und [Großmutter]"),
        (("Klassenlehrerin Jasmin Kowalczyk",), "[Lehrkraft A] und [Lehrkraft A]"),
        (("die Mutter von Jasmin", "Jasmin Kowalczyk"), "[Person A] und [Person A]"),
        (("Jasmin Kowalczyk",), "[Person A] und [Person A]"),
    ],
)
def test_what_the_group_wrote_beside_the_name(names: tuple[str, ...], expected: str) -> None:
    assert anonymised("Jasmin und Jasmin", *names) == expected


def test_the_list_counts_more_than_the_text() -> None:
    text = "Kollegin Jasmin, Kollegin Jasmin"
    assert anonymised(text, "Jasmin Kowalczyk (Mutter)").count("[Mutter]") == 2


def test_the_same_in_every_field_and_letters_over_all_of_them() -> None:
    findings = Anonymiser(detector=None).find(
        {"a": "Jasmin kam.", "b": "Mutter Jasmin", "c": "Mutter Sabine kam, Jasmin nicht."}
    )
    assert [each.placeholder for each in findings] == [
        *("[Mutter A]", "[Mutter A]", "[Mutter B]", "[Mutter A]")
    ]


def test_a_form_of_address_goes_only_with_a_role_and_says_why() -> None:
    text = "Frau Weber (Lehrerin), Herr Meier"
    teacher, other = Anonymiser(detector=None).find({"a": text})
    assert (teacher.text, text[teacher.start : teacher.end]) == ("Frau Weber", "Frau Weber")
    assert "role" in teacher.reason
    assert (other.text, other.placeholder) == ("Meier", "[Person A]")


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_role_is_known_again(language: Language) -> None:
    free = Placeholders([], language)
    for role in roles():
        for several in (False, True, True):
            placeholder = free.role(role, several=several)
            assert is_placeholder(placeholder)
            assert role_in(placeholder) is role
            assert set(mask(f"a {placeholder} b")[2:-2]) == {"\ufffc"}


def test_labels_tell_roles_and_kinds_apart() -> None:
    for language in ("de", "en"):
        free = Placeholders([], "de" if language == "de" else "en")
        made = [free.role(role, several=True) for role in roles()]
        made += [free.next(kind) for kind in Kind]
        assert len(set(made)) == len(made)


@given(fields)
@settings(max_examples=60)
def test_a_second_run_finds_nothing_new(given_fields: dict[str, str]) -> None:
    anonymiser = Anonymiser([*NAMES, "Oma Ilse", "Leon (Sohn)"], detector=None)
    once = {
        name: anonymiser.anonymise(f"Mutter {text} Frau Yılmaz, Lehrerin {text}").text
        for name, text in given_fields.items()
    }
    assert anonymiser.find(once) == ()


class Shy:
    """Claims "Markt" only where no "Frau" is to be seen."""

    name = "shy"

    def spans(self, text: str) -> list[Span]:
        """The word, if it dares."""
        at = text.find("Markt")
        seen = at >= 0 and "Frau" not in text
        return [Span(at, at + 5, Kind.STREET, 0.9, self.name, "shy")] if seen else []


def test_what_stood_in_the_shadow_of_a_form_of_address_is_found_at_once() -> None:
    anonymiser = Anonymiser(detector=None, recognisers=[TitleRecogniser(), Shy()])
    once = anonymiser.anonymise("Am Markt sitzt Frau Yılmaz (Lehrerin).").text
    assert once == "Am [Straße 1] sitzt [Lehrkraft A] (Lehrerin)."
    assert anonymiser.anonymise(once).text == once
