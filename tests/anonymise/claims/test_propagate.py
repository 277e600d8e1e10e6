"""What was found once is found everywhere, what was wrong once stays alone."""

from __future__ import annotations

import pytest

from kollegial.anonymise.claims.propagate import Propagation
from kollegial.anonymise.claims.span import Span
from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.linking.mention import Mention
from tests.anonymise.helpers import texts


def known(*names: str, score: float = 0.9, kind: Kind = Kind.PERSON) -> Propagation:
    """What is propagated once ``names`` are found."""
    return Propagation(
        Mention("a", Span(0, len(name), kind, score, "titles", ""), name) for name in names
    )


FOUND = [
    (
        "Besjana Xhemlioglu",
        "Dann sagte Xhemlioglu nichts, Besjana auch nicht.",
        ["Xhemlioglu", "Besjana"],
    ),
    (
        "Xhemlioglu",
        "Xhemlioglus Idee, XHEMLIOGLU, xhemlioglu",
        ["Xhemlioglus", "XHEMLIOGLU", "xhemlioglu"],
    ),
    ("Xhemlioglu", "Die Xhemlioglu-Akte", ["Xhemlioglu"]),
    (
        "Xhemlioglu",
        "Anna Xhemlioglu war da, und Nurgül Xhemlioglu kam.",
        ["Anna Xhemlioglu", "Nurgül Xhemlioglu"],
    ),
    ("Xhemlioglu", "Nach Xhemloglu fragen, Xhemliolgu auch.", ["Xhemloglu", "Xhemliolgu"]),
    ("Kowalczyk", "Kowalzcyk hat geschrieben", ["Kowalzcyk"]),
    ("Sommer", "Dann sagte Sommer, im Sommer gehe es nicht.", ["Sommer"]),
    ("Mark", "Mark sagt, zehn Mark fehlen.", ["Mark"]),
    ("Maik Sommer", "Die Sommers reden nicht. Der Sommer war kurz.", ["Sommers"]),
    ("Lukas", "lukas schlägt", ["lukas"]),
    ("Max", "Max' Lehrerin", ["Max'"]),
    ("von der Heide", "Dann kam Heide herein. Auf der Heide.", ["Heide"]),
]

NOT_FOUND = [
    ("Sommer", "Sommer ist schön. Freitag auch."),
    ("Koch", "Er will Koch werden."),
    ("Richter", "Richter am Amtsgericht"),
    ("Meier", "Maier kam nicht."),
    ("Martin", "Martina ist jemand anders."),
    ("Weber", "Leber und Nieren"),
    ("Frau", "Die Frau und der Mann"),
    ("Weiß", "Ich weiß nicht."),
    ("Recklinghausen", "Der Morbus Recklinghausen ist erblich."),
]


@pytest.mark.parametrize(("name", "text", "expected"), FOUND)
def test_found(name: str, text: str, expected: list[str]) -> None:
    assert texts(known(name), text) == expected


@pytest.mark.parametrize(("name", "text"), NOT_FOUND)
def test_not_found(name: str, text: str) -> None:
    assert texts(known(name), text) == []


def test_a_doubtful_claim_does_not_multiply() -> None:
    assert texts(known("Therapie", score=0.4), "Therapie hier, Therapie da") == []
    assert texts(known("Ritalin", score=0.4), "Ritalin hilft nicht") == []
    assert texts(known("VAIA", score=0.9), "das VAIA-Protokoll") == []


def test_a_doubtful_claim_on_an_unknown_word_stays_a_question_everywhere() -> None:
    spans = list(known("Xhemlio", score=0.45).spans("Xhemlio und Xhemlios Heft, xhemlio"))
    assert [span.score for span in spans] == [0.4, 0.4]


def test_a_listed_name_is_looked_for_however_doubtful_the_claim() -> None:
    assert texts(known("Kowalczyk", score=0.4), "Besjana und Kowalczyk") == ["Kowalczyk"]


def test_a_town_that_is_a_word_needs_a_preposition() -> None:
    place = known("Essen", kind=Kind.PLACE)
    assert texts(place, "nach Essen, das Essen schmeckt") == ["Essen"]


def test_a_misspelt_word_is_less_certain() -> None:
    (exact,) = known("Xhemlioglu").spans("und Xhemlioglu")
    (slip,) = known("Xhemlioglu").spans("und Xhemloglu")
    assert slip.score < exact.score


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("Waldemar", "Waldi steht auf Platz 23.", ["Waldi"]),
        ("Robert", "Robbie wundert sich.", ["Robbie"]),
        ("Kathleen", "Kathl. spricht Dienstag.", ["Kathl"]),
        ("Leon", "Leonchen weint.", ["Leonchen"]),
        ("Peter", "Petersilie und Petition", []),
        ("Rafael D'Souza", "nicht D'Souza!", ["D'Souza"]),
    ],
)
def test_nicknames_and_names_with_an_apostrophe(name: str, text: str, expected: list[str]) -> None:
    assert texts(known(name), text) == expected
