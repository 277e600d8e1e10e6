"""How far an insight is on its way to publication."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from kollegial.flow.learning.clearance import (
    Standing,
    clear,
    cleared_by,
    standing,
    stood_in,
    withdraw,
)
from kollegial.flow.learning.going_out import rendered
from kollegial.flow.learning.offered import published
from kollegial.flow.learning.summaries import prepare_summary
from kollegial.flow.quality.work import QualityWork
from kollegial.flow.workplace import Workplace
from kollegial.learning.wish import Wish
from kollegial.quality.changes.insight import InsightReworded, Source
from kollegial.quality.disclosure import Period
from kollegial.quality.insight.state import Insight
from kollegial.quality.vocabulary import Origin
from tests.flow.learning.helpers import learned
from tests.flow.quality.helpers import OFFICER

At = tuple[Workplace, QualityWork]


@pytest.fixture
def at(tmp_path: Path) -> Iterator[At]:
    place, work = learned(tmp_path, 24)
    yield place, work
    place.close()


def waiting(work: QualityWork, text: str = "Warten lohnt.", team: str = "Süd") -> Insight:
    return work.note(text, Source(origin=Origin.SURVEY, day=dt.date(2025, 2, 3), team=team))


def test_several_at_once_and_those_cleared_already_stay(at: At) -> None:
    place, work = at
    insights = [*place.register.insights(), waiting(work), waiting(work, "Zwei.")]
    done = clear(work, insights)
    assert len(done.changed) == 2
    assert done.refused == ()
    assert clear(work, done.changed).changed == ()
    back = withdraw(work, done.changed[:1])
    assert [each.cleared_on for each in back.changed] == [None]


def test_who_was_slower_is_told_and_the_others_are_cleared(at: At) -> None:
    _, work = at
    slow, fine = waiting(work), waiting(work, "Zwei.")
    clear(work, [slow])
    done = clear(work, [slow, fine])  # as it was read before somebody else cleared it
    assert [each.id for each in done.changed] == [fine.id]
    assert len(done.refused) == 1


def test_in_which_role_and_when(at: At) -> None:
    place, work = at
    insight = waiting(work)

    def by() -> str:
        found = cleared_by(place.register.insight_history(insight.id))
        return "" if found is None else found.role

    assert by() == ""
    clear(work, [insight])
    assert by() == OFFICER
    work.change_insight(insight.id, InsightReworded(areas=("own@1:A",)))
    assert by() == OFFICER
    withdraw(work, [place.register.insight(insight.id)])
    assert by() == ""
    work.undo_insight(insight.id)
    assert by() == OFFICER


def test_it_stood_in_the_summaries_of_its_time_and_team(at: At) -> None:
    place, work = at
    (told,) = clear(work, [waiting(work)]).changed
    other = waiting(work, "Danach.")
    assert standing(told, published(place)) is Standing.CLEARED
    for wish in (
        Wish(Period.quarter(2025, 1)),
        Wish(Period.quarter(2025, 4)),
        Wish(Period.years(2025), ("Nord",)),
        Wish(Period.years(2025), ("Nord", "Süd")),
    ):
        rendered(place, prepare_summary(place, wish, "de"), "md")
    earlier = published(place)
    assert standing(told, earlier) is Standing.PUBLISHED
    assert {(each.period.key, each.teams) for each in stood_in(told, earlier)} == {
        ("2025-Q1", ()),
        ("2025", ("Nord", "Süd")),
    }
    assert standing(other, earlier) is Standing.WAITING
