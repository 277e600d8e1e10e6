"""Names behind a form of address, a role or a relation."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.titles import TitleRecogniser
from tests.anonymise.helpers import texts

FOUND = [
    ("Frau Kowalczyk ist allein.", ["Kowalczyk"]),
    ("mit Herrn Yılmaz und Frau Çelik", ["Yılmaz", "Çelik"]),
    ("Dr. Brinkmann rief an", ["Brinkmann"]),
    ("Prof. Dr. med. Schulze-Berndt", ["Schulze-Berndt"]),
    ("Frau Dr. Müller-Lüdenscheidt", ["Müller-Lüdenscheidt"]),
    ("Familie Al-Masri wohnt dort", ["Al-Masri"]),
    ("Herr von der Leyen", ["von der Leyen"]),
    ("Frau van den Berg", ["van den Berg"]),
    ("Herr El Amrani kommt", ["El Amrani"]),
    ("Herr el-Sayed kommt", ["el-Sayed"]),
    ("Frau d'Angelo und Herr O'Neill", ["d'Angelo", "O'Neill"]),
    ("Frau K. meint, das gehe nicht", ["K."]),
    ("Wir sprachen mit Frau K. Danach war Ruhe.", ["K"]),
    ("Frau A. K. ist 34", ["A. K."]),
    ("Herr M. Schmidt", ["M. Schmidt"]),
    ("Schwester Agnes und Pfleger Tobias", ["Agnes", "Tobias"]),
    ("Onkel Mehmet, Tante Ayşe, Oma Ilse", ["Mehmet", "Ayşe", "Ilse"]),
    ("die Klientin Jasmin Kowalczyk", ["Jasmin Kowalczyk"]),
    ("Herr Pfarrer Kaiser", ["Kaiser"]),
    ("Frau Richter hat entschieden", ["Richter"]),
    ("Richterin Nolting", ["Nolting"]),
    ("geb. Meier, verheiratet", ["Meier"]),
    ("Dorota Kowalczyk, geborene Nowak", ["Nowak"]),
    ("die Kinder Leon, Mia und Ben", ["Leon", "Mia", "Ben"]),
    ("Herren Brandt und Osterkamp", ["Brandt", "Osterkamp"]),
    ("Frau Sommer, Herr Klein, Frau Koch", ["Sommer", "Klein", "Koch"]),
    ("Frau Meiers Vorschlag", ["Meiers"]),
    ("Frau\nKowalczyk", ["Kowalczyk"]),
    ("Herr Frank\nKnoblauch kam", ["Frank\nKnoblauch"]),
    ("Herrn\nFrank Knoblauch\nKorekamp 15", ["Frank Knoblauch"]),
    ("Frau Anna Maria Huber", ["Anna Maria Huber"]),
    ("Herr Beat Wankel", ["Beat Wankel"]),
    ("FRAU KOWALCZYK", ["KOWALCZYK"]),
    ("Mrs Smith and Mr. Jones", ["Smith", "Jones"]),
    ("Frau Şahin", ["Şahin"]),
    ("Eheleute Wiśniewski", ["Wiśniewski"]),
    ("seine Frau Sabine", ["Sabine"]),
    ("Herr Mann und Frau Kind", ["Mann", "Kind"]),
]

NOT_FOUND = [
    "Frau Doktor, haben Sie Zeit?",
    "Sehr geehrter Herr Kollege,",
    "Frau Kollegin hat recht",
    "Familie und Beruf",
    "die Familie braucht Hilfe",
    "der Familie Hilfe anbieten",
    "Sie ist eine Frau, die viel trägt.",
    "Die Frau Angst machen wollte er nicht.",
    "Der Herr sprach nicht.",
    "die Mutter Zeit lassen",
    "dem Vater Grenzen setzen",
    "Der Lehrerin Rückmeldung geben",
    "dass die Mutter Unterstützung braucht",
    "geb. am 3.4.2017",
    "geboren im Mai",
    "Kind zu Weihnachten beschenkt",
    "Im MR Becken unauffällig",
    "Eltern vom Video erzählen",
    "Mutter und Kind",
    "Sohn, Tochter, Onkel",
    "Frau [Person A]",
    "Schwester. Danach kam nichts.",
    "Er holt die Schwester. Möglicherweise kommt sie.",
    "Dr. ",
    "Oma Opa Tante",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert texts(TitleRecogniser(), text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(TitleRecogniser(), text.replace("[Person A]", "\ufffc" * 10)) == []


def test_the_noun_behind_the_name_is_left_alone() -> None:
    for text in (
        "Da hat Frau Kowalczyk Angst bekommen.",
        "Wenn Herr Yılmaz Hilfe annimmt,",
        "weil Frau Çelik Geld braucht",
        "damit Frau Kowalczyk Vertrauen fasst",
    ):
        (name,) = texts(TitleRecogniser(), text)
        assert " " not in name


def test_a_name_seen_alone_ends_there() -> None:
    text = "Frau Nolting rief an. Gestern hat Frau Nolting Akteneinsicht verlangt."
    assert texts(TitleRecogniser(), text) == ["Nolting", "Nolting"]


def test_a_form_of_address_is_surer_than_a_role() -> None:
    (address,) = TitleRecogniser().spans("Frau Nolting")
    (role,) = TitleRecogniser().spans("Lehrerin Nolting")
    assert address.score > role.score
