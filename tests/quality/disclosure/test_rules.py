"""The rules one by one, and that later reports agree with earlier ones."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kollegial.quality.disclosure import (
    HIDDEN,
    Axis,
    Dimension,
    Kind,
    Never,
    Outcome,
    Period,
    Population,
    Published,
    Report,
    Rules,
    Shown,
    TableWanted,
    Unit,
    protect,
)
from kollegial.quality.disclosure.period import Grain, first_day
from kollegial.quality.disclosure.rules import CASES, FEEDBACK, MOST
from kollegial.refusal import Refused
from tests.quality.disclosure.archives import TODAY, case
from tests.quality.disclosure.attacked import everything, published

YEAR = Period.years(2024)
FIRST = YEAR.first
TEAM = Dimension("team", ("Nord", "Süd", "West"))
MODEL = Dimension("model", ("a", "b", "c", "d"))
BY_MODEL = Report(YEAR, (TableWanted("models", Axis("model"), amounts=("seconds",)),))


def counted(**numbers: int) -> Population:
    """So many sessions of each model, one after the other in the three teams."""
    units = [
        Unit(FIRST + at % 4, (TEAM.categories[at % 3], model), 1, (600,))
        for model, number in numbers.items()
        for at in range(number)
    ]
    return Population("s", Kind.CASES, (TEAM, MODEL), units, "team", amounts=("seconds",))


def shown(population: Population, report: Report = BY_MODEL, rules: Rules | None = None) -> Outcome:
    return protect(population, report, Published(), TODAY, rules)


def row(outcome: Outcome, name: str) -> int | None:
    cell = outcome.tables[0].row(name)
    return cell.count if isinstance(cell, Shown) else None


# ------------------------------------------------------------------------------- thresholds


@given(st.integers(), st.integers(), st.integers(), st.integers())
def test_rules_go_upward_only(cases: int, feedback: int, dominance: int, teams: int) -> None:
    fine = (
        CASES <= cases <= MOST
        and FEEDBACK <= feedback <= MOST
        and 1 <= dominance <= 85
        and 3 <= teams <= MOST
    )
    if fine:
        Rules(cases, feedback, dominance, teams)
    else:
        with pytest.raises(Refused):
            Rules(cases, feedback, dominance, teams)


@given(st.lists(st.integers(0, 12), min_size=4, max_size=4), st.integers(3, 8))
@settings(max_examples=60, deadline=None)
def test_nothing_below_the_threshold_is_shown_and_a_higher_one_never_shows_more(
    numbers: list[int], threshold: int
) -> None:
    population = counted(**dict(zip("abcd", numbers, strict=True)))
    some, fewer = (
        shown(population, rules=Rules(cases=each)) for each in (threshold, threshold + 1)
    )
    for one, other in zip(everything([some]).values(), everything([fewer]).values(), strict=True):
        assert one is None or one.count >= threshold
        assert other is None or one is not None


def test_a_second_number_is_hidden_so_that_one_cannot_be_computed() -> None:
    outcome = shown(counted(a=20, b=9, c=12, d=2))
    assert row(outcome, "d") is None
    assert [row(outcome, each) for each in "abc"].count(None) == 1
    assert outcome.tables[0].total == Shown(43, {"seconds": 43 * 600})


def test_nothing_counts_as_small_unless_it_cannot_be_otherwise() -> None:
    population = counted(a=20, b=9, c=12)
    assert row(shown(population), "d") is None
    never = replace(population, nevers=(Never({"model": "d"}),))
    outcome = shown(never)
    assert [row(outcome, each) for each in "abcd"] == [20, 9, 12, 0]


def test_slips_are_shown_from_five_on() -> None:
    population = replace(counted(a=20, b=9, c=12, d=4), kind=Kind.FEEDBACK)
    assert row(shown(population), "d") is None
    assert row(shown(replace(population, kind=Kind.CASES)), "d") == 4


# ------------------------------------------------------------------------------- dominance


def test_one_team_with_nearly_all_of_a_number_hides_it() -> None:
    units = [*counted(a=30, b=9, c=12).units]
    units += [Unit(FIRST, ("Nord" if at else "Süd", "d"), 1, (600,)) for at in range(10)]
    population = replace(counted(), units=units)
    assert row(shown(population), "d") is None
    fair = [
        unit if at % 2 else unit._replace(values=("West", unit.values[1]))
        for at, unit in enumerate(units)
    ]
    assert row(shown(replace(population, units=fair)), "d") == 10


def test_one_case_with_nearly_all_seconds_hides_them() -> None:
    units = [*counted(a=30, b=9, c=12).units]
    units += [Unit(FIRST, (TEAM.categories[at % 3], "d"), 1, (60,)) for at in range(9)]
    population = replace(counted(), units=units)
    assert row(shown(population), "d") == 9
    long = [*units[:-1], units[-1]._replace(amounts=(60_000,))]
    assert row(shown(replace(population, units=long)), "d") is None
    plain = Report(YEAR, (TableWanted("models", Axis("model")),))
    assert row(shown(replace(population, units=long), plain), "d") == 9


# ------------------------------------------------------------------------------- what is lawful


def test_at_most_two_dimensions_are_crossed_and_filters_count() -> None:
    table = TableWanted("t", Axis("team"), Axis("model"))
    shown(counted(a=60, b=60), Report(YEAR, (table,)))
    with pytest.raises(Refused, match="crosses more than two"):
        over_time = TableWanted("t", Axis.time(Grain.QUARTER), Axis("model"))
        shown(counted(a=60), Report(YEAR, (over_time,), {"team": "Nord"}))


@given(st.integers(2019 * 4, 2024 * 4), st.integers(1, 24))
def test_only_fixed_periods(first: int, length: int) -> None:
    fixed = length == 1 or (length == 2 and first % 2 == 0) or (length % 4 == 0 and first % 4 == 0)
    start, end = first_day(first), first_day(first + length) - dt.timedelta(days=1)
    if fixed:
        assert Period.between(start, end).quarters == range(first, first + length)
    else:
        with pytest.raises(Refused, match="none of these"):
            Period.between(start, end)
    with pytest.raises(Refused):
        Period.between(start, end - dt.timedelta(days=1))


def test_too_few_teams_are_not_told_apart() -> None:
    units = [unit for unit in counted(a=60, b=60).units if unit.values[0] != "West"]
    population = replace(counted(), units=units)
    with pytest.raises(Refused, match="too few teams"):
        shown(population, Report(YEAR, BY_MODEL.tables, {"team": "Nord"}))
    both = Report(YEAR, (TableWanted("teams", Axis("team")), *BY_MODEL.tables))
    assert [each.name for each in shown(population, both).withheld] == ["teams"]


# ------------------------------------------------------------------------------- later reports


@pytest.mark.parametrize("seed", range(100, 112))
def test_the_same_gives_the_same_in_whatever_order_the_units_come(seed: int) -> None:
    some = case(seed)
    units = list(some.population.units)
    random.Random(seed).shuffle(units)
    turned = replace(some, population=replace(some.population, units=units))
    assert published(some)[0] == published(turned)[0]


@pytest.mark.parametrize("seed", range(112, 124))
def test_what_was_shown_or_hidden_stays_so(seed: int) -> None:
    some = case(seed)
    twice = replace(some, reports=(*some.reports, *some.reports))
    outcomes, _ = published(twice)
    seen: dict[object, object] = {}
    for outcome in outcomes:
        for where, cell in everything([outcome]).items():
            assert seen.setdefault(where, cell and cell.count) == (cell and cell.count)
    half = len(outcomes) // 2
    assert [each.tables for each in outcomes[half:]] == [each.tables for each in outcomes[:half]]


def test_figures_that_are_not_those_published_are_refused() -> None:
    population = counted(a=20, b=9, c=12, d=8)
    before = Published.of([shown(population).publication(TODAY)])
    more = replace(population, units=[*population.units, *population.units[:1]])
    with pytest.raises(Refused, match="not those that were published"):
        protect(more, BY_MODEL, before, TODAY)


def test_a_publication_without_proof_is_read_and_kept_to() -> None:
    population = counted(a=20, b=9, c=12, d=2)
    kept = shown(population).publication(TODAY).model_copy(update={"proof": ()})
    by_team = Report(YEAR, (TableWanted("teams", Axis("team")),), {"model": "d"})
    later = protect(population, by_team, Published.of([kept]), TODAY)
    assert later.tables[0].total is HIDDEN


def test_a_dot_is_the_same_whatever_is_behind_it() -> None:
    table = shown(counted(a=20, b=9, c=12, d=2)).tables[0]
    dots = [cell for cell in table.data()["row_totals"] if cell["count"] is None]
    assert dots == [{"count": None, "suppressed": True}] * 2
