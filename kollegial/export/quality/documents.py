"""Measures and insights as JSON: the fields of ``--json`` and of the export, with a schema.

Numbers that somebody measured are texts, so that 4.50 stays 4.50. Days are ``2026-03-12``.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, Literal

from pydantic import BaseModel, Field

from kollegial.quality.insight.state import Insight
from kollegial.quality.measure.plan import Plan
from kollegial.quality.measure.state import Measure
from kollegial.quality.vocabulary import Answer, Attained, Conclusion, Origin, Status
from kollegial.words import Strict


class CheckDocument(Strict):
    """An effectiveness check."""

    on: dt.date
    by: str = Field(description="the role that checked")
    outcome: Status
    note: str


class RoundDocument(Strict):
    """One go at a measure; rework begins another."""

    implemented_on: dt.date | None
    responsible: str | None = Field(description="the role responsible when it was implemented")
    in_check_since: dt.date | None
    check: CheckDocument | None


class MeasurementDocument(Strict):
    """One measurement that counts."""

    id: str
    on: dt.date
    value: Decimal | None
    attained: Attained | None
    note: str


class ConclusionDocument(Strict):
    """The closing form."""

    goal: str
    approach: str
    result: str
    assessment: str
    conclusion: Conclusion
    text: str


class MeasureDocument(Strict):
    """One measure as it stands."""

    id: str
    number: int = Field(description="people call it M and this number")
    status: Status
    status_since: dt.date | None
    open: bool = Field(description="whether somebody is still to work on it")
    proposed_on: dt.date
    planned_on: dt.date | None
    started_on: dt.date | None
    implemented_on: dt.date | None = Field(description="of the present round")
    effective_on: dt.date | None = Field(description="day of the check that found it effective")
    original_due: dt.date | None = Field(description="the due date when it was planned first")
    suspended_at: Status | None = Field(description="where it stood when it was suspended")
    left_out_because: str = Field(description="why it was suspended or dropped")
    plan: Plan
    rounds: tuple[RoundDocument, ...]
    measurements: tuple[MeasurementDocument, ...] = Field(description="by day")
    conclusion: ConclusionDocument | None
    followed_by: str | None = Field(description="id of the measure that goes on with it")
    changed_at: dt.datetime
    seq: int = Field(description="of the last entry of its history")


class ExperimentDocument(Strict):
    """A try for a limited time."""

    what: str
    until: dt.date
    stop_if: str


class DecisionDocument(Strict):
    """What was decided about an insight."""

    answer: Answer
    on: dt.date | None
    reason: str
    experiment: ExperimentDocument | None


class ExperimentEndDocument(Strict):
    """How an experiment went."""

    on: dt.date
    stopped: bool = Field(description="by its stop criterion")
    result: str


class InsightDocument(Strict):
    """One insight as it stands."""

    id: str
    text: str
    origin: Origin
    day: dt.date = Field(description="of the session or whatever it comes from")
    team: str
    model: str = Field(description="id of the consultation model; empty if it is of no session")
    protocol: str | None = Field(description="id of the protocol; it opens no case")
    house: str = Field(description="the organisation that shared it; empty if it is one's own")
    noted_on: dt.date
    areas: tuple[str, ...]
    decision: DecisionDocument | None
    experiment_ended: ExperimentEndDocument | None
    measures: tuple[str, ...] = Field(description="ids of the measures that go back to it")
    cleared_on: dt.date | None = Field(description="day on which it was cleared for publication")
    seq: int


class MeasuresDocument(Strict):
    """What ``kollegial measures export --format json`` writes."""

    format: Literal[1] = 1
    measures: tuple[MeasureDocument, ...]


class InsightsDocument(Strict):
    """What ``kollegial insights export --format json`` writes."""

    format: Literal[1] = 1
    insights: tuple[InsightDocument, ...]


def measure_document(measure: Measure, number: int) -> MeasureDocument:
    """One measure as a document."""
    return MeasureDocument(
        id=measure.id,
        number=number,
        status=measure.status,
        status_since=measure.status_since,
        open=measure.open,
        proposed_on=measure.proposed_on,
        planned_on=measure.planned_on,
        started_on=measure.started_on,
        implemented_on=measure.implemented_on,
        effective_on=measure.effective_on,
        original_due=measure.original_due,
        suspended_at=measure.suspended_at,
        left_out_because=measure.left_out_because,
        plan=measure.plan,
        rounds=tuple(
            RoundDocument(
                implemented_on=each.implemented_on,
                responsible=each.responsible,
                in_check_since=each.in_check_since,
                check=None if each.check is None else CheckDocument(**_plain(each.check)),
            )
            for each in measure.rounds
        ),
        measurements=tuple(MeasurementDocument(**_plain(each)) for each in measure.measurements),
        conclusion=None
        if measure.conclusion is None
        else ConclusionDocument(**_plain(measure.conclusion)),
        followed_by=measure.followed_by,
        changed_at=measure.changed_at,
        seq=measure.seq,
    )


def insight_document(insight: Insight) -> InsightDocument:
    """One insight as a document."""
    decision, ended = insight.decision, insight.experiment_ended
    return InsightDocument(
        id=insight.id,
        text=insight.text,
        origin=insight.source.origin,
        day=insight.source.day,
        team=insight.source.team,
        model=insight.source.model,
        protocol=insight.source.protocol,
        house=insight.source.house,
        noted_on=insight.noted_on,
        areas=insight.areas,
        decision=None
        if decision is None
        else DecisionDocument(
            answer=decision.answer,
            on=insight.decided_on,
            reason=decision.reason,
            experiment=None
            if decision.experiment is None
            else ExperimentDocument(**_plain(decision.experiment)),
        ),
        experiment_ended=None if ended is None else ExperimentEndDocument(**_plain(ended)),
        measures=insight.measures,
        cleared_on=insight.cleared_on,
        seq=insight.seq,
    )


def measures_json(measures: Iterable[tuple[Measure, int]]) -> str:
    """All of them as one JSON text; with each measure its number."""
    found = tuple(measure_document(measure, number) for measure, number in measures)
    return _text(MeasuresDocument(measures=found))


def insights_json(insights: Iterable[Insight]) -> str:
    """All of them as one JSON text."""
    return _text(InsightsDocument(insights=tuple(map(insight_document, insights))))


def _plain(change: BaseModel) -> dict[str, Any]:
    """The fields of a change without its kind."""
    names = type(change).model_fields
    return {name: getattr(change, name) for name in names if name != "kind"}


def _text(document: BaseModel) -> str:
    return json.dumps(document.model_dump(mode="json"), indent=2, ensure_ascii=False) + "\n"
