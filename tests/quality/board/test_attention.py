"""What wants attention today."""

from __future__ import annotations

from hypothesis import given

from kollegial.quality.board.attention import attention
from kollegial.quality.board.light import Light, light
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.changes.insight import Decided, Experiment, Noted, Source
from kollegial.quality.insight.state import Insight
from kollegial.quality.vocabulary import Answer, Origin, Status
from tests.quality.board.lines import TODAY, any_lines, line, near


def trying(days: int) -> Insight:
    experiment = Experiment(what="so", until=near(days), stop_if="nein")
    noted = Noted(text="so", source=Source(origin=Origin.SESSION, day=near(-90)))
    decision = Decided(answer=Answer.EXPERIMENT, experiment=experiment)
    return Insight(f"{days:032x}", noted.text, noted.source, near(-90), decision=decision)


def numbers(lines: tuple[MeasureLine, ...]) -> list[int]:
    return [each.number for each in lines]


def test_the_five_lists() -> None:
    lines = [
        line(1, due=near(-1)),
        line(2, due=near(-5)),
        line(3, due=near(0)),
        line(4, due=near(14)),
        line(5, due=near(15)),
        line(6, status=Status.IMPLEMENTED, due=near(-9), next_look=near(14)),
        line(7, status=Status.IMPLEMENTED, due=near(-9), status_since=near(-2)),
        line(8, status=Status.IN_CHECK, status_since=near(-3), next_look=near(-1)),
        line(9, status=Status.SUSPENDED, due=near(-9)),
        line(10, due=near(90), next_look=near(-30)),
    ]
    now = attention(lines, [trying(3), trying(-3), trying(15)], TODAY)
    assert numbers(now.overdue) == [2, 1]
    assert numbers(now.due_soon) == [3, 4]
    assert numbers(now.looks) == [10, 6]
    assert numbers(now.checks) == [8, 7]
    assert [each.experiment and each.experiment.until for each in now.experiments] == [
        near(-3),
        near(3),
    ]
    assert now


def test_nothing_to_do_is_nothing() -> None:
    assert not attention([line(1)], [], TODAY)


@given(any_lines)
def test_what_is_red_or_amber_is_in_a_list(lines: list[MeasureLine]) -> None:
    now = attention(lines, [], TODAY)
    listed = {each.number for each in (*now.overdue, *now.due_soon, *now.looks)}
    pressing = {each.number for each in lines if light(each, TODAY) in (Light.RED, Light.AMBER)}
    assert listed == pressing
    assert {each.number for each in now.overdue} <= pressing
