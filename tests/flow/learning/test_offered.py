"""What a summary can be about, and what is known of it at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.flow.learning.going_out import rendered
from kollegial.flow.learning.offered import at_once, finished, offered, published
from kollegial.flow.learning.summaries import prepare_summary
from kollegial.flow.learning.thresholds import keep
from kollegial.flow.workplace import Workplace
from kollegial.learning.wish import Wish
from kollegial.quality.changes.insight import Source
from kollegial.quality.disclosure import Period
from kollegial.quality.vocabulary import Origin
from tests.flow.learning.helpers import TEAMS, YEAR, learned

days = st.dates(dt.date(2015, 1, 1), dt.date(2030, 12, 31))


@given(days, days)
def test_only_periods_that_are_over_are_offered_each_once(one: dt.date, other: dt.date) -> None:
    first, today = sorted((one, other))
    found = finished(first, today)
    assert len(set(found)) == len(found)
    assert all(each.end < today for each in found)
    assert all(each.end >= first for each in found)


def test_quarters_first_and_the_latest_first() -> None:
    keys = [each.key for each in finished(dt.date(2023, 11, 5), dt.date(2026, 3, 12))]
    assert keys[:3] == ["2025-Q4", "2025-Q3", "2025-Q2"]
    assert keys.index("2023-Q4") < keys.index("2025-H2") < keys.index("2025")
    assert keys[-3:] == ["2024..2025", "2023..2025", "2023..2024"]


def test_a_slip_of_the_pen_does_not_offer_a_thousand_years() -> None:
    assert len(finished(dt.date(1026, 1, 1), dt.date(2026, 3, 12))) < 300


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Workplace]:
    made, work = learned(tmp_path, 24)
    source = Source(origin=Origin.SURVEY, day=dt.date(2025, 2, 3), team="Süd")
    work.note("Noch nicht freigegeben.", source)
    yield made
    made.close()


def test_what_is_known_before_anything_is_counted(place: Workplace) -> None:
    found = offered(place, "de")
    assert set(found.teams) == set(TEAMS)
    known = at_once(place, found, YEAR)
    assert (known.sessions, known.cleared, known.waiting, known.measures) == (24, 1, 1, 0)
    assert at_once(place, found, Wish(YEAR.period, ("Nord",))).waiting == 0
    # of one team alone no number is told before it went through disclosure control
    assert at_once(place, found, Wish(YEAR.period, ("Nord",))).sessions == 24


def test_a_small_number_is_not_told_here_either(place: Workplace) -> None:
    few = Wish(Period.quarter(2025, 1))
    assert at_once(place, offered(place, "de"), few).sessions == 6
    keep(place.home, cases=7)
    assert at_once(place, offered(place, "de"), few).sessions is None


def test_what_was_published_is_told(place: Workplace) -> None:
    assert published(place) == ()
    several = Wish(YEAR.period, ("Nord", "Süd"))
    rendered(place, prepare_summary(place, several, "de"), "md")
    (earlier,) = published(place)
    assert (earlier.period, earlier.teams, earlier.day) == (
        YEAR.period,
        ("Nord", "Süd"),
        dt.date(2026, 3, 12),
    )
    found = offered(place, "de")
    assert at_once(place, found, Wish(Period.quarter(2025, 2))).earlier == (earlier,)
