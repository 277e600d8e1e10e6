"""Long texts in stretches."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise.neural.chunks import chunks
from kollegial.anonymise.neural.pieces import Pieces
from tests.anonymise.neural.test_pieces import VOCABULARY

PIECES = Pieces(VOCABULARY)


@given(st.lists(st.sampled_from(["Frau", "al.", "Kowalczyk", "\n", "19.3.", "s"]), max_size=600))
def test_every_unit_is_in_one_stretch_and_none_is_too_long(words: list[str]) -> None:
    text = " ".join(words)
    units = list(PIECES.units(text))
    cut = list(chunks(text, units))
    assert [unit for chunk in cut for unit in chunk] == units
    assert all(0 < sum(len(unit.pieces) for unit in chunk) <= 110 for chunk in cut)


def test_a_stretch_ends_with_a_sentence() -> None:
    text = "Frau al s al s al s. " * 40
    ends = [text[chunk[-1].end - 1] for chunk in chunks(text, PIECES.units(text))]
    assert set(ends) == {"."}
