"""The time budget stays inside every phase's limits and is exact in its sum."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kollegial.consultation import commands as cmd
from kollegial.consultation.budget import GRAIN, Bounds, spread
from kollegial.consultation.timing import remaining, to_come, total_planned
from kollegial.refusal import Refused
from tests.consultation.models import fresh
from tests.consultation.play import CAST, Player

halves = st.integers(0, 40).map(lambda n: n * GRAIN)
limits = st.lists(
    st.tuples(halves, halves, halves).map(lambda t: Bounds(*sorted(t))), min_size=1, max_size=10
)


@given(limits, st.data())
def test_exact_and_inside(bounds: list[Bounds], data: st.DataObject) -> None:
    low, high = sum(b.low for b in bounds), sum(b.high for b in bounds)
    total = data.draw(st.integers(low // GRAIN, high // GRAIN)) * GRAIN
    plan = spread(bounds, total)
    assert sum(plan) == total
    assert all(b.low <= seconds <= b.high for b, seconds in zip(bounds, plan, strict=True))


@given(limits)
def test_the_usual_sum_gives_the_usual_plan(bounds: list[Bounds]) -> None:
    usual = tuple(b.usual for b in bounds)
    assert spread(bounds, sum(usual)) == usual


@given(limits)
def test_outside_is_refused(bounds: list[Bounds]) -> None:
    with pytest.raises(Refused):
        spread(bounds, sum(b.high for b in bounds) + GRAIN)
    if low := sum(b.low for b in bounds):
        with pytest.raises(Refused):
            spread(bounds, low - GRAIN)


def test_45_minutes_for_the_whole() -> None:
    assert total_planned(fresh(minutes=45).state) == 45 * 60_000


def test_a_new_budget_counts_from_now() -> None:
    player = Player(fresh()).do(*CAST, cmd.StartClock()).wait(300).do(cmd.Advance()).wait(240)
    player.do(cmd.SetBudget(40))
    assert abs(to_come(player.state, player.now) - 40 * 60_000) <= GRAIN * 500
    assert player.state.phases[0].planned == 5 * 60_000


def test_a_budget_after_an_overrun_still_fits() -> None:
    player = Player(fresh()).do(*CAST, cmd.StartClock()).wait(20 * 60).do(cmd.SetBudget(30))
    assert remaining(player.state, player.now) >= 0
    assert to_come(player.state, player.now) == 30 * 60_000
