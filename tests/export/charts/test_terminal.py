"""Charts in characters."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kollegial.export.charts.terminal import FILLS, draw
from kollegial.export.charts.terminal_lines import MARKERS
from kollegial.export.charts.terminal_spans import plain
from kollegial.export.document.tree import EMPTY, SUPPRESSED, Cell, ChartKind, Count
from tests.export.charts.test_svg import KINDS, chart
from tests.export.texts import WORDY


def test_bars() -> None:
    rows: list[tuple[str, list[Cell]]] = [
        ("Fallverstehen", [Count(12)]),
        ("Team", [Count(6)]),
        ("Eltern", [SUPPRESSED]),
        ("Nichts", [Count(0)]),
    ]
    assert plain(draw(chart("bars", rows, ["Anzahl"]), "de", 41)).split("\n") == [
        "Anzahl",
        "Fallverstehen ████████████████████████ 12",
        "Team          ████████████ 6",
        "Eltern        •",
        "Nichts        0",
    ]


def test_stacks_say_every_number() -> None:
    rows: list[tuple[str, list[Cell]]] = [
        ("a", [Count(4), Count(4), Count(8)]),
        ("b", [Count(4), SUPPRESSED, EMPTY]),
    ]
    lines = plain(draw(chart("stacked", rows, ["x", "y", "z"]), "de", 40)).split("\n")
    assert lines[0] == "██ x  ░░ y  ▓▓ z"
    assert lines[1].endswith("4 · 4 · 8")
    assert lines[1].count("▓") == 2 * lines[1].count("█")
    assert lines[2].endswith("4 · • · –")


def test_lines_have_gaps_and_names() -> None:
    rows: list[tuple[str, list[Cell]]] = [
        (f"20{year}", [Count(year), SUPPRESSED if year == 22 else Count(33 - year)])
        for year in range(20, 26)
    ]
    text = plain(draw(chart("lines", rows, ["mehr", "weniger"]), "de", 70))
    assert text.count(MARKERS[0]) == 6 + 1
    assert text.count(MARKERS[1]) == 5 + 1
    assert text.count("•") == 1
    assert "mehr 25" in text
    assert "weniger 8" in text
    assert "2020" in text.split("\n")[-1]


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_to_draw(kind: ChartKind) -> None:
    assert draw(chart(kind, [("a", [SUPPRESSED])], ["s"]), "de", 80) == ()


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(KINDS),
    st.lists(
        st.tuples(
            WORDY,
            st.lists(
                st.integers(0, 10**6).map(Count) | st.just(SUPPRESSED), min_size=2, max_size=2
            ),
        ),
        min_size=1,
        max_size=30,
    ),
    WORDY,
    st.integers(60, 200),
)
def test_no_line_is_wider_than_the_screen(
    kind: ChartKind, rows: list[tuple[str, list[Cell]]], name: str, width: int
) -> None:
    lines = draw(chart(kind, rows, [name, "zwei"]), "en", width)
    text = plain(lines)
    assert all(len(line) <= width for line in text.split("\n"))
    assert not any(sign in text for sign in "\x00\x1b\t\u202e")
    if lines and kind != "lines":
        assert FILLS[1] in text
