"""The traffic light: from dates and status alone, told by shape and word as well."""

from __future__ import annotations

import datetime as dt

import pytest

from kollegial.cells import cells
from kollegial.quality.board.light import SYMBOLS, WORDS, Light, light, why
from kollegial.quality.board.line import line_of
from kollegial.quality.changes.measure import Moved
from kollegial.quality.vocabulary import Attained, Status
from kollegial.tell import tell
from tests.quality.board.lines import TODAY, line, near
from tests.quality.walk import FIRST, PLAN, Walk

REST = {Status.PROPOSED, Status.SUSPENDED, Status.DROPPED}
DONE = {Status.EFFECTIVE, Status.PARTLY, Status.NOT_EFFECTIVE}
WORK = {Status.PLANNED, Status.IN_PROGRESS, Status.REWORK}


@pytest.mark.parametrize("status", Status)
@pytest.mark.parametrize(
    ("days", "lit"),
    [(-1, Light.RED), (0, Light.AMBER), (14, Light.AMBER), (15, Light.GREEN), (None, Light.GREEN)],
)
def test_the_due_date_counts_until_it_is_implemented(
    status: Status, days: int | None, lit: Light
) -> None:
    if status in REST:
        lit = Light.GREY
    elif status in DONE:
        lit = Light.DONE
    elif status not in WORK:
        lit = Light.GREEN
    due = None if days is None else near(days)
    assert light(line(status=status, due=due), TODAY) is lit


def test_a_look_counts_as_long_as_it_helps_the_check() -> None:
    for status in (*WORK, Status.IMPLEMENTED):
        assert light(line(status=status, next_look=near(3)), TODAY) is Light.AMBER
        assert light(line(status=status, next_look=near(-3)), TODAY) is Light.RED
    assert light(line(status=Status.IN_CHECK, next_look=near(-3)), TODAY) is Light.GREEN


def test_every_light_has_a_shape_of_one_cell_and_a_word() -> None:
    assert len(set(SYMBOLS.values())) == len(set(WORDS.values())) == len(Light)
    assert all(cells(each) == 1 for each in SYMBOLS.values())


@pytest.mark.parametrize(
    ("due", "look", "words"),
    [
        (near(-1), None, "overdue since 2026-06-14"),
        (near(3), None, "due on 2026-06-18"),
        (near(3), near(2), "look due on 2026-06-17"),
        (near(3), near(-2), "look overdue since 2026-06-13"),
        (near(3), near(3), "due on 2026-06-18"),
        (near(90), near(90), "on its way"),
    ],
)
def test_why(due: dt.date, look: dt.date | None, words: str) -> None:
    assert tell(why(line(due=due, next_look=look), TODAY)) == words


def test_the_next_look_comes_from_the_days_and_what_was_measured() -> None:
    first, second = PLAN.measuring
    walk = Walk()

    def next_look() -> dt.date | None:
        return line_of(walk.measure, 1).next_look

    assert next_look() == first
    walk.wait((first - FIRST).days - 8).measured(attained=Attained.NO)
    assert next_look() == first  # too early to count for it
    walk.wait(1).measured(attained=Attained.NO)
    assert next_look() == second  # a week early is early enough
    walk.wait(90).measured(attained=Attained.YES)
    assert next_look() is None


def test_a_day_that_was_passed_over_is_past() -> None:
    walk = Walk().wait((PLAN.measuring[1] - FIRST).days).measured("3")
    assert line_of(walk.measure, 1).next_look is None


def test_days_close_to_each_other_need_a_look_each() -> None:
    days = tuple(FIRST + dt.timedelta(days=each) for each in (7, 9, 10))
    walk = Walk(PLAN.model_copy(update={"measuring": days})).wait(7)
    for each, following in zip(days, (*days[1:], None), strict=True):
        assert line_of(walk.measure, 1).next_look == each
        walk.wait((each - walk.today).days).measured("5")
        assert line_of(walk.measure, 1).next_look == following


def test_a_line_tells_what_the_measure_is() -> None:
    walk = Walk().to(Status.PLANNED).measured("5")
    walk.do(Moved(to=Status.IN_PROGRESS, on=walk.today))
    made = line_of(walk.measure, 12)
    assert (made.number, made.status, made.measurements) == (12, Status.IN_PROGRESS, 1)
    assert (made.proposed_on, made.due, made.seq) == (FIRST, PLAN.due, 4)
