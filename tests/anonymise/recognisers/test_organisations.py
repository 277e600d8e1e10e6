"""Organisations with a proper name."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.organisations import OrganisationRecogniser
from tests.anonymise.helpers import texts

FOUND = [
    ("an der Astrid-Lindgren-Schule", "Astrid-Lindgren-Schule"),
    ("im St.-Marien-Hospital", "St.-Marien-Hospital"),
    ("Pestalozzischule", "Pestalozzischule"),
    ("Kita Regenbogen", "Kita Regenbogen"),
    ("Haus Sonnenschein", "Haus Sonnenschein"),
    ("Grundschule am Birkenhain", "Grundschule am Birkenhain"),
    ("Wohngruppe „Anker“", "Wohngruppe „Anker“"),
    ("Kindergarten St. Josef", "Kindergarten St. Josef"),
    ("beim Wegbegleiter e. V.", "Wegbegleiter e. V."),
    ("Lebenshilfe Bochum gGmbH", "Lebenshilfe Bochum gGmbH"),
    ("Verein Kunterbunt", "Verein Kunterbunt"),
    ("Pflegedienst Lichtblick", "Pflegedienst Lichtblick"),
    ("Familienzentrum Spatzennest", "Familienzentrum Spatzennest"),
    ("Käthe-Kollwitz-Gymnasium", "Käthe-Kollwitz-Gymnasium"),
    ("Sozialstation Süd", "Sozialstation Süd"),
]

NOT_FOUND = [
    "die Grundschule",
    "in der Kita Streit",
    "die Fahrschule",
    "im Haus Ruhe",
    "der Kindergarten Termine",
    "Schule und Hort",
    "ein Verein",
    "Jugendhilfe im Wandel",
    "Haus am Montag",
    "die Klinik",
    "Schule am Nachmittag",
    "das Team-Haus",
    "Pflegedienst Urlaub",
    "an der Hochschule",
    "Volkshochschule Nähen",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: str) -> None:
    assert texts(OrganisationRecogniser(), text) == [expected]


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(OrganisationRecogniser(), text) == []
