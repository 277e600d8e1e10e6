"""Several teams told of as one, and what disclosure control knows of that."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.learning.figures import MODELS, SESSIONS, figures
from kollegial.learning.populations import TEAM, Categories
from kollegial.learning.together import grouped, node_of, teams_of
from kollegial.learning.wish import Wish
from kollegial.quality.disclosure import (
    Dimension,
    Kind,
    Outcome,
    Period,
    Population,
    Publication,
    Published,
    Shown,
)
from kollegial.refusal import Refused
from tests.learning.sources import AREAS, door, session, sources

YEAR = Period.years(2025)
TEAMS = ("Nord", "Ost", "Süd", "West")


def told(
    teams: tuple[str, ...], counts: Iterable[int], *before: Publication, period: Period = YEAR
) -> Outcome:
    """A summary of some teams, where each of the four had so many sessions."""
    facts = [
        session(number, team=team)
        for team, count in zip(TEAMS, counts, strict=True)
        for number in range(count)
    ]
    given_all = sources(facts=facts, categories=Categories(TEAMS, ("tietze", "troika"), AREAS))
    found = figures(given_all, Wish(period, teams), door(published=Published.of(before)))
    assert found.sessions.outcome is not None
    return found.sessions.outcome


def publications(outcome: Outcome) -> Publication:
    return outcome.publication(door().day)


def total(outcome: Outcome, table: str = SESSIONS) -> int | None:
    cell = outcome.table(table).total
    return cell.count if isinstance(cell, Shown) else None


@given(st.sets(st.sampled_from(TEAMS)))
def test_a_group_is_called_by_its_teams_whatever_their_order(teams: set[str]) -> None:
    node = node_of(sorted(teams, reverse=True))
    assert node == node_of(teams)
    assert teams_of(node) == tuple(sorted(teams))


def test_one_team_is_called_as_it_is_and_the_same_number_as_ever() -> None:
    assert node_of(("Nord",)) == "Nord"
    assert Wish(YEAR, ("Nord", "Nord")) == Wish(YEAR, ("Nord",))


def test_several_teams_are_counted_together() -> None:
    outcome = told(("Nord", "Süd"), (20, 20, 20, 20))
    assert total(outcome) == 40
    assert total(outcome, MODELS) == 40
    assert outcome.filters[TEAM] == node_of(("Nord", "Süd"))


def test_the_order_of_the_teams_changes_nothing() -> None:
    one = told(("Süd", "Nord"), (20, 9, 8, 30))
    assert one.tables == told(("Nord", "Süd"), (20, 9, 8, 30)).tables


def test_what_two_groups_leave_of_each_other_stays_unknown() -> None:
    whole = told((), (20, 2, 20, 20))
    assert total(whole) == 62
    # all but one small team: the difference would tell its number
    rest = told(("Nord", "Süd", "West"), (20, 2, 20, 20), publications(whole))
    assert total(rest) is None


def test_a_team_of_a_group_cannot_be_subtracted_afterwards() -> None:
    both = told(("Nord", "Ost"), (20, 2, 20, 20))
    one = told(("Nord",), (20, 2, 20, 20), publications(both))
    assert None in (total(both), total(one))


def test_too_few_teams_are_not_told_apart_together_either() -> None:
    with pytest.raises(Refused, match="too few teams"):
        told(("Nord", "Ost"), (20, 20, 0, 0))


def test_groups_may_lie_within_each_other_or_apart_and_may_not_overlap() -> None:
    first = publications(told(("Nord", "Ost"), (20, 20, 20, 20)))
    assert total(told(("Süd", "West"), (20, 20, 20, 20), first)) == 40
    assert total(told(("Nord", "Ost", "Süd"), (20, 20, 20, 20), first)) == 60
    with pytest.raises(Refused, match="together with others"):
        told(("Ost", "Süd"), (20, 20, 20, 20), first)


def test_groups_of_another_time_do_not_stand_in_the_way() -> None:
    counts = (40, 40, 40, 40)
    first = publications(told(("Nord", "Ost"), counts, period=Period.quarter(2025, 1)))
    assert total(told(("Ost", "Süd"), counts, first, period=Period.quarter(2025, 3))) == 20
    with pytest.raises(Refused, match="together with others"):
        told(("Ost", "Süd"), counts, first)


def test_an_unknown_team_is_refused() -> None:
    with pytest.raises(Refused, match="no category"):
        told(("Nord", "Nirgends"), (20, 20, 20, 20))


def test_every_team_lies_below_every_group_it_belongs_to() -> None:
    population = Population("p", Kind.CASES, (Dimension(TEAM, TEAMS),), ())
    groups = [("Nord", "Ost"), ("Nord", "Ost", "Süd"), ("Nord", "Ost", "Süd", "West")]
    outcomes = [publications(told(each, (20, 20, 20, 20))) for each in groups[:2]]
    known = Published.of(each.model_copy(update={"population": "p"}) for each in outcomes)
    made = grouped(population, TEAM, node_of(groups[2]), known, YEAR).dimension(TEAM)
    for group, team in product(groups, TEAMS):
        assert (team in made.below(node_of(group))) is (team in group)
