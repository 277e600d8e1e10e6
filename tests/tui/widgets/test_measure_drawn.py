"""What is drawn by hand: text in cells, and the chart of a series."""

from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from kollegial.tui.widgets.quality.cells import fit, plain, wrapped
from kollegial.tui.widgets.quality.measure_chart import (
    BASELINE,
    POINT,
    TARGET,
    Level,
    Point,
    chart,
    ends,
)

texts = st.text(
    st.characters(codec="utf-8") | st.sampled_from("äß 漢字🙂\n\x1b[/x]"),
    max_size=60,
)
days = st.dates(dt.date(2025, 1, 1), dt.date(2027, 12, 31))
values = st.floats(-1e6, 1e6)
points = st.lists(st.builds(Point, days, values), min_size=1, max_size=12).map(
    lambda found: sorted(found, key=lambda each: each.on)
)


@given(texts, st.integers(0, 40))
def test_a_cell_has_exactly_its_room(text: str, room: int) -> None:
    shown = fit(plain(text), room)
    assert cell_len(shown) == room
    assert "\x1b" not in shown


@given(texts, st.integers(1, 30), st.integers(1, 4))
def test_wrapped_text_fills_its_lines(text: str, room: int, lines: int) -> None:
    found = wrapped(plain(text), room, lines)
    assert [cell_len(line) for line in found] == [room] * lines


def test_words_stay_whole_and_the_rest_is_told() -> None:
    assert wrapped("Elternabende früher ankündigen und übersetzen", 14, 2) == [
        "Elternabende  ",
        "früher ankünd…",
    ]


@given(points, values, st.integers(30, 100), st.integers(3, 10))
def test_every_chart_has_its_size_and_its_points(
    found: list[Point], target: float, width: int, height: int
) -> None:
    drawn = chart(found, width=width, height=height, target=Level(target, "target"))
    assert len(drawn) == height
    assert max(map(len, drawn)) <= width
    assert any(POINT in line for line in drawn)
    assert any("target" in line for line in drawn)


def test_higher_values_stand_higher_and_the_target_is_a_line() -> None:
    found = [Point(dt.date(2026, 1, 1 + 10 * each), float(each)) for each in range(1, 4)]
    low, high = ends([1.0, 3.0])
    drawn = chart(
        found,
        width=40,
        height=7,
        levels=[Level(low, "0"), Level(high, "3")],
        target=Level(2.0, "target 2"),
        baseline=Point(dt.date(2026, 1, 1), 0.0),
    )
    rows = [row for row, line in enumerate(drawn) if POINT in line]
    columns = [drawn[row].index(POINT) for row in rows]
    assert rows == sorted(rows)
    assert columns == sorted(columns, reverse=True)
    assert BASELINE in drawn[-1]
    assert drawn[-1].lstrip().startswith("0 ┤")
    assert drawn[0].lstrip().startswith("3 ┤")
    line = next(line for line in drawn if "target 2" in line)
    assert line.count(TARGET) > 15


def test_a_scale_begins_at_zero_unless_all_values_lie_far_above() -> None:
    assert ends([3.0, 12.0]) == (0.0, 12.0)
    assert ends([70.0, 85.0]) == (70.0, 85.0)
    assert ends([-3.0, 12.0]) == (-3.0, 12.0)


def test_nothing_measured_draws_nothing() -> None:
    assert chart([], width=40, height=5) == []
