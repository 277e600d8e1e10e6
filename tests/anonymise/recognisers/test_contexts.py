"""Names that only the sentence gives away."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.contexts import ContextRecogniser
from tests.anonymise.helpers import texts

FOUND = [
    ("Besjan sagt nein", ["Besjan"]),
    ("Danach meinte Fikret nichts, Fikret moderiert.", ["Fikret"]),
    ("Lothar fragt: „Was?“", ["Lothar"]),
    ("Xhemlio weint oft", ["Xhemlio"]),
    ("„Der Mehmet soll arbeiten“", ["Mehmet"]),
    ("mit Krawczyk gesprochen", ["Krawczyk"]),
    ("hab gestern mit jasmin tel.", ["jasmin"]),
    ("mit krawczyk gesprochen, netter kerl", ["krawczyk"]),
    ("mit Xhemlio telefoniert", ["Xhemlio"]),
    ("bei Weigand im Amt", ["Weigand"]),
    ("Akte Petrescu liegt bei dir?", ["Petrescu"]),
    ("Krisengespräch Kowalczyk", ["Kowalczyk"]),
    ("Hausbesuch Xhemlio", ["Xhemlio"]),
    ("2\tBrückner, Silke\tMats", ["Brückner, Silke"]),
    ("danke Dilnoza", ["Dilnoza"]),
]

NOT_FOUND = [
    "Die Kita sagt ab",
    "Sie sagte nichts",
    "Neulich sagte er im Vorbeigehen",
    "Dann fragte sie nach",
    "Niemand sagt etwas",
    "Ritalin wirkt",
    "Dortmund hat ein Jugendamt",
    "aus der Kämmerei meinte jemand",
    "auf seinen Spind geschrieben",
    "mit Absicht gesprochen",
    "mit allen telefoniert",
    "mit uns geredet",
    "Hausbesuch Montag",
    "Akte folgt",
    "Hilfeplan Protokoll",
    "danke Leute",
    "danke dir",
    "bei Bedarf",
    "von Anfang an",
    "mit Wut im Bauch",
    "Mutter, Vater und Kind",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert texts(ContextRecogniser(), text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(ContextRecogniser(), text) == []


def test_a_word_that_no_list_knows_is_only_a_question() -> None:
    (span,) = ContextRecogniser().spans("Gestern kam sie. Xhemlio weint oft")
    assert span.score < 0.5
