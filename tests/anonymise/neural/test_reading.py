"""From probabilities to spans."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from kollegial.anonymise.kinds import Kind
from kollegial.anonymise.neural.encoder import LABELS
from kollegial.anonymise.neural.pieces import Pieces
from kollegial.anonymise.neural.reading import spans
from tests.anonymise.neural.test_pieces import VOCABULARY

np = pytest.importorskip("numpy")

PIECES = Pieces(VOCABULARY)


def read(text: str, *labels: str, sure: float = 0.9) -> list[tuple[str, Kind, float]]:
    """The spans if unit n has the n-th of ``labels``; its further pieces go on with it."""
    units = list(PIECES.units(text))
    assert len(labels) == len(units)
    shares = [
        row(label if at == 0 else label.replace("B-", "I-"), sure)
        for unit, label in zip(units, labels, strict=True)
        for at in range(len(unit.pieces))
    ]
    found = spans(text, units, np.array(shares, np.float32))
    return [(text[span.start : span.end], span.kind, span.score) for span in found]


def row(label: str, sure: float) -> Sequence[float]:
    rest = (1 - sure) / (len(LABELS) - 1)
    return [sure if each == label else rest for each in LABELS]


def test_a_name_of_two_words() -> None:
    (found,) = read("Frau Kowal al.", "O", "B-PER", "I-PER", "O", sure=0.99)
    assert found[:2] == ("Kowal al", Kind.PERSON)
    assert found[2] == pytest.approx(0.998, abs=0.01)


def test_a_second_name_begins_anew() -> None:
    found = read("Kowal al", "B-PER", "B-PER", sure=0.99)
    assert [text for text, *_ in found] == ["Kowal", "al"]


def test_another_kind_is_another_name() -> None:
    found = read("Kowal al", "B-PER", "B-LOC", sure=0.99)
    assert [kind for _, kind, _ in found] == [Kind.PERSON, Kind.PLACE]


def test_a_hyphen_holds_a_name_together() -> None:
    (found,) = read("Kowal-al", "B-PER", "O", "B-PER", sure=0.99)
    assert found[0] == "Kowal-al"


def test_a_full_stop_does_not() -> None:
    found = read("Kowal. al", "B-PER", "O", "I-PER", sure=0.99)
    assert [text for text, *_ in found] == ["Kowal", "al"]


def test_the_most_telling_piece_speaks_for_the_word() -> None:
    units = list(PIECES.units("Kowal"))
    shares = np.array([row("O", 0.999), row("I-PER", 0.6)], np.float32)
    (span,) = spans("Kowal", units, shares)
    assert span.score > 0.6
    assert (span.start, span.end) == (0, 5)


def test_what_is_hardly_probable_is_nothing() -> None:
    assert read("Kowal", "O", sure=0.995) == []


def test_nothing_is_read_in_nothing() -> None:
    assert list(spans("", [], np.empty((0, len(LABELS)), np.float32))) == []
