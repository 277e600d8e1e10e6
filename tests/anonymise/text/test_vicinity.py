"""What stands near changed places of a text."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kollegial.anonymise.text.vicinity import vicinities

TEXT = "".join(f"line {number}\n" for number in range(10, 30))
"""Twenty lines of eight code points each."""


def test_whole_lines_with_some_around() -> None:
    (found,) = vicinities(TEXT, [(83, 85)])
    assert TEXT[found.start : found.end] == TEXT[8 * 8 : 13 * 8]
    assert TEXT[found.first : found.last] == TEXT[9 * 8 : 12 * 8]


def test_neighbours_are_read_together_and_strangers_apart() -> None:
    together, apart = vicinities(TEXT, [(130, 131), (3, 4), (20, 30)])
    assert (together.start, together.end) == (0, 6 * 8)
    assert (together.first, together.last) == (0, 5 * 8)
    assert (apart.start, apart.end) == (14 * 8, 19 * 8)


def test_a_text_without_an_end_of_line() -> None:
    (found,) = vicinities("Frau Kowalczyk", [(5, 14)])
    assert found == (0, 14, 0, 14)


places = st.lists(
    st.tuples(st.integers(0, 40), st.integers(1, 30)).map(lambda pair: (pair[0], sum(pair)))
)


@given(st.text("ab\n", min_size=70, max_size=90), places)
def test_every_place_is_in_one_and_none_overlap(text: str, changed: list[tuple[int, int]]) -> None:
    found = list(vicinities(text, changed))
    assert all(one.end <= next_one.start for one, next_one in pairwise(found))
    for each in found:
        assert each.start <= each.first <= each.last <= each.end <= len(text)
        assert each.start == 0 or text[each.start - 1] == "\n"
        assert each.end == len(text) or text[each.end - 1] == "\n"
    for start, end in changed:
        assert sum(each.first <= start and end <= each.last for each in found) == 1
