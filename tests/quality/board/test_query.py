"""Filters: each condition, all together, and on many lines."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.quality.board.light import Light
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.board.parse import parse
from kollegial.quality.board.query import DueWindow, MeasureFilter, chosen
from kollegial.quality.board.saved import SavedFilter
from kollegial.quality.foundation.foundation import Period
from kollegial.quality.vocabulary import Origin, Status
from kollegial.refusal import Refused
from tests.quality.board.filters import filters
from tests.quality.board.lines import TODAY, any_lines, line, near

PERIOD = Period(start=near(-300), end=near(300))


def hit(wanted: MeasureFilter, **fields: object) -> bool:
    return bool(chosen(wanted, [line(12, **fields)], TODAY, PERIOD))


@pytest.mark.parametrize(
    ("wanted", "yes", "no"),
    [
        ({"text": "straße"}, {"title": "An der STRASSE"}, {"title": "Weg"}),
        ({"text": "m12"}, {}, {"number": 13}),
        ({"text": '"zwei wörter"'}, {"goal": "Zwei Wörter"}, {"goal": "Wörter zwei"}),
        ({"text": "zwei wörter"}, {"goal": "Wörter zwei"}, {"goal": "zwei"}),
        ({"statuses": ("planned", "rework")}, {}, {"status": Status.DROPPED}),
        ({"open": True}, {}, {"status": Status.EFFECTIVE}),
        ({"open": False}, {"status": Status.DROPPED}, {}),
        ({"lights": ("red",)}, {"due": near(-1)}, {}),
        ({"areas": ("lqw@11-areas:4",)}, {}, {"areas": ("lqw@11-areas:41",)}),
        ({"areas": ("lqw@11-areas",)}, {}, {"areas": ("lqw@11-areas2:4",)}),
        ({"areas": ("lqw",)}, {}, {"areas": ("lqw2@1:4",)}),
        ({"areas": ("",)}, {"areas": ()}, {}),
        ({"teams": ("nord",)}, {}, {"team": "Nordost"}),
        ({"teams": ("",)}, {"team": ""}, {}),
        ({"roles": ("team-leitung",)}, {}, {"responsible": "Leitung"}),
        ({"roles": ("fachkraft",)}, {"responsible": None}, {"contributing": ()}),
        ({"roles": ("",)}, {"responsible": None}, {}),
        ({"goals": ("goal-1",)}, {}, {"goal_id": "goal-2"}),
        ({"goals": ("",)}, {"goal_id": None}, {}),
        ({"origins": ("audit",)}, {"origin": Origin.AUDIT}, {}),
        ({"due": {"overdue": True}}, {"due": near(-1)}, {"due": near(0)}),
        ({"due": {"overdue": True}}, {"due": near(-1)}, {"due": near(-1), "status": "in-check"}),
        ({"due": {"days": 14}}, {"due": near(14)}, {"due": near(15)}),
        ({"due": {"days": 14}}, {"due": near(0)}, {"due": near(-1)}),
        ({"due": {"start": near(3)}}, {"due": near(3)}, {"due": near(2)}),
        ({"due": {"end": near(3)}}, {"due": near(3)}, {"due": near(4)}),
        ({"due": {"missing": True}}, {"due": None}, {}),
        ({"due": {"overdue": True, "days": 0}}, {"due": near(0)}, {"due": None}),
        ({"since": near(-5)}, {}, {"status": Status.DROPPED}),
        (
            {"since": near(-5)},
            {"status": Status.DROPPED, "status_since": near(-5)},
            {"status": "effective"},
        ),
        ({"until": near(-20)}, {}, {"proposed_on": near(-19)}),
        ({"in_period": True}, {}, {"proposed_on": near(301)}),
    ],
)
def test_conditions(
    wanted: dict[str, object], yes: dict[str, object], no: dict[str, object]
) -> None:
    made = MeasureFilter.model_validate(wanted)
    assert hit(made, **yes)
    assert not hit(made, **no)


def test_nothing_wanted_is_everything() -> None:
    lines = [line(number) for number in (3, 1, 2)]
    assert chosen(MeasureFilter(), lines, TODAY) == lines
    assert chosen(MeasureFilter(due=DueWindow()), lines, TODAY) == lines


def test_a_period_that_is_not_set_is_said() -> None:
    with pytest.raises(Refused, match="foundation"):
        chosen(MeasureFilter(in_period=True), [], TODAY)


@given(filters, filters, any_lines)
def test_all_conditions_hold_together(
    one: MeasureFilter, other: MeasureFilter, lines: list[MeasureLine]
) -> None:
    found = chosen(one, lines, TODAY, PERIOD)
    assert [each for each in lines if each in found] == found  # in their order, none twice
    # conditions of two filters that have no field in common, in one filter
    mine = one.model_fields_set - other.model_fields_set
    both = other.model_copy(update={name: getattr(one, name) for name in mine})
    alone = MeasureFilter.model_validate({name: getattr(one, name) for name in mine})
    first = chosen(alone, lines, TODAY, PERIOD)
    assert chosen(both, lines, TODAY, PERIOD) == [
        each for each in chosen(other, lines, TODAY, PERIOD) if each in first
    ]


@given(filters, st.text(min_size=1, max_size=20).filter(lambda text: text.strip().isprintable()))
def test_a_filter_can_be_saved(wanted: MeasureFilter, name: str) -> None:
    if not name.strip():
        return
    saved = SavedFilter(name=name, filter=wanted)
    assert SavedFilter.model_validate_json(saved.model_dump_json()) == saved


def test_due_within_14_days_means_that_again_next_month() -> None:
    wanted = parse("due:14")
    lines = [line(1, due=near(10)), line(2, due=near(40))]
    assert [each.number for each in chosen(wanted, lines, TODAY)] == [1]
    assert [each.number for each in chosen(wanted, lines, TODAY + dt.timedelta(days=30))] == [2]


def test_lights_are_those_of_the_day() -> None:
    lines = [line(1, due=near(10))]
    assert chosen(MeasureFilter(lights=(Light.AMBER,)), lines, TODAY)
    assert chosen(MeasureFilter(lights=(Light.RED,)), lines, near(11))
