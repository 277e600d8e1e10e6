"""Signatures."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.signatures import SignatureRecogniser
from tests.anonymise.helpers import texts

FOUND = [
    ("bis morgen, LG Sabine", ["Sabine"]),
    ("VG, M. Schulz", ["M. Schulz"]),
    ("Text.\nLG\nSabine", ["Sabine"]),
    ("mfg j. stolze\n", ["j. stolze"]),
    ("pfiat di, resi", ["resi"]),
    ("Mit freundlichen Grüßen\n\nSabine Krüger\nSozialpädagogin", ["Sabine Krüger"]),
    (
        "Mit freundlichen kollegialen Grüßen\n\n"
        "Prof. Dr. K. Stargardt \tL. Kemmerling \tDr. C. Finger\nChefarzt\tOberarzt",
        ["K. Stargardt", "L. Kemmerling", "C. Finger"],
    ),
    ("Mit freundlichen Grüßen\nim Auftrag\nKlein", ["Klein"]),
    ("Freundliche Grüße\ni. A. Merle Tjaden, M. A.", ["Merle Tjaden"]),
    ("Schöne Grüße, Wiebke Harms", ["Wiebke Harms"]),
    ("Hochachtungsvoll\nLieselotte Abendroth (77)", ["Lieselotte Abendroth"]),
    ("Gruß\nJ. Freitag\nWohnbereichsleitung", ["J. Freitag"]),
    ("Herzlich\nEure Bettina (Mail nur Mo–Mi)", ["Bettina"]),
    ("Danke euch\nYusuf (61 und", ["Yusuf"]),
    ("Bis dann\nTobi", ["Tobi"]),
    ("gez. Dr. Klug", ["Klug"]),
    ("gez. G. Friedrichsen", ["G. Friedrichsen"]),
    ("i. A. Rademacher", ["Rademacher"]),
    ("Geschrieben von Amadea Leber", ["Amadea Leber"]),
    ("Weitergeleitet von K. Lehnhoff (Zentrale)", ["K. Lehnhoff"]),
    ("Ihre Anna Weber\n", ["Anna Weber"]),
    ("Text\n\nCh. Mbaye, Einrichtungsleitung", ["Ch. Mbaye"]),
    ("Text\nFreitag, Bewährungshelferin", ["Freitag"]),
    ("Text\nvon der Lühe\nRichter am Amtsgericht", ["von der Lühe"]),
    ("Text.\n\nhauke", ["hauke"]),
    ("Text.\n\nRaphael", ["Raphael"]),
]

NOT_FOUND = [
    "Viele Grüße aus Bochum",
    "Viele Grüße an alle",
    "Mit freundlichen Grüßen\n\nJugendamt Dortmund\nAbteilung 3",
    "Mit freundlichen Grüßen\nIhr Team der Kita Sonnenschein",
    "LG und bis morgen",
    "LG Dortmund, Urteil vom",
    "VG Köln 12.3.",
    "VG Wort",
    "Alles Liebe\nOma",
    "Viele Grüße\nBis Montag",
    "i. A. des Vorstands",
    "Ihre Meinung zählt\n",
    "Ihre Mutter kommt morgen.\n",
    "Danke für alles.\nDas war gut.",
    "Vielen Dank\n\nDie Leitung",
    "Herzlich willkommen",
    "Liebe Grüße",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert texts(SignatureRecogniser(), text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(SignatureRecogniser(), text) == []
