"""Greetings."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.greetings import GreetingRecogniser
from tests.anonymise.helpers import texts

FOUND = [
    ("Liebe Jasmin,\nwir", ["Jasmin"]),
    ("Liebe Jasmin, lieber Tom,\n", ["Jasmin", "Tom"]),
    ("Hallo Heike, hallo Linh,\n", ["Heike", "Linh"]),
    ("Moin Thorsten, kannst du", ["Thorsten"]),
    ("Lieber Besjan, ", ["Besjan"]),
    ("Hallo Wendelgard! ", ["Wendelgard"]),
    ("moin gitte, ganz kurz", ["gitte"]),
    ("servus flo,\n", ["flo"]),
    ("Sehr geehrte Frau Nolting,", ["Nolting"]),
    ("Dear Joana,\n", ["Joana"]),
    ("Hi Juli,\n", ["Juli"]),
    ("Hallo Frau Nolting, lieber Herr Kraft,", ["Nolting", "Kraft"]),
    ("> Hallo Jürgen, ich kann nicht", ["Jürgen"]),
    ("„Hallo Mehmet“, rief er", ["Mehmet"]),
]

NOT_FOUND = [
    "Hallo zusammen,",
    "Hallo Team,",
    "Moin moin",
    "Moin, alles klar?",
    "Hallo ihr Lieben,",
    "Liebe Kolleginnen und Kollegen,",
    "Liebe Eltern,",
    "Liebe Runde,",
    "Liebe Ehrenamtliche,",
    "Liebe Grüße",
    "Liebe und Anerkennung braucht jeder.",
    "Liebe braucht Zeit.",
    "Sehr geehrte Damen und Herren,",
    "Guten Tag zusammen,",
    "Na gut, dann morgen.",
    "Hi alle,",
    "hallo zusammen, kurze frage",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert texts(GreetingRecogniser(), text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(GreetingRecogniser(), text) == []
