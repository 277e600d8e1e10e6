"""Text cut into pieces: nothing lost, nothing moved, nothing endless."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise.neural.pieces import UNKNOWN, Pieces

VOCABULARY = [
    *(("<s>", 0.0), ("<pad>", 0.0), ("</s>", 0.0), ("<unk>", 0.0)),
    *(("▁Frau", -5.0), ("▁Kow", -9.0), ("al", -6.0), ("czyk", -8.0), ("s", -4.0)),
    *(("▁", -4.0), ("a", -7.0), ("l", -7.0), (".", -3.0), ("▁1", -5.0), ("9", -6.0), ("-", -4.0)),
]
PIECES = Pieces(VOCABULARY)


def cut(text: str) -> list[list[str]]:
    return [[VOCABULARY[number][0] for number in unit.pieces] for unit in PIECES.units(text)]


def test_the_best_cut_wins() -> None:
    assert cut("Frau Kowalczyks") == [["▁Frau"], ["▁Kow", "al", "czyk", "s"]]


def test_a_sign_behind_a_word_begins_no_word() -> None:
    assert cut("Frau.") == [["▁Frau"], ["."]]


def test_a_number_and_a_run_of_one_sign_are_one_piece() -> None:
    assert cut("19.03.2029 …… ---") == [["▁1"], ["▁"], ["▁"]]


def test_a_long_word_is_its_beginning_and_its_end() -> None:
    (pieces,) = cut("Kow" + "alal" * 5 + "s")
    assert pieces == ["▁Kow", "al", "al", "s"]


def test_what_is_not_in_the_vocabulary_is_unknown_once() -> None:
    (unit,) = PIECES.units("щщщ")
    assert unit.pieces[-1] == UNKNOWN
    assert len(unit.pieces) <= 2


@given(st.text())
def test_units_cover_every_letter_and_digit_in_order(text: str) -> None:
    units = list(PIECES.units(text))
    assert all(unit.pieces for unit in units)
    assert all(one.end <= other.start for one, other in pairwise(units))
    covered = {at for unit in units for at in range(unit.start, unit.end)}
    assert all(at in covered for at, char in enumerate(text) if char.isalnum())


def test_a_megabyte_without_a_space_is_cut() -> None:
    units = list(PIECES.units("a" * 1_000_000))
    assert units[-1].end == 1_000_000
    assert max(len(unit.pieces) for unit in units) <= 4


def test_a_file_is_read_as_it_was_written() -> None:
    text = "".join(f"{piece}\t{score}\n" for piece, score in VOCABULARY)
    assert [*Pieces.read(text).units("Frau al.")] == [*PIECES.units("Frau al.")]
    assert len(Pieces.read(text)) == len(VOCABULARY)
