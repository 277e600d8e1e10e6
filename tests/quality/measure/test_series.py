"""Measurements over time, and no more said of them than they tell."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from kollegial.i18n import set_language
from kollegial.quality.measure.apply import MeasureEntry, fold
from kollegial.quality.measure.series import (
    Course,
    Look,
    Met,
    Point,
    Series,
    series_of,
    statement,
)
from kollegial.quality.vocabulary import Attained, Direction
from kollegial.quality.wording import Value
from kollegial.tell import tell
from kollegial.told import Figure
from tests.quality.scripts import MEASURE, measure_histories
from tests.quality.walk import BARE, FIRST, Walk

values = st.decimals(-99999, 99999, places=2) | st.sampled_from(
    [Decimal("0"), Decimal("-0.0"), Decimal("4.5"), Decimal("4.50"), Decimal("0.000001")]
)
days = st.integers(0, 900).map(lambda more: FIRST + dt.timedelta(days=more))
points = st.lists(st.builds(Point, days, values), max_size=6).map(
    lambda found: tuple(sorted(found, key=lambda each: each.on))
)
looks = st.lists(st.builds(Look, days, st.sampled_from(Attained)), max_size=3).map(tuple)
series = st.builds(
    Series,
    unit=st.sampled_from(["", "Wochen"]),
    direction=st.sampled_from(Direction),
    baseline=st.none() | values,
    target=st.none() | values,
    points=points,
    looks=looks,
)


def of(
    *numbers: str, target: str | None = "10", up: bool = True, base: str | None = None
) -> Series:
    return Series(
        unit="%",
        direction=Direction.UP if up else Direction.DOWN,
        baseline=None if base is None else Decimal(base),
        target=None if target is None else Decimal(target),
        points=tuple(
            Point(FIRST + dt.timedelta(days=index), Decimal(each))
            for index, each in enumerate(numbers)
        ),
    )


def told(found: Series) -> str:
    return " ".join(tell(each) for each in statement(found))


def places(value: Decimal) -> int:
    exponent = value.as_tuple().exponent
    assert isinstance(exponent, int)
    return max(0, -exponent)


@given(series)
def test_no_trend_is_claimed_below_three_values(found: Series) -> None:
    text = told(found)
    claims = [
        each for each in ("rising", "falling", "up and down", "stay the same") if each in text
    ]
    assert bool(claims) == (len(found.points) >= 3)
    assert len(claims) <= 1
    assert ("too little" in text) == (0 < len(found.points) < 3)


@given(series)
def test_the_last_value_and_the_direction_decide(found: Series) -> None:
    if not found.points or found.target is None:
        assert found.by_figure is Met.UNKNOWN
        return
    last = found.points[-1].value
    better = last - found.target if found.direction is Direction.UP else found.target - last
    assert (found.by_figure is Met.YES) == (better >= 0)
    assert ("is reached" in told(found)) == (better >= 0)


@given(series)
def test_nothing_is_more_exact_than_what_was_entered(found: Series) -> None:
    if found.change is None or found.baseline is None:
        return
    entered = max(places(found.baseline), places(found.points[-1].value))
    assert places(found.change) <= entered
    assert found.baseline + found.change == found.points[-1].value


@given(points)
def test_rising_and_falling_are_mirror_images(found: tuple[Point, ...]) -> None:
    mirror = {Course.RISING: Course.FALLING, Course.FALLING: Course.RISING}
    course = Series(points=found).course
    turned = Series(points=tuple(Point(each.on, -each.value) for each in found)).course
    assert turned is (None if course is None else mirror.get(course, course))


@given(measure_histories)
def test_every_measure_has_its_statement(history: list[MeasureEntry]) -> None:
    measure = fold(MEASURE, history)
    found = series_of(measure)
    assert told(found)
    assert len(found.points) + len(found.looks) >= len(measure.measurements)
    assert [each.on for each in found.points] == sorted(each.on for each in found.points)


@pytest.mark.parametrize(
    ("numbers", "course"),
    [
        (("1", "2"), None),
        (("1", "2", "2"), Course.RISING),
        (("3", "3", "1"), Course.FALLING),
        (("3", "1", "2"), Course.UNSTEADY),
        (("3", "3.0", "3.00"), Course.UNCHANGED),
    ],
)
def test_courses(numbers: tuple[str, ...], course: Course | None) -> None:
    assert of(*numbers).course is course


def test_the_statement_in_plain_words() -> None:
    assert told(of()) == "Nothing has been measured yet."
    day = FIRST.isoformat()
    assert told(of("9.5", base="8.25")) == (
        f"The target is not reached yet: 9.5 % on {day}, at least 10 % is wanted. "
        "Measured values so far: 1. "
        "Since the baseline of 8.25 %: +1.25 %, in the wanted direction. "
        "That is too little to speak of a trend."
    )
    assert "The target is reached: 9.5 % on" in told(of("9.5", up=False))
    assert "against the wanted direction" in told(of("9", base="8", up=False))
    assert "no change" in told(of("8.0", base="8"))
    assert "no target" in told(of("8", target=None))


def test_without_figures_people_judge() -> None:
    walk = Walk(BARE).measured(attained=Attained.NO).wait(1).measured(attained=Attained.PARTLY)
    found = series_of(walk.measure)
    assert (found.by_figure, found.by_look) == (Met.UNKNOWN, Met.PARTLY)
    assert "partly attained, as was judged on 2026-03-03" in told(found)


def test_figures_are_written_as_people_write_them() -> None:
    assert Figure(Decimal("4.50"), "Wochen").within("de") == "4,50 Wochen"
    assert Figure(Decimal("-0.0"), signed=True).within("en") == "0.0"
    assert Figure(Decimal("1E+3"), signed=True).within("en") == "+1000"
    set_language("de")
    assert "4,50" in told(of("4.50"))


@given(
    st.decimals(
        allow_nan=False, allow_infinity=False, places=3, min_value=-(10**11), max_value=10**11
    )
)
def test_a_value_stays_as_it_was_written(value: Decimal) -> None:
    kept = TypeAdapter[Decimal](Value)
    again = kept.validate_json(kept.dump_json(value))
    assert str(again) == str(value)
