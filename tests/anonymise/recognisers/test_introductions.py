"""Names that a sentence introduces."""

from __future__ import annotations

import pytest

from kollegial.anonymise.recognisers.introductions import IntroductionRecogniser
from tests.anonymise.helpers import texts

FOUND = [
    ("Das Kind heißt Leon.", ["Leon"]),
    ("Die Kinder heißen Leon, Mia und Ben.", ["Leon", "Mia", "Ben"]),
    ("Sie heisst Besjana, glaube ich.", ["Besjana"]),
    ("er heißt Müller mit Nachnamen", ["Müller"]),
    ("unser Koch, er heißt lustigerweise Bäcker", ["Bäcker"]),
    ("eine Frau namens Öztürk", ["Öztürk"]),
    ("mit Namen Abdulkadir", ["Abdulkadir"]),
    ("unter dem Namen Petrov bekannt", ["Petrov"]),
    ("genannt Momo", ["Momo"]),
    ("gen. Momo", ["Momo"]),
    ("von allen nur Momo genannt", ["Momo"]),
    ("Genannt wird er von allen nur Besjan.", ["Besjan"]),
    ("nennt sich Rosi, ca. 50", ["Rosi"]),
    ("nennen wir ihn Jannis", ["Jannis"]),
    ("alle sagen Fabsi", ["Fabsi"]),
    ("ein gewisser Hias", ["Hias"]),
    ("alias Johnny", ["Johnny"]),
    ("Mein Name ist Anna Weber und ich", ["Anna Weber"]),
    ("Sein Nachname lautet Kowalczyk.", ["Kowalczyk"]),
    ("(Spitzname: „Doc“)", ["Doc"]),
    ("nur den Vornamen Ludmilla", ["Ludmilla"]),
    ("Ich bin die Petra", ["Petra"]),
    ("Ich bin Marek, 29 Jahre", ["Marek"]),
    ("Ich heiße Nguyen Thi Hoa.", ["Nguyen Thi Hoa"]),
    ("Sie heißt von der Heide", ["von der Heide"]),
    ("Er heißt Abu Bakr", ["Abu Bakr"]),
    ("Er heißt O'Neill", ["O'Neill"]),
    ("heißt Fabrice Ngo Bassong, alle", ["Fabrice Ngo Bassong"]),
    ("Gülcan heißt die, glaube ich", ["Gülcan"]),
    ("heißt „Mehmet“", ["Mehmet"]),
    ("Klingel „Marquardt“", ["Marquardt"]),
    ("My name is Joana", ["Joana"]),
    ("er heißt mirko und wohnt hier", ["mirko"]),
]

NOT_FOUND = [
    "Das heißt, wir müssen warten.",
    "Hier heißt es abwarten.",
    "heißt es im Bericht",
    "Was heißt Vertrauen?",
    "Kollegiale Beratung heißt Veränderung.",
    "Das Projekt heißt Leuchtturm.",
    "die Schule heißt Astrid-Lindgren-Schule",
    "Das Kind heißt nicht so.",
    "sie nennen mich „die Prinzessin“",
    "der Name ist Programm",
    "im Namen der Leitung",
    "Ich bin Sozialarbeiterin.",
    "Ich bin traurig.",
    "Ich bin die Oma von Amélie.",
    "Ich bin Mutter von drei Kindern",
    "nennen wir ihn Herrn X",
    "die oben genannte Klinik",
    "Hier ist Ruhe wichtig.",
    "wir nennen es Liebe",
    "ein gewisser Abstand",
    "eine gewisse Nähe",
    "namens der Gruppe",
    "alle sagen ja",
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_found(text: str, expected: list[str]) -> None:
    assert texts(IntroductionRecogniser(), text) == expected


@pytest.mark.parametrize("text", NOT_FOUND)
def test_not_found(text: str) -> None:
    assert texts(IntroductionRecogniser(), text) == []


def test_a_name_that_is_a_word_is_less_certain() -> None:
    (word,) = IntroductionRecogniser().spans("Sein Name ist Hase.")
    (name,) = IntroductionRecogniser().spans("Sein Name ist Kowalczyk.")
    assert word.score < 0.5
    assert name.score >= 0.8
