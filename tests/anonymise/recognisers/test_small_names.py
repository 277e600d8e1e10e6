"""Names in small letters at places where hardly anything but a name stands."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.small_names import SmallNameRecogniser
from tests.anonymise.helpers import texts

RECOGNISER = SmallNameRecogniser()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ich habe Herrn weiß angerufen.", "weiß"),
        ("Info an den Sozialdienst (Fr. klöckner) erbeten.", "klöckner"),
        ("Das Ehepaar von recklinghausen weiß Bescheid.", "von recklinghausen"),
        ("Bielefeld, 4.3.24\na. koch, Klassenlehrerin", "a. koch"),
        ("Viele Grüße\nch. mbaye, Einrichtungsleitung", "ch. mbaye"),
        ("Zwickau, den 2.7.24\nfreitag, Bewährungshelferin\n", "freitag"),
        ("\nvon der lühe\nRichter am Amtsgericht", "von der lühe"),
        ("> Von: freitag, jürgen\n> An: alle", "freitag, jürgen"),
        ("1) freitag, jason-luca, Schüler", "freitag, jason-luca"),
        ('From: "r. mai" <rm61@example.org>', "r. mai"),
        ("Sachbearbeitung: tallen, Zimmer 4", "tallen"),
        ("Ein Kind, genannt „mücke“, lief weg.", "mücke"),
    ],
)
def test_found(text: str, name: str) -> None:
    assert texts(RECOGNISER, text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Die Frau weint und Frau klagt erneut über Schmerzen.",
        "Dem Herrn wurde mit den alten Herrn auf der Station gesprochen.",
        "Herrn und Damen, mit Herrn der Lage",
        "mutter, Lehrerin von Beruf",
        "heute, ärztin war da, dann erholt, Pflege ging",
        "montag, dienstag, mittwoch",
        "milch, eier, brot",
        "info <info@example.org> und team <t@example.org>",
        "Patient: stabil, wach\nName: unbekannt\nSpitzname: keiner",
        "Das wird Stimming genannt, sogenannt „stimming“.",
    ],
)
def test_left_alone(text: str) -> None:
    assert texts(RECOGNISER, text) == []


def test_an_everyday_word_asks_for_a_look() -> None:
    (span,) = RECOGNISER.spans("Ich habe Herrn weiß angerufen.")
    assert span.score < 0.5
