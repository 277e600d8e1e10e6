"""When an everyday word is somebody's name."""

from __future__ import annotations

import pytest

from kollegial.anonymise.text.matching import certainty
from kollegial.anonymise.text.tokens import words

PERSONS = [
    "Gestern hat *Sommer* angerufen.",
    "*Sommer* sagt nein.",
    "Da sagte *Mark*, er wisse nichts.",
    "bei *Mark* zu Hause",
    "mit *Klein* besprochen",
    "für *Stein* war es neu",
    "*Rose* (8) spielt allein.",
    "Anna und *Mark* kamen",
    "*Marks* Mutter kam",
    "*Engels* Pensionierung steht an",
    "Die *Sommers* reden nicht mehr.",
    "bei *Winters* daheim",
    "Dann schlug *Wolf* zu",
    "Heute schreibt *Koch* einen Brief",
    "Danach fragte *Weiß* nach",
    "von *Hof* erzählt",
]
NOUNS = [
    "Im *Sommer* war es heiß.",
    "diesen *Sommer* fahren wir",
    "zehn *Mark* kosten",
    "5 *Mark* fehlen",
    "Ende *Mai* ist Schluss",
    "seit *Freitag* krank",
    "Der *Koch* kam zu spät.",
    "ein *Stein* im Magen",
    "Auf dem *Hof* spielt ein Kind.",
    "am *Hof* entlang",
    "mit *Honig* gesüßt",
    "bei *Regen* bleiben wir drin",
    "er will *Koch* werden",
    "Sie ist *Richter* von Beruf",
    "*Sommer* ist, was in deinem Kopf passiert",
    "*Weiß* jemand Rat?",
    "*Klein* anfangen, groß denken",
    "jede *Rose* welkt",
    "keine *Mark* mehr",
    "des *Sommers* wegen",
    "guten *Morgen* zusammen",
]


def worth(marked: str, *, article: bool) -> float:
    start = marked.index("*")
    text = marked.replace("*", "")
    word = next(each for each in words(text) if each.start == start)
    name = word.key
    for known in ("sommer", "mark", "engel", "winter", "stein"):
        if name in (known, f"{known}s"):
            name = known
    return certainty(text, word, name, lower_case=True, article=article)


@pytest.mark.parametrize("marked", PERSONS)
def test_somebody(marked: str) -> None:
    assert worth(marked, article=False) >= 0.5


@pytest.mark.parametrize("marked", NOUNS)
def test_a_word(marked: str) -> None:
    assert worth(marked, article=False) == 0


@pytest.mark.parametrize("marked", NOUNS)
def test_what_the_group_listed_is_at_most_a_question_there(marked: str) -> None:
    assert worth(marked, article=True) < 0.5


def test_other_names_need_no_company() -> None:
    (word,) = words("Kowalczyk")
    assert certainty("Kowalczyk", word, "kowalczyk", lower_case=False) == 1
    (word,) = words("kowalczyk")
    assert certainty("kowalczyk", word, "kowalczyk", lower_case=False) == 0
    assert certainty("kowalczyk", word, "kowalczyk", lower_case=True) > 0.5
