"""What to look for among the measures, and which of them it is.

A filter can be saved, so it holds no today: “due within 14 days” means that again next month.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Annotated, Final

from pydantic import AfterValidator, Field, StringConstraints

from kollegial.marking import N_
from kollegial.quality.board.light import Light, due_day, light
from kollegial.quality.board.line import MeasureLine
from kollegial.quality.board.terms import terms
from kollegial.quality.board.words import folded
from kollegial.quality.foundation.foundation import Period
from kollegial.quality.vocabulary import Origin, Status
from kollegial.quality.wording import Short, each_once
from kollegial.refusal import Refused
from kollegial.words import Strict

Test = Callable[[MeasureLine], bool]

AreaWish = Annotated[
    str, StringConstraints(pattern=r"^$|^[a-z0-9-]+(@[a-z0-9.-]+(:[A-Za-z0-9.-]+)?)?$")
]
"""An area ``lqw@11-areas:4``, a framework ``lqw@11-areas`` or ``lqw``; empty: without any."""

Wishes = Annotated[tuple[Short, ...], AfterValidator(each_once)]
"""Any of several words; an empty one means: without."""


MOST_DAYS: Final = 1830
"""How far ahead a due date can be asked for: five years, so that 2026 is always a year."""


class DueWindow(Strict):
    """Which due dates; any of these is enough."""

    overdue: bool = False
    days: Annotated[int, Field(ge=0, le=MOST_DAYS)] | None = Field(
        default=None, description="due from today until so many days later"
    )
    start: dt.date | None = Field(default=None, description="first day of a window")
    end: dt.date | None = Field(default=None, description="last day of a window")
    missing: bool = Field(default=False, description="without a due date")


class MeasureFilter(Strict):
    """All conditions hold together; within one, any of its words. What is empty is none."""

    text: Short = Field(default="", description="words of title, goal or number; “…” together")
    statuses: Annotated[tuple[Status, ...], AfterValidator(each_once)] = ()
    open: bool | None = Field(default=None, description="true: open ones, false: closed ones")
    lights: Annotated[tuple[Light, ...], AfterValidator(each_once)] = ()
    areas: Annotated[tuple[AreaWish, ...], AfterValidator(each_once)] = ()
    teams: Wishes = ()
    roles: Wishes = Field(default=(), description="responsible or contributing")
    goals: Wishes = Field(default=(), description="ids of strategic goals")
    origins: Annotated[tuple[Origin, ...], AfterValidator(each_once)] = ()
    due: DueWindow | None = None
    since: dt.date | None = Field(default=None, description="still open or closed since then")
    until: dt.date | None = Field(default=None, description="proposed up to then")
    in_period: bool = Field(default=False, description="within the present quality period")


def chosen(
    wanted: MeasureFilter,
    lines: Iterable[MeasureLine],
    today: dt.date,
    period: Period | None = None,
) -> list[MeasureLine]:
    """Those of ``lines`` that ``wanted`` asks for, in their order.

    ``period`` is the quality period of the foundation; ``Refused`` if it is asked for and there
    is none.
    """
    if wanted.in_period and period is None:
        raise Refused(N_("No quality period is set: write it into the foundation first."))
    found = list(lines)
    for test in _tests(wanted, today, period):
        found = [line for line in found if test(line)]
    return found


def _tests(wanted: MeasureFilter, today: dt.date, period: Period | None) -> Iterable[Test]:
    if wanted.statuses:
        statuses = frozenset(wanted.statuses)
        yield lambda line: line.status in statuses
    if wanted.open is not None:
        yield lambda line: line.open is wanted.open
    if wanted.origins:
        origins = frozenset(wanted.origins)
        yield lambda line: line.origin in origins
    if wanted.goals:
        goals = frozenset(wanted.goals)
        yield lambda line: (line.goal_id or "") in goals
    if wanted.teams:
        teams = frozenset(map(folded, wanted.teams))
        yield lambda line: folded(line.team) in teams
    if wanted.roles:
        yield _role_test(frozenset(map(folded, wanted.roles)))
    if wanted.areas:
        yield _area_test(wanted.areas)
    if wanted.due is not None and wanted.due != DueWindow():
        yield _due_test(wanted.due, today)
    if wanted.since is not None or wanted.until is not None:
        yield _during(wanted.since, wanted.until)
    if wanted.in_period and period is not None:
        yield _during(period.start, period.end)
    if wanted.lights:
        lights = frozenset(wanted.lights)
        yield lambda line: light(line, today) in lights
    if wanted.text:
        yield _text_test(wanted.text)


def _role_test(roles: frozenset[str]) -> Test:
    def test(line: MeasureLine) -> bool:
        if line.responsible is None and "" in roles:
            return True
        named = (line.responsible or "", *line.contributing)
        return any(role and folded(role) in roles for role in named)

    return test


def _area_test(areas: tuple[str, ...]) -> Test:
    whole = frozenset(areas)
    within = tuple(area + mark for area in areas if area for mark in "@:" if ":" not in area)

    def test(line: MeasureLine) -> bool:
        if not line.areas:
            return "" in whole
        return any(area in whole or area.startswith(within) for area in line.areas)

    return test


def _due_test(due: DueWindow, today: dt.date) -> Test:
    last = None if due.days is None else today + dt.timedelta(days=due.days)
    window = due.start is not None or due.end is not None
    start, end = due.start or dt.date.min, due.end or dt.date.max

    def test(line: MeasureLine) -> bool:
        if line.due is None:
            return due.missing
        counts = due_day(line)
        if counts is not None:
            if due.overdue and counts < today:
                return True
            if last is not None and today <= counts <= last:
                return True
        return window and start <= line.due <= end

    return test


def _during(since: dt.date | None, until: dt.date | None) -> Test:
    """Whether somebody worked on it between two days: proposed before, not closed before."""
    first, last = since or dt.date.min, until or dt.date.max

    def test(line: MeasureLine) -> bool:
        if line.proposed_on > last:
            return False
        return line.open or line.status_since is None or line.status_since >= first

    return test


def _text_test(text: str) -> Test:
    wanted = [term.casefold() for term in terms(text)]

    def test(line: MeasureLine) -> bool:
        within = f"{line.title}\n{line.goal}".casefold()
        return all(term in within or term == f"m{line.number}" for term in wanted)

    return test
