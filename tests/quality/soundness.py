"""What holds of every measure, whatever people did."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from itertools import pairwise

from kollegial.quality.measure.state import Measure

WAYS = {
    "proposed": {"planned"},
    "planned": {"in-progress"},
    "in-progress": {"implemented"},
    "implemented": {"in-check"},
    "in-check": {"effective", "partly-effective", "not-effective"},
    "partly-effective": {"rework"},
    "not-effective": {"rework"},
    "rework": {"implemented"},
}
"""The lifecycle as the issue tells it, written down a second time and by hand."""
OUT = {"suspended", "dropped"}
AT_WORK = {"proposed", "planned", "in-progress", "implemented", "in-check", "rework"}


def allowed(now: str, to: str) -> bool:
    """Whether a measure may go from ``now`` to ``to`` by any step but resuming."""
    if to in OUT:
        return now in AT_WORK or (now == "suspended" and to == "dropped")
    return to in WAYS.get(now, set())


def check(measure: Measure) -> None:
    """Everything that holds."""
    for rule in (_way, _dates, _rounds, _due, _measured, _plan, _end):
        rule(measure)


def check_step(before: Measure, after: Measure) -> None:
    """Everything that holds between a measure and the next, undo apart."""
    if before.status == after.status:
        assert (before.suspended_at, before.rounds) == (after.suspended_at, after.rounds)
    elif before.status == "suspended" and after.status != "dropped":
        assert after.status == before.suspended_at  # resumed where it stood
    else:
        assert allowed(before.status, after.status)
    assert after.original_due == before.original_due or before.original_due is None
    assert after.proposed_on == before.proposed_on
    if before.status in {"effective", "partly-effective", "not-effective", "in-check"}:
        for name in ("goal", "criteria", "indicator", "anchor", "responsible"):
            assert getattr(before.plan, name) == getattr(after.plan, name)
    if before.conclusion is not None:
        assert before.status == after.status
        assert before.measurements == after.measurements


def _way(measure: Measure) -> None:
    assert (measure.status == "suspended") == (measure.suspended_at is not None)
    assert measure.suspended_at is None or measure.suspended_at in AT_WORK
    assert bool(measure.left_out_because) == (measure.status in OUT)
    assert measure.status_since is not None


def _dates(measure: Measure) -> None:
    days: list[dt.date | None] = [measure.proposed_on, measure.planned_on, measure.started_on]
    for each in measure.rounds:
        days += [each.implemented_on, each.in_check_since, each.check.on if each.check else None]
    _rising(day for day in days if day is not None)
    # nothing is left out on the way
    known = [day is not None for day in days]
    assert known == sorted(known, reverse=True)


def _rising(days: Iterable[dt.date]) -> None:
    assert all(earlier <= later for earlier, later in pairwise(days))


def _rounds(measure: Measure) -> None:
    *earlier, _ = measure.rounds
    for each in earlier:
        assert each.check is not None
        assert each.check.outcome in ("partly-effective", "not-effective")
    for each in measure.rounds:
        if each.check is not None:
            assert each.responsible is not None
            assert each.check.by.strip().casefold() != each.responsible.strip().casefold()
    checked = measure.round.check
    closed = measure.status in ("effective", "partly-effective", "not-effective")
    assert closed == (checked is not None)
    assert not closed or (checked is not None and checked.outcome == measure.status)
    assert (measure.effective_on is not None) == (measure.status == "effective")


def _due(measure: Measure) -> None:
    planned = measure.planned_on is not None
    assert planned == (measure.original_due is not None) == measure.planned
    if planned:
        assert measure.plan.due is not None
        assert measure.plan.goal
        assert measure.plan.criteria
        assert measure.plan.responsible


def _measured(measure: Measure) -> None:
    _rising(each.on for each in measure.measurements)
    assert len({each.id for each in measure.measurements}) == len(measure.measurements)
    indicator = measure.plan.indicator
    for each in measure.measurements:
        assert each.value is not None or each.attained is not None
        assert each.value is None or indicator is not None
        if indicator is not None and indicator.baseline_on is not None:
            assert indicator.baseline_on <= each.on


def _plan(measure: Measure) -> None:
    plan = measure.plan
    _rising(plan.measuring)
    for values in (plan.measuring, plan.areas, plan.insights):
        assert len(set(values)) == len(values)


def _end(measure: Measure) -> None:
    if measure.conclusion is not None:
        assert measure.status in ("effective", "partly-effective", "not-effective")
    assert measure.followed_by is None or not measure.open
    assert measure.followed_by != measure.id
