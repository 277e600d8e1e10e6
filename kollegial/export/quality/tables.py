"""Which columns the tables of measures, measurements and insights have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from kollegial.export.quality.spreadsheet import Cell, spreadsheet
from kollegial.i18n import translate
from kollegial.marking import N_
from kollegial.quality.changes.measure import Measured
from kollegial.quality.frameworks.in_use import AreaBook
from kollegial.quality.insight.state import Insight
from kollegial.quality.labels import (
    ANSWERS,
    ATTAINED,
    CONCLUSIONS,
    DIRECTIONS,
    FIELDS,
    LEVELS,
    ORIGINS,
    STATUSES,
    UNDECIDED,
)
from kollegial.quality.measure.plan import Indicator
from kollegial.quality.measure.state import Measure
from kollegial.words import Language

_YES_NO: Final = (N_("yes"), N_("no"))

_MEASURE: Final = (
    N_("Number"),
    FIELDS["title"],
    N_("Status"),
    N_("Status since"),
    N_("Still open"),
    FIELDS["team"],
    FIELDS["responsible"],
    FIELDS["contributing"],
    FIELDS["due"],
    N_("First due date"),
    FIELDS["goal"],
    FIELDS["contribution"],
    FIELDS["goal_id"],
    FIELDS["resources"],
    FIELDS["criteria"],
    FIELDS["areas"],
    FIELDS["level"],
    FIELDS["step"],
    FIELDS["origin"],
    FIELDS["indicator"],
    N_("Unit"),
    N_("Baseline"),
    N_("Day of the baseline"),
    N_("Target"),
    N_("Direction"),
    FIELDS["anchor"],
    N_("Measurements"),
    N_("Last value"),
    N_("Last measured"),
    N_("Proposed"),
    N_("Planned"),
    N_("Begun"),
    N_("Rounds"),
    N_("Implemented"),
    N_("Checked"),
    N_("Checked by"),
    N_("Effective since"),
    N_("Why left out"),
    N_("Result"),
    N_("Assessment"),
    N_("Conclusion"),
)
_SERIES: Final = (
    N_("Number"),
    FIELDS["title"],
    FIELDS["indicator"],
    N_("Day"),
    N_("Value"),
    N_("Unit"),
    N_("Attained"),
    N_("Note"),
)
_INSIGHT: Final = (
    N_("Id"),
    N_("Insight"),
    N_("Day"),
    FIELDS["team"],
    FIELDS["origin"],
    N_("Consultation model"),
    FIELDS["areas"],
    N_("Decision"),
    N_("Decided"),
    N_("Reason"),
    N_("What is tried"),
    N_("Experiment until"),
    N_("Measures"),
    N_("Cleared"),
)


def measure_table(
    measures: Iterable[tuple[Measure, int]], areas: AreaBook, language: Language
) -> str:
    """A row for each measure."""
    rows = (_measure_row(measure, number, areas, language) for measure, number in measures)
    return _table(_MEASURE, rows, language)


def series_table(measures: Iterable[tuple[Measure, int]], language: Language) -> str:
    """A row for each measurement, by measure and day."""
    rows = (
        _series_row(measure, number, each, language)
        for measure, number in measures
        for each in measure.measurements
    )
    return _table(_SERIES, rows, language)


def insight_table(
    insights: Iterable[Insight], numbers: Mapping[str, int], areas: AreaBook, language: Language
) -> str:
    """A row for each insight; ``numbers`` are those of measures by their ids."""
    rows = (_insight_row(each, numbers, areas, language) for each in insights)
    return _table(_INSIGHT, rows, language)


def _table(head: Sequence[str], rows: Iterable[Sequence[Cell]], language: Language) -> str:
    yes, no = (translate(word, language) for word in _YES_NO)
    return spreadsheet([translate(name, language) for name in head], rows, language, (yes, no))


def _measure_row(
    measure: Measure, number: int, areas: AreaBook, language: Language
) -> tuple[Cell, ...]:
    plan, closing, check = measure.plan, measure.conclusion, measure.round.check
    return (
        f"M{number}",
        plan.title,
        translate(STATUSES[measure.status], language),
        measure.status_since,
        measure.open,
        plan.team,
        plan.responsible,
        ", ".join(plan.contributing),
        plan.due,
        measure.original_due,
        plan.goal,
        plan.contribution,
        plan.goal_id,
        plan.resources,
        "\n".join(plan.criteria),
        "\n".join(map(areas.title, plan.areas)),
        None if plan.level is None else translate(LEVELS[plan.level], language),
        None if plan.step is None else int(plan.step),
        translate(ORIGINS[plan.origin], language),
        *_indicator(plan.indicator, language),
        plan.anchor,
        *_looks(measure.measurements),
        measure.proposed_on,
        measure.planned_on,
        measure.started_on,
        len(measure.rounds),
        measure.implemented_on,
        None if check is None else check.on,
        None if check is None else check.by,
        measure.effective_on,
        measure.left_out_because,
        *(
            (None, None, None)
            if closing is None
            else (
                closing.result,
                closing.assessment,
                translate(CONCLUSIONS[closing.conclusion], language),
            )
        ),
    )


def _indicator(indicator: Indicator | None, language: Language) -> tuple[Cell, ...]:
    if indicator is None:
        return (None,) * 6
    return (
        indicator.name,
        indicator.unit,
        indicator.baseline,
        indicator.baseline_on,
        indicator.target,
        translate(DIRECTIONS[indicator.direction], language),
    )


def _looks(measurements: Sequence[Measured]) -> tuple[Cell, ...]:
    """How many there are, the last value and the last day."""
    values = [each.value for each in measurements if each.value is not None]
    return (
        len(measurements),
        values[-1] if values else None,
        measurements[-1].on if measurements else None,
    )


def _series_row(
    measure: Measure, number: int, each: Measured, language: Language
) -> tuple[Cell, ...]:
    indicator = measure.plan.indicator
    return (
        f"M{number}",
        measure.plan.title,
        None if indicator is None else indicator.name,
        each.on,
        each.value,
        None if indicator is None else indicator.unit,
        None if each.attained is None else translate(ATTAINED[each.attained], language),
        each.note,
    )


def _insight_row(
    insight: Insight, numbers: Mapping[str, int], areas: AreaBook, language: Language
) -> tuple[Cell, ...]:
    source, decision, experiment = insight.source, insight.decision, insight.experiment
    word = UNDECIDED if decision is None else ANSWERS[decision.answer]
    return (
        insight.id,
        insight.text,
        source.day,
        source.team,
        translate(ORIGINS[source.origin], language),
        source.model,
        "\n".join(map(areas.title, insight.areas)),
        translate(word, language),
        insight.decided_on,
        None if decision is None else decision.reason,
        None if experiment is None else experiment.what,
        None if experiment is None else experiment.until,
        ", ".join(f"M{numbers[each]}" for each in insight.measures if each in numbers),
        insight.cleared_on,
    )
