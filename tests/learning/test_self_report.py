from __future__ import annotations

import datetime as dt

from kollegial.learning.self_report import Gap, Sort, self_report
from kollegial.quality.foundation.foundation import Foundation, Period, StrategicGoal
from kollegial.quality.vocabulary import Status
from tests.learning.sources import AREAS, FOUNDATION, insight, measure

PERIOD = Period(start=dt.date(2025, 2, 1), end=dt.date(2029, 1, 31))


def report(*measures: object, areas: tuple[str, ...] = AREAS[:1], **changes: object) -> object:
    values = {"foundation": FOUNDATION, "insights": (), **changes}
    return self_report("lqw@11-areas", areas, PERIOD, measures=measures, **values)  # type: ignore[arg-type]


def test_an_area_with_a_concluded_measure_has_evidence_and_no_gap() -> None:
    (area,) = report(measure(12)).areas  # type: ignore[attr-defined]
    assert [each.number for each in area.concluded] == [12]
    assert [each.sort for each in area.evidence] == [Sort.MEASUREMENT, Sort.CONCLUSION]
    assert area.gaps == ()


def test_gaps_are_named() -> None:
    def gaps(*measures: object) -> list[Gap]:
        (area,) = report(*measures).areas  # type: ignore[attr-defined]
        return [each.gap for each in area.gaps]

    assert gaps() == [Gap.NOTHING]
    at_work = measure(1, Status.IN_PROGRESS, conclusion=None, measurements=())
    assert gaps(at_work) == [Gap.NO_RESULT, Gap.OPEN]
    assert gaps(measure(1), measure(2, conclusion=None)) == [Gap.NOT_CONCLUDED]
    assert gaps(measure(1), measure(2, Status.IMPLEMENTED)) == [Gap.NOT_CHECKED]


def test_evidence_of_the_workshop_day_or_before_does_not_count() -> None:
    old = measure(
        3,
        status_since=PERIOD.start,
        measurements=(measure(1).measure.measurements[0].model_copy(update={"on": PERIOD.start}),),
    )
    (area,) = report(old).areas  # type: ignore[attr-defined]
    assert area.evidence == ()
    assert Gap.OLD in [each.gap for each in area.gaps]


def test_only_cleared_insights_of_the_period() -> None:
    (area,) = report(insights=(insight(1, "Ja."), insight(2, "Nein.", cleared=False))).areas  # type: ignore[attr-defined]
    assert [each.text for each in area.insights] == ["Ja."]


def test_goals_of_the_last_workshop_and_new_ones() -> None:
    new = StrategicGoal(id="goal-2", text="Neu", agreed_on=dt.date(2025, 5, 1))
    found = report(measure(12), foundation=Foundation(goals=(*FOUNDATION.goals, new)))
    assert [(goal.id, [each.number for each in some]) for goal, some in found.last] == [  # type: ignore[attr-defined]
        ("goal-1", [12])
    ]
    assert found.new == (new,)  # type: ignore[attr-defined]
