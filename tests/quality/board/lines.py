"""Lines of measures for tests: any of them, and many."""

from __future__ import annotations

import datetime as dt
from random import Random

from hypothesis import strategies as st

from kollegial.quality.board.line import MeasureLine
from kollegial.quality.vocabulary import Origin, Status
from tests.quality.scripts import AREAS, GOALS, ROLES, TEAMS, new_id

TODAY = dt.date(2026, 6, 15)
WORDS = ("Übergabe", "Straße", "Elternabend", "Dienstplan", "rota", "Ruhe", "in Ordnung")


def near(days: int) -> dt.date:
    """So many days from today."""
    return TODAY + dt.timedelta(days=days)


def line(number: int = 1, /, **fields: object) -> MeasureLine:
    """A planned measure, due in 30 days, with ``fields`` as told."""
    known: dict[str, object] = {
        "id": f"{number:032x}",
        "number": number,
        "title": "Übergaben mit Zeit",
        "team": "Nord",
        "goal": "Jede Übergabe hat zehn Minuten",
        "status": Status.PLANNED,
        "status_since": near(-10),
        "proposed_on": near(-20),
        "responsible": "Teamleitung",
        "contributing": ("Fachkraft",),
        "due": near(30),
        "original_due": near(30),
        "next_look": None,
        "areas": ("lqw@11-areas:4",),
        "goal_id": "goal-1",
        "origin": Origin.SESSION,
        "step": None,
        "level": None,
        "insights": (),
        "measurements": 0,
        "concluded": False,
        "seq": 2,
    }
    return MeasureLine(**(known | fields))  # type: ignore[arg-type]


def any_line(r: Random, number: int) -> MeasureLine:
    """Any line."""
    due = r.choice((None, near(r.randint(-60, 120))))
    status = r.choice(tuple(Status))
    return line(
        number,
        id=new_id(r),
        title=" ".join(r.choices(WORDS, k=3)),
        goal=" ".join(r.choices(WORDS, k=12)),
        team=r.choice(TEAMS),
        status=status,
        status_since=near(r.randint(-90, 0)),
        proposed_on=near(r.randint(-400, -90)),
        responsible=r.choice((*ROLES, None)),
        contributing=tuple(r.sample(ROLES, r.randint(0, 2))),
        due=due,
        original_due=due,
        next_look=r.choice((None, near(r.randint(-30, 60)))),
        areas=tuple(r.sample(AREAS, r.randint(0, 3))),
        goal_id=r.choice(GOALS),
        origin=r.choice(tuple(Origin)),
    )


def many(seed: int, count: int) -> list[MeasureLine]:
    """``count`` lines, the same for each seed."""
    r = Random(seed)
    return [any_line(r, number) for number in range(count, 0, -1)]


any_lines = st.builds(many, st.integers(0, 2**16), st.integers(0, 40))
