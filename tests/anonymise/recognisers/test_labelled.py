"""Names behind labels, in lists and in the heads of mails."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.labelled import LabelRecogniser
from tests.anonymise.helpers import texts

FOUND = [
    ("Geschwister: Justin, 12 J., geht zur Schule", ["Justin"]),
    ("Name: Konstantin Tupolev \ngeb. am: 21/06/1967", ["Konstantin Tupolev"]),
    ("Vorname: Annegret", ["Annegret"]),
    ("Geburtsname:\tTenbrink\ngeb. am:\t1.1.", ["Tenbrink"]),
    ("Name\tTenbrink", ["Tenbrink"]),
    ("Name des Kindes: Ivar", ["Ivar"]),
    ("Name der Mutter: Zucker, Antonia", ["Zucker, Antonia"]),
    ("Name, Vorname: Klumpfuß, Iris", ["Klumpfuß, Iris"]),
    ("Patient: Albers, Beate", ["Albers, Beate"]),
    ("Pat.: Finger, Karl-Heinz; geb.", ["Finger, Karl-Heinz"]),
    ("Patientin: ALBERS, Beate", ["ALBERS, Beate"]),
    ("Klient: Herr Yılmaz, 34", ["Yılmaz"]),
    ("Mutter: Anna, 34", ["Anna"]),
    ("KM: Hofer Sandra, SV-Nr. 3187", ["Hofer Sandra"]),
    ("KM: Marx, J.   KV: Adjei, Kwame\nDatum: x", ["Marx, J", "Adjei, Kwame"]),
    ("Klassenleitung: Koch\nSchulsozialarbeit: M. Demirel", ["Koch", "M. Demirel"]),
    ("Kind(er): Lennox und Emilia-Sophie Marx", ["Lennox", "Emilia-Sophie Marx"]),
    ("Anwesend: Meier, Yılmaz, Dr. Koch, Leitung", ["Meier", "Yılmaz", "Koch"]),
    ("Anwesend:\n- Meier\n- Yilmaz\n- Dr. Koch\n\nThema: x", ["Meier", "Yilmaz", "Koch"]),
    ("TN: Anna B., Cem, Frau Dr. von Bassewitz", ["Anna B.", "Cem", "von Bassewitz"]),
    ("Teilnehmer:innen: Anna, Bernd und Cem", ["Anna", "Bernd", "Cem"]),
    ("Teilnehmende: L. Abubakari, K.-H. Dorn (Mod.)", ["L. Abubakari", "K.-H. Dorn"]),
    ("Entschuldigt: Gunnar (Urlaub), Xhemile", ["Gunnar", "Xhemile"]),
    ("Zugesagt haben bisher: Gerd H., Irmi, Prosper", ["Gerd H.", "Irmi", "Prosper"]),
    (
        "Untersucher: OA Dr. Wiesler Franz / OA Doz. Dr. Leber Ronny",
        ["Wiesler Franz", "Leber Ronny"],
    ),
    ("Untersuchung durch: Priv.Doz. Dr.in Mersiha Kasupovic-Braun", ["Mersiha Kasupovic-Braun"]),
    ("Von: Krüger, Sabine <s@example.org>", ["Krüger, Sabine"]),
    ("Von: Kerstin Baumgärtel <k@example.org>", ["Kerstin Baumgärtel"]),
    ("An: Heike Wagenknecht; Linh Pham", ["Heike Wagenknecht", "Linh Pham"]),
    ("Cc: Krüger, Sabine; Meier, Thomas", ["Krüger, Sabine", "Meier, Thomas"]),
    ("cc: Sabine, Tom", ["Sabine", "Tom"]),
    ("Betreff: Krisengespräch Jasmin", []),
    ("Betreff: Jasmin Kowalczyk / Termin", ["Jasmin Kowalczyk"]),
    ("Personalien:\n1) FREITAG, Jason-Luca, 12.10.", ["FREITAG, Jason-Luca"]),
    ("Sachbearbeitung: Tallen, PHK'in", ["Tallen"]),
    ("Bearbeiterin: Mag.a (FH) Kofler", ["Kofler"]),
    ("Fallgeber: Ingo", ["Ingo"]),
    ("Moderation: Dilek, Protokoll: Regine", ["Dilek", "Regine"]),
]

NOT_FOUND = [
    "Name: siehe oben",
    "Name: Siehe Akte",
    "Name: unbekannt",
    "Name: anonym",
    "Name: bekannt, Anschrift: ebenso",
    "An: Alle",
    "An: Team der Kita",
    "Von: 12 bis 14 Uhr",
    "Mutter: alleinerziehend",
    "Mutter: Verkäuferin",
    "Vater: Depression",
    "Eltern: Trennung",
    "Kinder: drei",
    "Der Vater: Was soll das?",
    "Anwesend: alle",
    "Teilnehmende: acht Kolleginnen",
    "Protokoll: folgt",
    "Moderation: noch offen",
    "Betreff: Termin morgen",
    "Befund: unauffällig",
    "Labor: Leukozyten 8",
    "Fall: Umgang in Trennung",
    "Pflege: Grundpflege",
    "Beteiligt: JGH, RAA, Polizei",
    "Ziel: Ruhe",
    "Unterschrift: ________",
    "Beruf: Koch",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert texts(LabelRecogniser(), text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(LabelRecogniser(), text) == []


def test_what_is_left_of_a_hidden_entry_is_no_name() -> None:
    hidden = "\ufffc" * 8
    for text in (f"Anwesend: {hidden} (Mod.), {hidden}", f"Klient: {hidden}, 79 J., verw."):
        assert texts(LabelRecogniser(), text) == []


def test_a_label_that_calls_for_a_name_is_surer_than_a_role() -> None:
    (name,) = LabelRecogniser().spans("Name: Xhemlioglu")
    (role,) = LabelRecogniser().spans("Vertretung: Xhemlioglu")
    assert name.score >= 0.8 > role.score
