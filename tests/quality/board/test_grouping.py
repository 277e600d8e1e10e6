"""Groups: everything stands somewhere, in a steady order, never ranked by number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.i18n import set_language
from kollegial.quality.board.grouping import GROUPINGS, GroupBy, grouped
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.vocabulary import Status
from kollegial.tell import tell
from tests.quality.board.lines import TODAY, any_lines, line, near


@given(any_lines, st.sampled_from(GroupBy), st.randoms(use_true_random=False))
def test_all_are_there_and_the_order_does_not_depend_on_theirs(
    lines: list[MeasureLine], by: GroupBy, r: object
) -> None:
    groups = grouped(lines, by, TODAY)
    found = [each.number for group in groups for each in group.lines]
    if by is GroupBy.AREA:
        assert sorted(found) == sorted(
            each.number for each in lines for _ in range(max(1, len(each.areas)))
        )
    else:
        assert sorted(found) == sorted(each.number for each in lines)
    shuffled = list(lines)
    r.shuffle(shuffled)  # type: ignore[attr-defined]
    again = grouped(shuffled, by, TODAY)
    assert [(group.key, group.lines) for group in again] == [
        (group.key, group.lines) for group in groups
    ]
    assert all(group.lines for group in groups)
    assert all(group.key for group in groups[:-1])


@given(any_lines, st.sampled_from(GroupBy))
def test_no_group_comes_first_because_many_are_in_it(lines: list[MeasureLine], by: GroupBy) -> None:
    once = [group.key for group in grouped(lines, by, TODAY)]
    most = [each for each in lines[:1] for _ in range(50)]
    assert [group.key for group in grouped([*lines, *most], by, TODAY)] == once


def test_every_grouping_has_a_name() -> None:
    assert set(GROUPINGS) == set(GroupBy)


def test_a_board_has_every_lane() -> None:
    groups = grouped([line(1), line(2, status=Status.REWORK)], GroupBy.STATUS, TODAY, complete=True)
    assert [group.key for group in groups] == [status.value for status in Status]
    assert [len(group.lines) for group in groups if group.lines] == [1, 1]
    assert [tell(group.label) for group in groups][:2] == ["proposed", "planned"]


def test_within_a_group_the_next_due_comes_first() -> None:
    lines = [line(1, due=None), line(2, due=near(9)), line(3, due=near(2)), line(4, due=near(2))]
    [group] = grouped(lines, GroupBy.STATUS, TODAY)
    assert [each.number for each in group.lines] == [3, 4, 2, 1]


@pytest.mark.parametrize(
    ("by", "fields", "labels"),
    [
        (
            GroupBy.AREA,
            [{"areas": ("lqw@1:11", "lqw@1:2")}, {"areas": ("efqm@2020:1",)}, {"areas": ()}],
            ["efqm@2020:1", "Zwei", "Elf", "without a quality area"],
        ),
        (
            GroupBy.DUE,
            [{"due": None}, {"due": near(40)}, {"due": near(0)}],
            ["2026-06", "2026-07", "without a due date"],
        ),
        (
            GroupBy.ROLE,
            [{"responsible": "Träger"}, {"responsible": "träger "}, {"responsible": "Fachkraft"}],
            ["Fachkraft", "Träger"],
        ),
        (
            GroupBy.GOAL,
            [{"goal_id": "goal-1"}, {"goal_id": None}],
            ["goal-1", "without a strategic goal"],
        ),
        (
            GroupBy.TEAM,
            [{"team": "Süd"}, {"team": ""}, {"team": "Nord"}],
            ["Nord", "Süd", "without a team"],
        ),
        (GroupBy.LIGHT, [{"due": near(90)}, {"due": near(-9)}], ["overdue", "on its way"]),
    ],
)
def test_labels(by: GroupBy, fields: list[dict[str, object]], labels: list[str]) -> None:
    lines = [line(number, **each) for number, each in enumerate(fields, 1)]
    names = {"lqw@1:2": "Zwei", "lqw@1:11": "Elf"}
    found = [tell(group.label) for group in grouped(lines, by, TODAY, names=names)]
    assert sorted(found) == sorted(labels)
    if by is not GroupBy.AREA:
        assert found == labels


def test_areas_stand_as_people_count() -> None:
    lines = [line(number, areas=(f"lqw@1:{number}",)) for number in (11, 2, 1)]
    assert [group.key for group in grouped(lines, GroupBy.AREA, TODAY)] == [
        "lqw@1:1",
        "lqw@1:2",
        "lqw@1:11",
    ]


def test_months_are_written_as_in_the_language() -> None:
    [group] = grouped([line(1, due=near(0))], GroupBy.DUE, TODAY)
    set_language("de")
    assert tell(group.label) == "06/2026"
