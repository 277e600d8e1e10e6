"""What one step of quality work does to several records: all of it or nothing."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from kollegial.flow.quality.agreements import AgreementWork, resolve_agreement
from kollegial.flow.quality.work import QualityWork
from kollegial.quality.agreement.terms import AgreementLine, Terms
from kollegial.quality.changes.insight import Decided, Source
from kollegial.quality.changes.measure import Checked, LeftOut, Moved
from kollegial.quality.insight.state import Insight
from kollegial.quality.measure.plan import Plan
from kollegial.quality.vocabulary import Answer, Origin, Status
from kollegial.refusal import Refused
from kollegial.store.errors import NotFound
from tests.flow.quality.helpers import OFFICER, PLAN, TODAY, at_work


def noted(work: QualityWork) -> Insight:
    return work.note("Abschiede brauchen Zeit.", Source(origin=Origin.AUDIT, day=TODAY))


def effective(work: QualityWork, measure_id: str) -> None:
    steps = (Status.PLANNED, Status.IN_PROGRESS, Status.IMPLEMENTED, Status.IN_CHECK)
    moves = [Moved(to=step, on=TODAY) for step in steps]
    work.change(measure_id, *moves, Checked(on=TODAY, by=OFFICER, outcome=Status.EFFECTIVE))


def test_a_measure_of_an_insight_is_the_decision_about_it(tmp_path: Path) -> None:
    place, work = at_work(tmp_path)
    insight = noted(work)
    work.change_insight(insight.id, Decided(answer=Answer.KEEP))
    measure = work.propose(PLAN.model_copy(update={"insights": (insight.id,)}))
    now = place.register.insight(insight.id)
    assert now.decision is not None
    assert now.decision.answer is Answer.MEASURE
    assert now.measures == (measure.id,)
    second = work.propose(PLAN.model_copy(update={"insights": (insight.id,)}))
    # decided once is decided
    kinds = [each.change.kind for each in place.register.insight_history(insight.id)]
    assert kinds == ["noted", "decided", "decided", "linked", "linked"]
    assert place.register.insight(insight.id).measures == (measure.id, second.id)


def test_one_more_insight_leads_to_a_measure(tmp_path: Path) -> None:
    place, work = at_work(tmp_path)
    insight, measure = noted(work), work.propose(PLAN)
    work.ground(measure.id, insight.id)
    assert place.register.measure(measure.id).plan.insights == (insight.id,)
    assert place.register.insight(insight.id).measures == (measure.id,)
    with pytest.raises(Refused):
        work.ground(measure.id, insight.id)
    assert len(place.register.measure_history(measure.id)) == 2
    with pytest.raises(Refused):  # the insight says so too: undone alone, one of them would lie
        work.undo(measure.id)


def test_an_unlawful_follow_up_leaves_nothing(tmp_path: Path) -> None:
    place, work = at_work(tmp_path)
    before = work.propose(PLAN)
    with pytest.raises(Refused):
        work.propose(Plan(title="Weiter", follows=before.id))
    assert len(place.register.lines()) == 1
    effective(work, before.id)
    after = work.propose(Plan(title="Weiter", follows=before.id))
    assert place.register.measure(before.id).followed_by == after.id


def test_many_are_changed_and_undone_in_one_step(tmp_path: Path) -> None:
    place, work = at_work(tmp_path)
    one, other, closed = (work.propose(PLAN).id for _ in range(3))
    effective(work, closed)
    drop = LeftOut(to=Status.DROPPED, reason="Erledigt sich.")
    many = work.change_many([one, other, closed, one], lambda _measure: drop)
    assert many.done == (one, other)
    assert [measure_id for measure_id, _why in many.refused] == [closed]
    assert place.register.measure(one).status is Status.DROPPED
    assert work.undo_many(many.done).done == (one, other)
    assert place.register.measure(other).status is Status.PROPOSED
    assert work.undo_many([one]).done == ()


def test_a_line_of_an_agreement_becomes_a_measure_once(tmp_path: Path) -> None:
    place, work = at_work(tmp_path)
    agreements = AgreementWork(work)
    line = AgreementLine(number=1, role="Leitung", what="Zeit einplanen")
    terms = Terms(occasion="Übergaben", held_on=TODAY, lines=(line,))
    agreement = agreements.hold(terms)
    plan = agreements.plan(agreement.id, 1)
    assert (plan.title, plan.responsible, plan.origin) == (
        "Zeit einplanen",
        "Leitung",
        Origin.DIALOGUE,
    )
    measure = agreements.take_up(agreement.id, 1, plan)
    assert place.register.agreement(agreement.id).state.taken_up == ((1, measure.id),)
    with pytest.raises(Refused):
        agreements.take_up(agreement.id, 1, plan)
    assert len(place.register.lines()) == 1
    with pytest.raises(Refused):
        agreements.undo(agreement.id)


def test_an_agreement_is_found_by_the_beginning_of_its_id(tmp_path: Path) -> None:
    place, work = at_work(tmp_path)
    agreement = AgreementWork(work).hold(Terms(occasion="Übergaben", held_on=TODAY))
    assert resolve_agreement(place.register, agreement.id[:6].upper()) == agreement.id
    for text in ("", agreement.id[:3], "zzzz", "ffff" if agreement.id[:4] != "ffff" else "0000"):
        with pytest.raises(NotFound):
            resolve_agreement(place.register, text)


def test_entries_carry_the_zone_and_the_role(tmp_path: Path) -> None:
    place, work = at_work(tmp_path)
    (entry,) = place.register.measure_history(work.propose(PLAN).id)
    assert entry.role == OFFICER
    assert entry.at.utcoffset() is not None
    assert entry.at == dt.datetime.fromtimestamp(1_773_300_000, dt.UTC)
