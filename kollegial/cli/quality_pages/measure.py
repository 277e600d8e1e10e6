"""One measure as a page: its plan, its way, what was measured, what came of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kollegial.cli.commands.protocol_outcome import SHORT_ID
from kollegial.cli.model_pages.layout import wrapped
from kollegial.cli.quality_pages.fields import field_label
from kollegial.cli.quality_pages.layout import Row, aligned, bullet, headed, shown
from kollegial.i18n import N_, _, language
from kollegial.numbers import number
from kollegial.quality.board.light import SYMBOLS, light, why
from kollegial.quality.board.line import line_of
from kollegial.quality.changes.measure import Measured
from kollegial.quality.frameworks.in_use import AreaBook
from kollegial.quality.insight.state import Insight
from kollegial.quality.labels import (
    ATTAINED,
    CONCLUSIONS,
    DIRECTIONS,
    FIELDS,
    LEVELS,
    ORIGINS,
    STATUSES,
    STEPS,
)
from kollegial.quality.measure.plan import Indicator
from kollegial.quality.measure.series import series_of, statement
from kollegial.quality.measure.smart import hints
from kollegial.quality.measure.state import Measure, Round
from kollegial.quality.vocabulary import Status
from kollegial.tell import tell


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a measure: its number, what it goes back to, what goes on with it."""

    number: int
    today: dt.date
    areas: AreaBook = field(default_factory=AreaBook)
    goals: Mapping[str, str] = field(default_factory=dict, repr=False)
    """Id of a strategic goal → its words."""
    insights: Sequence[Insight] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    """Id of another measure → what people call it."""


def measure_page(measure: Measure, around: Around) -> Iterator[str]:
    """Everything of a measure, top to bottom."""
    plan = measure.plan
    line = line_of(measure, around.number)
    yield f"M{around.number} · {plan.title}"
    status = _(STATUSES[measure.status])
    if measure.status_since is not None:
        status = _("{status} since {date}").format(status=status, date=shown(measure.status_since))
    lit = f"{SYMBOLS[light(line, around.today)]} {tell(why(line, around.today))}"
    yield " · ".join(each for each in (status, lit, plan.team, measure.id[:SHORT_ID]) if each)
    if measure.left_out_because:
        yield from aligned([(_("Because"), measure.left_out_because)])
    yield ""
    yield from aligned(list(_plan(measure, around)))
    if measure.status is Status.PROPOSED:
        thoughts = (tell(each.told) for each in hints(plan, around.today))
        yield from headed(
            _("Worth a thought"), [line for each in thoughts for line in bullet(each)]
        )
    yield from headed(_("Goes back to"), [each for one in around.insights for each in _told(one)])
    yield from headed(_("Measurements"), list(_series(measure)))
    yield from headed(_("Way"), list(_way(measure)))
    yield from _conclusion(measure)
    if measure.followed_by is not None:
        yield ""
        name = around.names.get(measure.followed_by, measure.followed_by[:SHORT_ID])
        yield _("Goes on as {name}.").format(name=name)


def _plan(measure: Measure, around: Around) -> Iterator[Row]:
    plan = measure.plan
    texts = {
        "description": plan.description,
        "goal": plan.goal,
        "contribution": plan.contribution,
        "goal_id": around.goals.get(plan.goal_id or "", plan.goal_id or ""),
        "resources": plan.resources,
        "criteria": "\n".join(f"- {each}" for each in plan.criteria),
        "indicator": _indicator(plan.indicator) if plan.indicator is not None else "",
        "anchor": plan.anchor,
        "step": f"{int(plan.step)} · {_(STEPS[plan.step])}" if plan.step is not None else "",
        "level": _(LEVELS[plan.level]) if plan.level is not None else "",
        "areas": "\n".join(around.areas.title(each) for each in plan.areas),
        "responsible": plan.responsible or "",
        "contributing": ", ".join(plan.contributing),
        "due": _due(measure),
        "measuring": ", ".join(map(shown, plan.measuring)),
        "origin": _(ORIGINS[plan.origin]),
    }
    for name, text in texts.items():
        yield _(FIELDS[name]), text
    if plan.follows is not None:
        name = around.names.get(plan.follows, plan.follows[:SHORT_ID])
        yield field_label("follows"), name


def _due(measure: Measure) -> str:
    due, first = measure.plan.due, measure.original_due
    if due is None or first is None or due == first:
        return shown(due)
    return _("{date} (first: {first})").format(date=shown(due), first=shown(first))


def _indicator(indicator: Indicator) -> str:
    unit = f" {indicator.unit}" if indicator.unit else ""
    parts = [indicator.name, _(DIRECTIONS[indicator.direction])]
    if indicator.baseline is not None:
        told = _("baseline {value}").format(value=number(indicator.baseline, language()) + unit)
        on = f" ({shown(indicator.baseline_on)})" if indicator.baseline_on is not None else ""
        parts.append(told + on)
    if indicator.target is not None:
        told = _("target {value}")
        parts.append(told.format(value=number(indicator.target, language()) + unit))
    return " · ".join(parts)


def _told(insight: Insight) -> list[str]:
    date = shown(insight.source.day)
    return bullet(f"{date} · {insight.id[:SHORT_ID]} · {insight.text}")


def _series(measure: Measure) -> Iterator[str]:
    unit = measure.plan.indicator.unit if measure.plan.indicator is not None else ""
    for each in measure.measurements:
        yield from bullet(" · ".join(_measured(each, unit)))
    if measure.measurements:
        yield from wrapped(" ".join(tell(each) for each in statement(series_of(measure))))


def _measured(each: Measured, unit: str) -> Iterator[str]:
    yield shown(each.on)
    if each.value is not None:
        yield f"{number(each.value, language())} {unit}".strip()
    if each.attained is not None:
        yield _(ATTAINED[each.attained])
    if each.note:
        yield each.note
    yield each.id[:SHORT_ID]


def _way(measure: Measure) -> Iterator[str]:
    yield _("proposed on {date}").format(date=shown(measure.proposed_on))
    for message, date in (
        (N_("planned on {date}"), measure.planned_on),
        (N_("begun on {date}"), measure.started_on),
    ):
        if date is not None:
            yield _(message).format(date=shown(date))
    for each in measure.rounds:
        yield from _round(each)


def _round(each: Round) -> Iterator[str]:
    if each.implemented_on is not None:
        yield _("implemented on {date}").format(date=shown(each.implemented_on))
    if each.check is not None:
        told = _("checked on {date} by {role}: {outcome}").format(
            date=shown(each.check.on), role=each.check.by, outcome=_(STATUSES[each.check.outcome])
        )
        yield from bullet(f"{told} · {each.check.note}" if each.check.note else told)


def _conclusion(measure: Measure) -> Iterator[str]:
    closing = measure.conclusion
    if closing is None:
        return
    yield ""
    yield from aligned(
        [
            (_("Goal"), closing.goal or measure.plan.goal),
            (_("Approach"), closing.approach),
            (_("Result"), closing.result),
            (_("Assessment"), closing.assessment),
            (_("Conclusion"), f"{_(CONCLUSIONS[closing.conclusion])}\n{closing.text}".strip()),
        ]
    )
