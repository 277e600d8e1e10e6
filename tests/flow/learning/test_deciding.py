"""Findings on the way out: one after the other, and what was decided is kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from kollegial.flow.learning import clearing
from kollegial.flow.learning.deciding import Deciding
from kollegial.flow.workplace import Workplace
from kollegial.refusal import Refused
from tests.flow.learning.helpers import learned, looked_by

TWO = "Frau Kowalczyk hat recht, und Herr Nowak auch."
AGAIN = "Wir fragen Frau Kowalczyk."
FINE = "Abschiede brauchen einen Termin."


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    made, _ = learned(tmp_path, 0)
    yield made
    made.close()


def begun(place: Workplace, texts: Mapping[str, str]) -> Deciding:
    return Deciding(place, "de", clearing.held(place, texts, "de"), "Leitung")


def test_only_what_was_found_is_asked_about_and_noted(place: Workplace) -> None:
    deciding = begun(place, {"a": TWO, "b": FINE})
    assert deciding.left == 2
    assert deciding.question is not None
    assert deciding.question.name == "a"
    assert "Kowalczyk" in deciding.question.words
    deciding.none()
    assert looked_by(place, TWO) is None  # one finding is still open
    deciding.none()
    assert (deciding.left, deciding.decided) == (0, 2)
    assert deciding.words == {}
    assert looked_by(place, TWO) == "Leitung"
    assert looked_by(place, FINE) != "Leitung"


def test_what_stands_there_instead_is_noted_and_the_text_itself_is_not(place: Workplace) -> None:
    deciding = begun(place, {"a": TWO})
    deciding.replace("die  Mutter")
    deciding.replace("der Vater")
    said = deciding.words[TWO]
    assert "Kowalczyk" not in said
    assert "Nowak" not in said
    assert "die Mutter" in said
    assert looked_by(place, said) == "Leitung"
    assert looked_by(place, TWO) is None
    assert clearing.held(place, {"a": said}, "de") == ()


def test_the_same_words_are_asked_about_once(place: Workplace) -> None:
    deciding = begun(place, {"a": AGAIN, "b": "Dann kam Frau Kowalczyk wieder."})
    assert deciding.left == 1
    deciding.replace("[Person A]")
    assert deciding.left == 0
    assert set(deciding.words) == {AGAIN, "Dann kam Frau Kowalczyk wieder."}
    assert not any("Kowalczyk" in each for each in deciding.words.values())


def test_what_was_no_name_stays_everywhere(place: Workplace) -> None:
    deciding = begun(place, {"a": AGAIN, "b": "Dann kam Frau Kowalczyk wieder."})
    deciding.none()
    assert deciding.left == 0
    assert deciding.words == {}


def test_nothing_can_be_put_there_that_is_nothing(place: Workplace) -> None:
    deciding = begun(place, {"a": AGAIN})
    with pytest.raises(Refused, match="what shall stand there"):
        deciding.replace("  ")
    assert deciding.left == 1
    deciding.none()
    with pytest.raises(Refused, match="Nothing is left"):
        deciding.none()
