"""Roles, ages and families read off the words around a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.anonymise.roles.helpers import labels, read
from tests.anonymise.strategies import notes

BEFORE = [
    ("Mutter ⟦Jasmin⟧ kam.", ["mother"]),
    ("mutter ⟦jasmin⟧ kam", ["mother"]),
    ("ihr Sohn ⟦Leon⟧ und ihre Tochter ⟦Mia⟧", ["child", "child"]),
    ("der kleine Bruder ⟦Emre⟧", ["brother"]),
    ("Oma ⟦Ilse⟧ und Opa ⟦Heinz⟧", ["grandmother", "grandfather"]),
    ("Klassenlehrerin Frau ⟦Weber⟧ sagt", ["teacher"]),
    ("die Grundschullehrerin Frau Dr. ⟦Weber⟧", ["teacher"]),
    ("die Klassenlehrerin, Frau ⟦Weber⟧, sagt", ["teacher"]),
    ("⟦Leons⟧ Lehrerin, Frau ⟦Weber⟧, meint", ["", "teacher"]),
    ("die Lehrerin von ⟦Leon⟧, Frau ⟦Weber⟧, sagt", ["", "teacher"]),
    ("mit ihrer Mutter, Frau ⟦Kowalczyk⟧, Am Alten Markt", ["mother"]),
    ("Die Mutter, ⟦Nurgül Demirtaş⟧, schwieg.", ["mother"]),
    ("der Sozialarbeiter Herr ⟦Meier⟧", ["professional"]),
    ("Hausarzt Dr. ⟦Rahimi⟧", ["clinician"]),
    ("die Kindsmutter ⟦Kowalczyk⟧, KV ⟦Brandt⟧", ["mother", "father"]),
    ("Mutter: ⟦Jasmin⟧, Vater: ⟦Peter⟧", ["mother", "father"]),
    ("Die Mutter heißt ⟦Jasmin⟧, ein Sohn namens ⟦Leon⟧", ["mother", "child"]),
    ("Mutter (⟦Jasmin⟧)", ["mother"]),
    ("seine Frau ⟦Sabine⟧, ihr Mann ⟦Peter⟧", ["partner", "partner"]),
    ("Mit der Mutter ⟦Jasmin⟧ sprach ich.", ["mother"]),
    ("Die Mutter ⟦Jasmin⟧ will mehr.", ["mother"]),
    ("die Kinder ⟦Leon⟧, ⟦Mia⟧ und ⟦Ben⟧", ["child", "child", "child"]),
    ("ihre Söhne ⟦Milad⟧ (10) und ⟦Omid⟧ (7)", ["child", "child"]),
    ("die Geschwister ⟦Leon⟧ und ⟦Mia⟧", ["sibling", "sibling"]),
    ("Pflegedienstleitung Frau ⟦Ebert⟧", ["manager"]),
    ("meine Kollegin ⟦Sabine⟧", ["colleague"]),
    ("⟦Oma Ilse⟧ und ⟦Frau Weber⟧ (Lehrerin)", ["grandmother", "teacher"]),
]
BEHIND = [
    ("Frau ⟦Kowalczyk⟧, die Mutter von ⟦Leon⟧, kam", ["mother", ""]),
    ("⟦Jasmin Kowalczyk⟧ (Mutter)", ["mother"]),
    ("⟦Jasmin Kowalczyk⟧ (die Mutter von Leon)", ["mother"]),
    ("⟦Weber⟧ (Leons Klassenlehrerin)", ["teacher"]),
    ("dr. ⟦sarkissian⟧ (kinderarzt) hat", ["clinician"]),
    ("Frau ⟦Weber⟧ ist ⟦Leons⟧ Klassenlehrerin", ["teacher", ""]),
    ("Frau ⟦Weber⟧ arbeitet als Erzieherin", ["professional"]),
    ("⟦Sandkuhl⟧, Teamleitung beim Träger", ["manager"]),
    ("von ⟦Nasrin⟧, einer Nachbarin, die übersetzt", ["neighbour"]),
    ("Frau ⟦Nolting⟧ vom Jugendamt", ["professional"]),
    ("Herr ⟦Nolting⟧ vom Bochumer Jugendamt", ["professional"]),
    ("Herr ⟦Meier⟧ (ASD)", ["professional"]),
    ("Es war ⟦Weber⟧, die Lehrerin.", ["teacher"]),
]
AGES = [
    ("⟦Leon⟧ (8) kam", ["child"]),
    ("⟦Leon⟧ (8 J.), ⟦Mia⟧ (4 Monate)", ["child", "child"]),
    ("⟦Leon⟧, 8 Jahre alt, kam", ["child"]),
    ("⟦Mia⟧, 5, kam; ⟦Ben⟧, 13 (geb. 2012)", ["child", "child"]),
    ("die achtjährige ⟦Mia⟧, der 17-jährige ⟦Ben⟧", ["child", "child"]),
    ("⟦Leon⟧ ist jetzt elf Jahre alt", ["child"]),
    ("Herr ⟦Meier⟧ (45), ⟦Dorota⟧, 34, kam", ["", ""]),
    ("der 45-jährige Herr ⟦Meier⟧", [""]),
]
NOT = [
    ("Gestern hat die Mutter ⟦Mia⟧ abgeholt.", [""]),
    ("Da schlug der Vater ⟦Leon⟧.", [""]),
    ("die Mutter von ⟦Leon⟧", [""]),
    ("die Mutter ⟦Leons⟧ rief an, ⟦Leon⟧ nicht", ["", ""]),
    ("⟦Jasmins⟧ Mutter", [""]),
    ("Es kamen ⟦Leon⟧, die Mutter und der Vater.", [""]),
    ("Es kamen ⟦Mia⟧, die Mutter und der Vater.", [""]),
    ("Es kamen ⟦Mia⟧, die Mutter, der Vater.", [""]),
    ("die Mutter, ⟦Mia⟧, ihr Bruder und ich", [""]),
    ("Mutter: ⟦Leon⟧ ist schwierig geworden", [""]),
    ("Herr ⟦Weber⟧ (Lehrerin)", [""]),
    ("⟦Leon⟧ (seine Mutter war dabei)", [""]),
    ("⟦Wittkamp⟧, 67, pensionierte Lehrerin, seit", [""]),
    ("der Mann ⟦Karl⟧", [""]),
    ("12 km ⟦Kowalczyk⟧", [""]),
    ("Zur Lehrerin. ⟦Leon⟧ ging.", [""]),
]
FAMILIES = [
    ("Familie ⟦Kowalczyk⟧, Fam. ⟦Yılmaz⟧, Eheleute ⟦Brandt⟧", ["family"] * 3),
    ("Herr und Frau ⟦Kowalczyk⟧", ["family"]),
    ("⟦Familie Kowalczyk⟧", ["family"]),
    ("die Geschwister ⟦Aksoy⟧", ["family"]),
    ("die ⟦Kowalczyks⟧ kamen, bei ⟦Kowalczyks⟧ zu Hause", ["family?", "family?"]),
    ("von ⟦Kowalczyks⟧ Antrag", [""]),
    ("die ⟦Jasmins⟧", [""]),
]
ENGLISH = [
    ("her son ⟦Leon⟧ and the mother, Mrs ⟦Smith⟧, said", ["child", "mother"]),
    ("⟦Anna Smith⟧ (social worker)", ["professional"]),
    ("⟦Anna⟧ is a social worker", ["professional"]),
    ("8-year-old ⟦Ben⟧ and ⟦Mia⟧, Ben's sister, and", ["child", "sister"]),
    ("the ⟦Smith⟧ family", ["family"]),
    ("the kind ⟦Anna⟧", [""]),
]


@pytest.mark.parametrize(("marked", "expected"), [*BEFORE, *BEHIND, *AGES, *NOT, *FAMILIES])
def test_german(marked: str, expected: list[str]) -> None:
    assert labels(marked) == expected


@pytest.mark.parametrize(("marked", "expected"), ENGLISH)
def test_english(marked: str, expected: list[str]) -> None:
    assert labels(marked, "en") == expected


def test_a_form_of_address_counts_more_than_a_word() -> None:
    (context,) = read("Kollege Frau ⟦Weber⟧")
    assert (context.gender, context.said) == ("f", ())


def test_a_child_by_age_is_no_grown_up_by_role() -> None:
    (both,) = read("Lehrer ⟦Leon⟧ (8)")
    assert both.stage is None


@given(notes, st.sampled_from(("de", "en")))
def test_any_text_can_be_read(text: str, language: str) -> None:
    marked = f"{text}⟦Leon⟧{text}".replace("⟦⟦", "⟦").replace("⟧⟧", "⟧")
    assert read(marked, "de" if language == "de" else "en")
